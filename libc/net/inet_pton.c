/* inet_pton.c: addresses from text (RFC 4291, section 2.2) */
#include <arpa/inet.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>
#include "sys.h"

/* "a.b.c.d", each decimal, without leading zeros. */
static bool read_v4(const char *s, unsigned char to[4])
{
	for (int i = 0; i < 4; i++) {
		unsigned n = 0, digits = 0;
		for (; *s >= '0' && *s <= '9'; s++, digits++) {
			if (digits && n == 0)
				return false;
			n = n * 10 + *s - '0';
			if (n > 255)
				return false;
		}
		if (!digits || *s != (i < 3 ? '.' : 0))
			return false;
		s++;
		to[i] = n;
	}
	return true;
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 32;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Groups of 16 bits; one "::" stands for as many zero groups as are missing (at
 * least one); the last two groups may be an IPv4 address. */
static bool read_v6(const char *s, unsigned char to[16])
{
	unsigned char bytes[16];
	int count = 0, gap = -1;

	if (s[0] == ':') {
		if (s[1] != ':')
			return false;
		s++;
	}
	for (;;) {
		if (*s == ':') {
			/* The second of two colons. */
			if (gap >= 0)
				return false;
			gap = count;
			if (!*++s)
				break;
		}
		if (count == 16)
			return false;
		unsigned n = 0;
		int digits = 0;
		for (; hex_digit(s[digits]) >= 0; digits++) {
			if (digits == 4)
				return false;
			n = n << 4 | hex_digit(s[digits]);
		}
		if (!digits)
			return false;
		if (s[digits] == '.') {
			if (count > 12 || !read_v4(s, bytes + count))
				return false;
			count += 4;
			break;
		}
		bytes[count++] = n >> 8;
		bytes[count++] = n;
		s += digits;
		if (!*s)
			break;
		if (*s++ != ':')
			return false;
		if (!*s)
			return false;
	}
	if (gap < 0 ? count != 16 : count > 14)
		return false;
	if (gap >= 0) {
		int tail = count - gap;
		memmove(bytes + 16 - tail, bytes + gap, tail);
		memset(bytes + gap, 0, 16 - count);
	}
	memcpy(to, bytes, 16);
	return true;
}

int inet_pton(int family, const char *restrict s, void *restrict to)
{
	unsigned char v4[4];

	switch (family) {
	case AF_INET:
		if (!read_v4(s, v4))
			return 0;
		memcpy(to, v4, 4);
		return 1;
	case AF_INET6:
		return read_v6(s, to);
	}
	return sys_fail(EAFNOSUPPORT);
}
