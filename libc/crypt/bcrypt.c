/* bcrypt.c: $2b$ (Provos and Mazieres, "A Future-Adaptable Password Scheme", 1999).
 *
 * $2y$ is the same. $2x$ has the error of an early implementation: bytes above 127 were
 * sign-extended, so they overwrote those before them (crypt(5)). $2a$ is correct, but for a
 * password that the error would not change, though it has such bytes, one bit differs: else
 * a hash made with the error, from another password, might be opened with this one. */
#include <stdlib.h>
#include <string.h>
#include "method.h"

enum { ROUNDS = 16, SALT = 16, OUTPUT = 23, KEY_MAX = 72, HEAD = 7 /* $2b$NN$ */ };

struct blowfish {
	uint32_t p[ROUNDS + 2], s[4][256];
};

#include "blowfish_pi.h"

/* Another order of digits than crypt's own, and the highest bits come first. */
static const char digits[65] = "./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

static uint32_t mix(const struct blowfish *b, uint32_t x)
{
	return ((b->s[0][x >> 24] + b->s[1][x >> 16 & 255]) ^ b->s[2][x >> 8 & 255]) +
	       b->s[3][x & 255];
}

static void encipher(const struct blowfish *b, uint32_t block[2])
{
	uint32_t l = block[0] ^ b->p[0], r = block[1];

	for (int i = 1; i <= ROUNDS; i += 2) {
		r ^= mix(b, l) ^ b->p[i];
		l ^= mix(b, r) ^ b->p[i + 1];
	}
	block[0] = r ^ b->p[ROUNDS + 1];
	block[1] = l;
}

/* ExpandKey: the key into p, then p and s by enciphering zeros, or (salt not null) the
 * salt's two halves in turn, chained. */
static void expand(struct blowfish *b, const uint32_t key[ROUNDS + 2], const uint32_t salt[4])
{
	static const uint32_t none[4];
	uint32_t block[2] = { 0, 0 }, *word = b->p;
	int half = 0;

	if (!salt)
		salt = none;
	for (int i = 0; i < ROUNDS + 2; i++)
		b->p[i] ^= key[i];
	for (size_t i = 0; i < sizeof *b / sizeof *word; i += 2, half ^= 2) {
		block[0] ^= salt[half];
		block[1] ^= salt[half + 1];
		encipher(b, block);
		word[i] = block[0];
		word[i + 1] = block[1];
	}
}

/* The bytes, repeated, as so many words. */
static void cycle(uint32_t *words, int count, const void *data, size_t size, int extend_signs)
{
	const unsigned char *bytes = data;
	size_t at = 0;

	for (int i = 0; i < count; i++) {
		words[i] = 0;
		for (int j = 0; j < 4; j++, at = (at + 1) % size)
			words[i] = words[i] << 8 |
				   (extend_signs ? (uint32_t)(signed char)bytes[at] : bytes[at]);
	}
}

/* The bit that sets a $2a$ key apart: see above. A word's first byte has none before it. */
static uint32_t apart(const uint32_t key[ROUNDS + 2], const char *password, size_t size)
{
	uint32_t wrong[ROUNDS + 2], high = 0;
	int same;

	cycle(wrong, ROUNDS + 2, password, size, 1);
	same = !memcmp(wrong, key, sizeof wrong);
	explicit_bzero(wrong, sizeof wrong);
	for (int i = 0; i < ROUNDS + 2; i++)
		high |= key[i] & 0x808080;
	return same && high ? 1 << 16 : 0;
}

static int decode(unsigned char *to, int size, const char *text)
{
	uint32_t bits = 0;
	int have = 0;

	for (int i = 0; i < size; text++) {
		const char *digit = *text ? strchr(digits, *text) : 0;
		if (!digit)
			return 0;
		bits = bits << 6 | (digit - digits);
		have += 6;
		if (have >= 8) {
			have -= 8;
			to[i++] = bits >> have;
		}
	}
	return 1;
}

static char *encode(char *to, const unsigned char *from, int size)
{
	uint32_t bits = 0;
	int have = 0;

	for (int i = 0; i < size; i++) {
		bits = bits << 8 | from[i];
		for (have += 8; have >= 6; have -= 6)
			*to++ = digits[bits >> (have - 6) & 63];
	}
	if (have)
		*to++ = digits[bits << (6 - have) & 63];
	return to;
}

static void derive(struct blowfish *b, const uint32_t *key, uint32_t first, const uint32_t *salt,
		   int cost)
{
	uint32_t salt_key[ROUNDS + 2];

	for (int i = 0; i < ROUNDS + 2; i++)
		salt_key[i] = salt[i % 4];
	*b = blowfish_pi;
	b->p[0] ^= first;
	expand(b, key, salt);
	for (unsigned long n = 1UL << cost; n; n--) {
		expand(b, key, 0);
		expand(b, salt_key, 0);
	}
}

char *hash_bcrypt(char *to, const char *password, size_t length, const char *setting)
{
	unsigned char salt[SALT], output[24];
	uint32_t key[ROUNDS + 2], salt_words[4], text[6];
	struct blowfish b;

	/* 04 to 31, two digits. */
	int tens = setting[4] - '0', cost = tens < 0 || tens > 3 ? -1 : tens * 10 + setting[5] - '0';
	if (tens < 0 || tens > 3 || setting[5] < '0' || setting[5] > '9' || cost < 4 || cost > 31 ||
	    setting[6] != '$' || !decode(salt, SALT, setting + HEAD))
		return 0;

	/* The null byte is part of the key, as far as it gets. */
	size_t size = length + 1 < KEY_MAX ? length + 1 : KEY_MAX;
	cycle(key, ROUNDS + 2, password, size, setting[2] == 'x');
	cycle(salt_words, 4, salt, SALT, 0);
	derive(&b, key, setting[2] == 'a' ? apart(key, password, size) : 0, salt_words, cost);
	cycle(text, 6, "OrpheanBeholderScryDoubt", 24, 0);
	for (int i = 0; i < 64 * 3; i++)
		encipher(&b, text + i % 3 * 2);
	for (int i = 0; i < 24; i++)
		output[i] = text[i / 4] >> (24 - i % 4 * 8);

	to = mempcpy(to, setting, HEAD);
	to = encode(to, salt, SALT);
	to = encode(to, output, OUTPUT);
	*to = 0;
	explicit_bzero(&b, sizeof b);
	explicit_bzero(key, sizeof key);
	return to;
}
