/* print_engine.h: printf, for char (print.c) and for wchar_t (print_wide.c).
 *
 * The file that includes this defines CHAR, SINK, PRINT, OTHERS, and how the characters and
 * strings of the other kind are put: put_wide_char, put_other_string.  A conversion
 * specification is first read (parse), then its arguments are fetched, then it is printed.
 *
 * No program that prints goes without this, so it is kept small: functions called from
 * several places are WARM, that is not inlined, and those rarely called COLD. */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>
#include "format.h"

#define COLD __attribute__((cold, noinline))
#define WARM __attribute__((noinline))

/* --- Into the sink. */

static void put(SINK *k, const CHAR *s, size_t n)
{
	while (n > (size_t)(k->end - k->pos)) {
		size_t room = k->end - k->pos;
		if (k->discarding) {
			k->count += n;
			return;
		}
		COPY(k->pos, s, room);
		k->pos += room;
		s += room;
		n -= room;
		k->full(k);
	}
	COPY(k->pos, s, n);
	k->pos += n;
}

/* The format up to the next conversion; returns where that is. */
static const CHAR *put_text(SINK *k, const CHAR *format)
{
	CHAR *to = k->pos, *end = k->end, c;

	while ((c = *format) && c != '%' && to < end) {
		*to++ = c;
		format++;
	}
	k->pos = to;
	if (!*format || *format == '%')
		return format;
	const CHAR *text = format;
	while (*format && *format != '%')
		format++;
	put(k, text, format - text);
	return format;
}

static WARM void pad(SINK *k, CHAR c, long n)
{
	while (n > 0) {
		CHAR *to = k->pos, *end = to + n;
		if ((size_t)n > (size_t)(k->end - to)) {
			if (k->discarding) {
				k->count += n;
				return;
			}
			end = k->end;
		}
		n -= end - to;
		while (to < end)
			*to++ = c;
		k->pos = to;
		if (n)
			k->full(k);
	}
}

static size_t total(const SINK *k)
{
	return k->count + (k->pos - k->start);
}

/* The spaces before a field of that length; false if the result would be too long. */
static WARM bool begin_field(SINK *k, const struct spec *s, size_t length)
{
	size_t width = length < (size_t)s->width ? (size_t)s->width : length;

	if (width > INT_MAX || total(k) + width > INT_MAX) {
		k->error = EOVERFLOW;
		return false;
	}
	if (width > length && !(s->flags & FLAG_LEFT))
		pad(k, ' ', width - length);
	return true;
}

static WARM void end_field(SINK *k, const struct spec *s, size_t length)
{
	if ((s->flags & FLAG_LEFT) && length < (size_t)s->width)
		pad(k, ' ', s->width - length);
}

/* Short pieces are copied as two that overlap, which is faster than a call of memcpy. */
static WARM void put_ascii(SINK *k, const char *s, size_t n)
{
#ifdef WIDE
	while (n--) {
		CHAR c = (unsigned char)*s++;
		put(k, &c, 1);
	}
#else
	char *to = k->pos;

	if (n > 16 || n > (size_t)(k->end - to)) {
		put(k, s, n);
		return;
	}
	k->pos = to + n;
	if (n >= 8) {
		__builtin_memcpy(to, s, 8);
		__builtin_memcpy(to + n - 8, s + n - 8, 8);
	} else if (n >= 4) {
		__builtin_memcpy(to, s, 4);
		__builtin_memcpy(to + n - 4, s + n - 4, 4);
	} else if (n) {
		to[0] = s[0];
		to[n / 2] = s[n / 2];
		to[n - 1] = s[n - 1];
	}
#endif
}

/* A number: sign or prefix, zeros up to the width if that is asked for, the pieces. */
static WARM void put_number(void *sink, const struct spec *s, const char *sign,
		       const struct piece *pieces, int count)
{
	SINK *k = sink;
	size_t prefix = 0, zeros = 0;

	while (sign[prefix])
		prefix++;
	size_t length = prefix;
	for (int i = 0; i < count; i++)
		length += pieces[i].length;
	if ((s->flags & (FLAG_ZERO | FLAG_LEFT)) == FLAG_ZERO && length < (size_t)s->width) {
		zeros = s->width - length;
		length = s->width;
	}
	if (!begin_field(k, s, length))
		return;
	if (prefix)
		put_ascii(k, sign, prefix);
	if (zeros)
		pad(k, '0', zeros);
	for (int i = 0; i < count; i++)
		if (pieces[i].text)
			put_ascii(k, pieces[i].text, pieces[i].length);
		else if (pieces[i].length)
			pad(k, '0', pieces[i].length);
	end_field(k, s, length);
}

/* --- Conversions. */

/* The bits in a digit; 0 for decimal. */
static unsigned digit_shift(char letter)
{
	return letter == 'x' || letter == 'p' ? 4 : letter == 'o' ? 3 : letter == 'b' ? 1 : 0;
}

static COLD void put_integer(SINK *k, struct spec *s, long v)
{
	char digits[64], *end = digits + sizeof digits, *p = end;
	char prefix[3] = { 0 };
	unsigned unused = 64 - 8 * s->size, lower = s->conversion & ('a' ^ 'A');
	unsigned shift = digit_shift(s->conversion | ('a' ^ 'A'));
	uint64_t u = (uint64_t)v << unused >> unused;
	/* Zero has one digit, unless the precision says none. */
	long least = s->precision < 0 ? 1 : s->precision;

	if (shift) {
		for (uint64_t rest = u; rest; rest >>= shift)
			*--p = "0123456789ABCDEF"[rest & ((1 << shift) - 1)] | lower;
		if (!(s->flags & FLAG_ALTERNATE)) {
			;
		} else if (shift == 3) {
			if (least <= end - p) /* %#o always begins with 0 */
				least = end - p + 1;
		} else if (u || s->conversion == 'p') {
			prefix[0] = '0';
			prefix[1] = s->conversion == 'p' ? 'x' : s->conversion;
		}
	} else {
		if (s->conversion != 'u') {
			v = (int64_t)((uint64_t)v << unused) >> unused;
			u = v < 0 ? -(uint64_t)v : (uint64_t)v;
			prefix[0] = v < 0		  ? '-' :
				    s->flags & FLAG_PLUS  ? '+' :
				    s->flags & FLAG_SPACE ? ' ' :
							    0;
		}
		if (u)
			p = decimal_before(p, u);
	}
	if (s->width <= end - p && least <= end - p) {
		for (const char *c = prefix; *c; c++)
			put_ascii(k, c, 1);
		put_ascii(k, p, end - p);
		return;
	}
	if (s->precision >= 0)
		s->flags &= ~FLAG_ZERO;
	struct piece pieces[2] = { { 0, least > end - p ? least - (end - p) : 0 }, { p, end - p } };
	put_number(k, s, prefix, pieces, 2);
}

static const CHAR *string_or_null(const CHAR *text)
{
	static const CHAR null[] = { '(', 'n', 'u', 'l', 'l', ')', 0 };

	return text ? text : null;
}

static COLD void put_string(SINK *k, const struct spec *s, const CHAR *text)
{
	size_t n = 0, most = s->precision < 0 ? SIZE_MAX : (size_t)s->precision;

	text = string_or_null(text);
	while (n < most && text[n])
		n++;
	if (!begin_field(k, s, n))
		return;
	put(k, text, n);
	end_field(k, s, n);
}

/* A field that is filled up on the left with spaces or, behind its sign, with zeros, or, for -,
 * on the right. */
static WARM void put_filled(SINK *k, const char *text, size_t n, size_t width, CHAR fill)
{
	size_t gap = width > n ? width - n : 0;

	if (gap && fill == '0' && *text == '-') {
		put_ascii(k, text++, 1);
		n--;
	}
	if (gap && fill != '-')
		pad(k, fill, gap);
	put_ascii(k, text, n);
	if (gap && fill == '-')
		pad(k, ' ', gap);
}

/* The commonest conversions, with at most one flag, a width, and l or z before the letter:
 * returns what follows them in the format, or null if this is none of them. */
static inline const CHAR *put_plain(SINK *k, const CHAR *format, struct arguments *a)
{
	char digits[24], *end = digits + sizeof digits, *p = end;
	CHAR fill = *format == '-' || *format == '0' ? *format++ : ' ';
	unsigned width = 0;

	for (; (unsigned)*format - '0' < 10 && width < 1000; format++)
		width = width * 10 + (*format - '0');
	CHAR conversion = *format++;
	bool is_long = conversion == 'l' || conversion == 'z';
	if (is_long)
		conversion = *format++;
	if (conversion == 'd' || conversion == 'u' || conversion == 'x') {
		uint64_t v = is_long ? va_arg(a->list, uint64_t) : va_arg(a->list, unsigned);
		bool negative = false;
		if (conversion == 'd') {
			int64_t n = is_long ? (int64_t)v : (int)v;
			negative = n < 0;
			v = negative ? -(uint64_t)n : (uint64_t)n;
		}
		if (conversion == 'x')
			do
				*--p = "0123456789abcdef"[v & 15];
			while (v >>= 4);
		else
			p = decimal_before(p, v);
		if (negative)
			*--p = '-';
		put_filled(k, p, end - p, width, fill);
		return format;
	}
#ifndef WIDE
	if (is_long || fill == '0')
		return 0;
	if (conversion == 's') {
		const char *text = string_or_null(va_arg(a->list, const char *));
		size_t n = strlen(text);
		if (width || n > (size_t)(k->end - k->pos)) {
			put_filled(k, text, n, width, fill);
		} else {
			memcpy(k->pos, text, n);
			k->pos += n;
		}
		return format;
	}
	if (conversion == 'c') {
		*--p = va_arg(a->list, int);
		put_filled(k, p, 1, width, fill);
		return format;
	}
#endif
	return 0;
}

static COLD void store_count(const SINK *k, int size, void *to)
{
	long n = total(k);

	if (size == 1)
		*(signed char *)to = n;
	else if (size == 2)
		*(short *)to = n;
	else if (size == 4)
		*(int *)to = n;
	else
		*(long *)to = n;
}

/* What convert leaves: numbers that are not integers, and characters of the other
 * kind.  False: there is no such conversion. */
bool OTHERS(SINK *k, struct spec *s, const union argument *v)
{
	switch (s->conversion) {
	case 'e':
	case 'E':
	case 'f':
	case 'F':
	case 'g':
	case 'G':
	case 'a':
	case 'A': {
		struct number x = s->size == 16 ? number_from_long_double(v->long_real) :
						  number_from_double(v->real);
		format_float(s, &x, put_number, k);
		return true;
	}
	case 'c':
	case 'C':
		put_wide_char(k, s, v->integer);
		return true;
	case 's':
	case 'S':
		put_other_string(k, s, (const void *)v->integer);
		return true;
	case 'm': /* GNU, and syslog */
#ifdef WIDE
		put_other_string(k, s, strerror(errno));
#else
		put_string(k, s, strerror(errno));
#endif
		return true;
	}
	return false;
}

static WARM bool convert(SINK *k, struct spec *s, const union argument *v)
{
	bool wide = s->size == 8;

	switch (s->conversion) {
	case 'p':
		s->flags |= FLAG_ALTERNATE;
		s->size = 8;
		/* fall through */
	case 'd':
	case 'i':
	case 'u':
	case 'o':
	case 'x':
	case 'X':
	case 'b':
	case 'B':
		put_integer(k, s, v->integer);
		return true;
	case 'c':
		if (wide)
			break;
		put_byte(k, s, v->integer);
		return true;
	case 'S':
		wide = true;
		/* fall through */
	case 's':
		if (wide != (sizeof(CHAR) > 1))
			break;
		put_string(k, s, (const CHAR *)v->integer);
		return true;
	case 'n':
		store_count(k, s->size, (void *)v->integer);
		return true;
	case '%':
		put_ascii(k, "%", 1);
		return true;
	}
	return k->others && k->others(k, s, v);
}

/* --- Reading a specification. */

/* A number; INT_MAX + 1u stands for all that are too large. */
static COLD unsigned parse_number(const CHAR **format)
{
	unsigned n = 0;

	for (; **format >= '0' && **format <= '9'; ++*format)
		if (n <= INT_MAX) {
			unsigned digit = **format - '0';
			n = n > (INT_MAX - digit) / 10 ? INT_MAX + 1u : n * 10 + digit;
		}
	return n;
}

/* After '*': where from. */
static COLD int parse_star(const CHAR **format)
{
	const CHAR *p = *format;
	unsigned n = parse_number(&p);

	if (*p != '$')
		return FROM_NEXT;
	*format = p + 1;
	return n && n <= ARGUMENTS ? (int)n : INT_MAX;
}

/* A set of letters, and whether this is one of them. */
#define LETTER(c) (1ull << ((c) - '@'))
static inline bool is_one_of(unsigned c, uint64_t letters)
{
	return c - '@' < 64 && letters >> (c - '@') & 1;
}

/* What is known to begin with a letter that says a size. */
static COLD unsigned char parse_size(const CHAR **format)
{
	const CHAR *p = *format;
	unsigned size = sizeof(long);

	if (*p == 'h') {
		size = p[1] == 'h' ? 1 : 2;
		p += p[1] == 'h';
	} else if (*p == 'l') {
		p += p[1] == 'l';
	} else if (*p == 'L') {
		size = 16;
	} else if (*p == 'w') { /* C23: wN for intN_t, wfN for int_fastN_t */
		bool fast = *++p == 'f';
		p += fast;
		unsigned bits = parse_number(&p);
		size = bits / 8;
		if (bits != 8 && bits != 16 && bits != 32 && bits != 64)
			return 0;
		if (fast && size > 1)
			size = sizeof(int_fast16_t);
		p--;
	}
	*format = p + 1;
	return size;
}

static const CHAR *parse_flags(const CHAR *p, struct spec *s)
{
	for (;; p++) {
		unsigned flag = *p == '-' ? FLAG_LEFT :
				*p == '+' ? FLAG_PLUS :
				*p == ' ' ? FLAG_SPACE :
				*p == '#' ? FLAG_ALTERNATE :
				*p == '0' ? FLAG_ZERO :
					    0;
		/* ' groups digits as the locale says, and no locale here does. */
		if (!flag && *p != '\'')
			return p;
		s->flags |= flag;
	}
}

/* What can come before the size: n$, flags, width and precision. */
static COLD int parse_layout(const CHAR **format, struct spec *s)
{
	const CHAR *p = *format;
	unsigned width = 0, precision = 0;

	if (*p >= '1') {
		width = parse_number(&p);
		if (*p == '$') {
			if (width > ARGUMENTS)
				return EINVAL;
			s->value_from = width;
			width = 0;
			p++;
		}
	}
	if (!width) {
		p = parse_flags(p, s);
		if (*p == '*') {
			p++;
			s->width_from = parse_star(&p);
		} else {
			width = parse_number(&p);
		}
	}
	if (*p == '.') {
		p++;
		s->precision = 0;
		if (*p == '*') {
			p++;
			s->precision_from = parse_star(&p);
		} else {
			/* A negative precision is as none. */
			bool negative = *p == '-';
			p += negative;
			precision = parse_number(&p);
			s->precision = negative ? -1 : (int)precision;
		}
	}
	*format = p;
	s->width = width;
	if (width > INT_MAX || precision > INT_MAX)
		return EOVERFLOW;
	return s->width_from > ARGUMENTS || s->precision_from > ARGUMENTS ? EINVAL : 0;
}

/* Reads what follows '%'; an errno value when it makes no sense or is too large. */
static WARM int parse(const CHAR **format, struct spec *s)
{
	const CHAR *p = *format;

	s->flags = 0;
	s->precision = -1;
	s->width_from = s->precision_from = FROM_NOWHERE;
	s->value_from = FROM_NEXT;
	s->width = 0;
	/* Mostly there is a letter at once. */
	if ((unsigned)*p <= '9') {
		int error = parse_layout(&p, s);
		if (error)
			return error;
	}
	s->size = sizeof(int);
	if (is_one_of(*p, LETTER('h') | LETTER('l') | LETTER('j') | LETTER('z') | LETTER('t') |
				  LETTER('L') | LETTER('w')))
		s->size = parse_size(&p);
	s->conversion = (unsigned)*p < 0x80 ? *p : 0;
	*format = p + 1;
	return s->size && s->conversion ? 0 : EINVAL;
}

/* --- Arguments. */

static void fetch(struct arguments *a, int from, enum argument_kind kind, union argument *v)
{
	if (kind == ARG_NONE)
		return;
	if (from == FROM_NEXT)
		argument_next(a, kind, v);
	else
		*v = a->array[from - 1];
}

static COLD void fetch_width_and_precision(struct arguments *a, struct spec *s)
{
	union argument v;

	if (s->width_from != FROM_NOWHERE) {
		fetch(a, s->width_from, ARG_INT, &v);
		s->width = v.integer;
		if (v.integer < 0) {
			s->flags |= FLAG_LEFT;
			s->width = v.integer == INT_MIN ? INT_MAX : -v.integer;
		}
	}
	if (s->precision_from != FROM_NOWHERE) {
		fetch(a, s->precision_from, ARG_INT, &v);
		s->precision = v.integer < 0 ? -1 : v.integer;
	}
}

/* All arguments that the format names, into the array. */
static COLD int collect(const CHAR *format, struct arguments *a)
{
	unsigned char kinds[ARGUMENTS + 1] = { 0 };
	int most = 0;

	while (*format) {
		struct spec s;
		if (*format++ != '%')
			continue;
		int error = parse(&format, &s);
		if (error)
			return error;
		if (s.conversion == '%' || s.conversion == 'm')
			continue;
		int from[] = { s.value_from, s.width_from, s.precision_from };
		for (int i = 0; i < 3; i++) {
			if (from[i] == FROM_NEXT)
				return EINVAL;
			if (from[i] == FROM_NOWHERE)
				continue;
			kinds[from[i]] = i ? ARG_INT : argument_kind(&s);
			if (from[i] > most)
				most = from[i];
		}
	}
	for (int i = 1; i <= most; i++) {
		if (kinds[i] == ARG_NONE) /* its size is not known, so what follows is lost */
			return EINVAL;
		argument_next(a, kinds[i], &a->array[i - 1]);
	}
	return 0;
}

static int print_arguments(SINK *, const CHAR *, struct arguments *);

/* Not where its caller has its variables: the array costs stack only where it is used. */
static COLD int print_positional(SINK *k, const CHAR *format, struct arguments *a)
{
	union argument array[ARGUMENTS];
	int error;

	a->array = array;
	error = collect(format, a);
	return error ? error : print_arguments(k, format, a);
}

#define PASSED_AS_LONG                                                                             \
	(LETTER('d') | LETTER('i') | LETTER('u') | LETTER('o') | LETTER('x') | LETTER('X') |       \
	 LETTER('c') | LETTER('s') | LETTER('p'))

/* What begins at this '%'; or all there is, if it says n$.  Returns an errno value. */
static WARM int print_one(SINK *k, const CHAR **format, struct arguments *a)
{
	const CHAR *p = *format + 1;
	struct spec s;
	union argument v;
	int error = parse(&p, &s);

	if (error)
		return error;
	if (!a->array && (s.value_from > 0 || s.width_from > 0 || s.precision_from > 0)) {
		error = print_positional(k, *format, a);
		while (*p)
			p++;
		*format = p;
		return error;
	}
	*format = p;
	if ((s.width_from & s.precision_from) >= 0)
		fetch_width_and_precision(a, &s);
	/* In both ABIs an int is passed as a long whose upper half does not count. */
	if (s.value_from == FROM_NEXT && is_one_of(s.conversion, PASSED_AS_LONG))
		v.integer = va_arg(a->list, long);
	else
		fetch(a, s.value_from, argument_kind(&s), &v);
	return convert(k, &s, &v) ? 0 : EINVAL;
}

/* Returns an errno value. */
static int print_arguments(SINK *k, const CHAR *format, struct arguments *a)
{
	while (!k->error) {
		format = put_text(k, format);
		if (total(k) > INT_MAX)
			return EOVERFLOW;
		if (!*format)
			break;
		const CHAR *rest = a->array ? 0 : put_plain(k, format + 1, a);
		if (rest) {
			format = rest;
			continue;
		}
		int error = print_one(k, &format, a);
		if (error)
			return error;
	}
	return k->error;
}

int PRINT(SINK *k, const CHAR *format, va_list list)
{
	struct arguments a = { .array = 0 };

	va_copy(a.list, list);
	int error = print_arguments(k, format, &a);
	va_end(a.list);
	if (!error)
		return total(k);
	errno = error;
	return -1;
}
