/* crypt.c: hashing of passwords: which method, and what failures look like (crypt(5)) */
#include <crypt.h>
#include <errno.h>
#include <string.h>
#include "method.h"
#include "sys.h"

/* Some methods take time in the square of the password's length. */
enum { LONGEST = 511 };

const char crypt_digits[65] = "./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

int crypt_value(char digit)
{
	const char *p = digit ? strchr(crypt_digits, digit) : 0;

	return p ? p - crypt_digits : -1;
}

char *crypt_put(char *to, uint32_t value, int digits)
{
	for (; digits > 0; digits--, value >>= 6)
		*to++ = crypt_digits[value & 63];
	return to;
}

static const struct method methods[] = {
	{ "$6$", hash_sha512 },   { "$5$", hash_sha256 },   { "$2b$", hash_bcrypt },
	{ "$2a$", hash_bcrypt },  { "$2x$", hash_bcrypt },  { "$2y$", hash_bcrypt },
	{ "$1$", hash_md5 },      { "", hash_des },
};

static char *failed(char *hash, const char *setting, int error)
{
	sys_fail(error);
	strcpy(hash, *setting == '*' ? "x" : "*");
	return hash;
}

char *crypt_r(const char *password, const char *setting, struct crypt_data *data)
{
	size_t length = strnlen(password, LONGEST + 1);
	const struct method *m = methods;

	if (length > LONGEST)
		return failed(data->__hash, setting, ERANGE);
	while (strncmp(setting, m->prefix, strlen(m->prefix)) != 0)
		m++;
	if (!m->hash(data->__hash, password, length, setting))
		return failed(data->__hash, setting, EINVAL);
	return data->__hash;
}

char *crypt(const char *password, const char *setting)
{
	static struct crypt_data data;

	return crypt_r(password, setting, &data);
}
