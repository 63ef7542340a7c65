/* sys/swap.h: swap space (Linux, swapon(2)) */
#ifndef _SYS_SWAP_H
#define _SYS_SWAP_H

#include <features.h>

__BEGIN_DECLS

#define SWAP_FLAG_PREFER 0x8000
#define SWAP_FLAG_PRIO_MASK 0x7fff
#define SWAP_FLAG_PRIO_SHIFT 0
#define SWAP_FLAG_DISCARD 0x10000
#define SWAP_FLAG_DISCARD_ONCE 0x20000
#define SWAP_FLAG_DISCARD_PAGES 0x40000

/* 0, or -1 with errno.  Traps: the calls of these names. */
int swapon(const char *__path, int __flags);
int swapoff(const char *__path);

__END_DECLS

#endif
