/* utf8.h: characters.  ASCII is decided inline; a byte that belongs to no
 * character (wrong, cut short, overlong, a surrogate) passes as a character of
 * its own, so that no input is lost and every byte is counted once. */
#ifndef UTF8_H
#define UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Takes the characters from the environment (LC_ALL, LC_CTYPE, LANG).  In the
 * C locale utf8 stays false, and every byte is one character. */
void use_locale(void);
extern bool utf8;

/* What a byte that is no character decodes to: below 0, with the byte in it. */
#define UTF8_INVALID(byte) ((int32_t)(byte) - 256)

size_t utf8_long(const char *s, const char *end, int32_t *c);

/* Decodes the character at s (s < end): its length, and its value in *c. */
static inline size_t utf8_char(const char *s, const char *end, int32_t *c)
{
	unsigned char b = *s;

	if (b < 0x80 || !utf8) {
		*c = b;
		return 1;
	}
	return utf8_long(s, end, c);
}

/* The bytes of c, which must be 0..0x10FFFF or what utf8_char gave; their number. */
size_t utf8_bytes(char *s, int32_t c);

/* Its lower or upper case; c as utf8_char gave it. */
int32_t utf8_lower(int32_t c);
int32_t utf8_upper(int32_t c);

/* Is it a letter, a digit or an underscore? */
bool utf8_word(int32_t c);

/* How many characters s[0..n) is. */
size_t utf8_count(const char *s, size_t n);

#endif
