/* hosts.c: putting a struct hostent together (see hosts.h) */
#include <errno.h>
#include <stdint.h>
#include <string.h>
#include "hosts.h"

/* The pointers, then the addresses, then the names. */
int pack_host(struct hostent *h, const char *name, const char *alias, const struct addresses *a,
	      int family, char *buf, size_t size)
{
	size_t skip = -(uintptr_t)buf % sizeof(char *), length = address_size(family),
	       name_size = strlen(name) + 1, alias_size = alias ? strlen(alias) + 1 : 0,
	       pointers = a->count + 1 + !!alias + 1;
	size_t need = skip + pointers * sizeof(char *) + a->count * length + name_size + alias_size;

	if (need > size)
		return ERANGE;
	char **list = (char **)(buf + skip), *at = buf + skip + pointers * sizeof(char *);
	*h = (struct hostent){ .h_addrtype = family, .h_length = length, .h_addr_list = list };
	for (size_t i = 0; i < a->count; i++, at += length)
		*list++ = memcpy(at, a->list[i].bytes, length);
	*list++ = 0;
	h->h_aliases = list;
	h->h_name = memcpy(at, name, name_size);
	if (alias)
		*list++ = memcpy(at + name_size, alias, alias_size);
	*list = 0;
	return 0;
}

int host_error(int error, int *h_error)
{
	static const struct {
		int gai, h, number;
	} rows[] = {
		{ 0, NETDB_SUCCESS, 0 },
		{ EAI_NONAME, HOST_NOT_FOUND, 0 },
		{ EAI_ADDRFAMILY, NO_DATA, 0 },
		{ EAI_NODATA, NO_DATA, 0 },
		{ EAI_AGAIN, TRY_AGAIN, EAGAIN },
		{ EAI_FAIL, NO_RECOVERY, EBADMSG },
		{ EAI_FAMILY, NETDB_INTERNAL, EAFNOSUPPORT },
		{ EAI_MEMORY, NETDB_INTERNAL, ENOMEM },
	};
	int i = 0;

	while (rows[i].gai != error && rows[i].gai != EAI_MEMORY)
		i++;
	*h_error = rows[i].h;
	return rows[i].number;
}
