/* bracket.c: [a-z], [^[:alpha:]_], ... (POSIX.1-2024, XBD 9.3.5) */
#include <stdlib.h>
#include <string.h>
#include <wchar.h>
#include "bracket.h"

uint32_t __re_char(const struct parser *p, const char *s, size_t *len)
{
	mbstate_t state = { 0 };
	wchar_t wc;
	unsigned char c = *s;

	*len = 1;
	if (c < 0x80 || !p->program->utf8)
		return c;
	size_t n = mbrtowc(&wc, s, 4, &state);
	if (n >= (size_t)-2)
		return INVALID_BYTE + c;
	*len = n;
	return wc;
}

struct charset *__re_settle(struct parser *p, struct charset *set, bool negate, bool but_newline)
{
	struct program *program = p->program;
	struct charset *settled = __re_alloc(&program->arena, sizeof *settled);

	bool ok = settled && (!program->icase || __re_set_add_cases(set, program->utf8));
	__re_set_normalize(set);
	if (ok && negate) {
		if (but_newline)
			ok = __re_set_add(set, '\n', '\n');
		ok = ok && __re_set_complement(set, program->utf8 ? MAX_CHAR : 0xff);
	}
	if (ok) {
		settled->count = set->count;
		settled->ranges = __re_alloc(&program->arena, set->count * sizeof *set->ranges);
		ok = settled->ranges;
		if (ok && set->count)
			memcpy(settled->ranges, set->ranges, set->count * sizeof *set->ranges);
	}
	free(set->ranges);
	if (!ok)
		p->error = REG_ESPACE;
	return ok ? settled : 0;
}

/* [:name:], [.x.] or [=x=], at its second character; the text between and its end. */
static const char *enclosed(struct parser *p, const char **end)
{
	char kind = *p->at;
	const char *start = p->at + 1, *s = start;

	while (*s && !(s[0] == kind && s[1] == ']'))
		s++;
	if (!*s) {
		p->error = REG_EBRACK;
		return 0;
	}
	*end = s;
	p->at = s + 2;
	return start;
}

static bool fail(struct parser *p, int error)
{
	p->error = error;
	return false;
}

/* One end of a range, or a character by itself. */
static bool element(struct parser *p, uint32_t *c)
{
	size_t len;

	if (!*p->at)
		return fail(p, REG_EBRACK);
	if (p->at[0] == '[' && p->at[1] && strchr(".=", p->at[1])) {
		const char *end;
		p->at++;
		const char *start = enclosed(p, &end);
		if (!start)
			return false;
		/* There are no collating elements but characters. */
		*c = __re_char(p, start, &len);
		return start < end && start + len == end ? true : fail(p, REG_ECOLLATE);
	}
	*c = __re_char(p, p->at, &len);
	p->at += len;
	return true;
}

static bool item(struct parser *p, struct charset *set)
{
	uint32_t first, last;
	bool is_class = p->at[0] == '[' && p->at[1] == ':', is_equivalent = p->at[0] == '[' &&
									    p->at[1] == '=';

	if (is_class) {
		const char *end;
		p->at++;
		const char *name = enclosed(p, &end);
		if (!name)
			return false;
		/* Without regard to case, a letter of one case is one of the other. */
		if (p->program->icase && end - name == 5 &&
		    (!memcmp(name, "lower", 5) || !memcmp(name, "upper", 5)))
			name = "alpha", end = name + 5;
		if (!__re_set_add_class(set, name, end - name, p->program->utf8, &p->error))
			return false;
	} else if (!element(p, &first)) {
		return false;
	}
	if (p->at[0] != '-' || p->at[1] == ']') {
		return is_class || __re_set_add(set, first, first) || fail(p, REG_ESPACE);
	}
	if (is_class || is_equivalent)
		return fail(p, REG_ERANGE);
	p->at++;
	if (p->at[0] == '[' && (p->at[1] == ':' || p->at[1] == '='))
		return fail(p, REG_ERANGE);
	if (!element(p, &last))
		return false;
	if (last < first || (last >= INVALID_BYTE) != (first >= INVALID_BYTE))
		return fail(p, REG_ERANGE);
	/* [a-m-z]: a range cannot begin where one ends. */
	if (p->at[0] == '-' && p->at[1] && p->at[1] != ']')
		return fail(p, REG_ERANGE);
	return __re_set_add(set, first, last) || fail(p, REG_ESPACE);
}

struct charset *__re_bracket(struct parser *p)
{
	struct charset set = { 0 };
	bool negate = *p->at == '^';

	p->at += negate;
	do {
		if (!*p->at)
			p->error = REG_EBRACK;
		if (p->error || !item(p, &set)) {
			free(set.ranges);
			return 0;
		}
	} while (*p->at != ']');
	p->at++;
	return __re_settle(p, &set, negate, p->program->newline);
}
