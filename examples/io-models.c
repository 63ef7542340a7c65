/* io-models.c: the same echo server four times, and what each costs.
 *
 *   io-models [CONNECTIONS [ROUNDS]]
 *
 * A child connects CONNECTIONS times over loopback (1,000), lets all of them be idle but
 * one, and sends a line through that one ROUNDS times (1,000).  The server answers
 *
 *   threads  a thread for each connection, blocked in read
 *   poll     one thread, one list of all descriptors for each call
 *   epoll    one thread, a list that the kernel keeps
 *   spin     one thread, non-blocking reads of all of them, again and again
 *
 * Counted are the traps that the server makes (each goes through TRAP), how often the kernel
 * took it off the processor and how often it slept, the processor time that it used, and
 * the memory that it needed more than before.  All of it is per model, in a process of its
 * own. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

enum { LINE = 64, STACK = 64 * 1024 };

static int connections = 1000, rounds = 1000;
static int *peers; /* the server's ends */
static int open_peers;

/* What a model cost, in memory that the parent shares. */
struct cost {
	unsigned long traps;
	long slept, preempted, microseconds, kilobytes;
};

static unsigned long traps;
#define TRAP(call) (__atomic_add_fetch(&traps, 1, __ATOMIC_RELAXED), (call))

static void die(const char *what)
{
	perror(what);
	exit(1);
}

static void need(int ok, const char *what)
{
	if (!ok)
		die(what);
}

/* Whether the connection goes on.  A line is short: it comes and goes in one piece. */
static int echo(int fd)
{
	char line[LINE];
	ssize_t n = TRAP(read(fd, line, sizeof line));

	if (n < 0)
		return errno == EAGAIN || errno == EINTR;
	if (n == 0)
		return 0;
	return TRAP(write(fd, line, n)) == n;
}

/* --- The four servers: each ends when all peers have. --- */

static void *serve_one(void *fd)
{
	while (echo(*(int *)fd))
		;
	return 0;
}

static void serve_by_threads(void)
{
	pthread_t *threads = calloc(connections, sizeof *threads);
	pthread_attr_t small;

	need(threads != 0, "calloc");
	pthread_attr_init(&small);
	pthread_attr_setstacksize(&small, STACK);
	for (int i = 0; i < connections; i++) {
		errno = pthread_create(&threads[i], &small, serve_one, &peers[i]);
		need(!errno, "pthread_create");
	}
	for (int i = 0; i < connections; i++)
		pthread_join(threads[i], 0);
	free(threads);
}

static void serve_by_poll(void)
{
	struct pollfd *fds = calloc(connections, sizeof *fds);

	need(fds != 0, "calloc");
	for (int i = 0; i < connections; i++)
		fds[i] = (struct pollfd){ .fd = peers[i], .events = POLLIN };
	while (open_peers) {
		int ready = TRAP(poll(fds, connections, -1));
		for (int i = 0; i < connections && ready > 0; i++) {
			if (!fds[i].revents)
				continue;
			ready--;
			if (!echo(fds[i].fd)) {
				fds[i].fd = -1;
				open_peers--;
			}
		}
	}
	free(fds);
}

static void serve_by_epoll(void)
{
	struct epoll_event events[64];
	int queue = TRAP(epoll_create1(EPOLL_CLOEXEC));

	need(queue >= 0, "epoll_create1");
	for (int i = 0; i < connections; i++) {
		struct epoll_event e = { .events = EPOLLIN, .data.fd = peers[i] };
		need(!TRAP(epoll_ctl(queue, EPOLL_CTL_ADD, peers[i], &e)), "epoll_ctl");
	}
	while (open_peers) {
		int ready = TRAP(epoll_wait(queue, events, 64, -1));
		for (int i = 0; i < ready; i++)
			if (!echo(events[i].data.fd)) {
				TRAP(epoll_ctl(queue, EPOLL_CTL_DEL, events[i].data.fd, 0));
				open_peers--;
			}
	}
	close(queue);
}

static void serve_by_spinning(void)
{
	int *left = malloc(connections * sizeof *left);

	need(left != 0, "malloc");
	memcpy(left, peers, connections * sizeof *left);
	for (int i = 0; i < connections; i++)
		need(TRAP(fcntl(left[i], F_SETFL, O_NONBLOCK)) >= 0, "fcntl");
	while (open_peers)
		for (int i = 0; i < open_peers; i++)
			if (!echo(left[i]))
				left[i--] = left[--open_peers];
	free(left);
}

static const struct model {
	const char *name;
	void (*serve)(void);
} models[] = {
	{ "threads", serve_by_threads },
	{ "poll", serve_by_poll },
	{ "epoll", serve_by_epoll },
	{ "spin", serve_by_spinning },
};

/* --- The client. --- */

static void talk(int fd)
{
	char line[LINE] = "the same line, there and back\n", back[LINE];

	for (int i = 0; i < rounds; i++) {
		size_t got = 0;
		need(write(fd, line, LINE) == LINE, "write");
		while (got < LINE) {
			ssize_t n = read(fd, back + got, LINE - got);
			need(n > 0, "read");
			got += n;
		}
		if (memcmp(line, back, LINE)) {
			fprintf(stderr, "io-models: what came back is not what was sent\n");
			exit(1);
		}
	}
}

/* Connects, waits for the word that all are accepted, talks through the last one. */
static void be_client(struct sockaddr_in *address, int ready)
{
	int *fds = malloc(connections * sizeof *fds);
	char c;

	need(fds != 0, "malloc");
	for (int i = 0; i < connections; i++) {
		fds[i] = socket(AF_INET, SOCK_STREAM, 0);
		need(fds[i] >= 0, "socket");
		need(!connect(fds[i], (void *)address, sizeof *address), "connect");
	}
	need(read(ready, &c, 1) == 1, "read");
	talk(fds[connections - 1]);
	exit(0);
}

/* --- One model in a process. --- */

static long resident_kilobytes(void)
{
	long pages = 0;
	FILE *f = fopen("/proc/self/statm", "r");

	if (f && fscanf(f, "%*d %ld", &pages) != 1)
		pages = 0;
	if (f)
		fclose(f);
	return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static int listen_on_loopback(struct sockaddr_in *address)
{
	socklen_t length = sizeof *address;
	int fd = socket(AF_INET, SOCK_STREAM, 0);

	*address = (struct sockaddr_in){ .sin_family = AF_INET,
		                         .sin_addr.s_addr = htonl(INADDR_LOOPBACK) };
	need(fd >= 0, "socket");
	need(!bind(fd, (void *)address, sizeof *address), "bind");
	need(!listen(fd, connections), "listen");
	need(!getsockname(fd, (void *)address, &length), "getsockname");
	return fd;
}

static void accept_all(int listener)
{
	peers = malloc(connections * sizeof *peers);
	need(peers != 0, "malloc");
	for (int i = 0; i < connections; i++) {
		peers[i] = accept(listener, 0, 0);
		need(peers[i] >= 0, "accept");
	}
	open_peers = connections;
}

/* The memory is looked at when the last peer hangs up: then everything is in place. */
static void run(const struct model *m, struct cost *cost)
{
	struct sockaddr_in address;
	struct rusage before, after;
	int ready[2], status;
	int listener = listen_on_loopback(&address);

	need(!pipe(ready), "pipe");
	pid_t client = fork();
	need(client >= 0, "fork");
	if (!client)
		be_client(&address, ready[0]);
	accept_all(listener);
	long memory = resident_kilobytes();
	getrusage(RUSAGE_SELF, &before);
	need(write(ready[1], "", 1) == 1, "write");
	m->serve();
	getrusage(RUSAGE_SELF, &after);
	cost->traps = traps;
	cost->slept = after.ru_nvcsw - before.ru_nvcsw;
	cost->preempted = after.ru_nivcsw - before.ru_nivcsw;
	cost->microseconds = (after.ru_utime.tv_sec - before.ru_utime.tv_sec +
			      after.ru_stime.tv_sec - before.ru_stime.tv_sec) * 1000000 +
			     after.ru_utime.tv_usec - before.ru_utime.tv_usec +
			     after.ru_stime.tv_usec - before.ru_stime.tv_usec;
	cost->kilobytes = after.ru_maxrss > memory ? after.ru_maxrss - memory : 0;
	need(waitpid(client, &status, 0) == client && !status, "the client");
}

static int number(const char *text, int least)
{
	char *end;
	long n = strtol(text, &end, 10);

	if (*end || n < least || n > 1000000) {
		fprintf(stderr, "io-models: %s: not a number from %d to 1000000\n", text, least);
		exit(2);
	}
	return n;
}

int main(int argc, char **argv)
{
	struct cost *cost = mmap(0, sizeof *cost, PROT_READ | PROT_WRITE,
				 MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	struct rlimit files;

	if (argc > 1)
		connections = number(argv[1], 1);
	if (argc > 2)
		rounds = number(argv[2], 0);
	need(cost != MAP_FAILED, "mmap");
	getrlimit(RLIMIT_NOFILE, &files);
	files.rlim_cur = files.rlim_max;
	setrlimit(RLIMIT_NOFILE, &files);
	if (files.rlim_cur < (rlim_t)connections + 16) {
		fprintf(stderr, "io-models: %d connections: only %lu files may be open\n", connections,
			(unsigned long)files.rlim_cur);
		return 1;
	}
	printf("%-8s %12s %9s %10s %10s %9s\n", "model", "traps", "slept", "preempted", "CPU us",
	       "KB more");
	for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
		int status;
		fflush(stdout);
		pid_t pid = fork();
		need(pid >= 0, "fork");
		if (!pid) {
			run(&models[i], cost);
			exit(0);
		}
		need(waitpid(pid, &status, 0) == pid, "waitpid");
		if (status)
			return 1;
		printf("%-8s %12lu %9ld %10ld %10ld %9ld\n", models[i].name, cost->traps, cost->slept,
		       cost->preempted, cost->microseconds, cost->kilobytes);
	}
	return 0;
}
