/* liar.c: a name server for tests, which answers as none should
 *
 * liar N: serves 127.0.0.1 to 127.0.0.N, port 53, by UDP and TCP, until it is killed.  Of a name
 * the first label chooses the lie, a row of the table in lies.c; in "LIE.two.test" the last server
 * tells the truth, a little later.  The truth is 10.0.0.1 and fd00::1; 10.6.6.6 and fd00::666 are
 * what nobody may believe.  Each query has a process of its own, which may take its time. */
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/mman.h>
#include <unistd.h>
#include "liar.h"

enum { LIFE = 10 }; /* seconds, of the process that answers a query */

struct query former;
int *connections;
static struct query latest;
static int servers, udp[SERVERS];

/* A socket of that server's address and port; 0: any. */
static int open_socket(int type, int server, int port)
{
	struct sockaddr_in at = { .sin_family = AF_INET, .sin_port = htons(port),
				  .sin_addr.s_addr = htonl(INADDR_LOOPBACK + server) };
	int fd = socket(AF_INET, type | SOCK_CLOEXEC, 0), yes = 1;

	setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes);
	if (bind(fd, (void *)&at, sizeof at) || (type == SOCK_STREAM && listen(fd, 64))) {
		perror("liar");
		exit(1);
	}
	return fd;
}

static bool parse(struct query *q)
{
	size_t at = HEADER;

	while (at < q->size && q->bytes[at])
		at += q->bytes[at] + 1;
	if (at + 5 > q->size)
		return false;
	q->type = get16(q->bytes + at + 1);
	q->question = at + 5;
	q->edns = q->bytes[11];
	return true;
}

static bool label_is(const unsigned char *label, const char *text)
{
	return *label == strlen(text) && !strncasecmp((const char *)label + 1, text, *label);
}

static void answer(const struct query *asked)
{
	struct query from = *asked;
	const unsigned char *label = asked->bytes + HEADER;
	static struct message m;
	const struct row *row = rows;

	if (asked->server == servers - 1 && label_is(label + *label + 1, "two")) {
		usleep(300000);
		return tell_truth(asked);
	}
	while (row->name && !label_is(label, row->name))
		row++;
	if (!row->name)
		return;
	begin(&m, asked, NOERROR);
	ADDRESS(&m, SELF, asked->type, false);
	if (row->spoil)
		row->spoil(asked, &m);
	if (row->how & OTHER_PORT)
		from.fd = open_socket(SOCK_DGRAM, asked->server, 0);
	if (row->how & OTHER_SERVER)
		from.fd = open_socket(SOCK_DGRAM, SERVERS, 53);
	if (row->spoil || row->how & (OTHER_PORT | OTHER_SERVER))
		transmit(&from, &m);
	if (row->how & THEN_TRUTH) {
		usleep(50000);
		tell_truth(asked);
	}
}

static void serve_datagram(int server)
{
	struct query q = { .server = server, .fd = udp[server] };
	socklen_t size = sizeof q.from;
	ssize_t n = recvfrom(q.fd, q.bytes, sizeof q.bytes, 0, (void *)&q.from, &size);

	q.size = n < 0 ? 0 : n;
	if (!parse(&q))
		return;
	if (memcmp(q.bytes + HEADER, latest.bytes + HEADER, q.question - HEADER - 4) != 0)
		former = latest;
	latest = q;
	if (fork() == 0) {
		alarm(LIFE);
		answer(&q);
		_exit(0);
	}
}

static void serve_stream(int listener, int server)
{
	struct query q = { .server = server, .stream = true };

	q.fd = accept(listener, 0, 0);
	if (fork() == 0) {
		unsigned char length[2];
		alarm(LIFE);
		if (recv(q.fd, length, 2, MSG_WAITALL) == 2 && get16(length) <= sizeof q.bytes &&
		    recv(q.fd, q.bytes, get16(length), MSG_WAITALL) == get16(length)) {
			q.size = get16(length);
			if (parse(&q))
				answer(&q);
		}
		_exit(0);
	}
	close(q.fd);
}

int main(int argc, char **argv)
{
	struct pollfd poll_for[2 * SERVERS];

	servers = argc > 1 ? atoi(argv[1]) : 1;
	connections = mmap(0, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	signal(SIGCHLD, SIG_IGN);
	for (int i = 0; i < servers; i++) {
		udp[i] = open_socket(SOCK_DGRAM, i, 53);
		poll_for[2 * i] = (struct pollfd){ udp[i], POLLIN };
		poll_for[2 * i + 1] = (struct pollfd){ open_socket(SOCK_STREAM, i, 53), POLLIN };
	}
	puts("ready");
	fclose(stdout);
	for (;;) {
		poll(poll_for, 2 * servers, -1);
		for (int i = 0; i < servers; i++) {
			if (poll_for[2 * i].revents)
				serve_datagram(i);
			if (poll_for[2 * i + 1].revents)
				serve_stream(poll_for[2 * i + 1].fd, i);
		}
	}
}
