/* getifaddrs.c: interfaces and their addresses (getifaddrs(3)) */
#include <errno.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/in.h>
#include <netpacket/packet.h>
#include <stdlib.h>
#include <string.h>
#include "netlink.h"
#include "scope.h"
#include "sys.h"

/* An interface's hardware address may be longer than sll_addr (InfiniBand: 20 bytes). */
union any {
	struct sockaddr sa;
	struct sockaddr_in v4;
	struct sockaddr_in6 v6;
	struct sockaddr_ll ll;
	char room[40];
};
/* One allocation each: the public part first. */
struct entry {
	struct ifaddrs public;
	int index;
	union any address, netmask, other;
	char name[IFNAMSIZ];
	_Alignas(8) char data[];
};
struct list {
	struct ifaddrs *first, **end;
	struct ifaddrs **links_end; /* what the second dump starts behind */
};

static struct entry *append(struct list *l, size_t data)
{
	struct entry *e = calloc(1, sizeof *e + data);

	if (e) {
		e->public.ifa_name = e->name;
		*l->end = &e->public;
		l->end = &e->public.ifa_next;
	}
	return e;
}

/* The name as it is in an attribute, which may lack its null byte. */
static void copy_name(struct entry *e, const void *name, size_t size)
{
	memcpy(e->name, name, strnlen(name, size < IFNAMSIZ - 1 ? size : IFNAMSIZ - 1));
}

static void put_hardware(union any *to, const struct ifinfomsg *m, const void *bytes, size_t size)
{
	to->ll = (struct sockaddr_ll){ .sll_family = AF_PACKET, .sll_ifindex = m->ifi_index,
				       .sll_hatype = m->ifi_type };
	if (size <= sizeof to->room - offsetof(struct sockaddr_ll, sll_addr)) {
		to->ll.sll_halen = size;
		memcpy(to->room + offsetof(struct sockaddr_ll, sll_addr), bytes, size);
	}
}

static int take_link(void *context, const struct netlink_item *item)
{
	const struct ifinfomsg *m = item->fixed;
	size_t stats = item->attribute[IFLA_STATS] ? item->size[IFLA_STATS] : 0;

	if (!item->attribute[IFLA_IFNAME])
		return 0;
	struct entry *e = append(context, stats);
	if (!e)
		return ENOMEM;
	e->index = m->ifi_index;
	e->public.ifa_flags = m->ifi_flags;
	copy_name(e, item->attribute[IFLA_IFNAME], item->size[IFLA_IFNAME]);
	if (item->attribute[IFLA_ADDRESS]) {
		put_hardware(&e->address, m, item->attribute[IFLA_ADDRESS], item->size[IFLA_ADDRESS]);
		e->public.ifa_addr = &e->address.sa;
	}
	if (item->attribute[IFLA_BROADCAST]) {
		put_hardware(&e->other, m, item->attribute[IFLA_BROADCAST],
			     item->size[IFLA_BROADCAST]);
		e->public.ifa_broadaddr = &e->other.sa;
	}
	if (stats)
		e->public.ifa_data = memcpy(e->data, item->attribute[IFLA_STATS], stats);
	return 0;
}

static struct sockaddr *put_address(union any *to, int family, unsigned index, const void *bytes,
				    size_t size)
{
	if (family == AF_INET && size == 4) {
		to->v4.sin_family = AF_INET;
		memcpy(&to->v4.sin_addr, bytes, 4);
		return &to->sa;
	}
	if (family == AF_INET6 && size == 16) {
		to->v6.sin6_family = AF_INET6;
		memcpy(&to->v6.sin6_addr, bytes, 16);
		if (has_scope(&to->v6.sin6_addr))
			to->v6.sin6_scope_id = index;
		return &to->sa;
	}
	return 0;
}

static struct sockaddr *put_netmask(union any *to, int family, unsigned length)
{
	unsigned char mask[16] = { 0 };
	size_t size = family == AF_INET ? 4 : 16;

	for (unsigned i = 0; i < length && i < 8 * size; i++)
		mask[i / 8] |= 0x80 >> i % 8;
	struct sockaddr *sa = put_address(to, family, 0, mask, size);
	if (family == AF_INET6)
		to->v6.sin6_scope_id = 0;
	return sa;
}

static int take_address(void *context, const struct netlink_item *item)
{
	struct list *l = context;
	const struct ifaddrmsg *m = item->fixed;
	const struct entry *link = (void *)l->first;

	if (m->ifa_family != AF_INET && m->ifa_family != AF_INET6)
		return 0;
	while (link && link->index != (int)m->ifa_index)
		link = (void *)link->public.ifa_next;
	if (!link)
		return 0; /* an interface that has come since */
	struct entry *e = append(l, 0);
	if (!e)
		return ENOMEM;
	e->public.ifa_flags = link->public.ifa_flags;
	if (item->attribute[IFA_LABEL])
		copy_name(e, item->attribute[IFA_LABEL], item->size[IFA_LABEL]);
	else
		memcpy(e->name, link->name, IFNAMSIZ);
	/* On point-to-point links LOCAL is ours, ADDRESS the other end's; else they are equal, or
	 * LOCAL is left out. */
	const void *local = item->attribute[IFA_LOCAL], *address = item->attribute[IFA_ADDRESS];
	size_t local_size = item->size[IFA_LOCAL], size = item->size[IFA_ADDRESS];
	if (item->attribute[IFA_BROADCAST])
		e->public.ifa_broadaddr = put_address(&e->other, m->ifa_family, m->ifa_index,
						      item->attribute[IFA_BROADCAST],
						      item->size[IFA_BROADCAST]);
	else if (local && address && (local_size != size || memcmp(local, address, size) != 0))
		e->public.ifa_dstaddr = put_address(&e->other, m->ifa_family, m->ifa_index, address,
						    size);
	if (local || address)
		e->public.ifa_addr = put_address(&e->address, m->ifa_family, m->ifa_index,
						 local ? local : address, local ? local_size : size);
	e->public.ifa_netmask = put_netmask(&e->netmask, m->ifa_family, m->ifa_prefixlen);
	return 0;
}

void freeifaddrs(struct ifaddrs *list)
{
	while (list) {
		struct ifaddrs *next = list->ifa_next;
		free(list);
		list = next;
	}
}

/* Drops what a dump that has to be repeated had added. */
static void restart(void *context)
{
	struct list *l = context;

	freeifaddrs(*l->links_end);
	*l->links_end = 0;
	l->end = l->links_end;
}

int getifaddrs(struct ifaddrs **result)
{
	struct list l = { 0 };

	l.links_end = l.end = &l.first;
	int error = netlink_dump(RTM_GETLINK, take_link, restart, &l);
	l.links_end = l.end;
	if (!error)
		error = netlink_dump(RTM_GETADDR, take_address, restart, &l);
	if (error) {
		freeifaddrs(l.first);
		return sys_fail(error);
	}
	*result = l.first;
	return 0;
}
