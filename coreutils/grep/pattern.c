/* pattern.c: what a line must be like
 *
 * A pattern without operators is a literal.  Of each other one, a literal that
 * all its matches must contain is looked for: if all patterns have one, only
 * lines that contain one are given to regexec.  Without, regexec runs over as
 * many lines at once as it has not found anything in. */
#include <regex.h>
#include "grep.h"
#include "needle.h"
#include "utf8.h"

enum syntax syntax;
bool ignore_case, whole_words, whole_lines;
int end_byte = '\n';

static struct pattern {
	char *text;
	size_t len;
} *patterns;
static size_t many;

static regex_t *regexes;
static size_t many_regexes;
/* fixed: the patterns that are literals.  needed: these, and what the others
 * need.  sure: to contain one of `needed` is to match. */
static struct index fixed, needed;
static bool filter = true, sure, any_line;

void add_patterns(const char *text, size_t len)
{
	for (const char *end = text + len, *e; text <= end; text = e + 1) {
		e = memchr(text, '\n', end - text);
		e = e ? e : end;
		char *copy = grow(0, e - text + 1, 1);
		memcpy(copy, text, e - text);
		copy[e - text] = '\0';
		patterns = grow(patterns, many + 1, sizeof *patterns);
		patterns[many++] = (struct pattern){ copy, e - text };
	}
}

static bool ascii(const char *s, size_t n)
{
	while (n--)
		if (*s++ & 0x80)
			return false;
	return true;
}

static void compile_regex(const char *text)
{
	regexes = grow(regexes, many_regexes + 1, sizeof *regexes);
	regex_t *re = &regexes[many_regexes++];
	int error = regcomp(re, text, (syntax == EXTENDED ? REG_EXTENDED : 0) |
			    (ignore_case ? REG_ICASE : 0) | (end_byte == '\n' ? REG_NEWLINE : 0));

	if (error) {
		char why[128];
		regerror(error, re, why, sizeof why);
		dief("%s", why);
	}
}

/* The basic regular expression that matches just the text. */
static char *quoted(const struct pattern *p)
{
	char *s = grow(0, 2 * p->len + 1, 1), *to = s;

	for (size_t i = 0; i < p->len; i++) {
		if (strchr("\\.[]*^$", p->text[i]) && p->text[i])
			*to++ = '\\';
		*to++ = p->text[i];
	}
	*to = '\0';
	return s;
}

static void compile(struct pattern *p)
{
	/* Case beyond ASCII is for regcomp to know. */
	bool bytes = !ignore_case || !utf8 || ascii(p->text, p->len);
	struct needle r;

	if (syntax == FIXED && bytes) {
		index_add(&fixed, p->text, p->len);
		index_add(&needed, p->text, p->len);
		any_line |= !p->len;
		return;
	}
	if (syntax == FIXED) {
		compile_regex(quoted(p));
		filter = false;
		return;
	}
	bool certain = find_needle(&r, p->text, syntax == EXTENDED);
	if (certain && r.plain && bytes && strlen(p->text) == p->len) {
		index_add(&fixed, r.text, r.len);
		index_add(&needed, r.text, r.len);
		any_line |= !p->len;
		return;
	}
	compile_regex(p->text);
	if (certain && r.len && (!ignore_case || !utf8 || ascii(r.text, r.len)))
		index_add(&needed, r.text, r.len);
	else
		filter = false;
}

void compile_patterns(void)
{
	fixed.folds = needed.folds = ignore_case;
	for (size_t i = 0; i < many; i++)
		compile(&patterns[i]);
	index_finish(&fixed);
	index_finish(&needed);
	filter = filter && !any_line;
	sure = !many_regexes && !whole_words && !whole_lines;
}

static bool word_byte_before(const char *p, const char *start)
{
	int32_t c;

	if (p == start)
		return false;
	const char *s = p - 1;
	while (utf8 && s > start && (*s & 0xc0) == 0x80 && p - s < 4)
		s--;
	if (s + utf8_char(s, p, &c) != p)
		c = (unsigned char)p[-1];
	return utf8_word(c);
}

static bool word_byte_after(const char *p, const char *end)
{
	int32_t c;

	if (p == end)
		return false;
	utf8_char(p, end, &c);
	return utf8_word(c);
}

/* -x and -w: is the match what they ask for? */
static bool fits(const char *line, size_t len, struct span s)
{
	if (whole_lines)
		return s.from == 0 && s.to == len;
	return !whole_words || (!word_byte_before(line + s.from, line) &&
				!word_byte_after(line + s.to, line + len));
}

static bool match_fixed(const char *line, size_t len, size_t from, struct span *found)
{
	const char *end = line + len, *p = line + from;

	if (any_line) {
		*found = (struct span){ from, from };
		if (fits(line, len, *found)) {
			/* an empty pattern matches, but a longer match there is preferred */
			const struct literal *l = fixed.many > 1 ? index_at(&fixed, 0, p, end) : 0;
			if (l && fits(line, len, (struct span){ from, from + l->len }))
				found->to = from + l->len;
			return true;
		}
	}
	for (; fixed.many && (p = index_find(&fixed, p, end)) && p < end; p++)
		for (const struct literal *l = 0; (l = index_at(&fixed, l, p, end)); ) {
			*found = (struct span){ p - line, p - line + l->len };
			if (fits(line, len, *found))
				return true;
		}
	if (any_line && whole_words)
		for (p = line + from; p <= end; p++) {
			*found = (struct span){ p - line, p - line };
			if (fits(line, len, *found))
				return true;
		}
	return false;
}

/* regexec on line[from..to), where to is the line's end unless a shorter match
 * is asked for.  Without REG_STARTEND a string ends at NUL: then what stands
 * between NULs is searched piece by piece. */
static bool execute(const regex_t *re, char *line, size_t from, size_t to, bool at_end,
		    struct span *found)
{
	regmatch_t m = { .rm_so = from, .rm_eo = to };
	int flags = (from ? REG_NOTBOL : 0) | (at_end ? 0 : REG_NOTEOL);
	char saved = line[to];
	bool matched = false;

	line[to] = '\0';
#ifdef REG_STARTEND
	if (!regexec(re, line, 1, &m, flags | REG_STARTEND)) {
		*found = (struct span){ m.rm_so, m.rm_eo };
		matched = true;
	}
#else
	for (size_t at = from; at <= to && !matched; at += strlen(line + at) + 1) {
		int piece = at == from ? flags : flags | REG_NOTBOL;
		if (at + strlen(line + at) < to)
			piece |= REG_NOTEOL;
		if (!regexec(re, line + at, 1, &m, piece)) {
			*found = (struct span){ at + m.rm_so, at + m.rm_eo };
			matched = true;
		}
	}
#endif
	line[to] = saved;
	return matched;
}

/* The leftmost match may not fit, but a shorter one there or a later one may. */
static bool match_regex(const regex_t *re, char *line, size_t len, size_t from, struct span *found)
{
	while (from <= len && execute(re, line, from, len, true, found)) {
		if (fits(line, len, *found))
			return true;
		if (whole_lines)
			return false;
		size_t start = found->from;
		while (found->from == start && found->to > start) {
			if (!execute(re, line, start, found->to - 1, false, found))
				break;
			if (found->from == start && fits(line, len, *found))
				return true;
		}
		from = start + 1;
		while (utf8 && from < len && (line[from] & 0xc0) == 0x80)
			from++;
	}
	return false;
}

bool match(char *line, size_t len, size_t from, struct span *found)
{
	bool any = match_fixed(line, len, from, found);

	for (size_t i = 0; i < many_regexes; i++) {
		struct span s;
		if (match_regex(&regexes[i], line, len, from, &s) &&
		    (!any || s.from < found->from || (s.from == found->from && s.to > found->to))) {
			*found = s;
			any = true;
		}
	}
	return any;
}

static char *line_end_after(char *p, char *end)
{
	p = memchr(p, end_byte, end - p);
	return p ? p + 1 : end;
}

/* Lines that contain a literal that they need. */
static bool next_filtered(char *p, char *end, char **line, char **line_end)
{
	const char *hit;
	struct span s;

	while (p < end && (hit = index_find(&needed, p, end))) {
		char *before = memrchr(p, end_byte, hit - p);
		*line = before ? before + 1 : p;
		*line_end = line_end_after((char *)hit, end);
		if (sure || match(*line, *line_end - 1 - *line, 0, &s))
			return true;
		p = *line_end;
	}
	return false;
}

/* regexec over many lines at once: [p, end) has been cut small by the caller.
 * A match that runs on into the next line, as [[:space:]] can, is looked at
 * again within its line. */
static bool next_in_block(char *p, char *end, char **line, char **line_end)
{
	struct span s;

	while (p < end && execute(regexes, p, 0, end - 1 - p, true, &s)) {
		char *at = p + s.from, *before = memrchr(p, end_byte, at - p);
		*line = before ? before + 1 : p;
		*line_end = line_end_after(at, end);
		if ((p + s.to < *line_end && !whole_words && !whole_lines) ||
		    match(*line, *line_end - 1 - *line, 0, &s))
			return true;
		p = *line_end;
	}
	return false;
}

bool next_match(char *p, char *end, char **line, char **line_end)
{
	static size_t stretch; /* how much to try at once: more as nothing is found */
	bool blocks = many_regexes == 1 && !fixed.many && end_byte == '\n';
	struct span s;

	if (filter)
		return next_filtered(p, end, line, line_end);
	while (p < end) {
		size_t n = blocks && stretch < (size_t)(end - p) ? stretch : 0;
		*line = p;
		*line_end = p = line_end_after(p + n, end);
		if (blocks ? next_in_block(*line, p, line, line_end)
			   : match(*line, p - 1 - *line, 0, &s)) {
			stretch /= 4;
			return true;
		}
		if (stretch < 16 * 1024)
			stretch = stretch * 2 + 64;
	}
	return false;
}
