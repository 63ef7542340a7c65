/* resolver.c: prints what the names in argv are, one address a line; -ADDRESS: its name; 6=NAME: of
 * IPv6 only */
#include <arpa/inet.h>
#include <netdb.h>
#include <stdio.h>
#include <string.h>

static void addresses(const char *name, int family)
{
	struct addrinfo hints = { .ai_family = family, .ai_socktype = SOCK_STREAM,
				  .ai_flags = AI_CANONNAME }, *list;
	int error = getaddrinfo(name, "80", &hints, &list);

	if (error) {
		printf("%s: %s\n", name, gai_strerror(error));
		return;
	}
	const char *whole = list->ai_canonname;
	for (struct addrinfo *a = list; a; a = a->ai_next) {
		char host[NI_MAXHOST], port[NI_MAXSERV];
		error = getnameinfo(a->ai_addr, a->ai_addrlen, host, sizeof host, port, sizeof port,
				    NI_NUMERICHOST | NI_NUMERICSERV);
		printf("%s: %s %s %s\n", name, error ? gai_strerror(error) : host, port, whole);
	}
	freeaddrinfo(list);
}

static void name_of(const char *address)
{
	struct in_addr in;
	struct hostent *h = inet_aton(address, &in) ? gethostbyaddr(&in, sizeof in, AF_INET) : 0;

	printf("%s: %s\n", address, h ? h->h_name : "no name");
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
		if (!strncmp(argv[i], "-", 1))
			name_of(argv[i] + 1);
		else if (!strncmp(argv[i], "6=", 2))
			addresses(argv[i] + 2, AF_INET6);
		else
			addresses(argv[i], AF_UNSPEC);
	return 0;
}
