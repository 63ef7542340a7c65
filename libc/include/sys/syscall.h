/* sys/syscall.h: the numbers of this architecture's system calls (Linux), as SYS_name. */
#ifndef _SYS_SYSCALL_H
#define _SYS_SYSCALL_H

#include <bits/syscall.h>

#endif
