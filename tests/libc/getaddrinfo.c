/* getaddrinfo.c: names, addresses and services as far as no server is needed */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <netdb.h>
#include <sys/socket.h>
#include "check.h"

/* "family type protocol address port scope", of each; "error N" */
static const char *ask(const char *host, const char *service, int flags, int family, int type,
		       int protocol)
{
	static char text[2000];
	struct addrinfo hints = { .ai_flags = flags, .ai_family = family, .ai_socktype = type,
				  .ai_protocol = protocol }, *list = 0;
	int error = getaddrinfo(host, service, &hints, &list);
	size_t at = 0;

	if (error) {
		sprintf(text, "error %d", error);
		return text;
	}
	text[0] = 0;
	for (struct addrinfo *i = list; i; i = i->ai_next) {
		char address[64];
		struct sockaddr_in *v4 = (void *)i->ai_addr;
		struct sockaddr_in6 *v6 = (void *)i->ai_addr;
		int six = i->ai_family == AF_INET6;
		CHECK_INT(i->ai_addrlen, six ? sizeof *v6 : sizeof *v4);
		CHECK_INT(i->ai_addr->sa_family, i->ai_family);
		inet_ntop(i->ai_family, six ? (void *)&v6->sin6_addr : (void *)&v4->sin_addr, address,
			  sizeof address);
		at += sprintf(text + at, "%s%d %d %s %d", at ? ", " : "", i->ai_socktype,
			      i->ai_protocol, address, ntohs(six ? v6->sin6_port : v4->sin_port));
		if (six && v6->sin6_scope_id)
			at += sprintf(text + at, " %%%u", v6->sin6_scope_id);
	}
	freeaddrinfo(list);
	return text;
}

static const struct {
	const char *host, *service;
	int flags, family, type, protocol;
	const char *want;
} asked[] = {
	{ "192.0.2.1", "80", 0, AF_UNSPEC, SOCK_STREAM, 0, "1 6 192.0.2.1 80" },
	{ "192.0.2.1", 0, 0, AF_INET, SOCK_DGRAM, 0, "2 17 192.0.2.1 0" },
	{ "127.1", "0", 0, 0, SOCK_STREAM, 0, "1 6 127.0.0.1 0" },
	{ "0x7f000001", "1", 0, 0, SOCK_STREAM, 0, "1 6 127.0.0.1 1" },
	{ "0300.0.01002", "1", 0, 0, SOCK_STREAM, 0, "1 6 192.0.2.2 1" },
	{ "2001:db8::1", "65535", 0, 0, SOCK_STREAM, 0, "1 6 2001:db8::1 65535" },
	{ "2001:DB8::1", "1", AI_NUMERICHOST, AF_INET6, SOCK_DGRAM, 0, "2 17 2001:db8::1 1" },
	{ "fe80::1%lo", "1", 0, 0, SOCK_STREAM, 0, "1 6 fe80::1 1 %1" },
	{ "fe80::1%7", "1", 0, 0, SOCK_STREAM, 0, "1 6 fe80::1 1 %7" },
	{ "192.0.2.1", "1", AI_V4MAPPED, AF_INET6, SOCK_STREAM, 0, "1 6 ::ffff:192.0.2.1 1" },
	{ "192.0.2.1", "1", AI_V4MAPPED | AI_ALL, AF_INET6, SOCK_STREAM, 0,
	  "1 6 ::ffff:192.0.2.1 1" },
	{ 0, "5", AI_PASSIVE, AF_INET, SOCK_STREAM, 0, "1 6 0.0.0.0 5" },
	{ 0, "5", AI_PASSIVE, AF_INET6, SOCK_STREAM, 0, "1 6 :: 5" },
	{ 0, "5", 0, AF_INET, SOCK_STREAM, 0, "1 6 127.0.0.1 5" },
	{ 0, "5", 0, AF_INET6, SOCK_STREAM, 0, "1 6 ::1 5" },
	{ "192.0.2.1", "domain", 0, 0, SOCK_STREAM, 0, "1 6 192.0.2.1 53" },
	{ "192.0.2.1", "domain", 0, 0, 0, 0, "1 6 192.0.2.1 53, 2 17 192.0.2.1 53" },
	{ "192.0.2.1", "ssh", 0, 0, 0, 0, "1 6 192.0.2.1 22" },
	{ "192.0.2.1", "http", 0, 0, 0, IPPROTO_TCP, "1 6 192.0.2.1 80" },
	{ "192.0.2.1", "www", 0, 0, SOCK_STREAM, 0, "1 6 192.0.2.1 80" },
	{ "localhost", "1", 0, AF_INET, SOCK_STREAM, 0, "1 6 127.0.0.1 1" },
};

/* Errors on which all agree. */
static const struct {
	const char *host, *service;
	int flags, family, type, want;
} refused[] = {
	{ 0, 0, 0, 0, SOCK_STREAM, EAI_NONAME },
	{ "example.org", "1", AI_NUMERICHOST, 0, SOCK_STREAM, EAI_NONAME },
	{ "1.2.3.4.5", "1", AI_NUMERICHOST, 0, SOCK_STREAM, EAI_NONAME },
	{ "1.2.3.256", "1", AI_NUMERICHOST, 0, SOCK_STREAM, EAI_NONAME },
	{ "", "1", AI_NUMERICHOST, 0, SOCK_STREAM, EAI_NONAME },
	{ "fe80::1%nosuch0", "1", AI_NUMERICHOST, 0, SOCK_STREAM, EAI_NONAME },
	{ "192.0.2.1", "domain", AI_NUMERICSERV, 0, SOCK_STREAM, EAI_NONAME },
	{ "192.0.2.1", "nosuchservice", 0, 0, SOCK_STREAM, EAI_SERVICE },
	{ "192.0.2.1", "1", 1 << 20, 0, SOCK_STREAM, EAI_BADFLAGS },
	{ "192.0.2.1", "1", 0, AF_UNIX, SOCK_STREAM, EAI_FAMILY },
};

static void names_and_errors(void)
{
	for (size_t i = 0; i < sizeof asked / sizeof *asked; i++)
		CHECK_STR(ask(asked[i].host, asked[i].service, asked[i].flags, asked[i].family,
			      asked[i].type, asked[i].protocol), asked[i].want);
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
		char want[20];
		sprintf(want, "error %d", refused[i].want);
		CHECK_STR(ask(refused[i].host, refused[i].service, refused[i].flags,
			      refused[i].family, refused[i].type, 0), want);
		CHECK(*gai_strerror(refused[i].want));
	}
	CHECK_STR(gai_strerror(EAI_AGAIN) ? "" : 0, "");
}

static void canonical(void)
{
	struct addrinfo hints = { .ai_flags = AI_CANONNAME, .ai_socktype = SOCK_STREAM }, *list;

	CHECK_INT(getaddrinfo("192.0.2.7", 0, &hints, &list), 0);
	CHECK_STR(list->ai_canonname, "192.0.2.7");
	freeaddrinfo(list);
}

/* Every address comes back as it went in. */
static void round_trip(void)
{
	unsigned seed = 1;

	for (int i = 0; i < 200; i++) {
		struct sockaddr_in6 six = { .sin6_family = AF_INET6, .sin6_port = htons(i * 321) };
		char host[NI_MAXHOST], service[NI_MAXSERV], want[64];
		for (int k = 0; k < 16; k++)
			six.sin6_addr.s6_addr[k] = i & 1 << k / 4 ?
				(seed = seed * 1103515245 + 12345) >> 16 : 0;
		CHECK_INT(getnameinfo((void *)&six, sizeof six, host, sizeof host, service,
				      sizeof service, NI_NUMERICHOST | NI_NUMERICSERV), 0);
		CHECK_STR(host, inet_ntop(AF_INET6, &six.sin6_addr, want, sizeof want));
		CHECK_INT(atoi(service), ntohs(six.sin6_port));
		struct addrinfo hints = { .ai_socktype = SOCK_STREAM, .ai_flags = AI_NUMERICHOST }, *list;
		CHECK_INT(getaddrinfo(host, service, &hints, &list), 0);
		CHECK(memcmp(list->ai_addr, &six, sizeof six) == 0);
		freeaddrinfo(list);
	}
}

static void numbers_to_names(void)
{
	struct sockaddr_in four = { AF_INET, htons(53), { htonl(0x7f000001) } };
	struct sockaddr_in6 six = { .sin6_family = AF_INET6, .sin6_scope_id = 1,
				    .sin6_addr.s6_addr = { 0xfe, 0x80, [15] = 1 } };
	struct sockaddr *sa = (void *)&four, *sa6 = (void *)&six;
	char host[NI_MAXHOST], service[NI_MAXSERV];

	CHECK_INT(getnameinfo(sa, sizeof four, host, sizeof host, service, sizeof service, 0), 0);
	CHECK(strncmp(host, "localhost", 9) == 0);
	CHECK_STR(service, "domain");
	four.sin_port = htons(65533);
	CHECK_INT(getnameinfo(sa, sizeof four, 0, 0, service, sizeof service, NI_DGRAM), 0);
	CHECK_STR(service, "65533");
	CHECK_INT(getnameinfo(sa6, sizeof six, host, sizeof host, 0, 0, NI_NUMERICHOST), 0);
	CHECK_STR(host, "fe80::1%lo");
	six.sin6_scope_id = 4000000000;
	CHECK_INT(getnameinfo(sa6, sizeof six, host, sizeof host, 0, 0, NI_NUMERICHOST), 0);
	CHECK_STR(host, "fe80::1%4000000000");
	CHECK_INT(getnameinfo(sa, sizeof four, host, 4, 0, 0, NI_NUMERICHOST), EAI_OVERFLOW);
	CHECK_INT(getnameinfo(sa, 4, host, sizeof host, 0, 0, NI_NUMERICHOST), EAI_FAMILY);
	four.sin_family = 99;
	CHECK_INT(getnameinfo(sa, sizeof four, host, sizeof host, 0, 0, NI_NUMERICHOST), EAI_FAMILY);
}

static void old_functions(void)
{
	struct hostent *h = gethostbyname("192.0.2.9"), entry, *result;
	const unsigned char want[4] = { 192, 0, 2, 9 };
	char buf[1000];
	int error;

	CHECK(h && h->h_addrtype == AF_INET && h->h_length == 4 && !h->h_addr_list[1]);
	CHECK(h && memcmp(h->h_addr, want, 4) == 0);
	CHECK_STR(h ? h->h_name : 0, "192.0.2.9");
	h = gethostbyname2("2001:db8::2", AF_INET6);
	CHECK(h && h->h_addrtype == AF_INET6 && h->h_length == 16);
	h = gethostbyname("localhost");
	CHECK(h && ((unsigned char *)h->h_addr)[0] == 127);
	h = gethostbyaddr("\x7f\0\0\1", 4, AF_INET);
	CHECK(h && strncmp(h->h_name, "localhost", 9) == 0 && !memcmp(h->h_addr, "\x7f\0\0\1", 4));
	CHECK_INT(gethostbyname_r("192.0.2.9", &entry, buf, 8, &result, &error), ERANGE);
	CHECK(!result);
	for (size_t size = 8; gethostbyname_r("192.0.2.9", &entry, buf, size, &result, &error) == ERANGE;
	     size++)
		CHECK(size < 900);
	CHECK(result == &entry && memcmp(entry.h_addr, want, 4) == 0);
	CHECK(hstrerror(HOST_NOT_FOUND) && *hstrerror(TRY_AGAIN));
}

int main(void)
{
	names_and_errors();
	canonical();
	round_trip();
	numbers_to_names();
	old_functions();
	return done();
}
