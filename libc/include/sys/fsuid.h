/* sys/fsuid.h: the ids that file access is checked by (Linux, setfsuid(2)) */
#ifndef _SYS_FSUID_H
#define _SYS_FSUID_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

/* Sets it, if allowed; the one before, in either case.  Traps: setfsuid; setfsgid. */
int setfsuid(__uid_t __uid);
int setfsgid(__gid_t __gid);

__END_DECLS

#endif
