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

/* %a: the leading digit is 1, the other 127 bits are 32 digits, rounded where the precision
 * is less. */
static void lay_out_hex(struct layout *l, const struct number *x)
{
	static const char lower[16] __attribute__((nonstring)) = "0123456789abcdef";
	struct piece pieces[MAX_PIECES];
	uint128 bits = ((uint128)x->hi << 64 | x->lo) << 1; /* after the leading 1 */
	long exponent = x->kind == ZERO ? 0 : x->exponent + 63L;
	long precision = l->spec.precision;
	char lead = x->kind == ZERO ? '0' : '1', text[32], tail[16];
	char prefix[4] = { 0 };
	int n = 0;

	if (precision >= 0 && precision < 32) {
		uint128 half = (uint128)1 << (127 - 4 * precision);
		uint128 odd = precision ? bits & half << 1 : lead & 1;
		uint128 rest = bits & ((half << 1) - 1);
		bits -= rest;
		enum rounding rounding = number_rounding(x->negative);
		if (rounding == TO_NEAREST ? rest > half || (rest == half && odd) :
					     rest && rounding == AWAY) {
			if (!precision || !(bits += half << 1)) {
				/* 1.ff...f becomes 2.0, that is 1.0 with a larger exponent. */
				exponent++;
				bits = 0;
			}
		}
	}
	long digits = 0;
	char capital = l->upper ? 'a' ^ 'A' : 0;
	for (uint64_t high = bits >> 64, low = bits; high | low; digits++) {
		char c = lower[high >> 60];
		text[digits] = c >= 'a' ? c ^ capital : c;
		high = high << 4 | low >> 60;
		low <<= 4;
	}
	if (precision < 0)
		precision = digits;
	add(pieces, &n, &lead, 1);
	add(pieces, &n, ".", precision || (l->spec.flags & FLAG_ALTERNATE));
	add(pieces, &n, text, digits);
	add(pieces, &n, 0, precision - digits);
	add(pieces, &n, tail, write_exponent(tail, l->upper ? 'P' : 'p', exponent, 1));
	char *p = prefix;
	if (*l->sign)
		*p++ = *l->sign;
	*p++ = '0';
	*p = 'x' ^ capital;
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
