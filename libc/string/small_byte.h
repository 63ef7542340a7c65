/* small_byte.h: an ASCII capital made small, for ISO C's and POSIX's functions alike */
#ifndef SMALL_BYTE_H
#define SMALL_BYTE_H

static inline int small_byte(int c)
{
	return (unsigned)c - 'A' < 26 ? c | 0x20 : c;
}

#endif
