/* wcsnlen.h: wcsnlen by a name that ISO C's functions may use */
#ifndef WCSNLEN_H
#define WCSNLEN_H

#include <wchar.h>
#include "hooks.h"

size_t __wcsnlen(const wchar_t *s, size_t n) HIDDEN;

#endif
