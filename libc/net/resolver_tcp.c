/* resolver_tcp.c: a question to a name server by TCP (RFC 7766): what was too long for UDP */
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include <time.h>
#include "resolver.h"
#include "sys.h"

struct stream {
	struct pollfd poll;
	struct timespec deadline;
};

static bool wait_for(struct stream *s, int event)
{
	s->poll.events = event;
	return wait_until(&s->poll, 1, &s->deadline) > 0;
}

/* Both carry on until all of it has gone or come.  False: it will not. */
static bool send_all(struct stream *s, struct iovec part[2])
{
	for (int i = 0; i < 2;) {
		struct msghdr m = { .msg_iov = part + i, .msg_iovlen = 2 - i };
		long r = sys_sendmsg(s->poll.fd, &m, MSG_NOSIGNAL);
		if (r == -EAGAIN || r == -EINTR || r == -EINPROGRESS) {
			if (!wait_for(s, POLLOUT))
				return false;
			continue;
		}
		if (r < 0)
			return false;
		for (; i < 2 && (size_t)r >= part[i].iov_len; i++)
			r -= part[i].iov_len;
		if (i < 2) {
			part[i].iov_base = (char *)part[i].iov_base + r;
			part[i].iov_len -= r;
		}
	}
	return true;
}

static bool receive_all(struct stream *s, unsigned char *to, size_t size)
{
	while (size) {
		long r = sys_recvfrom(s->poll.fd, to, size, 0, 0, 0);
		if (r == -EAGAIN || r == -EINTR) {
			if (!wait_for(s, POLLIN))
				return false;
			continue;
		}
		if (r <= 0)
			return false;
		to += r;
		size -= r;
	}
	return true;
}

/* The answer's size, of which q->room bytes at most are there; 0 when there is none. */
static size_t exchange(struct stream *s, struct question *q)
{
	unsigned char length[2] = { q->query_size >> 8, q->query_size };

	if (!send_all(s, (struct iovec[]){ { length, 2 },
					   { (void *)q->query, q->query_size } }) ||
	    !receive_all(s, length, 2))
		return 0;
	size_t size = dns_16(length);
	if (size > q->room && q->grows) {
		unsigned char *more = malloc(size);
		if (more) {
			q->answer = more;
			q->room = size;
			q->grows = false;
		}
	}
	size_t fits = size < q->room ? size : q->room;
	if (!receive_all(s, q->answer, fits) ||
	    !dns_is_reply(q->query, q->query_size, q->answer, fits))
		return 0;
	if (size > fits)
		q->answer[2] |= 2; /* truncated, if not by the server */
	return fits;
}

void resolver_ask_tcp(const struct __res_state *state, int server, struct question *q)
{
	struct sockaddr_in6 to;
	socklen_t size = resolver_server(state, server, &to);
	struct stream s = { .deadline = deadline_in(state->retrans) };
	long fd = sys_socket(to.sin6_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
	size_t got = 0;

	if (fd >= 0) {
		s.poll.fd = fd;
		long r = sys_connect(fd, (void *)&to, size);
		if (r == 0 || ((r == -EINPROGRESS || r == -EINTR) && wait_for(&s, POLLOUT)))
			got = exchange(&s, q);
		sys_close(fd);
	}
	if (got)
		resolver_judge(q, server, got);
	else
		q->failed |= 1U << server;
}
