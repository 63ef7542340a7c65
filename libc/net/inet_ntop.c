/* inet_ntop.c: addresses as text; IPv6 in the one form of RFC 5952: no leading
 * zeros, lower case, the longest run of two or more zero groups (of equal ones the
 * first) as "::", IPv4 addresses within in decimal. */
#include <arpa/inet.h>
#include <errno.h>
#include <string.h>
#include "sys.h"

static char *put_number(char *to, unsigned n, unsigned base)
{
	char digits[5];
	int i = 0;

	do
		digits[i++] = "0123456789abcdef"[n % base];
	while (n /= base);
	while (i)
		*to++ = digits[--i];
	return to;
}

static char *put_v4(char *to, const unsigned char *a)
{
	for (int i = 0; i < 4; i++) {
		to = put_number(to, a[i], 10);
		*to++ = '.';
	}
	to[-1] = 0;
	return to - 1;
}

static char *put_v6(char *to, const unsigned char *a)
{
	unsigned group[8];
	int best = -1, length = 1;

	for (int i = 0; i < 8; i++)
		group[i] = a[2 * i] << 8 | a[2 * i + 1];
	for (int i = 0; i < 8; i++) {
		int run = 0;
		while (i + run < 8 && !group[i + run])
			run++;
		if (run > length) {
			best = i;
			length = run;
		}
		i += run;
	}
	/* ::ffff:1.2.3.4 (mapped) and ::1.2.3.4 (compatible; not ::1 and ::) */
	int v4 = best == 0 && ((length == 5 && group[5] == 0xffff) || length == 6);
	for (int i = 0; i < (v4 ? 6 : 8); i++) {
		if (i == best) {
			*to++ = ':';
			if (i + length == 8)
				*to++ = ':';
			i += length - 1;
			continue;
		}
		if (i)
			*to++ = ':';
		to = put_number(to, group[i], 16);
	}
	if (v4) {
		*to++ = ':';
		return put_v4(to, a + 12);
	}
	*to = 0;
	return to;
}

const char *inet_ntop(int family, const void *restrict address, char *restrict buf,
		      socklen_t size)
{
	char text[INET6_ADDRSTRLEN], *end;

	switch (family) {
	case AF_INET:
		end = put_v4(text, address);
		break;
	case AF_INET6:
		end = put_v6(text, address);
		break;
	default:
		sys_fail(EAFNOSUPPORT);
		return 0;
	}
	if ((size_t)(end - text) >= size) {
		sys_fail(ENOSPC);
		return 0;
	}
	return memcpy(buf, text, end - text + 1);
}
