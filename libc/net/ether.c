/* ether.c: Ethernet addresses as text (ether_aton(3)) */
#include <netinet/ether.h>
#include "ether.h"

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Six numbers of one or two digits. */
const char *ether_read(const char *text, struct ether_addr *address)
{
	for (int i = 0; i < ETH_ALEN; i++) {
		if (i && *text++ != ':')
			return 0;
		int n = digit(*text);
		if (n < 0)
			return 0;
		if (digit(*++text) >= 0)
			n = n * 16 + digit(*text++);
		address->ether_addr_octet[i] = n;
	}
	return text;
}

struct ether_addr *ether_aton_r(const char *text, struct ether_addr *address)
{
	struct ether_addr read;
	const char *end = ether_read(text, &read);

	if (!end || *end)
		return 0;
	*address = read;
	return address;
}

struct ether_addr *ether_aton(const char *text)
{
	static struct ether_addr address;

	return ether_aton_r(text, &address);
}

char *ether_ntoa_r(const struct ether_addr *address, char *buf)
{
	static const char digits[] = "0123456789abcdef";
	char *p = buf;

	for (int i = 0; i < ETH_ALEN; i++) {
		int n = address->ether_addr_octet[i];
		if (i)
			*p++ = ':';
		if (n > 15)
			*p++ = digits[n >> 4];
		*p++ = digits[n & 15];
	}
	*p = 0;
	return buf;
}

char *ether_ntoa(const struct ether_addr *address)
{
	static char text[3 * ETH_ALEN];

	return ether_ntoa_r(address, text);
}
