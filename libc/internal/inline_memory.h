/* inline_memory.h: libc is compiled freestanding, where memcpy is a function like any
 * other; a copy of a few bytes, whose number is known, shall be one instruction. */
#ifndef INLINE_MEMORY_H
#define INLINE_MEMORY_H

#include <string.h>

#define memcpy(to, from, n) __builtin_memcpy(to, from, n)

#endif
