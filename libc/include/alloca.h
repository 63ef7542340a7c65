/* alloca.h: memory in the caller's stack frame (BSD, GNU).
 *
 * It is gone when the function that called alloca returns.  A size that does not
 * fit the stack is not noticed: use it for small, bounded sizes.  Never traps. */
#ifndef _ALLOCA_H
#define _ALLOCA_H

#include <features.h>

typedef __SIZE_TYPE__ size_t;

__BEGIN_DECLS

#undef alloca
void *alloca(size_t);
#define alloca(size) __builtin_alloca(size)

__END_DECLS

#endif
