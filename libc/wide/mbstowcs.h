/* mbstowcs.h: mbsnrtowcs by a name that ISO C functions may use */
#ifndef MBSTOWCS_H
#define MBSTOWCS_H

#include <wchar.h>

size_t __mbsnrtowcs(wchar_t *restrict to, const char **restrict src, size_t n, size_t room,
		    mbstate_t *restrict state) __attribute__((visibility("hidden")));

#endif
