/* asker.c: asks for the names in argv, some at once, and prints what each is, a line each
 *
 * NAME, what getaddrinfo says and what res_query, for A, says; -ADDRESS, what getnameinfo says; and
 * how long that took, if it is more than the first argument, in seconds. */
#define _GNU_SOURCE /* EAI_NODATA */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <resolv.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define LETTERS "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
enum { AT_ONCE = 16, LISTED = 4 };

struct named {
	int value;
	const char *name;
};
#define NAMED(value) { value, #value }
static const struct named gai[] = {
	NAMED(EAI_AGAIN), NAMED(EAI_FAIL), NAMED(EAI_NONAME), NAMED(EAI_NODATA), NAMED(EAI_MEMORY),
	{ 0 },
};
static const struct named host[] = {
	NAMED(HOST_NOT_FOUND), NAMED(TRY_AGAIN), NAMED(NO_RECOVERY), NAMED(NO_DATA), { 0 },
};
static const struct named numbers[] = {
	NAMED(ETIMEDOUT), NAMED(ECONNREFUSED), NAMED(ECONNRESET), NAMED(EBADMSG), { 0 },
};

static const char *name_of(const struct named *table, int value)
{
	while (table->name && table->value != value)
		table++;
	return table->name ? table->name : "?";
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void print_addresses(const char *name)
{
	struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_CANONNAME }, *list = 0;
	int error = getaddrinfo(name, "80", &hints, &list), count = 0;
	char *texts[LISTED];

	if (error) {
		printf(" %s", name_of(gai, error));
		return;
	}
	for (struct addrinfo *a = list; a; a = a->ai_next, count++) {
		char text[NI_MAXHOST];
		if (count < LISTED && !getnameinfo(a->ai_addr, a->ai_addrlen, text, sizeof text, 0,
		                                   0, NI_NUMERICHOST))
			texts[count] = strdup(text);
	}
	if (count <= LISTED) {
		qsort(texts, count, sizeof *texts, by_text);
		for (int i = 0; i < count; i++)
			printf("%c%s", i ? ',' : ' ', texts[i]);
	} else {
		printf(" %d", count);
	}
	if (!list)
		printf(" nothing");
	else if (strspn(list->ai_canonname, LETTERS "0123456789.-") != strlen(list->ai_canonname))
		printf(" a strange name");
	freeaddrinfo(list);
}

static void print_query(const char *name)
{
	static unsigned char answer[65535];
	int size = res_query(name, ns_c_in, ns_t_a, answer, sizeof answer), error = errno;

	if (size >= 0)
		printf(" ok");
	else
		printf(" %s", name_of(host, h_errno));
	if (size < 0 && h_errno == TRY_AGAIN && error)
		printf(":%s", name_of(numbers, error));
}

static void print_name(const char *address)
{
	struct sockaddr_in at = { .sin_family = AF_INET };
	char name[NI_MAXHOST];

	inet_pton(AF_INET, address, &at.sin_addr);
	int error = getnameinfo((void *)&at, sizeof at, name, sizeof name, 0, 0, NI_NAMEREQD);
	printf(" %s", error ? name_of(gai, error) : name);
}

int main(int argc, char **argv)
{
	for (int i = 2; i < argc; i++) {
		if (i - 2 >= AT_ONCE)
			wait(0);
		if (fork())
			continue;
		static char line[1024];
		setvbuf(stdout, line, _IOFBF, sizeof line);
		time_t start = time(0);
		printf("%s", argv[i]);
		if (argv[i][0] == '-') {
			print_name(argv[i] + 1);
		} else {
			print_addresses(argv[i]);
			errno = 0;
			print_query(argv[i]);
		}
		if (time(0) - start > atoi(argv[1]))
			printf(" %ld s", (long)(time(0) - start));
		puts("");
		return 0;
	}
	while (wait(0) > 0)
		;
	return 0;
}
