/* scope.c: "address%interface" (see scope.h) */
#include <arpa/inet.h>
#include <net/if.h>
#include <stdint.h>
#include <string.h>
#include "scope.h"
#include "words.h"

bool has_scope(const struct in6_addr *a)
{
	return IN6_IS_ADDR_LINKLOCAL(a) || IN6_IS_ADDR_MC_LINKLOCAL(a) ||
	       IN6_IS_ADDR_MC_NODELOCAL(a);
}

bool scoped_address(const char *text, struct in6_addr *address, uint32_t *scope)
{
	char part[INET6_ADDRSTRLEN];
	const char *percent = strchr(text, '%');
	size_t length = percent ? (size_t)(percent - text) : strlen(text);

	if (length >= sizeof part)
		return false;
	memcpy(part, text, length);
	part[length] = 0;
	*scope = 0;
	if (inet_pton(AF_INET6, part, address) != 1)
		return false;
	if (!percent)
		return true;
	long number = word_number(percent + 1, UINT32_MAX);
	*scope = number >= 0 ? number : has_scope(address) ? if_nametoindex(percent + 1) : 0;
	return number >= 0 || *scope;
}
