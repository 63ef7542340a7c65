/* syscall.h: the numbers of this architecture's system calls (Linux), as SYS_name. */
#ifndef _SYSCALL_H
#define _SYSCALL_H

#include <bits/syscall.h>

#endif
