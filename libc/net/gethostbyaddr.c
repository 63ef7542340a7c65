/* gethostbyaddr.c: the name of an address (Linux gethostbyaddr(3)) */
#include <errno.h>
#include <string.h>
#include "hosts.h"
#include "sys.h"
#include "words.h"

int gethostbyaddr_r(const void *restrict bytes, socklen_t length, int family,
		    struct hostent *restrict h, char *restrict buf, size_t size,
		    struct hostent **restrict result, int *restrict h_error)
{
	struct address one = { .family = family };
	struct addresses list = { .list = &one, .count = 1 };

	*result = 0;
	if ((family != AF_INET && family != AF_INET6) || length != address_size(family)) {
		*h_error = NETDB_INTERNAL;
		return family != AF_INET && family != AF_INET6 ? EAFNOSUPPORT : EINVAL;
	}
	memcpy(one.bytes, bytes, length);
	int error = lookup_address(&one, list.name), number = host_error(error, h_error);
	if (error)
		return number;
	number = pack_host(h, list.name, 0, &list, family, buf, size);
	if (number)
		*h_error = NETDB_INTERNAL;
	else
		*result = h;
	return number;
}

struct hostent *gethostbyaddr(const void *bytes, socklen_t length, int family)
{
	static struct hostent entry;
	static struct growing room;
	struct hostent *result = 0;
	int error = ERANGE;

	while (error == ERANGE) {
		if (room.size)
			error = gethostbyaddr_r(bytes, length, family, &entry, room.memory, room.size,
						&result, &h_errno);
		if (error == ERANGE && !grow(&room)) {
			h_errno = NETDB_INTERNAL;
			return 0;
		}
	}
	if (error)
		sys_fail(error);
	return result;
}
