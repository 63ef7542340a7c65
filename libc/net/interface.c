/* interface.c: names and numbers of network interfaces (RFC 3493, section 4) */
#include <errno.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include "netlink.h"
#include "sys.h"

/* Any socket answers questions about interfaces. */
static long ask(unsigned request, struct ifreq *question)
{
	long fd = sys_socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);

	if (fd < 0)
		return fd;
	long r = sys_ioctl(fd, request, (unsigned long)question);
	sys_close(fd);
	return r;
}

unsigned if_nametoindex(const char *name)
{
	struct ifreq question = { 0 };

	if (strlen(name) >= IF_NAMESIZE) {
		sys_fail(ENODEV);
		return 0;
	}
	strcpy(question.ifr_name, name);
	long r = ask(SIOCGIFINDEX, &question);
	if (r < 0) {
		sys_result(r);
		return 0;
	}
	return question.ifr_ifindex;
}

char *if_indextoname(unsigned index, char name[IF_NAMESIZE])
{
	struct ifreq question = { .ifr_ifindex = index };
	long r = ask(SIOCGIFNAME, &question);

	if (r < 0) {
		sys_result(r == -ENODEV ? -ENXIO : r);
		return 0;
	}
	return strcpy(name, question.ifr_name);
}

void if_freenameindex(struct if_nameindex *list)
{
	for (struct if_nameindex *i = list; i && i->if_index; i++)
		free(i->if_name);
	free(list);
}

/* The list being made: it always ends with an entry of index 0. */
struct indexes {
	struct if_nameindex *list;
	size_t count;
};

static int take(void *context, const struct netlink_item *item)
{
	const struct ifinfomsg *m = item->fixed;
	struct indexes *x = context;
	const char *text = item->attribute[IFLA_IFNAME];
	struct if_nameindex *more = reallocarray(x->list, x->count + 2, sizeof *more);

	if (!more)
		return ENOBUFS;
	x->list = more;
	more[x->count] = (struct if_nameindex){ 0, 0 };
	if (!text)
		return 0;
	char *name = strndup(text, item->size[IFLA_IFNAME]);
	if (!name)
		return ENOBUFS;
	more[x->count++] = (struct if_nameindex){ m->ifi_index, name };
	more[x->count] = (struct if_nameindex){ 0, 0 };
	return 0;
}

static void restart(void *context)
{
	struct indexes *x = context;

	if_freenameindex(x->list);
	*x = (struct indexes){ 0, 0 };
}

struct if_nameindex *if_nameindex(void)
{
	struct indexes x = { 0, 0 };
	int error = netlink_dump(RTM_GETLINK, take, restart, &x);

	if (!error && !x.list && !(x.list = calloc(1, sizeof *x.list)))
		error = ENOBUFS;
	if (!error)
		return x.list;
	if_freenameindex(x.list);
	sys_fail(error);
	return 0;
}
