/* fnmatch.c: the shell's patterns (POSIX.1-2024, XCU 2.14).
 *
 * When something does not match, the last * takes one character more, and matching
 * goes on from there.  Earlier ones need not be tried again: whatever they could give
 * to the last one, it can take itself; so time is at most pattern times text. */
#include <fnmatch.h>
#include <string.h>
#include <wchar.h>
#include <wctype.h>
#include "pattern.h"

wint_t __fnm_char(const char *s, const char *end, size_t *len)
{
	mbstate_t state = { 0 };
	wchar_t wc;

	*len = 1;
	if ((unsigned char)*s < 0x80)
		return *s;
	size_t n = mbrtowc(&wc, s, end - s, &state);
	if (n >= (size_t)-2)
		return 0x200000 + (unsigned char)*s; /* a byte that is no character */
	*len = n;
	return wc;
}

static wint_t fold(wint_t c)
{
	return towlower(towupper(c));
}

static bool same(const struct subject *t, wint_t a, wint_t b)
{
	return a == b || (t->flags & FNM_IGNORECASE && fold(a) == fold(b));
}

/* A period here is matched by a period only. */
static bool is_hidden(const struct subject *t, const char *s)
{
	return t->flags & FNM_PERIOD && s < t->end && *s == '.' &&
	       (s == t->start || (t->flags & FNM_PATHNAME && s[-1] == '/'));
}

/* --- Bracket expressions */

/* One character of a bracket expression, which may be [.c.], [=c=] or escaped; null
 * if it ends before. */
static const char *element(const char *p, const char *end, int flags, wint_t *c)
{
	size_t len;

	if (p < end && *p == '\\' && !(flags & FNM_NOESCAPE))
		p++;
	else if (end - p > 1 && p[0] == '[' && (p[1] == '.' || p[1] == '=')) {
		char kind = p[1];
		p += 2;
		if (p == end)
			return 0;
		*c = __fnm_char(p, end, &len);
		p += len;
		return end - p > 1 && p[0] == kind && p[1] == ']' ? p + 2 : 0;
	}
	if (p >= end)
		return 0;
	*c = __fnm_char(p, end, &len);
	return p + len;
}

static bool in_class(const char *name, size_t len, wint_t c, int flags)
{
	char copy[16];

	if (len >= sizeof copy)
		return false;
	memcpy(copy, name, len);
	copy[len] = 0;
	wctype_t class = wctype(copy);
	return iswctype(c, class) || (flags & FNM_IGNORECASE &&
				      (iswctype(towlower(c), class) || iswctype(towupper(c), class)));
}

static bool in_range(wint_t c, wint_t first, wint_t last, int flags)
{
	if (first <= c && c <= last)
		return true;
	return flags & FNM_IGNORECASE && ((first <= towlower(c) && towlower(c) <= last) ||
					  (first <= towupper(c) && towupper(c) <= last));
}

/* Whether c is in the bracket expression after [.  *after is behind its ]; null if it
 * has none or a slash comes before it: then the [ is an ordinary character. */
static bool bracket(const char *p, const char *end, wint_t c, int flags, const char **after)
{
	bool negate = p < end && (*p == '!' || *p == '^'), in = false;
	const char *first_item = p += negate;

	*after = 0;
	while (p < end && (*p != ']' || p == first_item)) {
		wint_t first, last;
		if (*p == '/' && flags & FNM_PATHNAME)
			return false;
		if (end - p > 1 && p[0] == '[' && p[1] == ':') {
			const char *name = p + 2, *close = name;
			while (end - close > 1 && !(close[0] == ':' && close[1] == ']'))
				close++;
			if (end - close > 1) {
				in |= in_class(name, close - name, c, flags);
				p = close + 2;
				continue;
			}
		}
		if (!(p = element(p, end, flags, &first)))
			return false;
		last = first;
		if (end - p > 1 && p[0] == '-' && p[1] != ']' &&
		    !(p = element(p + 1, end, flags, &last)))
			return false;
		in |= in_range(c, first, last, flags);
	}
	if (p >= end)
		return false;
	*after = p + 1;
	return in != negate;
}

/* --- Matching */

/* What one character of the pattern does with the text. */
static bool match_one(const struct subject *t, const char **pattern, const char *end,
		      const char **s)
{
	const char *p = *pattern, *after;
	size_t len, text_len;
	bool matches;

	if (*s == t->end)
		return false;
	wint_t c = __fnm_char(*s, t->end, &text_len);
	bool special = !is_hidden(t, *s) && !(c == '/' && t->flags & FNM_PATHNAME);
	if (*p == '?') {
		matches = special;
		after = p + 1;
	} else if (*p == '[' && (matches = bracket(p + 1, end, c, t->flags, &after), after)) {
		matches &= special;
	} else {
		if (*p == '\\' && !(t->flags & FNM_NOESCAPE) && ++p == end)
			return false; /* a backslash at the end matches nothing */
		matches = same(t, c, __fnm_char(p, end, &len));
		after = p + len;
	}
	*pattern = after;
	*s += text_len;
	return matches;
}

bool __fnm_match(const struct subject *t, const char *p, const char *end, const char *s)
{
	const char *star = 0, *star_text = 0; /* after the last *, and what is left to it */
	size_t len;

	for (;;) {
		if (t->flags & FNM_EXTMATCH && end - p > 1 && p[1] == '(' && strchr("?*+@!", *p)) {
			if (__fnm_match_extended(t, p, end, s))
				return true;
		} else if (p < end && *p == '*') {
			if (is_hidden(t, s))
				return false;
			while (p < end && *p == '*' &&
			       !(t->flags & FNM_EXTMATCH && end - p > 1 && p[1] == '('))
				p++;
			star = p;
			star_text = s;
			continue;
		} else if (p == end) {
			if (s == t->end || (t->flags & FNM_LEADING_DIR && *s == '/'))
				return true;
		} else if (match_one(t, &p, end, &s)) {
			continue;
		}
		if (!star || star_text == t->end ||
		    (*star_text == '/' && t->flags & FNM_PATHNAME))
			return false;
		__fnm_char(star_text, t->end, &len);
		s = star_text += len;
		p = star;
	}
}

int fnmatch(const char *pattern, const char *s, int flags)
{
	struct subject t = { .start = s, .end = s + strlen(s), .flags = flags };

	return __fnm_match(&t, pattern, pattern + strlen(pattern), s) ? 0 : FNM_NOMATCH;
}
