/* des_crypt.c: hashes by DES: Unix's (Morris and Thompson, "Password Security: A Case
 * History", 1979) and BSDi's, which has more rounds, salt and characters */
#include <string.h>
#include "des.h"
#include "method.h"

/* The digits' value, the first one's bits lowest; -1 when one of them is none. */
static long number(const char *digits, int count)
{
	long value = 0;

	for (int i = 0; i < count; i++) {
		int digit = crypt_value(digits[i]);
		if (digit < 0)
			return -1;
		value |= (long)digit << (6 * i);
	}
	return value;
}

/* The salt's lowest bit is for E's first output. */
static uint32_t reversed(uint32_t salt)
{
	uint32_t out = 0;

	for (int i = 0; i < 24; i++)
		out = out << 1 | (salt >> i & 1);
	return out;
}

/* Eight characters of seven bits, above what DES has for parity; nulls when there are
 * no more. */
static uint64_t eight(const char **text)
{
	uint64_t key = 0;

	for (int i = 0; i < 8; i++) {
		key = key << 8 | (unsigned char)(**text << 1);
		*text += !!**text;
	}
	return key;
}

static char *put_block(char *to, uint64_t block)
{
	for (int shift = 58; shift >= -2; shift -= 6)
		*to++ = crypt_digits[(shift >= 0 ? block >> shift : block << 2) & 63];
	*to = 0;
	return to;
}

/* Every further eight characters go into the key through DES by the key so far. */
static void long_key(struct des *d, const char *password)
{
	uint64_t key = eight(&password);

	des_key(d, key);
	while (*password) {
		key = des_apply(d, key, 1, 0) ^ eight(&password);
		des_key(d, key);
	}
}

char *hash_des(char *to, const char *password, size_t length, const char *setting)
{
	int extended = *setting == '_';
	long rounds = extended ? number(setting + 1, 4) : 25;
	long salt = rounds < 0 ? -1 : extended ? number(setting + 5, 4) : number(setting, 2);
	struct des d;

	(void)length;
	if (rounds <= 0 || salt < 0)
		return 0;
	des_init(&d, 0);
	if (extended)
		long_key(&d, password);
	else
		des_key(&d, eight(&password));
	d.salt = reversed(salt);
	to = mempcpy(to, setting, extended ? 9 : 2);
	to = put_block(to, des_apply(&d, 0, rounds, 0));
	explicit_bzero(&d, sizeof d);
	return to;
}
