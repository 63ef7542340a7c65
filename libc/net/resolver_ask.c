/* resolver_ask.c: questions to name servers by UDP
 *
 * Every server is asked at once, by a socket of its own that is connected: so the kernel lets
 * in only what comes from that server, chooses a port that nobody can guess, and says when no
 * one listens there.  The first server that knows an answer, or knows that there is none, is
 * believed; one that fails, or whose answer breaks off, is not asked again.  An attempt ends at a
 * fixed time, whatever else arrives - what connections took is added to it - and the next one asks
 * again what has no answer yet. */
#include <errno.h>
#include <poll.h>
#include <string.h>
#include <sys/uio.h>
#include "resolver.h"
#include "clock.h"
#include "sys.h"

int64_t time_now(void)
{
	struct timespec t;

	__clock_gettime(CLOCK_MONOTONIC, &t);
	return t.tv_sec * (int64_t)SECOND + t.tv_nsec;
}

long wait_until(struct pollfd *p, unsigned count, int64_t deadline)
{
	for (;;) {
		int64_t left = deadline - time_now();
		if (left < 0)
			return 0;
		struct timespec t = { left / SECOND, left % SECOND };
		long r = sys_ppoll(p, count, &t, 0, KERNEL_SIGSET_SIZE);
		if (r != -EINTR)
			return r;
	}
}

void resolver_pack(const struct question *q, int server, unsigned char header[DNS_HEADER],
		   struct iovec part[2])
{
	size_t left_out = q->plain & 1U << server ? DNS_OPT : 0;

	memcpy(header, q->query, DNS_HEADER);
	if (left_out)
		header[11] = 0; /* how many additional records there are */
	part[0] = (struct iovec){ header, DNS_HEADER };
	part[1] = (struct iovec){ (void *)(q->query + DNS_HEADER),
				  q->query_size - DNS_HEADER - left_out };
}

/* Servers older than EDNS take it for a malformed or an unknown query (RFC 6891, section 7). */
bool resolver_judge(struct question *q, int server, size_t size)
{
	int rcode = dns_rcode(q->answer);
	unsigned bit = 1U << server;

	q->size = size;
	if ((rcode == ns_r_formerr || rcode == ns_r_notimpl) && !(q->plain & bit) &&
	    dns_has_edns(q->query, q->query_size)) {
		q->plain |= bit;
		return false;
	}
	if ((rcode == ns_r_noerror || rcode == ns_r_nxdomain) && dns_is_whole(q->answer, size))
		q->answered = true;
	else
		q->failed |= bit;
	return true;
}

/* Servers, their sockets, and what is still open. */
struct asking {
	const struct __res_state *state;
	struct question *question;
	int count;
	struct pollfd poll[MAXNS]; /* fd -1: cannot be asked */
	int64_t deadline;
	unsigned mute; /* servers that have kept us waiting by TCP */
	int error;     /* of the last server that could not be asked by TCP */
};

static bool is_open(const struct asking *a, const struct question *q)
{
	if (q->answered)
		return false;
	for (int i = 0; i < a->state->nscount; i++)
		if (a->poll[i].fd >= 0 && !(q->failed & 1U << i))
			return true;
	return false;
}

static bool any_open(const struct asking *a)
{
	for (int i = 0; i < a->count; i++)
		if (is_open(a, &a->question[i]))
			return true;
	return false;
}

static void drop(struct asking *a, int server)
{
	sys_close(a->poll[server].fd);
	a->poll[server].fd = -1;
}

/* A socket for each server that can be reached.  0 or an error number. */
static int open_sockets(struct asking *a)
{
	int error = ECONNREFUSED, count = 0;

	for (int i = 0; i < a->state->nscount; i++) {
		struct sockaddr_in6 to;
		socklen_t size = resolver_server(a->state, i, &to);
		a->poll[i] = (struct pollfd){ .fd = -1, .events = POLLIN };
		long fd = sys_socket(to.sin6_family, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
		if (fd < 0) {
			error = -fd;
			continue;
		}
		a->poll[i].fd = fd;
		if (sys_connect(fd, (void *)&to, size) < 0)
			drop(a, i);
		else
			count++;
	}
	return count ? 0 : error;
}

static void send_one(struct asking *a, int server, const struct question *q)
{
	unsigned char header[DNS_HEADER];
	struct iovec part[2];
	struct msghdr m = { .msg_iov = part, .msg_iovlen = 2 };

	resolver_pack(q, server, header, part);
	long r = sys_sendmsg(a->poll[server].fd, &m, MSG_NOSIGNAL);
	if (r < 0 && r != -EAGAIN && r != -ENOBUFS)
		drop(a, server);
}

static void send_open(struct asking *a)
{
	for (int s = 0; s < a->state->nscount; s++)
		for (int i = 0; i < a->count && a->poll[s].fd >= 0; i++)
			if (!a->question[i].answered && !(a->question[i].failed & 1U << s))
				send_one(a, s, &a->question[i]);
}

/* The other servers do not lose the time that this takes: their answers may lie there.  Who has
 * kept us waiting once gets no more of it. */
static void go_over_to_tcp(struct asking *a, int server, struct question *q)
{
	unsigned bit = 1U << server;
	int64_t start = time_now();
	int error = a->mute & bit ? ETIMEDOUT : resolver_ask_tcp(a->state, server, q);

	a->deadline += time_now() - start;
	if (!error)
		return;
	a->error = error;
	q->failed |= bit;
	if (error == ETIMEDOUT)
		a->mute |= bit;
}

/* The next datagram, for the question that it answers, if any. */
static void receive(struct asking *a, int server)
{
	/* programs that make their own queries may offer more than DNS_UDP */
	unsigned char reply[4096];
	long size = sys_recvfrom(a->poll[server].fd, reply, sizeof reply, MSG_TRUNC, 0, 0);

	if (size < 0) {
		if (size != -EAGAIN && size != -EINTR)
			drop(a, server);
		return;
	}
	bool cut = size > (long)sizeof reply;
	size_t got = cut ? sizeof reply : (size_t)size;
	for (int i = 0; i < a->count; i++) {
		struct question *q = &a->question[i];
		if (q->answered || q->failed & 1U << server ||
		    !dns_is_reply(q->query, q->query_size, reply, got))
			continue;
		cut |= dns_truncated(reply);
		if ((cut && !(a->state->options & RES_IGNTC)) || (got > q->room && q->grows))
			return go_over_to_tcp(a, server, q);
		if (got > q->room) {
			got = q->room;
			reply[2] |= 2;
		}
		memcpy(q->answer, reply, got);
		if (!resolver_judge(q, server, got))
			send_one(a, server, q);
		return;
	}
}

/* One server after the other, one question after the other, unless the server keeps us waiting. */
static int by_tcp(const struct __res_state *s, struct question *q, int count)
{
	static unsigned turn;
	unsigned first = s->options & RES_ROTATE ? __atomic_fetch_add(&turn, 1, __ATOMIC_RELAXED) : 0;
	int error = 0;

	for (int attempt = 0; attempt < s->retry; attempt++)
		for (int i = 0; i < s->nscount; i++) {
			int server = (first + i) % s->nscount, failed = 0;
			for (int k = 0; k < count && failed != ETIMEDOUT; k++)
				if (!q[k].answered && !(q[k].failed & 1U << server) &&
				    (failed = resolver_ask_tcp(s, server, &q[k])))
					error = failed;
		}
	return error;
}

static int by_udp(const struct __res_state *s, struct question *q, int count)
{
	struct asking a = { .state = s, .question = q, .count = count };
	int error = open_sockets(&a);

	for (int attempt = 0; attempt < s->retry && any_open(&a); attempt++) {
		a.deadline = time_now() + s->retrans * (int64_t)SECOND;
		send_open(&a);
		while (any_open(&a) && wait_until(a.poll, s->nscount, a.deadline) > 0)
			for (int i = 0; i < s->nscount; i++)
				if (a.poll[i].fd >= 0 && a.poll[i].revents)
					receive(&a, i);
	}
	if (!error)
		error = any_open(&a) ? ETIMEDOUT : a.error;
	for (int i = 0; i < s->nscount; i++)
		if (a.poll[i].fd >= 0)
			drop(&a, i);
	return error;
}

int resolver_ask(const struct __res_state *s, struct question *q, int count)
{
	int error = s->options & RES_USEVC ? by_tcp(s, q, count) : by_udp(s, q, count);

	for (int i = 0; i < count; i++)
		if (!q[i].size)
			return error ? error : ECONNREFUSED;
	return 0;
}
