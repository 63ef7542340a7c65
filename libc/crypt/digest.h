/* digest.h: MD5, SHA-256 and SHA-512 by one interface.
 *
 * All three are the construction of Merkle and Damgard: blocks go one after the other
 * through a compression function; the last ones hold a 1 bit, zeros and the length. */
#ifndef DIGEST_H
#define DIGEST_H

#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

enum { DIGEST_BLOCK = 128, DIGEST_SIZE = 64 }; /* the largest of them */

union digest_state {
	uint32_t word[8];
	uint64_t wide[8];
};

struct digest_kind {
	unsigned block, size; /* in bytes */
	unsigned length;      /* of the length at the end of the last block */
	unsigned unit;        /* bytes in a word of the state */
	int big_endian;
	union digest_state initial;
	void (*compress)(union digest_state *, const unsigned char *block);
};

extern const struct digest_kind digest_md5 HIDDEN, digest_sha256 HIDDEN, digest_sha512 HIDDEN;

struct digest {
	const struct digest_kind *kind;
	uint64_t total;
	union digest_state state;
	unsigned char buffer[DIGEST_BLOCK];
};

void digest_start(struct digest *, const struct digest_kind *) HIDDEN;
void digest_add(struct digest *, const void *, size_t) HIDDEN;
void digest_end(struct digest *, unsigned char *) HIDDEN;

/* The first size bytes of what repeating one digest's bytes gives. */
void digest_add_repeated(struct digest *, const unsigned char *, size_t length,
			 size_t size) HIDDEN;

#endif
