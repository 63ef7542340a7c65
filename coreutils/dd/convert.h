/* convert.h: dd's conversions of bytes and records */
#ifndef DD_CONVERT_H
#define DD_CONVERT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum {
	ASCII = 1 << 0,
	EBCDIC = 1 << 1,
	IBM = 1 << 2,
	BLOCK = 1 << 3,
	UNBLOCK = 1 << 4,
	LCASE = 1 << 5,
	UCASE = 1 << 6,
	SWAB = 1 << 7,
	CONVERSIONS = (1 << 8) - 1
};

/* Sets up the conversions; put takes what comes of them.  size: of records, cbs. */
void convert_start(int conversions, size_t size, void (*put)(const void *p, size_t n));

/* Converts n bytes in place and hands the outcome to put. */
void convert(unsigned char *p, size_t n);

/* The end of input: an unfinished record is filled up, or ended. */
void convert_end(void);

extern uintmax_t truncated; /* lines longer than a record */

#endif
