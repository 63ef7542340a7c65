/* extended.c: ksh's patterns: ?(a|b) *(a|b) +(a|b) @(a|b) !(a|b).
 *
 * How much of the text the parentheses match is tried in turn, so nested ones can
 * take long: they are asked for with FNM_EXTMATCH. */
#include <fnmatch.h>
#include <string.h>
#include "pattern.h"

/* Behind an element of a pattern that may hold parentheses and |: a bracket expression
 * or an escaped character is taken whole. */
static const char *skip(const char *p, const char *end, int flags)
{
	if (*p == '\\' && !(flags & FNM_NOESCAPE) && end - p > 1)
		return p + 2;
	if (*p != '[')
		return p + 1;
	const char *q = p + 1;
	q += q < end && (*q == '!' || *q == '^');
	q += q < end && *q == ']';
	for (; q < end && *q != ']'; q++) {
		if (*q == '\\' && !(flags & FNM_NOESCAPE) && end - q > 1) {
			q++;
		} else if (end - q > 1 && *q == '[' && strchr(":.=", q[1])) {
			const char *close = q + 2;
			while (end - close > 1 && !(close[0] == q[1] && close[1] == ']'))
				close++;
			if (end - close > 1)
				q = close + 1;
		}
	}
	return q < end ? q + 1 : p + 1;
}

/* The end of an alternative: a | or the ) that closes; null without one. */
static const char *alternative_end(const char *p, const char *end, int flags)
{
	for (int depth = 0; p < end; p = skip(p, end, flags)) {
		if (*p == '(')
			depth++;
		else if (*p == ')' && depth-- == 0)
			return p;
		else if (*p == '|' && !depth)
			return p;
	}
	return 0;
}

/* Does one of the alternatives from p on match exactly [s, to)? */
static bool any_alternative(const struct subject *t, const char *p, const char *end,
			    const char *s, const char *to)
{
	struct subject part = { t->start, to, t->flags & ~FNM_LEADING_DIR };

	for (;;) {
		const char *stop = alternative_end(p, end, t->flags);
		if (__fnm_match(&part, p, stop, s))
			return true;
		if (*stop == ')')
			return false;
		p = stop + 1;
	}
}

bool __fnm_match_extended(const struct subject *t, const char *pattern, const char *end,
			  const char *s)
{
	char kind = *pattern;
	const char *inside = pattern + 2, *rest = inside;
	size_t len;

	do {
		if (!(rest = alternative_end(rest, end, t->flags))) {
			/* Not closed: these are ordinary characters. */
			struct subject plain = *t;
			plain.flags &= ~FNM_EXTMATCH;
			return __fnm_match(&plain, pattern, end, s);
		}
	} while (*rest++ == '|');

	if ((kind == '?' || kind == '*') && __fnm_match(t, rest, end, s))
		return true;
	for (const char *to = s;; to += len) {
		bool any = any_alternative(t, inside, end, s, to);
		bool again = (kind == '*' || kind == '+') && to > s;
		if (kind == '!') {
			bool hidden = t->flags & FNM_PERIOD && s < t->end && *s == '.' &&
				      (s == t->start || (t->flags & FNM_PATHNAME && s[-1] == '/'));
			if (!any && !(hidden && to > s) && __fnm_match(t, rest, end, to))
				return true;
		} else if (any && (__fnm_match(t, rest, end, to) ||
				   (again && __fnm_match_extended(t, pattern, end, to)))) {
			return true;
		}
		if (to == t->end || (kind == '!' && *to == '/' && t->flags & FNM_PATHNAME))
			return false;
		__fnm_char(to, t->end, &len);
	}
}
