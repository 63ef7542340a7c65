/* bits/types.h: the system's types under reserved names.
 *
 * A header gives the public names that POSIX gives it: typedef __off_t off_t;
 * (C11 6.7p3 allows to say so more than once.)  All are as wide as the kernel's,
 * and the same on both architectures except where bits/ of the architecture
 * says (nlink_t, blksize_t). */
#ifndef _BITS_TYPES_H
#define _BITS_TYPES_H

#include <sys/cdefs.h>
#include <bits/arch_types.h>

typedef long __ssize_t;
typedef long __off_t;
typedef long __time_t;
typedef long __suseconds_t;
typedef unsigned __useconds_t;
typedef long __clock_t;
typedef int __clockid_t;
typedef void *__timer_t;
typedef int __pid_t;
typedef unsigned __uid_t;
typedef unsigned __gid_t;
typedef unsigned __id_t;
typedef unsigned __mode_t;
typedef unsigned long __dev_t;
typedef unsigned long __ino_t;
typedef long __blkcnt_t;
typedef unsigned long __fsblkcnt_t;
typedef unsigned long __fsfilcnt_t;
typedef int __key_t;
typedef unsigned __socklen_t;
typedef unsigned short __sa_family_t;
typedef unsigned __wint_t;
typedef __INTPTR_TYPE__ __intptr_t;

#endif
