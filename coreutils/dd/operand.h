/* operand.h: what dd was asked for */
#ifndef DD_OPERAND_H
#define DD_OPERAND_H

#include <stdbool.h>
#include <stdint.h>

/* Conversions that are not of bytes, and flags that are not open's. */
enum {
	NOERROR = 1 << 8,
	NOTRUNC = 1 << 9,
	SYNC = 1 << 10,
	EXCL = 1 << 11,
	NOCREAT = 1 << 12,
	FDATASYNC = 1 << 13,
	FSYNC = 1 << 14,
	SPARSE = 1 << 15
};

enum { FULLBLOCK = 1 << 0, COUNT_BYTES = 1 << 1, SKIP_BYTES = 1 << 2, SEEK_BYTES = 1 << 3 };

enum { ALL, PROGRESS, NOXFER, NONE };

extern const char *in_name, *out_name;
extern uintmax_t in_size, out_size; /* of blocks */
extern uintmax_t both_size;         /* bs=, 0 if it was not given */
extern uintmax_t record_size, skip, seek, count;
extern int conv;              /* of convert.h's bits, and the first ones here */
extern int flags;             /* of the second */
extern int in_open, out_open; /* open's */
extern int level;             /* of what is said */

/* Takes one operand, or ends the program. */
void operand(char *word);

/* Refuses what does not go together, and settles the sizes. */
void check_operands(void);

#endif
