/* bits/mbstate.h: mbstate_t, for <wchar.h> and <uchar.h> */
#ifndef _BITS_MBSTATE_H
#define _BITS_MBSTATE_H

/* A character that is not whole yet.  All zero is the initial state.
 *
 *   __value    the bits seen so far
 *   __left     how many bytes are still to come
 *   __low      the least and the most that the next byte may be, which shuts out
 *   __high     overlong forms, surrogates and what is past U+10FFFF
 *   __queue    <uchar.h>: units of the last character not yet handed out */
typedef struct {
	unsigned int __value;
	unsigned char __left, __low, __high, __queue;
} mbstate_t;

#endif
