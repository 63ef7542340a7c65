/* float.c: the layout of floating-point numbers (C17 7.21.6.1p8) */
#include "inline_memory.h"
#include "format.h"

enum { MAX_PIECES = 7 };

typedef void emitter(void *, const struct spec *, const char *, const struct piece *, int);

struct layout {
	struct spec spec; /* conversion in lower case, precision set */
	const char *sign;
	bool upper;
	emitter *emit;
	void *to;
};

static void add(struct piece *pieces, int *n, const char *text, long length)
{
	if (length > 0)
		pieces[(*n)++] = (struct piece){ text, length };
}

/* Digits from place `from`, n of them; those that are not there are zeros. */
static void add_digits(struct piece *pieces, int *count, const struct digits *d, long from, long n)
{
	long have = d->count - from;

	if (have > n)
		have = n;
	if (have < 0)
		have = 0;
	add(pieces, count, d->text + from, have);
	add(pieces, count, 0, n - have);
}

/* e or p, the sign, and at least so many digits. */
static long write_exponent(char *p, char letter, long exponent, int least)
{
	char digits[8], *end = digits + sizeof digits;
	char *first = decimal_before(end, exponent < 0 ? -exponent : exponent);

	while (end - first < least)
		*--first = '0';
	p[0] = letter;
	p[1] = exponent < 0 ? '-' : '+';
	memcpy(p + 2, first, end - first);
	return 2 + (end - first);
}

/* So many digits before a point and after it. */
static void add_number(struct piece *pieces, int *count, struct layout *l, const struct digits *d,
		       long before, long after)
{
	long have = d->count - before; /* after the point */

	if (have > 0 && have <= after) {
		/* In one piece: those before it move. */
		char *text = d->text - 1;
		for (long i = 0; i < before; i++)
			text[i] = text[i + 1];
		text[before] = '.';
		add(pieces, count, text, d->count + 1);
		add(pieces, count, 0, after - have);
		return;
	}
	add_digits(pieces, count, d, 0, before);
	add(pieces, count, ".", after || (l->spec.flags & FLAG_ALTERNATE));
	add_digits(pieces, count, d, before, after);
}

static void lay_out_exponent(struct layout *l, const struct digits *d, long precision)
{
	struct piece pieces[MAX_PIECES];
	char exponent[16];
	int n = 0;

	add_number(pieces, &n, l, d, 1, precision);
	add(pieces, &n, exponent, write_exponent(exponent, l->upper ? 'E' : 'e', d->point - 1, 2));
	l->emit(l->to, &l->spec, l->sign, pieces, n);
}

static void lay_out_fixed(struct layout *l, const struct digits *d, long precision)
{
	struct piece pieces[MAX_PIECES];
	long zeros = d->point < 0 ? -d->point : 0; /* between the point and the first digit */
	int n = 0;

	if (d->point > 0) {
		add_number(pieces, &n, l, d, d->point, precision);
	} else {
		if (zeros > precision)
			zeros = precision;
		add(pieces, &n, 0, 1);
		add(pieces, &n, ".", precision || (l->spec.flags & FLAG_ALTERNATE));
		add(pieces, &n, 0, zeros);
		add_digits(pieces, &n, d, 0, precision - zeros);
	}
	l->emit(l->to, &l->spec, l->sign, pieces, n);
}

/* %g: as %e or %f, whichever suits, without zeros at the end. */
static void lay_out_general(struct layout *l, const struct digits *d)
{
	struct digits stripped = *d;
	long precision = l->spec.precision, exponent = d->point - 1;

	while (stripped.count && stripped.text[stripped.count - 1] == '0')
		stripped.count--;
	if (exponent < -4 || exponent >= precision) {
		long most = stripped.count ? stripped.count - 1 : 0;
		lay_out_exponent(l, &stripped, l->spec.flags & FLAG_ALTERNATE ? precision - 1 : most);
	} else {
		long most = stripped.count > d->point ? stripped.count - d->point : 0;
		lay_out_fixed(l, &stripped,
			      l->spec.flags & FLAG_ALTERNATE ? precision - 1 - exponent : most);
	}
}

static void lay_out(void *layout, const struct digits *d)
{
	struct layout *l = layout;

	if (l->spec.conversion == 'e')
		lay_out_exponent(l, d, l->spec.precision);
	else if (l->spec.conversion == 'f')
		lay_out_fixed(l, d, l->spec.precision);
	else
		lay_out_general(l, d);
}

enum { HEX_DIGITS = 33 }; /* the leading 1, and the other 127 bits */

/* Rounds to the first `keep` of the digits, which are numbers still, in place. */
static void round_hex(char *digits, long keep, enum rounding rounding)
{
	bool more = false, odd = digits[keep - 1] & 1;

	for (long i = keep + 1; i < HEX_DIGITS; i++)
		more |= digits[i] != 0;
	if (rounding == TO_NEAREST ? digits[keep] + (more || odd) > 8 :
				     rounding == AWAY && (digits[keep] || more))
		while (++digits[--keep] == 16)
			digits[keep] = 0;
}

/* %a */
static void lay_out_hex(struct layout *l, const struct number *x)
{
	struct piece pieces[MAX_PIECES];
	uint64_t high = x->hi << 1 | x->lo >> 63, low = x->lo << 1;
	long exponent = x->kind == ZERO ? 0 : x->exponent + 63L;
	long precision = l->spec.precision, count = 1;
	long keep = precision >= 0 && precision < HEX_DIGITS - 1 ? precision + 1 : HEX_DIGITS;
	char digits[HEX_DIGITS] = { x->kind != ZERO }, tail[16], prefix[4] = { 0 };
	int n = 0;

	for (int i = 1; high | low; i++) {
		digits[i] = high >> 60;
		high = high << 4 | low >> 60;
		low <<= 4;
	}
	if (keep < HEX_DIGITS)
		round_hex(digits, keep, number_rounding(x->negative));
	if (*digits == 2) { /* 1.ff...f became 2.0, that is 1.0 with a larger exponent */
		*digits = 1;
		exponent++;
	}
	for (long i = 0; i < keep; i++) {
		if (digits[i])
			count = i + 1;
		digits[i] = "0123456789ABCDEF"[(int)digits[i]] | (l->upper ? 0 : 'a' ^ 'A');
	}
	if (precision < 0)
		precision = count - 1;
	add(pieces, &n, digits, 1);
	add(pieces, &n, ".", precision || (l->spec.flags & FLAG_ALTERNATE));
	add(pieces, &n, digits + 1, count - 1);
	add(pieces, &n, 0, precision - (count - 1));
	add(pieces, &n, tail, write_exponent(tail, l->upper ? 'P' : 'p', exponent, 1));
	char *p = prefix;
	if (*l->sign)
		*p++ = *l->sign;
	*p++ = '0';
	*p = l->upper ? 'X' : 'x';
	l->emit(l->to, &l->spec, prefix, pieces, n);
}

void format_float(const struct spec *spec, const struct number *x, emitter *emit, void *to)
{
	struct layout l = { .spec = *spec, .emit = emit, .to = to };

	l.upper = spec->conversion < 'a';
	l.spec.conversion |= 'a' ^ 'A';
	l.sign = x->negative		 ? "-" :
		 spec->flags & FLAG_PLUS  ? "+" :
		 spec->flags & FLAG_SPACE ? " " :
					    "";
	if (x->kind == INFINITE || x->kind == NOT_A_NUMBER) {
		static const char names[2][2][4] = { { "inf", "INF" }, { "nan", "NAN" } };
		struct piece name = { names[x->kind == NOT_A_NUMBER][l.upper], 3 };
		l.spec.flags &= ~FLAG_ZERO;
		emit(to, &l.spec, l.sign, &name, 1);
		return;
	}
	if (l.spec.conversion == 'a') {
		lay_out_hex(&l, x);
		return;
	}
	if (l.spec.precision < 0)
		l.spec.precision = 6;
	if (l.spec.conversion == 'g' && !l.spec.precision)
		l.spec.precision = 1;
	/* %e has one digit before the point; INT_MAX digits after it are as good as one less. */
	bool fixed = l.spec.conversion == 'f';
	int n = l.spec.precision + (l.spec.conversion == 'e' && l.spec.precision < INT32_MAX);
	digits_of(x, fixed, n, lay_out, &l);
}
