/* sys/types.h: the system's data types (POSIX.1-2024 <sys/types.h>) */
#ifndef _SYS_TYPES_H
#define _SYS_TYPES_H

#include <features.h>
#include <bits/types.h>
#if __POSIX_VISIBLE >= 199506L
#include <bits/pthread_types.h>
#endif

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __off_t off_t;
typedef __time_t time_t;
typedef __suseconds_t suseconds_t;
typedef __clock_t clock_t;
typedef __clockid_t clockid_t;
typedef __timer_t timer_t;
typedef __pid_t pid_t;
typedef __uid_t uid_t;
typedef __gid_t gid_t;
typedef __id_t id_t;
typedef __mode_t mode_t;
typedef __dev_t dev_t;
typedef __ino_t ino_t;
typedef __nlink_t nlink_t;
typedef __blksize_t blksize_t;
typedef __blkcnt_t blkcnt_t;
typedef __fsblkcnt_t fsblkcnt_t;
typedef __fsfilcnt_t fsfilcnt_t;
typedef __key_t key_t;
#if __POSIX_VISIBLE >= 202405L
typedef unsigned short reclen_t;
#endif

#if __BSD_VISIBLE
#include <sys/select.h>
#include <endian.h>
typedef __useconds_t useconds_t;
typedef unsigned char u_char;
typedef unsigned short u_short, ushort;
typedef unsigned u_int, uint;
typedef unsigned long u_long, ulong;
typedef long long quad_t;
typedef unsigned long long u_quad_t;
typedef __INT8_TYPE__ int8_t;
typedef __INT16_TYPE__ int16_t;
typedef __INT32_TYPE__ int32_t;
typedef __INT64_TYPE__ int64_t;
typedef __UINT8_TYPE__ u_int8_t;
typedef __UINT16_TYPE__ u_int16_t;
typedef __UINT32_TYPE__ u_int32_t;
typedef __UINT64_TYPE__ u_int64_t;
typedef long register_t;
typedef char *caddr_t;
typedef int daddr_t;
typedef __off_t loff_t;
#endif
#if __GNU_VISIBLE
typedef __off_t off64_t;
#endif

__END_DECLS

#endif
