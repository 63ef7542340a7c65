/* interface.c: names and numbers of network interfaces (RFC 3493, section 4) */
#include <dirent.h>
#include <errno.h>
#include <net/if.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
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

/* Every interface is a directory in /sys/class/net, whatever addresses it has. */
struct if_nameindex *if_nameindex(void)
{
	size_t count = 0;
	struct if_nameindex *list = calloc(1, sizeof *list);
	DIR *dir = opendir("/sys/class/net");
	struct dirent *entry;

	while (list && dir && (entry = readdir(dir))) {
		unsigned index = entry->d_name[0] == '.' ? 0 : if_nametoindex(entry->d_name);
		/* What has gone meanwhile, and plain files such as bonding_masters. */
		if (!index)
			continue;
		struct if_nameindex *more = reallocarray(list, count + 2, sizeof *list);
		char *name = strdup(entry->d_name);
		if (more) {
			list = more;
			list[count] = (struct if_nameindex){ name ? index : 0, name };
			list[count + 1] = (struct if_nameindex){ 0, 0 };
		}
		if (!more || !name) {
			if (!more)
				free(name);
			if_freenameindex(list);
			list = 0;
			sys_fail(ENOBUFS);
			break;
		}
		count++;
	}
	if (dir)
		closedir(dir);
	else if (list) {
		free(list);
		list = 0;
	}
	return list;
}
