/* md5_crypt.c: $1$, as FreeBSD 2 introduced it (Kamp, 1994): for old password files */
#include <string.h>
#include "digest.h"
#include "method.h"

enum { SALT_MAX = 8, ROUNDS = 1000, SIZE = 16 };

static void add_either(struct digest *d, int which, const char *password, size_t length,
		       const unsigned char *a)
{
	if (which)
		digest_add(d, password, length);
	else
		digest_add(d, a, SIZE);
}

char *hash_md5(char *to, const char *password, size_t length, const char *setting)
{
	const char *salt = setting + 3;
	size_t salt_length = strcspn(salt, "$");
	unsigned char a[SIZE];
	struct digest d;

	if (salt_length > SALT_MAX)
		salt_length = SALT_MAX;
	if (strcspn(salt, ":\n") < salt_length)
		return 0;
	to = mempcpy(to, setting, 3 + salt_length);
	*to++ = '$';

	digest_start(&d, &digest_md5);
	digest_add(&d, password, length);
	digest_add(&d, salt, salt_length);
	digest_add(&d, password, length);
	digest_end(&d, a);

	digest_start(&d, &digest_md5);
	digest_add(&d, password, length);
	digest_add(&d, setting, 3 + salt_length);
	digest_add_repeated(&d, a, SIZE, length);
	/* A null byte for each 1 of the length: an old slip that all hashes have now. */
	for (size_t bits = length; bits; bits >>= 1)
		digest_add(&d, bits & 1 ? "" : password, 1);
	digest_end(&d, a);

	for (int i = 0; i < ROUNDS; i++) {
		digest_start(&d, &digest_md5);
		add_either(&d, i & 1, password, length, a);
		if (i % 3)
			digest_add(&d, salt, salt_length);
		if (i % 7)
			digest_add(&d, password, length);
		add_either(&d, !(i & 1), password, length, a);
		digest_end(&d, a);
	}
	for (int i = 0; i < 5; i++)
		to = crypt_put(to, a[i] << 16 | a[i + 6] << 8 | a[i == 4 ? 5 : i + 12], 4);
	to = crypt_put(to, a[11], 2);
	*to = 0;
	explicit_bzero(&d, sizeof d);
	explicit_bzero(a, sizeof a);
	return to;
}
