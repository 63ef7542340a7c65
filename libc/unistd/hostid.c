/* hostid.c: a number for this machine: what the administrator wrote to
 * /etc/hostid (32 bits, as hostid tools write it), else made from the name */
#include <fcntl.h>
#include <stdint.h>
#include <sys/utsname.h>
#include <unistd.h>
#include "sys.h"

long gethostid(void)
{
	int32_t id;
	struct utsname u;
	long fd = sys_openat(AT_FDCWD, "/etc/hostid", O_RDONLY | O_CLOEXEC, 0);

	if (fd >= 0) {
		long got = sys_read(fd, &id, sizeof id);
		sys_close(fd);
		if (got == sizeof id)
			return id;
	}
	if (sys_uname(&u) < 0)
		return 0;
	/* FNV-1a of the node name (Fowler, Noll, Vo; draft-eastlake-fnv) */
	uint32_t hash = 2166136261u;
	for (const char *s = u.nodename; *s; s++)
		hash = (hash ^ (unsigned char)*s) * 16777619u;
	return (int32_t)hash;
}
