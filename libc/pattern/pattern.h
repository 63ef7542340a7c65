/* pattern.h: between fnmatch's parts */
#ifndef PATTERN_H
#define PATTERN_H

#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>

#pragma GCC visibility push(hidden)

/* A text, or the part of one that a pattern in parentheses has to match: start is
 * where the whole begins, for the rule about periods. */
struct subject {
	const char *start, *end;
	int flags;
};

/* The next character and its length. */
wint_t __fnm_char(const char *, const char *end, size_t *len);

/* Does the pattern match the text from s to its end? */
bool __fnm_match(const struct subject *, const char *pattern, const char *end, const char *s);

/* The same for a pattern that begins with ?( *( +( @( or !(. */
bool __fnm_match_extended(const struct subject *, const char *pattern, const char *end,
			  const char *s);

#pragma GCC visibility pop

#endif
