/* method.h: between crypt's methods */
#ifndef METHOD_H
#define METHOD_H

#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

enum { HASH_SIZE = 128 }; /* the longest is 124: SHA-512 with rounds */

struct method {
	const char *prefix;
	/* Puts the hash of a setting that begins so; null, and any text, if it is not well formed. */
	char *(*hash)(char hash[HASH_SIZE], const char *password, size_t length,
		      const char *setting);
};

char *hash_sha256(char *, const char *, size_t, const char *) HIDDEN;
char *hash_sha512(char *, const char *, size_t, const char *) HIDDEN;
char *hash_md5(char *, const char *, size_t, const char *) HIDDEN;
char *hash_bcrypt(char *, const char *, size_t, const char *) HIDDEN;
char *hash_des(char *, const char *, size_t, const char *) HIDDEN;

/* The digits of base 64 in the order that crypt has: "./0-9A-Za-z". */
extern const char crypt_digits[65] HIDDEN;
/* A digit's value, -1 for another character. */
int crypt_value(char digit) HIDDEN;
/* Puts so many digits, the lowest first, and returns the place behind them. */
char *crypt_put(char *to, uint32_t value, int digits) HIDDEN;

#endif
