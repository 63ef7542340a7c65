/* des.h: the Data Encryption Standard, with the salt that crypt puts into it */
#ifndef DES_H
#define DES_H

#include <stdint.h>
#include "hooks.h"

struct des {
	uint32_t salt; /* bit 23 - n: exchange outputs n and n + 24 of E */
	uint32_t keys[16][2];
	uint32_t sp[8][64]; /* S-boxes followed by P */
};

/* Bits are numbered as in FIPS 46-3: the first is the highest. */
void des_init(struct des *, uint32_t salt) HIDDEN;
void des_key(struct des *, uint64_t key) HIDDEN;
/* So many times in a row; backwards (once) takes the keys in the other order. */
uint64_t des_apply(const struct des *, uint64_t block, unsigned long times, int backwards) HIDDEN;

#endif
