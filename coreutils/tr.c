/* tr - translate, squeeze or delete characters */
#include <wctype.h>
#include "cmd.h"
#include "number.h"
#include "utf8.h"

static const struct opt opts[] = {
	{ 'c', "complement", 0, "STRING1 means all characters that are not in it" },
	{ 'C', 0, 0, 0 },
	{ 'd', "delete", 0, "delete what is in STRING1, do not translate" },
	{ 's', "squeeze-repeats", 0, "replace repeats of a character in the last STRING by one" },
	{ 't', "truncate-set1", 0, "cut STRING1 to the length of STRING2" },
	{ 0 }
};

/* A part of STRING1 or STRING2.  All other constructs are ranges. */
struct part {
	enum { RANGE, CLASS, REPEAT } kind;
	int32_t low, high;  /* REPEAT: low */
	uintmax_t times;    /* REPEAT: how often, 0 for as often as STRING1 needs */
	const char *name;   /* CLASS */
	wctype_t class;
};

struct set {
	struct part *parts;
	size_t many;
	bool has[256];  /* the single bytes among its characters */
	bool inverted;
};

/* A character that is no single byte is looked up here, last rule first. */
struct rule {
	int32_t low, high, to, step;
	wctype_t class;                 /* or, if not 0: all of this class, */
	wint_t (*change)(wint_t);       /* by this, or to the character `to` */
};

static bool squeeze, delete, truncate_first;
static unsigned char byte_map[256];
static int32_t char_map[256], others; /* others: what the rest of a complement becomes */
static struct rule *rules;
static size_t many_rules;

/* In UTF-8 a byte above 127 is no character. */
static int32_t top(void)
{
	return utf8 ? 127 : 255;
}

/* One character of an operand; a quoted one is never part of a construct. */
struct letter {
	int32_t c;
	bool quoted;
};

static int escape(const char **s)
{
	static const char names[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
	const char *p = *s, *found;
	int c = *p++;

	if (!c) {
		warnf("warning: an unescaped backslash at end of string is not portable");
		return '\\';
	}
	if ((found = strchr(names, c))) {
		c = values[found - names];
	} else if (c >= '0' && c <= '7') {
		c -= '0';
		for (int i = 0; i < 2 && *p >= '0' && *p <= '7' && c * 8 + *p - '0' <= 255; i++)
			c = c * 8 + *p++ - '0';
	}
	*s = p;
	return c;
}

/* Escapes give bytes, and bytes give characters: "\303\251" is one. */
static struct letter *unescape(const char *s, size_t *n)
{
	size_t room = strlen(s) + 1, len = 0;
	char *bytes = grow(0, room, 1);
	bool *quoted = grow(0, room, sizeof *quoted);
	struct letter *letters = grow(0, room, sizeof *letters);

	while (*s) {
		quoted[len] = *s == '\\';
		bytes[len++] = *s++ == '\\' ? escape(&s) : s[-1];
	}
	*n = 0;
	for (size_t i = 0; i < len; ++*n) {
		letters[*n].quoted = quoted[i];
		i += utf8_char(bytes + i, bytes + len, &letters[*n].c);
	}
	free(bytes);
	free(quoted);
	return letters;
}

static bool is(const struct letter *l, int c)
{
	return l->c == c && !l->quoted;
}

/* The text of letters, for a message or a name. */
static char *text(const struct letter *l, size_t n)
{
	char *s = grow(0, n * 4 + 1, 1), *p = s;

	while (n--)
		p += utf8_bytes(p, l++->c);
	*p = '\0';
	return s;
}

static void add(struct set *set, struct part part)
{
	set->parts = grow(set->parts, set->many + 1, sizeof *set->parts);
	set->parts[set->many++] = part;
	for (int c = 0; c <= top(); c++)
		if (part.kind == CLASS ? iswctype(utf8 || c < 128 ? (wint_t)c : WEOF, part.class)
				       : c >= part.low && c <= part.high)
			set->has[c] = true;
}

/* [:name:] and [=c=]; l is past the bracket.  Returns its length or 0. */
static size_t add_class(struct set *set, const struct letter *l, size_t n)
{
	int mark = l->c;
	size_t i = 2;

	while (i + 1 < n && !(is(&l[i], mark) && is(&l[i + 1], ']')))
		i++;
	if (n < 3 || i + 1 >= n)
		return 0;
	struct part p = { CLASS, 0, -1, 0, text(l + 1, i - 1), 0 };
	if (mark == '=') {
		if (i != 2)
			dief("%s: equivalence class operand must be a single character", p.name);
		p.kind = RANGE;
		p.low = p.high = l[1].c;
	} else if (!(p.class = wctype(p.name))) {
		dief("invalid character class '%s'", p.name);
	}
	add(set, p);
	return i + 2;
}

/* [c*] and [c*n], where a leading 0 makes n octal; l is past the bracket. */
static size_t add_repeat(struct set *set, const struct letter *l, size_t n)
{
	size_t i = 2;

	while (i < n && l[i].c >= '0' && l[i].c <= '9' && !l[i].quoted)
		i++;
	if (i >= n || !is(&l[i], ']'))
		return 0;
	struct part p = { REPEAT, l->c, l->c, 0, 0, 0 };
	char *digits = text(l + 2, i - 2), *stop;
	errno = 0;
	p.times = *digits ? strtoumax(digits, &stop, *digits == '0' ? 8 : 10) : 0;
	if (*digits && (*stop || errno))
		dief("invalid repeat count '%s' in [c*n] construct", digits);
	free(digits);
	add(set, p);
	return i + 1;
}

static void parse(struct set *set, const char *s)
{
	size_t n, used;
	struct letter *all = unescape(s, &n), *l = all;

	for (; n; l += used, n -= used) {
		used = 0;
		if (is(l, '[') && n > 3 && (is(&l[1], ':') || is(&l[1], '=')))
			used = add_class(set, l + 1, n - 1);
		if (!used && is(l, '[') && n > 3 && is(&l[2], '*'))
			used = add_repeat(set, l + 1, n - 1);
		if (used) {
			used++;
		} else {
			bool range = n > 2 && is(&l[1], '-');
			used = range ? 3 : 1;
			struct part p = { RANGE, l->c, l[used - 1].c, 0, 0, 0 };
			if (p.high < p.low)
				dief("range-endpoints of '%s' are in reverse collating sequence "
				     "order", text(l, 3));
			add(set, p);
		}
	}
	free(all);
}

static bool member(const struct set *set, int32_t c)
{
	if (c >= 0 && c <= top())
		return set->has[c] != set->inverted;
	for (const struct part *p = set->parts; p < set->parts + set->many; p++)
		if (p->kind == CLASS ? c >= 0 && iswctype(c, p->class)
				     : c >= p->low && c <= p->high)
			return !set->inverted;
	return set->inverted;
}

static void translate(int32_t from, int32_t to)
{
	if (from >= 0 && from <= top()) {
		char_map[from] = to;
		return;
	}
	struct rule *last = many_rules ? rules + many_rules - 1 : 0;
	if (last && !last->class && from == last->high + 1) {
		bool single = last->low == last->high;
		if (to == last->to && (single || !last->step)) {
			last->step = 0;
			last->high++;
			return;
		}
		if (to == last->to + from - last->low && (single || last->step)) {
			last->step = 1;
			last->high++;
			return;
		}
	}
	rules = grow(rules, many_rules + 1, sizeof *rules);
	rules[many_rules++] = (struct rule){ from, from, to, 1, 0, 0 };
}

static void translate_class(wctype_t class, wint_t (*change)(wint_t), int32_t to)
{
	rules = grow(rules, many_rules + 1, sizeof *rules);
	rules[many_rules++] = (struct rule){ 0, -1, to, 0, class, change };
}

/* STRING2, character by character; its last one over and over at the end. */
static struct set second;
static size_t part2;
static uintmax_t at2;
static int32_t last2;

static bool ended2(void)
{
	return part2 == second.many;
}

static int32_t next2(void)
{
	if (ended2())
		return last2;
	const struct part *p = &second.parts[part2];
	if (p->kind == CLASS)
		dief("misaligned [:upper:] and/or [:lower:] construct");
	last2 = p->kind == REPEAT ? p->low : p->low + (int32_t)at2;
	if (++at2 >= (p->kind == REPEAT ? p->times : (uintmax_t)p->high - p->low + 1)) {
		part2++;
		at2 = 0;
	}
	return last2;
}

/* [:lower:] against [:upper:] changes the case, of all letters. */
static void translate_case(const struct part *from)
{
	const struct part *to = &second.parts[part2];
	bool up = !strcmp(to->name, "upper");

	for (int32_t c = 0; c < 128; c++)
		if (iswctype(c, from->class) && c <= top())
			char_map[c] = last2 = up ? towupper(c) : towlower(c);
	translate_class(from->class, up ? towupper : towlower, 0);
	part2++;
}

static bool is_case(const struct part *p)
{
	return p->kind == CLASS && (!strcmp(p->name, "upper") || !strcmp(p->name, "lower"));
}

static void translate_part(const struct part *p)
{
	if (is_case(p) && !ended2() && !at2 && is_case(&second.parts[part2])) {
		translate_case(p);
	} else if (p->kind == CLASS) {
		for (int32_t c = 0; c <= top() && !(truncate_first && ended2()); c++)
			if (iswctype(utf8 || c < 128 ? (wint_t)c : WEOF, p->class))
				translate(c, next2());
		if (utf8 && !truncate_first)
			translate_class(p->class, 0, last2);
	} else {
		for (int32_t c = p->low; c <= p->high && !(truncate_first && ended2()); c++)
			translate(c, next2());
	}
}

static uintmax_t length(const struct set *set)
{
	uintmax_t n = 0;

	for (const struct part *p = set->parts; p < set->parts + set->many; p++)
		if (p->kind == CLASS)
			for (int32_t c = 0; c < 128; c++)
				n += iswctype(c, p->class) != 0;
		else
			n += p->kind == REPEAT ? p->times : (uintmax_t)(p->high - p->low + 1);
	return n;
}

/* What only one of the strings may contain; gives [c*] its length. */
static void check(struct set *first, bool translating)
{
	bool filled = false;

	for (struct part *p = first->parts; p < first->parts + first->many; p++)
		if (p->kind == REPEAT)
			dief("the [c*] repeat construct may not appear in string1");
	for (struct part *p = second.parts; p < second.parts + second.many; p++) {
		if (p->kind == CLASS && translating && !is_case(p))
			dief("when translating, the only character classes that may appear in\n"
			     "string2 are 'upper' and 'lower'");
		if (p->kind == CLASS && translating && first->inverted) {
			bool up = !strcmp(p->name, "upper");    /* no case to change there */
			*p = (struct part){ RANGE, up ? 'A' : 'a', up ? 'Z' : 'z', 0, 0, 0 };
		}
		if (p->kind == RANGE && p->name && translating)
			dief("[=c=] expressions may not appear in string2 when translating");
		if (p->kind != REPEAT || p->times)
			continue;
		if (filled)
			dief("only one [c*] repeat construct may appear in string2");
		filled = true;
		uintmax_t n = length(first), rest = length(&second);
		if (first->inverted)
			n = (uintmax_t)top() + 1 - n;
		p->times = n > rest ? n - rest : 0;
		if (!p->times) {        /* it stands for nothing */
			memmove(p, p + 1, (second.parts + --second.many - p) * sizeof *p);
			p--;
		}
	}
}

/* A complement is taken in ascending order.  Past the single bytes there is
 * no end to it, and all of that becomes the last character of STRING2. */
static void make_map(struct set *first)
{
	for (int32_t c = 0; c <= top(); c++)
		char_map[c] = c;
	if (first->inverted) {
		for (int32_t c = 0; c <= top() && !(truncate_first && ended2()); c++)
			if (!first->has[c])
				translate(c, next2());
		others = truncate_first ? -1 : last2;
		while (!truncate_first && !ended2())
			others = next2();
		return;
	}
	for (const struct part *p = first->parts; p < first->parts + first->many; p++)
		translate_part(p);
	while (!ended2() && second.parts[part2].kind != CLASS)
		next2();
	if (!ended2())
		dief("misaligned [:upper:] and/or [:lower:] construct");
}

static int32_t mapped(const struct set *first, int32_t c)
{
	if (c >= 0 && c <= top())
		return char_map[c];
	if (first->inverted)
		return member(first, c) && others >= 0 ? others : c;
	for (const struct rule *r = rules + many_rules; r-- > rules; )
		if (r->class ? c >= 0 && iswctype(c, r->class) : c >= r->low && c <= r->high)
			return r->change ? (int32_t)r->change(c) : r->to + (c - r->low) * r->step;
	return c;
}

static ssize_t get(char *buf, size_t n)
{
	ssize_t got = read(0, buf, n);

	if (got < 0)
		die("read error");
	return got;
}

static void bytes_only(const struct set *dropped)
{
	static char buf[64 * 1024];
	ssize_t n;

	while ((n = get(buf, sizeof buf)) > 0) {
		char *to = buf;
		for (char *p = buf; p < buf + n; p++) {
			unsigned char b = *p;
			*to = byte_map[b];
			to += !(dropped && dropped->has[b]);
		}
		output(buf, to - buf);
	}
}

static void characters(const struct set *dropped, const struct set *first,
		       const struct set *squeezed)
{
	static char in[64 * 1024], out[4 * sizeof in];
	int32_t c, before = INT32_MIN;
	size_t kept = 0;
	ssize_t n;

	do {
		n = get(in + kept, sizeof in - kept);
		const char *p = in, *end = in + kept + n;
		char *to = out;
		/* The last three bytes may be the beginning of a character. */
		while (p < end && (!utf8 || !n || end - p > 3 || (unsigned char)*p < 0x80)) {
			const char *start = p;
			p += utf8_char(p, end, &c);
			if (dropped && member(dropped, c))
				continue;
			int32_t was = c;
			if (first)
				c = mapped(first, c);
			if (squeezed && c == before && member(squeezed, c))
				continue;
			before = c;
			if (c != was)
				to += utf8_bytes(to, c);
			else
				while (start < p)
					*to++ = *start++;
		}
		kept = end - p;
		memmove(in, p, kept);
		output(out, to - out);
	} while (n);
}

/* Can STRING1 and STRING2 be carried out byte by byte? */
static bool simple(const struct set *first, bool translating)
{
	if (!utf8)
		return true;
	for (const struct part *p = first->parts; p < first->parts + first->many; p++)
		if (p->kind == CLASS || p->low < 0 || p->high > 127)
			return false;
	for (int c = 0; translating && c < 128; c++)
		if (char_map[c] > 127 || char_map[c] < 0)
			return false;
	return !first->inverted || !translating;
}

int main(int argc, char **argv)
{
	static struct set first;

	(void)argc;
	use_locale();
	command(&argv, "[-cdst] STRING1 [STRING2]",
		"Copy standard input, with each character of STRING1 changed to that of STRING2.\n"
		"Strings may have ranges a-z, [:class:], [=c=], [c*n], [c*], \\n, \\123.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'c':
		case 'C': first.inverted = true; break;
		case 'd': delete = true; break;
		case 's': squeeze = true; break;
		case 't': truncate_first = true; break;
		}
	if (!argv[0])
		usage_error("missing operand");
	bool translating = argv[1] && !delete;
	if (!argv[1] && delete == squeeze)
		usage_error("missing operand after '%s'\nTwo strings must be given when %s.",
			    argv[0], delete ? "both deleting and squeezing repeats" : "translating");
	if (argv[1] && delete && !squeeze)
		usage_error("extra operand '%s'\nOnly one string may be given when deleting "
			    "without squeezing repeats.", argv[1]);
	if (argv[1] && argv[2])
		usage_error("extra operand '%s'", argv[2]);
	parse(&first, argv[0]);
	if (argv[1])
		parse(&second, argv[1]);
	check(&first, translating);
	if (translating && !second.many && !truncate_first && (first.many || first.inverted))
		dief("when not truncating set1, string2 must be non-empty");
	if (translating)
		make_map(&first);
	if (!squeeze && simple(&first, translating)) {
		if (first.inverted && delete)
			for (int b = 0; b < 256; b++)
				first.has[b] = !first.has[b];
		for (int b = 0; b < 256; b++)
			byte_map[b] = translating && b <= top() ? char_map[b] : b;
		bytes_only(delete ? &first : 0);
	} else {
		characters(delete ? &first : 0, translating ? &first : 0,
			   !squeeze ? 0 : argv[1] ? &second : &first);
	}
	return finish();
}
