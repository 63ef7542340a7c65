/* bits/wchar_limits.h: the range of wchar_t, for <stdint.h> and <wchar.h> */
#ifndef _BITS_WCHAR_LIMITS_H
#define _BITS_WCHAR_LIMITS_H

#define WCHAR_MAX __WCHAR_MAX__
#ifdef __WCHAR_UNSIGNED__
#define WCHAR_MIN 0U
#else
#define WCHAR_MIN (-__WCHAR_MAX__ - 1)
#endif

#endif
