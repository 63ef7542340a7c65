/* memmem.h: memmem by a name that ISO C's functions may use */
#ifndef MEMMEM_H
#define MEMMEM_H

#include <stddef.h>
#include "hooks.h"

void *__memmem(const void *haystack, size_t hay_len, const void *pattern, size_t len) HIDDEN;

#endif
