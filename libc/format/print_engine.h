/* print_engine.h: printf, for char (print.c) and for wchar_t (print_wide.c).
 *
 * The file that includes this defines CHAR, SINK, PRINT, and how the characters and
 * strings of the other kind are put: put_other_char, put_other_string.  A conversion
 * specification is first read (parse), then its arguments are fetched, then it is printed. */
#include <errno.h>
#include <limits.h>
#include <stdint.h>
#include <string.h>
#include "format.h"

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

/* Pieces are mostly shorter than a call of memcpy takes. */
static inline void put_short(SINK *k, const CHAR *s, size_t n)
{
	if (n > 24 || n > (size_t)(k->end - k->pos)) {
		put(k, s, n);
		return;
	}
	CHAR *to = k->pos;
	k->pos += n;
	while (n--)
		*to++ = *s++;
}

/* The format up to the next conversion; returns where that is. */
static const CHAR *put_text(SINK *k, const CHAR *format)
{
	CHAR *to = k->pos;

	while (*format && *format != '%' && to < k->end)
		*to++ = *format++;
	k->pos = to;
	if (!*format || *format == '%')
		return format;
	const CHAR *text = format;
	while (*format && *format != '%')
		format++;
	put(k, text, format - text);
	return format;
}

static void pad(SINK *k, CHAR c, long n)
{
	while (n > 0) {
		if (k->pos == k->end && !k->discarding)
			k->full(k);
		if (k->discarding) {
			k->count += n;
			return;
		}
		size_t now = k->end - k->pos;
		if ((unsigned long)n < now)
			now = n;
		for (size_t i = 0; i < now; i++)
			*k->pos++ = c;
		n -= now;
	}
}

static size_t total(const SINK *k)
{
	return k->count + (k->pos - k->start);
}

/* The spaces before a field of that length; false if the result would be too long. */
static bool begin_field(SINK *k, const struct spec *s, size_t length)
{
	size_t width = length < (size_t)s->width ? (size_t)s->width : length;

	if (width > INT_MAX || total(k) + width > INT_MAX) {
		k->error = EOVERFLOW;
		return false;
	}
	if (!(s->flags & FLAG_LEFT))
		pad(k, ' ', width - length);
	return true;
}

static void end_field(SINK *k, const struct spec *s, size_t length)
{
	if ((s->flags & FLAG_LEFT) && length < (size_t)s->width)
		pad(k, ' ', s->width - length);
}

static void put_ascii(SINK *k, const char *s, size_t n)
{
#ifdef WIDE
	while (n--) {
		CHAR c = (unsigned char)*s++;
		put(k, &c, 1);
	}
#else
	put_short(k, s, n);
#endif
}

/* A number: sign or prefix, zeros up to the width if that is asked for, the pieces. */
static void put_number(void *sink, const struct spec *s, const char *sign,
		       const struct piece *pieces, int count)
{
	SINK *k = sink;
	size_t prefix = strlen(sign), length = prefix, zeros = 0;

	for (int i = 0; i < count; i++)
		length += pieces[i].length;
	if ((s->flags & (FLAG_ZERO | FLAG_LEFT)) == FLAG_ZERO && length < (size_t)s->width) {
		zeros = s->width - length;
		length = s->width;
	}
	if (!begin_field(k, s, length))
		return;
	put_ascii(k, sign, prefix);
	pad(k, '0', zeros);
	for (int i = 0; i < count; i++)
		if (pieces[i].text)
			put_ascii(k, pieces[i].text, pieces[i].length);
		else
			pad(k, '0', pieces[i].length);
	end_field(k, s, length);
}

/* --- Conversions. */

static void put_integer(SINK *k, struct spec *s, long v)
{
	char digits[64], *end = digits + sizeof digits, *p = end;
	const char *sign = "";
	bool octal_prefix = false;
	bool is_signed = s->conversion == 'd' || s->conversion == 'i';
	unsigned unused = 64 - 8 * s->size;
	uint64_t u = is_signed ? (uint64_t)((int64_t)((uint64_t)v << unused) >> unused) :
				 (uint64_t)v << unused >> unused;

	if (is_signed) {
		if ((int64_t)u < 0) {
			sign = "-";
			u = -u;
		} else if (s->flags & FLAG_PLUS) {
			sign = "+";
		} else if (s->flags & FLAG_SPACE) {
			sign = " ";
		}
	}
	if (is_signed || s->conversion == 'u') {
		if (u)
			p = decimal_before(p, u);
	} else {
		static const char names[2][17] = { "0123456789abcdef", "0123456789ABCDEF" };
		char letter = s->conversion | ('a' ^ 'A');
		const char *name = names[s->conversion == 'X'];
		unsigned shift = letter == 'x' || letter == 'p' ? 4 : letter == 'o' ? 3 : 1;
		for (uint64_t rest = u; rest; rest >>= shift)
			*--p = name[rest & ((1 << shift) - 1)];
		if (shift == 3) {
			octal_prefix = s->flags & FLAG_ALTERNATE;
		} else if ((s->flags & FLAG_ALTERNATE) && (u || letter == 'p')) {
			sign = s->conversion == 'X' ? "0X" :
			       s->conversion == 'B' ? "0B" :
			       letter == 'b'	    ? "0b" :
						      "0x";
		}
	}
	/* Most are as plain as this: no width, no precision. */
	if (!s->width && s->precision < 0 && !octal_prefix && p != end) {
		if (*sign)
			put_ascii(k, sign, strlen(sign));
		put_ascii(k, p, end - p);
		return;
	}
	/* Zero has one digit, unless the precision says none; %#o always begins with 0. */
	long least = s->precision < 0 ? 1 : s->precision;
	if (octal_prefix && least <= end - p)
		least = end - p + 1;
	long zeros = least > end - p ? least - (end - p) : 0;
	if (s->precision >= 0)
		s->flags &= ~FLAG_ZERO;
	struct piece pieces[2] = { { 0, zeros }, { p, end - p } };
	put_number(k, s, sign, pieces, 2);
}

static void put_string(SINK *k, const struct spec *s, const CHAR *text)
{
	size_t n = 0;
	size_t most = s->precision < 0 ? SIZE_MAX : (size_t)s->precision;

	if (!text) {
		static const CHAR null[] = { '(', 'n', 'u', 'l', 'l', ')', 0 };
		text = null;
	}
	if (s->precision < 0)
		n = LENGTH(text);
	else
		while (n < most && text[n])
			n++;
	if (!begin_field(k, s, n))
		return;
	put(k, text, n);
	end_field(k, s, n);
}

static void store_count(const SINK *k, int size, void *to)
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

/* False: there is no such conversion. */
static bool convert(SINK *k, struct spec *s, const union argument *v)
{
	switch (s->conversion) {
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
	case 'p':
		s->flags |= FLAG_ALTERNATE;
		s->size = 8;
		put_integer(k, s, v->integer);
		return true;
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
		if (s->size == 8 || s->conversion == 'C')
			put_wide_char(k, s, v->integer);
		else
			put_byte(k, s, v->integer);
		return true;
	case 's':
	case 'S':
		if ((s->size == 8 || s->conversion == 'S') == (sizeof(CHAR) > 1))
			put_string(k, s, (const CHAR *)v->integer);
		else
			put_other_string(k, s, (const void *)v->integer);
		return true;
	case 'n':
		store_count(k, s->size, (void *)v->integer);
		return true;
	case '%':
		put_ascii(k, "%", 1);
		return true;
	}
	return false;
}

/* --- Reading a specification. */

/* A number; INT_MAX + 1u stands for all that are too large. */
static unsigned parse_number(const CHAR **format)
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
static int parse_star(const CHAR **format)
{
	const CHAR *p = *format;
	unsigned n = parse_number(&p);

	if (*p != '$')
		return FROM_NEXT;
	*format = p + 1;
	return n && n <= ARGUMENTS ? (int)n : INT_MAX;
}

static unsigned char parse_size(const CHAR **format)
{
	const CHAR *p = *format;
	unsigned n, size = sizeof(int);
	bool fast;

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
	case 'w': /* C23: wN for intN_t, wfN for int_fastN_t */
		fast = p[1] == 'f';
		p += fast ? 2 : 1;
		n = parse_number(&p);
		if (n != 8 && n != 16 && n != 32 && n != 64)
			return 0;
		size = n / 8;
		if (fast)
			size = n == 8  ? sizeof(int_fast8_t) :
			       n == 16 ? sizeof(int_fast16_t) :
			       n == 32 ? sizeof(int_fast32_t) :
					 sizeof(int_fast64_t);
		break;
	}
	*format = p;
	return size;
}

/* The conversion alone, as it mostly is. */
static bool parse_plain(const CHAR **format, struct spec *s)
{
	switch (**format) {
	case 'd':
	case 's':
	case 'u':
	case 'x':
	case 'c':
	case 'f':
	case 'g':
		*s = (struct spec){ .conversion = *(*format)++,
				    .size = sizeof(int),
				    .precision = -1,
				    .width_from = FROM_NOWHERE,
				    .precision_from = FROM_NOWHERE };
		return true;
	}
	return false;
}

static enum argument_kind plain_kind(unsigned char conversion)
{
	return conversion == 's'			? ARG_LONG :
	       conversion == 'f' || conversion == 'g' ? ARG_DOUBLE :
							 ARG_INT;
}

/* Reads what follows '%'; an errno value when it makes no sense or is too large. */
static int parse(const CHAR **format, struct spec *s)
{
	const CHAR *p = *format;

	*s = (struct spec){ .precision = -1,
			    .width_from = FROM_NOWHERE,
			    .precision_from = FROM_NOWHERE };
	if (*p >= '1' && *p <= '9') {
		const CHAR *q = p;
		unsigned n = parse_number(&q);
		if (*q == '$') {
			if (n > ARGUMENTS)
				return EINVAL;
			s->value_from = n;
			p = q + 1;
		}
	}
	for (;; p++) {
		unsigned flag = *p == '-' ? FLAG_LEFT :
				*p == '+' ? FLAG_PLUS :
				*p == ' ' ? FLAG_SPACE :
				*p == '#' ? FLAG_ALTERNATE :
				*p == '0' ? FLAG_ZERO :
					    0;
		/* ' groups digits as the locale says, and no locale here does. */
		if (!flag && *p != '\'')
			break;
		s->flags |= flag;
	}
	unsigned width = 0, precision = 0;
	if (*p == '*') {
		p++;
		s->width_from = parse_star(&p);
	} else {
		width = parse_number(&p);
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
	s->size = parse_size(&p);
	s->conversion = (unsigned)*p < 0x80 ? *p : 0;
	*format = p + 1;
	s->width = width;
	if (width > INT_MAX || precision > INT_MAX)
		return EOVERFLOW;
	if (!s->size || !s->conversion || s->width_from > ARGUMENTS || s->precision_from > ARGUMENTS)
		return EINVAL;
	return 0;
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

static void fetch_width_and_precision(struct arguments *a, struct spec *s)
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
static int collect(const CHAR *format, struct arguments *a)
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
		if (s.conversion == '%')
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

/* Out of line: the array costs stack only where it is used. */
static __attribute__((noinline)) int print_positional(SINK *k, const CHAR *format,
						      struct arguments *a)
{
	union argument array[ARGUMENTS];
	int error;

	a->array = array;
	error = collect(format, a);
	return error ? error : print_arguments(k, format, a);
}

/* Returns an errno value. */
static int print_arguments(SINK *k, const CHAR *format, struct arguments *a)
{
	while (!k->error) {
		struct spec s;
		union argument v;

		format = put_text(k, format);
		if (total(k) > INT_MAX)
			return EOVERFLOW;
		if (!*format)
			return k->error;
		const CHAR *start = format++;
		if (!a->array && parse_plain(&format, &s)) {
			enum argument_kind kind = plain_kind(s.conversion);
			if (kind == ARG_INT)
				v.integer = va_arg(a->list, int);
			else
				argument_next(a, kind, &v);
		} else {
			int error = parse(&format, &s);
			if (error)
				return error;
			bool positional =
				s.value_from > 0 || s.width_from > 0 || s.precision_from > 0;
			if (positional && !a->array)
				return print_positional(k, start, a);
			if (s.width_from >= 0 || s.precision_from >= 0)
				fetch_width_and_precision(a, &s);
			fetch(a, s.value_from, argument_kind(&s), &v);
		}
		if (!convert(k, &s, &v))
			return EINVAL;
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
