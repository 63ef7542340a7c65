/* wcstombs.h: wcsnrtombs by a name that ISO C's functions may use */
#ifndef WCSTOMBS_H
#define WCSTOMBS_H

#include <wchar.h>
#include "hooks.h"

size_t __wcsnrtombs(char *restrict to, const wchar_t **restrict src, size_t n,
		    size_t room) HIDDEN;

#endif
