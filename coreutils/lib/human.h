/* human.h: sizes for people: in units, or "1.5K" */
#ifndef HUMAN_H
#define HUMAN_H

#include <stdbool.h>
#include <stdint.h>

struct unit {
	uintmax_t size; /* bytes; 0: whatever fits, with a letter */
	unsigned base;  /* of the letters, 1024 or 1000 */
	bool letter;    /* the unit was given without a number: it is shown */
};

#define HUMAN 1024
#define HUMAN_SIZE 32

/* --block-size's argument: "1K", "K", "MB", "human-readable", "si"; or ends the program. */
struct unit parse_unit(const char *s);

/* What NAME_BLOCK_SIZE, BLOCK_SIZE, BLOCKSIZE and POSIXLY_CORRECT say: 1024 if nothing. */
struct unit default_unit(const char *variable);

/* n, rounded up. */
char *in_unit(char out[static HUMAN_SIZE], uintmax_t n, struct unit unit);

#endif
