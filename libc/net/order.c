/* order.c: byte order; both architectures are little-endian, the network is not */
#include <netinet/in.h>

uint16_t htons(uint16_t n)
{
	return __builtin_bswap16(n);
}

uint32_t htonl(uint32_t n)
{
	return __builtin_bswap32(n);
}

uint16_t ntohs(uint16_t n)
{
	return __builtin_bswap16(n);
}

uint32_t ntohl(uint32_t n)
{
	return __builtin_bswap32(n);
}

const struct in6_addr in6addr_any = IN6ADDR_ANY_INIT;
const struct in6_addr in6addr_loopback = IN6ADDR_LOOPBACK_INIT;
