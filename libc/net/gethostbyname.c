/* gethostbyname.c: the addresses of a host, of one family (Linux gethostbyname(3)) */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "hosts.h"
#include "sys.h"
#include "words.h"

int gethostbyname2_r(const char *restrict name, int family, struct hostent *restrict h,
		     char *restrict buf, size_t size, struct hostent **restrict result,
		     int *restrict h_error)
{
	struct addresses a = { 0 };
	int error = EAI_FAMILY;

	*result = 0;
	if (family == AF_INET || family == AF_INET6) {
		error = lookup_number(&a, name, family);
		if (error == EAI_NONAME)
			error = lookup_name(&a, name, family);
	}
	int number = host_error(error, h_error);
	if (!error) {
		const char *canonical = a.name[0] ? a.name : name;
		number = pack_host(h, canonical, strcasecmp(canonical, name) ? name : 0, &a, family,
				   buf, size);
		if (number)
			*h_error = NETDB_INTERNAL;
		else
			*result = h;
	}
	free(a.list);
	return number;
}

int gethostbyname_r(const char *restrict name, struct hostent *restrict h, char *restrict buf,
		    size_t size, struct hostent **restrict result, int *restrict h_error)
{
	return gethostbyname2_r(name, AF_INET, h, buf, size, result, h_error);
}

struct hostent *gethostbyname2(const char *name, int family)
{
	static struct hostent entry;
	static struct growing room;
	struct hostent *result = 0;
	int error = ERANGE;

	while (error == ERANGE) {
		if (room.size)
			error = gethostbyname2_r(name, family, &entry, room.memory, room.size,
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

struct hostent *gethostbyname(const char *name)
{
	return gethostbyname2(name, AF_INET);
}
