/* encrypt.c: DES by itself, a bit a byte (XSI, obsolescent) */
#include <crypt.h>
#include "des.h"

static struct des des;

static uint64_t pack(const char *bits)
{
	uint64_t block = 0;

	for (int i = 0; i < 64; i++)
		block = block << 1 | (bits[i] & 1);
	return block;
}

void setkey(const char *key)
{
	des_init(&des, 0);
	des_key(&des, pack(key));
}

void encrypt(char block[64], int decrypt)
{
	uint64_t out = des_apply(&des, pack(block), 1, decrypt != 0);

	for (int i = 0; i < 64; i++)
		block[i] = out >> (63 - i) & 1;
}
