/* sha_crypt.c: $5$ and $6$ (Drepper, "Unix crypt using SHA-256 and SHA-512", 2007).
 *
 * The numbers in comments are that text's steps. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "digest.h"
#include "method.h"

enum { SALT_MAX = 16, ROUNDS = 5000, ROUNDS_MIN = 1000, ROUNDS_MAX = 999999999 };

/* What the two algorithms differ in: the digest, and in which order its bytes become digits:
 * threes that begin a third apart and go round. */
struct variant {
	const struct digest_kind *kind;
	unsigned char third, rotation; /* of the three: to the right, or to the left */
};

struct secret {
	struct digest digest;
	unsigned char a[DIGEST_SIZE], p[DIGEST_SIZE], s[DIGEST_SIZE];
};

/* 1-12 */
static void begin(struct secret *x, const struct digest_kind *kind, const char *password,
		  size_t length, const char *salt, size_t salt_length)
{
	struct digest *d = &x->digest;
	unsigned char b[DIGEST_SIZE];

	digest_start(d, kind);
	digest_add(d, password, length);
	digest_add(d, salt, salt_length);
	digest_add(d, password, length);
	digest_end(d, b);

	digest_start(d, kind);
	digest_add(d, password, length);
	digest_add(d, salt, salt_length);
	digest_add_repeated(d, b, kind->size, length);
	for (size_t bits = length; bits; bits >>= 1)
		if (bits & 1)
			digest_add(d, b, kind->size);
		else
			digest_add(d, password, length);
	digest_end(d, x->a);
	explicit_bzero(b, sizeof b);
}

/* 13-20: digests that stand for password and salt, to be repeated to their length. */
static void stretch(struct secret *x, const struct digest_kind *kind, const char *password,
		    size_t length, const char *salt, size_t salt_length)
{
	struct digest *d = &x->digest;

	digest_start(d, kind);
	for (size_t i = 0; i < length; i++)
		digest_add(d, password, length);
	digest_end(d, x->p);
	digest_start(d, kind);
	for (int i = 0; i < 16 + x->a[0]; i++)
		digest_add(d, salt, salt_length);
	digest_end(d, x->s);
}

/* 21 */
static void repeat(struct secret *x, const struct digest_kind *kind, size_t length,
		   size_t salt_length, unsigned long rounds)
{
	struct digest *d = &x->digest;

	for (unsigned long i = 0; i < rounds; i++) {
		digest_start(d, kind);
		for (int half = 0; half < 2; half++) {
			if ((i & 1) == (unsigned)half)
				digest_add(d, x->a, kind->size);
			else
				digest_add_repeated(d, x->p, kind->size, length);
			if (half == 0 && i % 3)
				digest_add_repeated(d, x->s, kind->size, salt_length);
			if (half == 0 && i % 7)
				digest_add_repeated(d, x->p, kind->size, length);
		}
		digest_end(d, x->a);
	}
}

/* 22 */
static char *put_digest(char *to, const unsigned char *a, const struct variant *v)
{
	unsigned i[3] = { 0, v->third, 2 * v->third };

	for (int n = 0; n < v->third; n++) {
		to = crypt_put(to, a[i[0]] << 16 | a[i[1]] << 8 | a[i[2]], 4);
		unsigned j[3] = { i[0] + 1, i[1] + 1, i[2] + 1 };
		for (int k = 0; k < 3; k++)
			i[(k + v->rotation) % 3] = j[k];
	}
	/* What is left over: two bytes, or one. */
	if (v->kind->size % 3 == 2)
		return crypt_put(to, a[v->kind->size - 1] << 8 | a[v->kind->size - 2], 3);
	return crypt_put(to, a[v->kind->size - 1], 2);
}

static char *hash(char *to, const char *password, size_t length, const char *setting,
		  const struct variant *v)
{
	const char *salt = setting + 3;
	unsigned long rounds = ROUNDS;
	struct secret x;

	to = mempcpy(to, setting, 3);
	if (!strncmp(salt, "rounds=", 7)) {
		char *end;
		/* A sign or blanks would be taken by strtoul. */
		if (salt[7] < '0' || salt[7] > '9')
			return 0;
		rounds = strtoul(salt + 7, &end, 10);
		if (*end != '$')
			return 0;
		salt = end + 1;
		rounds = rounds < ROUNDS_MIN ? ROUNDS_MIN : rounds > ROUNDS_MAX ? ROUNDS_MAX : rounds;
		to += sprintf(to, "rounds=%lu$", rounds);
	}
	size_t salt_length = strcspn(salt, "$");
	if (salt_length > SALT_MAX)
		salt_length = SALT_MAX;
	/* Neither could be in a line of the password file. */
	if (strcspn(salt, ":\n") < salt_length)
		return 0;
	to = mempcpy(to, salt, salt_length);
	*to++ = '$';

	begin(&x, v->kind, password, length, salt, salt_length);
	stretch(&x, v->kind, password, length, salt, salt_length);
	repeat(&x, v->kind, length, salt_length, rounds);
	to = put_digest(to, x.a, v);
	*to = 0;
	explicit_bzero(&x, sizeof x);
	return to;
}

char *hash_sha256(char *to, const char *password, size_t length, const char *setting)
{
	return hash(to, password, length, setting, &(struct variant){ &digest_sha256, 10, 1 });
}

char *hash_sha512(char *to, const char *password, size_t length, const char *setting)
{
	return hash(to, password, length, setting, &(struct variant){ &digest_sha512, 21, 2 });
}
