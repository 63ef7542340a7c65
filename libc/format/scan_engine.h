/* scan_engine.h: scanf, for char (scan.c) and for wchar_t (scan_wide.c), C17 7.21.6.2.
 *
 * The file that includes this defines CHAR, UCHAR, SOURCE, SCAN, IS_SPACE, next() and back() for
 * one character of input (END when there is none; at most one goes back), next_plain() and
 * next_plain_float() for plain numbers, if there is a way to have them faster than by
 * characters, and struct converter: characters of input on their way to text of either kind.
 *
 * A directive ends in one of three ways: */
enum outcome { MATCHED, MISMATCHED, NO_INPUT };

struct directive {
	bool suppressed, allocates;
	unsigned char size, conversion; /* size: of the object, 1 2 4 8 16 */
	long width;                     /* 0: none */
	int position;                   /* n$, or 0 */
	const CHAR *set, *set_end;      /* between the brackets; set_end is at ']' */
};

static int skip_space(SOURCE *in)
{
	int c;

	do
		c = next(in);
	while (IS_SPACE(c));
	return c;
}

/* --- Integers. */

static int digit_of(int c)
{
	return c >= '0' && c <= '9' ? c - '0' :
	       c >= 'a' && c <= 'z' ? c - 'a' + 10 :
	       c >= 'A' && c <= 'Z' ? c - 'A' + 10 :
				      99;
}

/* The next character of an item, as long as its width allows. */
static int next_within(SOURCE *in, long *left)
{
	if (!*left)
		return LIMIT;
	--*left;
	return next(in);
}

static void store_integer(void *to, int size, uint64_t v)
{
	if (size == 1)
		*(uint8_t *)to = v;
	else if (size == 2)
		*(uint16_t *)to = v;
	else if (size == 4)
		*(uint32_t *)to = v;
	else
		*(uint64_t *)to = v;
}

static enum outcome scan_integer(SOURCE *in, const struct directive *d, void *to, int c)
{
	static const struct {
		char conversion;
		signed char base;
	} bases[] = { { 'd', 10 }, { 'u', 10 }, { 'i', 0 }, { 'o', 8 }, { 'x', 16 },
		      { 'X', 16 }, { 'p', 16 }, { 'b', 2 }, { 0, 0 } };
	long left = d->width ? d->width - 1 : -1;
	bool is_signed = d->conversion == 'd' || d->conversion == 'i';
	bool negative = false, any = false, too_large = false;
	uint64_t v = 0;
	int base, i = 0;

	while (bases[i].conversion != d->conversion)
		i++;
	base = bases[i].base;
	if (c == '+' || c == '-') {
		negative = c == '-';
		c = next_within(in, &left);
	}
	if (c == '0' && base != 10 && base != 8) {
		any = true;
		c = next_within(in, &left);
		int prefixed = (c | 32) == 'x' && c > 0 ? 16 : (c | 32) == 'b' && c > 0 ? 2 : 0;
		if (prefixed && (!base || base == prefixed)) {
			/* With the letter taken, a digit has to follow: one character can
			 * go back, not two. */
			base = prefixed;
			any = false;
			c = next_within(in, &left);
		} else if (!base) {
			base = 8;
		}
	}
	if (!base)
		base = 10;
	for (; digit_of(c) < base; c = next_within(in, &left)) {
		any = true;
		too_large |= __builtin_mul_overflow(v, (uint64_t)base, &v) ||
			     __builtin_add_overflow(v, (uint64_t)digit_of(c), &v);
	}
	if (c != LIMIT)
		back(in, c);
	if (!any)
		return MISMATCHED;
	uint64_t most = is_signed ? (uint64_t)INT64_MAX + negative : UINT64_MAX;
	if (too_large || v > most) { /* as strtol */
		v = most;
		if (!is_signed)
			negative = false;
		errno = ERANGE;
	}
	if (!d->suppressed)
		store_integer(to, d->size, negative ? -v : v);
	return MATCHED;
}

/* --- Floating point: the item is collected, and strtod says whether it is a number. */

struct item {
	char local[128], *text;
	size_t used, room;
};

static bool append(struct item *t, int c)
{
	if (t->used + 1 >= t->room) {
		char *p = realloc(t->text == t->local ? 0 : t->text, t->room * 2);
		if (!p)
			return false;
		if (t->text == t->local)
			memcpy(p, t->local, t->used);
		t->text = p;
		t->room *= 2;
	}
	t->text[t->used++] = c;
	t->text[t->used] = 0;
	return true;
}

static int lower(int c)
{
	return c >= 'A' && c <= 'Z' ? c + 32 : c;
}

/* Whether c can follow in what may become a number: after a sign, letters only as in
 * "infinity" and "nan(...)", else digits, one point, and an exponent. */
struct float_state {
	const char *word; /* what is left of a word that has begun */
	bool hex, point, exponent, digits, in_nan;
	int last;
	size_t length;
};

static bool float_takes(struct float_state *s, int c)
{
	int was = s->last;

	c = lower(c);
	s->last = c;
	s->length++;
	if (s->in_nan) {
		if (was == ')')
			return false;
		return digit_of(c) < 36 || c == '_' || c == ')';
	}
	if (s->word && !*s->word)
		return s->word[-1] == 'n' && c == '(' && (s->in_nan = true);
	if (s->word)
		return c == *s->word++;
	if (s->length == 1 && (c == 'i' || c == 'n')) {
		s->word = c == 'i' ? "nfinity" : "an";
		return true;
	}
	if (digit_of(c) < (s->hex && !s->exponent ? 16 : 10))
		return s->digits = true;
	if (c == '.')
		return !s->point && !s->exponent && (s->point = true);
	if (c == 'x' && s->length == 2 && was == '0') {
		s->digits = false;
		return s->hex = true;
	}
	if (c == (s->hex ? 'p' : 'e'))
		return s->digits && !s->exponent && (s->exponent = true);
	return (c == '+' || c == '-') && s->exponent && was == (s->hex ? 'p' : 'e');
}

static enum outcome scan_float(SOURCE *in, const struct directive *d, void *to, int c)
{
	struct item t = { .text = t.local, .room = sizeof t.local };
	struct float_state s = { 0 };
	long left = d->width ? d->width - 1 : -1;
	enum outcome outcome = MISMATCHED;
	char *end;

	t.local[0] = 0;
	bool taken = true;
	if (c == '+' || c == '-') {
		taken = append(&t, c);
		c = next_within(in, &left);
	}
	while (taken && c >= 0 && float_takes(&s, c)) {
		taken = append(&t, c);
		c = next_within(in, &left);
	}
	if (c != LIMIT)
		back(in, c);
	if (!taken) {
		outcome = NO_INPUT;
		in->failed = true;
	} else if (d->size == 16) {
		long double v = strtold(t.text, &end);
		if (end != t.text && !*end && (outcome = MATCHED, !d->suppressed))
			*(long double *)to = v;
	} else if (d->size == 8) {
		double v = strtod(t.text, &end);
		if (end != t.text && !*end && (outcome = MATCHED, !d->suppressed))
			*(double *)to = v;
	} else {
		float v = strtof(t.text, &end);
		if (end != t.text && !*end && (outcome = MATCHED, !d->suppressed))
			*(float *)to = v;
	}
	if (t.text != t.local)
		free(t.text);
	return outcome;
}

/* --- Text: %c, %s, %[. */

/* Whether c is among the characters of a set; a-z is a range unless - is first or last. */
static bool in_set(const CHAR *p, const CHAR *end, int c)
{
	bool inverted = *p == '^';
	const CHAR *first = p += inverted;

	for (; p < end; p++) {
		if (*p == '-' && p > first && p + 1 < end) {
			if ((int)(UCHAR)p[-1] <= c && c <= (int)(UCHAR)p[1])
				return !inverted;
		} else if ((int)(UCHAR)*p == c) {
			return !inverted;
		}
	}
	return inverted;
}

/* Where text goes: the caller's array, or one that grows (m), or nowhere. */
struct text {
	char *start;
	size_t used, room; /* in characters of `size` bytes */
	size_t size;
	bool allocates;
};

static bool text_put(struct text *t, wchar_t c)
{
	if (!t->start)
		return true;
	if (t->allocates && t->used == t->room) {
		char *p = realloc(t->start, t->room * 2 * t->size);
		if (!p)
			return false;
		t->start = p;
		t->room *= 2;
	}
	if (t->size == 1)
		t->start[t->used++] = c;
	else
		((wchar_t *)t->start)[t->used++] = c;
	return true;
}

static bool belongs(const struct directive *d, int c)
{
	if (c < 0)
		return false;
	if (d->conversion == 's')
		return !IS_SPACE(c);
	return d->conversion == 'c' || in_set(d->set, d->set_end, c);
}

static enum outcome scan_text(SOURCE *in, const struct directive *d, void *to, int c)
{
	struct text t = { .size = d->size == 8 ? sizeof(wchar_t) : 1, .allocates = d->allocates };
	struct converter converter = { .wide = d->size == 8 };
	bool is_char = d->conversion == 'c';
	long left = d->width ? d->width : is_char ? 1 : -1;
	enum outcome outcome = MATCHED;
	long taken = 0;

	if (!d->suppressed) {
		t.start = to;
		if (t.allocates) {
			t.room = is_char && left < 4096 ? left + 4 : 32;
			t.start = malloc(t.room * t.size);
			if (!t.start)
				goto no_memory;
		}
	}
	/* The width counts characters as they are stored: several bytes may make one. */
	while (left && belongs(d, c)) {
		enum conversion_result r = convert(&converter, c, &t);
		if (r == NO_ROOM)
			goto no_memory;
		if (r == INVALID) {
			errno = EILSEQ;
			in->failed = true;
			outcome = NO_INPUT;
			goto fail;
		}
		taken++;
		if (r == WHOLE)
			left--;
		c = left ? next(in) : LIMIT;
	}
	if (c != LIMIT)
		back(in, c);
	if (!whole(&converter)) {
		errno = EILSEQ;
		in->failed = true;
		outcome = NO_INPUT;
		goto fail;
	}
	if (!taken || (is_char && left)) {
		outcome = MISMATCHED;
		goto fail;
	}
	if (!is_char && !text_put(&t, 0))
		goto no_memory;
	if (t.start && t.allocates) {
		char *p = realloc(t.start, t.used * t.size);
		*(void **)to = p ? p : t.start;
	}
	return MATCHED;

no_memory:
	outcome = NO_INPUT;
	in->failed = true;
	errno = ENOMEM;
fail:
	if (t.allocates)
		free(t.start);
	return outcome;
}

/* --- Directives. */

static long parse_number(const CHAR **format)
{
	long n = 0;

	for (; **format >= '0' && **format <= '9'; ++*format)
		if (n <= INT_MAX)
			n = n * 10 + (**format - '0');
	return n;
}

static unsigned char parse_size(const CHAR **format)
{
	const CHAR *p = *format;
	unsigned size = sizeof(int);

	switch (*p) {
	case 'h':
		size = p[1] == 'h' ? 1 : 2;
		p += p[1] == 'h' ? 2 : 1;
		break;
	case 'l':
		size = sizeof(long);
		p += p[1] == 'l' ? 2 : 1;
		break;
	case 'j':
	case 'z':
	case 't':
		size = sizeof(long);
		p++;
		break;
	case 'L':
		size = 16;
		p++;
		break;
	case 'w': { /* C23 */
		bool fast = p[1] == 'f';
		p += fast ? 2 : 1;
		size = parse_number(&p) / 8;
		if (fast && size > 1)
			size = sizeof(int_fast16_t);
		break;
	}
	}
	*format = p;
	return size;
}

/* What follows '%'; false when it makes no sense. */
static bool parse(const CHAR **format, struct directive *d)
{
	const CHAR *p = *format;

	*d = (struct directive){ 0 };
	d->width = parse_number(&p);
	if (*p == '$') {
		d->position = d->width;
		p++;
	}
	if (*p == '*') {
		d->suppressed = true;
		p++;
	}
	if (*p == '\'') /* as in printf */
		p++;
	if (d->position || d->suppressed || p[-1] == '\'')
		d->width = parse_number(&p);
	if (*p == 'm') {
		d->allocates = true;
		p++;
	}
	d->size = parse_size(&p);
	if ((unsigned)*p >= 0x80 || !*p)
		return false;
	d->conversion = *p++;
	if (d->conversion == 'C' || d->conversion == 'S') {
		d->conversion |= 32;
		d->size = 8;
	}
	if (d->conversion == 'p')
		d->size = 8;
	if (d->conversion == '[') {
		d->set = p;
		p += *p == '^';
		p += *p == ']';
		while (*p && *p != ']')
			p++;
		if (!*p)
			return false;
		d->set_end = p++;
	}
	*format = p;
	return true;
}

static void *nth_pointer(va_list list, int n)
{
	va_list copy;
	void *p = 0;

	va_copy(copy, list);
	while (n--)
		p = va_arg(copy, void *);
	va_end(copy);
	return p;
}

static enum outcome scan_directive(SOURCE *in, const struct directive *d, void *to, bool *valid)
{
	bool keeps_space = d->conversion == 'c' || d->conversion == '[';
	int c = keeps_space ? next(in) : skip_space(in);

	if (c == END)
		return NO_INPUT;
	switch (d->conversion) {
	case 'd':
	case 'i':
	case 'u':
	case 'o':
	case 'x':
	case 'X':
	case 'b':
	case 'p':
		return scan_integer(in, d, to, c);
	case 'a':
	case 'e':
	case 'f':
	case 'g':
	case 'A':
	case 'E':
	case 'F':
	case 'G':
		return scan_float(in, d, to, c);
	case 's':
	case 'c':
	case '[':
		return scan_text(in, d, to, c);
	}
	back(in, c);
	*valid = false;
	return MISMATCHED;
}

/* An ordinary character of the format, or %%. */
static enum outcome match_literal(SOURCE *in, int want, int c)
{
	if (c == want)
		return MATCHED;
	back(in, c);
	return c == END ? NO_INPUT : MISMATCHED;
}

int SCAN(SOURCE *in, const CHAR *format, va_list given)
{
	enum outcome outcome = MATCHED;
	int stored = 0;
	bool valid = true;
	va_list list;

	va_copy(list, given);
	while (*format && outcome == MATCHED) {
		struct directive d;
		if (IS_SPACE((UCHAR)*format)) {
			while (IS_SPACE((UCHAR)*format))
				format++;
			back(in, skip_space(in));
			continue;
		}
		if (*format != '%') {
			outcome = match_literal(in, (UCHAR)*format++, next(in));
			continue;
		}
		int plain;
		if (format[1] == 'd' && next_plain(in, &plain)) {
			*va_arg(list, int *) = plain;
			stored++;
			format += 2;
			continue;
		}
		bool is_double = format[1] == 'l';
		const char *number = format[1 + is_double] == 'f' ? next_plain_float(in) : 0;
		if (number) {
			if (is_double)
				*va_arg(list, double *) = strtod(number, 0);
			else
				*va_arg(list, float *) = strtof(number, 0);
			stored++;
			format += 2 + is_double;
			continue;
		}
		if (format[1] == '%') {
			format += 2;
			outcome = match_literal(in, '%', skip_space(in));
			continue;
		}
		format++;
		valid = parse(&format, &d);
		if (!valid)
			break;
		void *to = d.suppressed ? 0 :
			   d.position	? nth_pointer(given, d.position) :
					  va_arg(list, void *);
		if (d.conversion == 'n') {
			if (to)
				store_integer(to, d.size, in->count);
			continue;
		}
		outcome = scan_directive(in, &d, to, &valid);
		stored += outcome == MATCHED && !d.suppressed;
	}
	va_end(list);
	if (!valid)
		errno = EINVAL;
	return (outcome == NO_INPUT || !valid) && !stored ? EOF : stored;
}
