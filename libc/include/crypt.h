/* crypt.h: hashing of passwords (XSI crypt; crypt(5)) */
#ifndef _CRYPT_H
#define _CRYPT_H

#include <features.h>

__BEGIN_DECLS

/* The hash of a password of at most 511 bytes, as the setting says (an earlier hash is one):
 *
 *	$6$[rounds=N$]salt	SHA-512		$2b$CC$salt	bcrypt, 2^CC rounds
 *	$5$[rounds=N$]salt	SHA-256		$1$salt		MD5
 *	_CCCCSSSS and SS	DES
 *
 * ($2y$, $2a$ and $2x$ are bcrypt, too: the last with the signed bytes of an old error, $2a$
 * with a guard against it) in static memory; for what is none of these "*", or "x" if the
 * setting begins with "*", and errno is EINVAL (ERANGE for the password): a text that is no
 * hash and differs from the setting, for the many programs that would take a null pointer,
 * which POSIX asks for, to strcmp.  Never traps. */
char *crypt(const char *__password, const char *__setting);

#if __BSD_VISIBLE
struct crypt_data {
	int initialized; /* for programs that set it; nothing reads it */
	char __hash[128];
};
/* The same into the caller's memory. */
char *crypt_r(const char *__password, const char *__setting, struct crypt_data *);
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
/* DES of 64 bits, one in a byte, with the key that setkey was given so; __decrypt is 0 or 1.
 * Obsolescent.  Never trap. */
void encrypt(char __block[64], int __decrypt);
void setkey(const char *__key);
#endif

__END_DECLS

#endif
