/* sort_destinations.c: which address to try first (RFC 6724, section 6)
 *
 * The kernel knows the source address that it would use for a destination; connecting a
 * datagram socket asks it and sends nothing.  Of the rules, 3 (deprecated), 4 (home address) and 7
 * (native transport) need what a program is not told; 9 (longest prefix) is not applied to
 * IPv4, where it would undo the turns that a server gives to its addresses. */
#include <arpa/inet.h>
#include <string.h>
#include "lookup.h"
#include "sys.h"

struct destination {
	struct address address;
	bool reachable;
	unsigned char to[16], from[16]; /* IPv4 as ::ffff:a.b.c.d */
};

/* Section 2.1: the first row of which an address has the prefix. */
static const struct policy {
	unsigned char prefix[16];
	uint8_t length, precedence, label;
} policies[] = {
	{ { [15] = 1 }, 128, 50, 0 },
	{ { [10] = 0xff, 0xff }, 96, 35, 4 },
	{ { 0 }, 96, 1, 3 },
	{ { 0x20, 0x01 }, 32, 5, 5 },
	{ { 0x20, 0x02 }, 16, 30, 2 },
	{ { 0x3f, 0xfe }, 16, 1, 12 },
	{ { 0xfe, 0xc0 }, 10, 1, 11 },
	{ { 0xfc }, 7, 3, 13 },
	{ { 0 }, 0, 40, 1 },
};

static int common_prefix(const unsigned char *a, const unsigned char *b, int most)
{
	int n = 0;

	while (n < most && !((a[n / 8] ^ b[n / 8]) & 0x80 >> n % 8))
		n++;
	return n;
}

static const struct policy *policy_of(const unsigned char *a)
{
	const struct policy *p = policies;

	while (common_prefix(a, p->prefix, p->length) < p->length)
		p++;
	return p;
}

enum { INTERFACE = 1, LINK = 2, SITE = 5, GLOBAL = 14 };

/* Section 3.1 and 3.2. */
static int scope_of(const unsigned char *a)
{
	const struct in6_addr *v6 = (const struct in6_addr *)a;

	if (IN6_IS_ADDR_V4MAPPED(v6))
		return a[12] == 127 || (a[12] == 169 && a[13] == 254) ? LINK : GLOBAL;
	if (IN6_IS_ADDR_MULTICAST(v6))
		return a[1] & 15;
	if (IN6_IS_ADDR_LINKLOCAL(v6) || IN6_IS_ADDR_LOOPBACK(v6))
		return LINK;
	return IN6_IS_ADDR_SITELOCAL(v6) ? SITE : GLOBAL;
}

/* Below 0: a is to be tried before b. */
static int compare(const struct destination *a, const struct destination *b)
{
	if (a->reachable != b->reachable) /* rule 1 */
		return b->reachable - a->reachable;
	const struct policy *pa = policy_of(a->to), *pb = policy_of(b->to);
	int scope_a = scope_of(a->to), scope_b = scope_of(b->to);
	if (a->reachable) {
		bool same_a = scope_of(a->from) == scope_a, same_b = scope_of(b->from) == scope_b;
		if (same_a != same_b) /* rule 2 */
			return same_b - same_a;
		same_a = policy_of(a->from)->label == pa->label;
		same_b = policy_of(b->from)->label == pb->label;
		if (same_a != same_b) /* rule 5 */
			return same_b - same_a;
	}
	if (pa->precedence != pb->precedence) /* rule 6 */
		return pb->precedence - pa->precedence;
	if (scope_a != scope_b) /* rule 8 */
		return scope_a - scope_b;
	if (a->reachable && a->address.family == AF_INET6 && b->address.family == AF_INET6)
		return common_prefix(b->to, b->from, 64) - common_prefix(a->to, a->from, 64); /* 9 */
	return 0; /* rule 10 */
}

static void map(unsigned char to[16], const void *v4)
{
	memset(to, 0, 10);
	to[10] = to[11] = 0xff;
	memcpy(to + 12, v4, 4);
}

/* The destination with its source address, if the kernel knows one. */
static struct destination examine(const struct address *a)
{
	struct destination d = { .address = *a };
	union {
		struct sockaddr_in v4;
		struct sockaddr_in6 v6;
	} u = { .v6 = { .sin6_family = a->family, .sin6_port = htons(65535) } };
	socklen_t size;

	if (a->family == AF_INET) {
		map(d.to, a->bytes);
		memcpy(&u.v4.sin_addr, a->bytes, 4);
		size = sizeof u.v4;
	} else {
		memcpy(d.to, a->bytes, 16);
		memcpy(&u.v6.sin6_addr, a->bytes, 16);
		u.v6.sin6_scope_id = a->scope;
		size = sizeof u.v6;
	}
	long fd = sys_socket(a->family, SOCK_DGRAM | SOCK_CLOEXEC, IPPROTO_UDP);
	if (fd < 0)
		return d;
	if (sys_connect(fd, (void *)&u, size) == 0 && sys_getsockname(fd, (void *)&u, (int *)&size) == 0) {
		d.reachable = true;
		if (a->family == AF_INET)
			map(d.from, &u.v4.sin_addr);
		else
			memcpy(d.from, &u.v6.sin6_addr, 16);
	}
	sys_close(fd);
	return d;
}

/* A round of insertion, which keeps the order of equals; and no more than what fits is
 * compared: behind that, the order stays. */
void sort_destinations(struct address *list, size_t count)
{
	struct destination sorted[48];
	size_t most = sizeof sorted / sizeof *sorted;

	if (count < 2)
		return;
	if (count > most)
		count = most;
	for (size_t i = 0; i < count; i++) {
		struct destination d = examine(&list[i]);
		size_t at = i;
		for (; at && compare(&d, &sorted[at - 1]) < 0; at--)
			sorted[at] = sorted[at - 1];
		sorted[at] = d;
	}
	for (size_t i = 0; i < count; i++)
		list[i] = sorted[i].address;
}
