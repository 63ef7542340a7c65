/* resolver_ask.c: questions to name servers by UDP
 *
 * Every server is asked at once, by a socket of its own that is connected: so the kernel lets
 * in only what comes from that server, chooses a port that nobody can guess, and says when no
 * one listens there.  The first server that knows an answer, or knows that there is none, is
 * believed; one that fails is not asked again.  An attempt ends at a fixed time, whatever
 * else arrives, and asks again what has no answer yet. */
#include <errno.h>
#include <poll.h>
#include "resolver.h"
#include "clock.h"
#include "sys.h"

struct timespec deadline_in(int seconds)
{
	struct timespec t;

	__clock_gettime(CLOCK_MONOTONIC, &t);
	t.tv_sec += seconds;
	return t;
}

long wait_until(struct pollfd *p, unsigned count, const struct timespec *deadline)
{
	for (;;) {
		struct timespec now, left = *deadline;
		__clock_gettime(CLOCK_MONOTONIC, &now);
		left.tv_sec -= now.tv_sec;
		left.tv_nsec -= now.tv_nsec;
		if (left.tv_nsec < 0) {
			left.tv_nsec += 1000000000;
			left.tv_sec--;
		}
		if (left.tv_sec < 0)
			return 0;
		long r = sys_ppoll(p, count, &left, 0, KERNEL_SIGSET_SIZE);
		if (r != -EINTR)
			return r;
	}
}

void resolver_judge(struct question *q, int server, size_t size)
{
	int rcode = dns_rcode(q->answer);

	q->size = size;
	if (rcode == ns_r_noerror || rcode == ns_r_nxdomain)
		q->answered = true;
	else
		q->failed |= 1U << server;
}

/* Servers, their sockets, and what is still open. */
struct asking {
	const struct __res_state *state;
	struct question *question;
	int count;
	struct pollfd poll[MAXNS]; /* fd -1: cannot be asked */
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

static void send_open(struct asking *a)
{
	for (int s = 0; s < a->state->nscount; s++)
		for (int i = 0; i < a->count && a->poll[s].fd >= 0; i++) {
			struct question *q = &a->question[i];
			if (q->answered || q->failed & 1U << s)
				continue;
			long r = sys_sendto(a->poll[s].fd, q->query, q->query_size, MSG_NOSIGNAL,
					    0, 0);
			if (r < 0 && r != -EAGAIN && r != -ENOBUFS)
				drop(a, s);
		}
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
			return resolver_ask_tcp(a->state, server, q);
		if (got > q->room) {
			got = q->room;
			reply[2] |= 2;
		}
		__builtin_memcpy(q->answer, reply, got);
		return resolver_judge(q, server, got);
	}
}

static int by_tcp(const struct __res_state *s, struct question *q, int count)
{
	static unsigned turn;
	unsigned first = s->options & RES_ROTATE ? __atomic_fetch_add(&turn, 1, __ATOMIC_RELAXED) : 0;

	for (int attempt = 0; attempt < s->retry; attempt++)
		for (int i = 0; i < s->nscount; i++)
			for (int k = 0; k < count; k++) {
				int server = (first + i) % s->nscount;
				if (!q[k].answered && !(q[k].failed & 1U << server))
					resolver_ask_tcp(s, server, &q[k]);
			}
	return 0;
}

static int by_udp(const struct __res_state *s, struct question *q, int count)
{
	struct asking a = { .state = s, .question = q, .count = count };
	int error = open_sockets(&a);

	for (int attempt = 0; attempt < s->retry && any_open(&a); attempt++) {
		struct timespec deadline = deadline_in(s->retrans);
		send_open(&a);
		while (any_open(&a) && wait_until(a.poll, s->nscount, &deadline) > 0)
			for (int i = 0; i < s->nscount; i++)
				if (a.poll[i].fd >= 0 && a.poll[i].revents)
					receive(&a, i);
	}
	if (!error && any_open(&a))
		error = ETIMEDOUT;
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
