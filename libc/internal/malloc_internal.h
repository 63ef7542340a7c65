/* malloc_internal.h: aligned memory for libc itself; null without memory, errno untouched */
#ifndef MALLOC_INTERNAL_H
#define MALLOC_INTERNAL_H

#include "hooks.h"

void *aligned_malloc(size_t align, size_t size) HIDDEN;

#endif
