/* dn_comp.c: domain names for programs that make and read messages (resolver(3)) */
#include <errno.h>
#include <string.h>
#include "dns.h"
#include "sys.h"

int dn_expand(const unsigned char *message, const unsigned char *end, const unsigned char *name,
	      char *text, int size)
{
	int n = size <= 0 ? -1 : dns_name_text(message, end, name, text, size);

	return n < 0 ? sys_fail(EMSGSIZE) : n;
}

int dn_skipname(const unsigned char *name, const unsigned char *end)
{
	int n = dns_name_skip(name, end);

	return n < 0 ? sys_fail(EMSGSIZE) : n;
}

enum { POINTERS = 0x4000 }; /* they reach so far into a message */

/* The offset of that name in a message, as the end of one of its names, or 0: there is the header. */
static size_t find(const unsigned char *wire, unsigned char **list, const unsigned char *end)
{
	const unsigned char *message = list[0];

	for (list++; *list; list++)
		for (const unsigned char *p = *list; p < end && *p && *p < 0x40; p += *p + 1)
			if (p - message < POINTERS && dns_name_is(message, end, p, wire))
				return p - message;
	return 0;
}

int dn_comp(const char *text, unsigned char *name, int room, unsigned char **list,
	    unsigned char **last)
{
	unsigned char wire[DNS_WIRE_NAME], **free = list;
	int size = dns_name_wire(text, wire), kept = 0;
	size_t offset = 0;

	if (size < 0)
		return sys_fail(EMSGSIZE);
	while (list && list[0] && wire[kept] && !(offset = find(wire + kept, list, name)))
		kept += wire[kept] + 1;
	int need = offset ? kept + 2 : size;
	if (need > room)
		return sys_fail(EMSGSIZE);
	memcpy(name, wire, offset ? kept : size);
	if (offset) {
		name[kept] = 0xc0 | offset >> 8;
		name[kept + 1] = offset;
	}
	/* Only what is new here can serve others. */
	if (list && list[0] && last && kept && name - list[0] < POINTERS) {
		while (*free)
			free++;
		if (free < last - 1) {
			free[0] = name;
			free[1] = 0;
		}
	}
	return need;
}
