/* uchar.h: characters as UTF-8, UTF-16 and UTF-32 units.  Never traps. */
#ifndef _UCHAR_H
#define _UCHAR_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>
#include <bits/mbstate.h>

typedef __SIZE_TYPE__ size_t;

#ifndef __cplusplus
typedef __UINT_LEAST16_TYPE__ char16_t;
typedef __UINT_LEAST32_TYPE__ char32_t;
#endif
#if __ISO_C_VISIBLE >= 2023 && !defined __cpp_char8_t
typedef unsigned char char8_t;
#endif

#define __STDC_VERSION_UCHAR_H__ 202311L

__BEGIN_DECLS

/* Take a character of the locale apart into units.  Return the number of bytes
 * used, 0 for the null character, (size_t)-3 when a further unit of the character
 * before was stored, -2 when it is not whole, -1 with EILSEQ. (C) */
size_t mbrtoc16(char16_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);
size_t mbrtoc32(char32_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);

/* Put a character together from units.  Return the number of bytes stored, 0 when
 * units are missing, (size_t)-1 with EILSEQ. (C) */
size_t c16rtomb(char *__restrict, char16_t, mbstate_t *__restrict);
size_t c32rtomb(char *__restrict, char32_t, mbstate_t *__restrict);

#if __ISO_C_VISIBLE >= 2023 || defined __cpp_char8_t
size_t mbrtoc8(char8_t *__restrict, const char *__restrict, size_t, mbstate_t *__restrict);
size_t c8rtomb(char *__restrict, char8_t, mbstate_t *__restrict);
#endif

__END_DECLS

#endif
