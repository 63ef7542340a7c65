/* sys/utsname.h: the system's names (POSIX.1-2024 <sys/utsname.h>) */
#ifndef _SYS_UTSNAME_H
#define _SYS_UTSNAME_H

#include <features.h>

__BEGIN_DECLS

struct utsname {
	char sysname[65], nodename[65], release[65], version[65], machine[65];
#if __GNU_VISIBLE
	char domainname[65];
#else
	char __domainname[65];
#endif
};

/* 0, or -1 with errno.  Traps: uname. */
int uname(struct utsname *);

__END_DECLS

#endif
