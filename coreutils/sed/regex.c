/* regex.c: matching, with what makes it fast: the literal text that a match
 * must contain is looked for first, and is all there is to many patterns. */
#include "sed.h"

struct regex *regex_new(const char *pattern, int flags, bool multiline)
{
	struct regex *r = grow(0, 1, sizeof *r);
	bool insensitive = flags & REG_ICASE;
	int error = regcomp(&r->re, pattern, flags | (extended ? REG_EXTENDED : 0) |
			    (multiline ? REG_NEWLINE : 0));

	if (error) {
		char why[128];
		regerror(error, &r->re, why, sizeof why);
		bad("%s", why);
	}
	r->multiline = multiline;
	if (!find_needle(&r->needle, pattern, extended) || insensitive)
		r->needle.len = 0;
	if (!r->needle.len)
		r->needle.plain = false;
	return r;
}

/* Without REG_STARTEND a string ends at NUL: then what stands between NULs is
 * searched piece by piece. */
static bool search(struct regex *r, char *p, size_t len, size_t from, regmatch_t *m, size_t groups)
{
	int flags = from && !(r->multiline && p[from - 1] == '\n') ? REG_NOTBOL : 0;
	bool found = false;

	p[len] = '\0';
#ifdef REG_STARTEND
	m[0].rm_so = from;
	m[0].rm_eo = len;
	found = !regexec(&r->re, p, groups, m, flags | REG_STARTEND);
#else
	for (size_t at = from, next; at <= len && !found; at = next) {
		next = at + strlen(p + at) + 1;
		int piece = (at == from ? flags : REG_NOTBOL) | (next <= len ? REG_NOTEOL : 0);
		found = !regexec(&r->re, p + at, groups, m, piece);
		for (size_t i = 0; found && i < groups; i++)
			if (m[i].rm_so >= 0) {
				m[i].rm_so += at;
				m[i].rm_eo += at;
			}
	}
#endif
	return found;
}

bool regex_match(struct regex *r, char *p, size_t len, size_t from, regmatch_t *m, size_t groups)
{
	if (r->needle.len) {
		const char *hit = memmem(p + from, len - from, r->needle.text, r->needle.len);
		if (!hit)
			return false;
		if (r->needle.plain) {
			m[0].rm_so = hit - p;
			m[0].rm_eo = hit - p + r->needle.len;
			return true;
		}
	}
	return search(r, p, len, from, m, groups);
}
