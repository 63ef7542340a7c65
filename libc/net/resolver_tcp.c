/* resolver_tcp.c: a question to a name server by TCP (RFC 7766): what was too long for UDP */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <sys/uio.h>
#include "resolver.h"
#include "sys.h"

struct stream {
	struct pollfd poll;
	int64_t deadline;
};

/* All return 0 or an error number. */
static int wait_for(struct stream *s, int event)
{
	s->poll.events = event;
	long r = wait_until(&s->poll, 1, s->deadline);
	return r > 0 ? 0 : r ? -r : ETIMEDOUT;
}

/* Both carry on until all of it has gone or come. */
enum { PARTS = 3 };
static int send_all(struct stream *s, struct iovec part[PARTS])
{
	for (int i = 0; i < PARTS;) {
		struct msghdr m = { .msg_iov = part + i, .msg_iovlen = PARTS - i };
		long r = sys_sendmsg(s->poll.fd, &m, MSG_NOSIGNAL);
		if (r == -EAGAIN || r == -EINTR || r == -EINPROGRESS) {
			int error = wait_for(s, POLLOUT);
			if (error)
				return error;
			continue;
		}
		if (r < 0)
			return -r;
		for (; i < PARTS && (size_t)r >= part[i].iov_len; i++)
			r -= part[i].iov_len;
		if (i < PARTS) {
			part[i].iov_base = (char *)part[i].iov_base + r;
			part[i].iov_len -= r;
		}
	}
	return 0;
}

static int receive_all(struct stream *s, unsigned char *to, size_t size)
{
	while (size) {
		long r = sys_recvfrom(s->poll.fd, to, size, 0, 0, 0);
		if (r == -EAGAIN || r == -EINTR) {
			int error = wait_for(s, POLLIN);
			if (error)
				return error;
			continue;
		}
		if (r <= 0)
			return r ? -r : ECONNRESET; /* closed in mid-message */
		to += r;
		size -= r;
	}
	return 0;
}

/* The answer gets memory for the longest one: the next server's may be longer than this one's. */
static int grow_answer(struct question *q)
{
	unsigned char *more = malloc(DNS_LARGEST);

	if (!more)
		return ENOMEM;
	q->answer = more;
	q->room = DNS_LARGEST;
	q->grows = false;
	return 0;
}

/* The size of the part of the answer that there was room for in *fits. */
static int exchange(struct stream *s, int server, struct question *q, size_t *fits)
{
	unsigned char length[2], header[DNS_HEADER];
	struct iovec part[PARTS] = { { length, sizeof length } };
	int error;

	resolver_pack(q, server, header, part + 1);
	size_t size = part[1].iov_len + part[2].iov_len;
	length[0] = size >> 8;
	length[1] = size;
	if ((error = send_all(s, part)) || (error = receive_all(s, length, sizeof length)))
		return error;
	size = dns_16(length);
	if (size > q->room && q->grows && (error = grow_answer(q)))
		return error;
	*fits = size < q->room ? size : q->room;
	q->size = 0; /* an earlier answer is overwritten */
	if ((error = receive_all(s, q->answer, *fits)))
		return error;
	if (!dns_is_reply(q->query, q->query_size, q->answer, *fits))
		return EBADMSG;
	if (size > *fits)
		q->answer[2] |= 2; /* truncated, if not by the server */
	return 0;
}

int resolver_ask_tcp(const struct __res_state *state, int server, struct question *q)
{
	struct sockaddr_in6 to;
	socklen_t to_size = resolver_server(state, server, &to);
	struct stream s = { .deadline = time_now() + state->retrans * (int64_t)SECOND };
	size_t size = 0;
	int error;

	do {
		long fd = sys_socket(to.sin6_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
		if (fd < 0)
			return -fd;
		s.poll.fd = fd;
		long r = sys_connect(fd, (void *)&to, to_size);
		error = r == -EINPROGRESS || r == -EINTR ? wait_for(&s, POLLOUT) : -r;
		if (!error)
			error = exchange(&s, server, q, &size);
		sys_close(fd);
	} while (!error && !resolver_judge(q, server, size));
	return error;
}
