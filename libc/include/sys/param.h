/* sys/param.h: limits and small macros (BSD) */
#ifndef _SYS_PARAM_H
#define _SYS_PARAM_H

#include <limits.h>
#include <endian.h>
#include <sys/resource.h>

#define MAXPATHLEN 4096
#define MAXHOSTNAMELEN 64
#define MAXSYMLINKS 20
#define MAXNAMLEN 255
#define NGROUPS 32
#define NOFILE 256
#define NCARGS 131072
#define CANBSIZ 255
#define DEV_BSIZE 512
#define NBBY 8
#define NOGROUP (-1)
#ifndef EXEC_PAGESIZE
#define EXEC_PAGESIZE 4096
#endif

#undef MIN
#undef MAX
#define MIN(a, b) ((a) < (b) ? (a) : (b))
#define MAX(a, b) ((a) > (b) ? (a) : (b))
#define howmany(n, unit) (((n) + (unit)-1) / (unit))
#define roundup(n, unit) (howmany(n, unit) * (unit))
#define powerof2(n) (((n) & ((n)-1)) == 0)

#define __bitop(bits, i, op) ((bits)[(i) / 8] op(1 << (i) % 8))
#define setbit(bits, i) __bitop(bits, i, |=)
#define clrbit(bits, i) __bitop(bits, i, &= ~)
#define isset(bits, i) __bitop(bits, i, &)
#define isclr(bits, i) (!isset(bits, i))

#endif
