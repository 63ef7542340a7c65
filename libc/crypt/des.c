/* des.c: the Data Encryption Standard (FIPS 46-3) */
#include "des.h"

/* The tables are the standard's, bit numbers counted from 1. */
static const unsigned char p[32] = {
	16, 7, 20, 21, 29, 12, 28, 17, 1,  15, 23, 26, 5,  18, 31, 10,
	2,  8, 24, 14, 32, 27, 3,  9,  19, 13, 30, 6,  22, 11, 4,  25,
};
static const unsigned char pc1[56] = {
	57, 49, 41, 33, 25, 17, 9,  1,  58, 50, 42, 34, 26, 18, 10, 2,  59, 51, 43,
	35, 27, 19, 11, 3,  60, 52, 44, 36, 63, 55, 47, 39, 31, 23, 15, 7,  62, 54,
	46, 38, 30, 22, 14, 6,  61, 53, 45, 37, 29, 21, 13, 5,  28, 20, 12, 4,
};
static const unsigned char pc2[48] = {
	14, 17, 11, 24, 1,  5,  3,  28, 15, 6,  21, 10, 23, 19, 12, 4,
	26, 8,  16, 7,  27, 20, 13, 2,  41, 52, 31, 37, 47, 55, 30, 40,
	51, 45, 33, 48, 44, 49, 39, 56, 34, 53, 46, 42, 50, 36, 29, 32,
};
/* Rows 0 to 3 of 16 columns. */
static const unsigned char s[8][64] = {
	{ 14, 4,  13, 1, 2,  15, 11, 8,  3,  10, 6,  12, 5,  9,  0, 7,
	  0,  15, 7,  4, 14, 2,  13, 1,  10, 6,  12, 11, 9,  5,  3, 8,
	  4,  1,  14, 8, 13, 6,  2,  11, 15, 12, 9,  7,  3,  10, 5, 0,
	  15, 12, 8,  2, 4,  9,  1,  7,  5,  11, 3,  14, 10, 0,  6, 13 },
	{ 15, 1,  8,  14, 6,  11, 3,  4,  9,  7, 2,  13, 12, 0, 5,  10,
	  3,  13, 4,  7,  15, 2,  8,  14, 12, 0, 1,  10, 6,  9, 11, 5,
	  0,  14, 7,  11, 10, 4,  13, 1,  5,  8, 12, 6,  9,  3, 2,  15,
	  13, 8,  10, 1,  3,  15, 4,  2,  11, 6, 7,  12, 0,  5, 14, 9 },
	{ 10, 0,  9,  14, 6, 3,  15, 5,  1,  13, 12, 7,  11, 4,  2,  8,
	  13, 7,  0,  9,  3, 4,  6,  10, 2,  8,  5,  14, 12, 11, 15, 1,
	  13, 6,  4,  9,  8, 15, 3,  0,  11, 1,  2,  12, 5,  10, 14, 7,
	  1,  10, 13, 0,  6, 9,  8,  7,  4,  15, 14, 3,  11, 5,  2,  12 },
	{ 7,  13, 14, 3, 0,  6,  9,  10, 1,  2, 8, 5,  11, 12, 4,  15,
	  13, 8,  11, 5, 6,  15, 0,  3,  4,  7, 2, 12, 1,  10, 14, 9,
	  10, 6,  9,  0, 12, 11, 7,  13, 15, 1, 3, 14, 5,  2,  8,  4,
	  3,  15, 0,  6, 10, 1,  13, 8,  9,  4, 5, 11, 12, 7,  2,  14 },
	{ 2,  12, 4,  1,  7,  10, 11, 6,  8,  5,  3,  15, 13, 0, 14, 9,
	  14, 11, 2,  12, 4,  7,  13, 1,  5,  0,  15, 10, 3,  9, 8,  6,
	  4,  2,  1,  11, 10, 13, 7,  8,  15, 9,  12, 5,  6,  3, 0,  14,
	  11, 8,  12, 7,  1,  14, 2,  13, 6,  15, 0,  9,  10, 4, 5,  3 },
	{ 12, 1,  10, 15, 9, 2,  6,  8,  0,  13, 3,  4,  14, 7,  5,  11,
	  10, 15, 4,  2,  7, 12, 9,  5,  6,  1,  13, 14, 0,  11, 3,  8,
	  9,  14, 15, 5,  2, 8,  12, 3,  7,  0,  4,  10, 1,  13, 11, 6,
	  4,  3,  2,  12, 9, 5,  15, 10, 11, 14, 1,  7,  6,  0,  8,  13 },
	{ 4,  11, 2,  14, 15, 0, 8,  13, 3,  12, 9, 7,  5,  10, 6, 1,
	  13, 0,  11, 7,  4,  9, 1,  10, 14, 3,  5, 12, 2,  15, 8, 6,
	  1,  4,  11, 13, 12, 3, 7,  14, 10, 15, 6, 8,  0,  5,  9, 2,
	  6,  11, 13, 8,  1,  4, 10, 7,  9,  5,  0, 15, 14, 2,  3, 12 },
	{ 13, 2,  8,  4, 6,  15, 11, 1,  10, 9,  3,  14, 5,  0,  12, 7,
	  1,  15, 13, 8, 10, 3,  7,  4,  12, 5,  6,  11, 0,  14, 9,  2,
	  7,  11, 4,  1, 9,  12, 14, 2,  0,  6,  10, 13, 15, 3,  5,  8,
	  2,  1,  14, 7, 4,  10, 8,  13, 15, 12, 9,  0,  3,  5,  6,  11 },
};

static uint64_t permute(uint64_t in, int width, const unsigned char *table, int size)
{
	uint64_t out = 0;

	for (int i = 0; i < size; i++)
		out = out << 1 | (in >> (width - table[i]) & 1);
	return out;
}

/* IP takes bits 58, 50, ... 2, then 60, ... 4, and so on: even columns, then odd ones. */
static int initial(int i)
{
	int row = i / 8;

	return (row < 4 ? 58 + 2 * row : 49 + 2 * row) - i % 8 * 8;
}

static uint64_t enter(uint64_t in)
{
	uint64_t out = 0;

	for (int i = 0; i < 64; i++)
		out = out << 1 | (in >> (64 - initial(i)) & 1);
	return out;
}

static uint64_t leave(uint64_t in)
{
	uint64_t out = 0;

	for (int i = 0; i < 64; i++)
		out |= (in >> (63 - i) & 1) << (64 - initial(i));
	return out;
}

void des_init(struct des *d, uint32_t salt)
{
	d->salt = salt;
	for (int box = 0; box < 8; box++)
		for (int i = 0; i < 64; i++) {
			int row = (i >> 4 & 2) | (i & 1), column = i >> 1 & 15;
			uint32_t out = (uint32_t)s[box][row * 16 + column] << (28 - 4 * box);
			d->sp[box][i] = permute(out, 32, p, 32);
		}
}

void des_key(struct des *d, uint64_t key)
{
	enum { HALF = 0xfffffff };
	uint64_t cd = permute(key, 64, pc1, 56);
	uint32_t c = cd >> 28, l = cd & HALF;

	for (int i = 0; i < 16; i++) {
		int by = i == 0 || i == 1 || i == 8 || i == 15 ? 1 : 2;
		c = (c << by | c >> (28 - by)) & HALF;
		l = (l << by | l >> (28 - by)) & HALF;
		uint64_t k = permute((uint64_t)c << 28 | l, 56, pc2, 48);
		d->keys[i][0] = k >> 24;
		d->keys[i][1] = k & 0xffffff;
	}
}

static uint32_t rotate(uint32_t x, int by)
{
	return x << (by & 31) | x >> (-by & 31);
}

/* E gives eight groups of six neighbours that overlap by two, the first beginning with the
 * last bit: from rotations. */
static uint32_t cipher(const struct des *d, uint32_t r, const uint32_t key[2])
{
	uint32_t half[2] = { 0, 0 }, x = rotate(r, 31), out = 0;

	for (int i = 0; i < 8; i++)
		half[i / 4] = half[i / 4] << 6 | rotate(x, 4 * i) >> 26;
	uint32_t exchange = (half[0] ^ half[1]) & d->salt;
	for (int h = 0; h < 2; h++) {
		uint32_t e = half[h] ^ exchange ^ key[h];
		for (int i = 0; i < 4; i++)
			out |= d->sp[4 * h + i][e >> (18 - 6 * i) & 63];
	}
	return out;
}

/* What leaves once would enter again the next time, so it does both once. */
uint64_t des_apply(const struct des *d, uint64_t block, unsigned long times, int backwards)
{
	block = enter(block);
	uint32_t l = block >> 32, r = block;

	for (; times; times--) {
		for (int i = 0; i < 16; i++) {
			uint32_t next = l ^ cipher(d, r, d->keys[backwards ? 15 - i : i]);
			l = r;
			r = next;
		}
		uint32_t t = l;
		l = r;
		r = t;
	}
	return leave((uint64_t)l << 32 | r);
}
