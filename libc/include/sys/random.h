/* sys/random.h: random bytes from the kernel (Linux) */
#ifndef _SYS_RANDOM_H
#define _SYS_RANDOM_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;

#define GRND_NONBLOCK 1 /* EAGAIN instead of waiting for the pool */
#define GRND_RANDOM 2
#define GRND_INSECURE 4

/* How many bytes; up to 256 are never cut short.  Traps: getrandom. */
ssize_t getrandom(void *__buf, size_t __size, unsigned __flags);
/* All of them, at most 256: 0, or -1 with EIO.  Traps: getrandom. */
int getentropy(void *__buf, size_t __size);

__END_DECLS

#endif
