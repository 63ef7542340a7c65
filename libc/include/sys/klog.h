/* sys/klog.h: the kernel's messages (Linux, syslog(2)) */
#ifndef _SYS_KLOG_H
#define _SYS_KLOG_H

#include <features.h>

__BEGIN_DECLS

/* What it returns depends on the type; -1 with errno.  Traps: syslog. */
int klogctl(int __type, char *__buf, int __size);

__END_DECLS

#endif
