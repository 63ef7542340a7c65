/* bits/locale_t.h: locale_t, for the headers that have _l functions */
#ifndef _BITS_LOCALE_T_H
#define _BITS_LOCALE_T_H

typedef struct __locale *locale_t;

#endif
