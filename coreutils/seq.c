/* seq - print numbers in order
 *
 * Numbers are decimal text and stay so: FIRST, INCREMENT and LAST are scaled by
 * the power of ten that makes them integers, and adding is done on the digits.
 * So there is no rounding, no largest number, and nothing to convert. */
#include "cmd.h"
#include "number.h"
#include "real.h"

static const struct opt opts[] = {
	{ 'f', "format", "FORMAT", "print by a format of printf: %g, %.2f, %05.1f" },
	{ 's', "separator", "STRING", "put STRING between the numbers, not a newline" },
	{ 'w', "equal-width", 0, "make all equally wide, with zeros before them" },
	{ 0 }
};

/* digits / 10^scale, with a sign; the digits without zeros before them. */
struct decimal {
	bool negative, infinite;
	char *digits;
	size_t n, scale;
	size_t whole; /* how many digits it has before the point, as it was typed */
};

/* The running number: digits at text[top..width), right-aligned, '0' before. */
enum { SLACK = 32 }; /* behind the digits, for copies of a fixed size */
static char *text;
static size_t width, top;
static bool negative;

static const char *format, *separator = "\n";
static bool equal_width;

static _Noreturn void not_a_number(const char *s)
{
	usage_error("invalid floating point argument: '%s'", s);
}

static void strip(struct decimal *d)
{
	size_t zeros = 0;

	while (zeros < d->n && d->digits[zeros] == '0')
		zeros++;
	d->digits += zeros;
	d->n -= zeros;
	if (!d->n)
		d->negative = false;
}

/* Multiplies by ten `places` times without a change of value. */
static void rescale(struct decimal *d, size_t places)
{
	d->digits = memcpy(grow(0, d->n + places + 1, 1), d->digits, d->n);
	memset(d->digits + d->n, '0', places);
	if (d->n)
		d->n += places;
	d->scale += places;
}

static void parse_hex(struct decimal *d, const char *s)
{
	char *stop, digits[24];

	errno = 0;
	uintmax_t n = strtoumax(s, &stop, 16);
	if (*stop || errno)
		not_a_number(s);
	d->n = d->whole = snprintf(digits, sizeof digits, "%ju", n);
	d->digits = copy_string(digits);
}

static long exponent(const char *s, const char **end)
{
	bool down = *s == '-';
	uintmax_t n;

	s += *s == '-' || *s == '+';
	if (scan_number(&s, &n) == EINVAL)
		return LONG_MIN;
	*end = s;
	n = n < 1000000 ? n : 1000000;
	return down ? -(long)n : (long)n;
}

static struct decimal parse(const char *s)
{
	struct decimal d = { 0 };
	const char *p = s + strspn(s, " \t\n");
	long power = 0;
	bool point = false;

	d.negative = *p == '-';
	p += *p == '-' || *p == '+';
	if (!strcasecmp(p, "inf") || !strcasecmp(p, "infinity")) {
		d.infinite = true;
		return d;
	}
	if (!strncasecmp(p, "nan", 3))
		usage_error("invalid 'not-a-number' argument: '%s'", s);
	if (p[0] == '0' && (p[1] | 0x20) == 'x') {
		parse_hex(&d, p);
		strip(&d);
		return d;
	}
	d.digits = grow(0, strlen(p) + 1, 1);
	for (; (*p >= '0' && *p <= '9') || (*p == '.' && !point); p++) {
		if (*p == '.') {
			point = true;
			continue;
		}
		d.digits[d.n++] = *p;
		d.scale += point;
		d.whole += !point;
	}
	if (!d.n || ((*p | 0x20) == 'e' && (power = exponent(p + 1, &p)) == LONG_MIN) || *p)
		not_a_number(s);
	if (power < 0) {
		d.scale += -power;
	} else if ((size_t)power <= d.scale) {
		d.scale -= power;
	} else {
		size_t places = power - d.scale;
		d.scale = 0;
		rescale(&d, places);
		d.scale = 0;
	}
	strip(&d);
	if (power)
		d.whole = d.n > d.scale ? d.n - d.scale : 0;
	return d;
}

static size_t max(size_t a, size_t b)
{
	return a > b ? a : b;
}

/* Compares the running number's magnitude. */
static int magnitude(const struct decimal *d)
{
	size_t n = width - top;

	return n != d->n ? n < d->n ? -1 : 1 : memcmp(text + top, d->digits, n);
}

static bool past(const struct decimal *last, bool down)
{
	int order;

	if (last->infinite)
		order = last->negative ? 1 : -1;
	else if (negative != last->negative)
		order = negative ? -1 : 1;
	else
		order = negative ? -magnitude(last) : magnitude(last);
	return down ? order < 0 : order > 0;
}

static void widen(size_t n)
{
	if (top >= n)
		return;
	size_t more = width + n;
	text = grow(text, width + more + SLACK, 1);
	memmove(text + more, text, width);
	memset(text, '0', more);
	top += more;
	width += more;
}

static void find_top(void)
{
	while (top < width && text[top] == '0')
		top++;
	if (top == width)
		negative = false;
}

static void add_magnitude(const struct decimal *d)
{
	char *p = text + width;
	int carry = 0;

	for (const char *q = d->digits + d->n; q > d->digits; ) {
		int sum = *--p + *--q - '0' + carry;
		carry = sum > '9';
		*p = carry ? sum - 10 : sum;
	}
	while (carry) {
		carry = *--p == '9';
		*p = carry ? '0' : *p + 1;
	}
	top = p - text < (ptrdiff_t)top ? (size_t)(p - text) : top;
	find_top();
}

/* text = |text - d|, the sign changing where d is the larger. */
static void subtract_magnitude(const struct decimal *d)
{
	int order = magnitude(d), borrow = 0;
	size_t n = max(width - top, d->n);

	for (size_t i = 1; i <= n; i++) {
		int own = text[width - i] - '0', other = i <= d->n ? d->digits[d->n - i] - '0' : 0;
		int rest = (order < 0 ? other - own : own - other) - borrow;
		borrow = rest < 0;
		text[width - i] = '0' + rest + 10 * borrow;
	}
	negative ^= order < 0;
	top = width - n;
	find_top();
}

static void add(const struct decimal *d)
{
	widen(d->n + 1);
	if (negative == d->negative)
		add_magnitude(d);
	else if (top == width) {
		negative = d->negative;
		add_magnitude(d);
	} else
		subtract_magnitude(d);
}

/* The running number as it is printed; to[] has room for 4 bytes more than it
 * has digits.  hidden: the last digits of the scale, which are all 0. */
static char *show(char *to, size_t scale, size_t hidden, size_t least)
{
	size_t n = max(width - top, scale + 1), shown = n - hidden + negative + (scale > hidden);

	widen(n);
	if (negative)
		*to++ = '-';
	for (; shown < least; shown++)
		*to++ = '0';
	to = mempcpy(to, text + width - n, n - scale);
	if (scale > hidden) {
		*to++ = '.';
		to = mempcpy(to, text + width - scale, scale - hidden);
	}
	return to;
}

/* How wide a number is when it is printed with this many places. */
static size_t printed_width(const struct decimal *d, size_t places)
{
	return d->negative + max(d->whole, 1) + (places ? places + 1 : 0);
}

/* The format must have one directive for a floating-point number; it is given
 * an L, since it is a long double that is printed. */
static char *check_format(const char *f)
{
	const char *p = f, *directive = 0;

	for (; (p = strchr(p, '%')); p++) {
		if (p[1] == '%') {
			p++;
			continue;
		}
		if (directive)
			dief("format '%s' has too many %% directives", f);
		p += 1 + strspn(p + 1, "-+#0 '");
		p += strspn(p, "0123456789");
		if (*p == '.')
			p += 1 + strspn(p + 1, "0123456789");
		directive = p;
		p += *p == 'L';
		if (!*p)
			dief("format '%s' ends in %%", f);
		if (!strchr("efgaEFGA", *p))
			dief("format '%s' has unknown %%%c directive", f, *p);
	}
	if (!directive)
		dief("format '%s' has no %% directive", f);
	char *s = grow(0, strlen(f) + 2, 1), *q = mempcpy(s, f, directive - f);
	*q++ = 'L';
	strcpy(q, directive + (*directive == 'L'));
	return s;
}

static void print_formatted(const char *f, size_t scale, char *number)
{
	*show(number, scale, 0, 0) = '\0';
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	output_real(f, strtold(number, 0));
#pragma GCC diagnostic pop
}

/* More numbers after the one before, in the usual case: whole ones, upwards,
 * without padding; as many as fit before end. */
static char *quickly(char *p, char *end, const struct decimal *step, const struct decimal *last)
{
	while (end - p > 2 * SLACK && width - top < SLACK && !past(last, false)) {
		*p++ = *separator;
		memcpy(p, text + top, SLACK);
		p += width - top;
		char digit = text[width - 1] + *step->digits - '0';
		if (step->n == 1 && digit <= '9')
			text[width - 1] = digit;
		else
			add(step);
	}
	return p;
}

static void count(const struct decimal *first, const struct decimal *step,
		  const struct decimal *last, size_t places, size_t least)
{
	static char buf[64 * 1024];
	size_t scale = step->scale, room = 0, between = strlen(separator);
	char *f = format ? check_format(format) : 0, *number = 0, *p = buf;
	bool any = false, quick;

	negative = first->negative;
	widen(first->n + step->n + 2);
	top = width - first->n;
	memcpy(text + top, first->digits, first->n);
	quick = !f && !scale && !least && between == 1 && !negative && !step->negative && first->n;
	while (!past(last, step->negative)) {
		size_t need = max(max(width - top, scale + 1), least) + 8;
		if (need > room)
			number = grow(number, room = 2 * need, 1);
		if (f || (size_t)(buf + sizeof buf - p) < need + between) {
			output(buf, p - buf);
			p = buf;
		}
		if (f || need + between > sizeof buf) {
			if (any)
				output(separator, between);
			if (f)
				print_formatted(f, scale, number);
			else
				output(number, show(number, scale, scale - places, least) - number);
		} else {
			if (any)
				p = mempcpy(p, separator, between);
			p = show(p, scale, scale - places, least);
		}
		any = true;
		add(step);
		if (quick)
			p = quickly(p, buf + sizeof buf, step, last);
	}
	output(buf, p - buf);
	if (any)
		output("\n", 1);
}

/* A negative number as the first operand is not an option: put -- before it. */
static char **mark_operands(int argc, char **argv)
{
	char **marked = grow(0, argc + 2, sizeof *marked);
	int i = 0, to = 0;

	for (; i < argc; i++) {
		const char *s = argv[i];
		bool takes_next = i && (!strcmp(s, "-s") || !strcmp(s, "-f") || !strcmp(s, "-ws") ||
					!strcmp(s, "-wf") || !strcmp(s, "--separator") ||
					!strcmp(s, "--format"));
		if (i && !strcmp(s, "--"))
			break;
		if (i && (*s != '-' || !s[1]))
			break;
		if (i && (s[1] == '.' || (s[1] >= '0' && s[1] <= '9') ||
			  !strncasecmp(s + 1, "inf", 3))) {
			marked[to++] = "--";
			break;
		}
		marked[to++] = argv[i];
		if (takes_next && i + 1 < argc)
			marked[to++] = argv[++i];
	}
	while (i <= argc)
		marked[to++] = argv[i++];
	return marked;
}

int main(int argc, char **argv)
{
	struct decimal first = { .digits = "1", .n = 1, .whole = 1 }, step = first, last;
	size_t places, scale;

	in_order = true;
	argv = mark_operands(argc, argv);
	command(&argv, "[-w] [-f FORMAT] [-s STRING] [FIRST [INCREMENT]] LAST",
		"Print the numbers from FIRST (1) to LAST, in steps of INCREMENT (1).",
		opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'f': format = arg; break;
		case 's': separator = arg; break;
		case 'w': equal_width = true; break;
		}
	if (!argv[0])
		usage_error("missing operand");
	if (format && equal_width)
		usage_error("format string may not be specified when printing equal width strings");
	if (argv[1] && argv[2] && argv[3])
		usage_error("extra operand '%s'", argv[3]);
	if (argv[1])
		first = parse(*argv++);
	if (argv[1]) {
		step = parse(*argv++);
		if (!step.n && !step.infinite)
			usage_error("invalid Zero increment value: '%s'", argv[-1]);
	}
	last = parse(*argv);
	if (first.infinite || step.infinite)
		not_a_number(first.infinite ? "inf" : argv[-1]);
	places = max(first.scale, step.scale);
	size_t least = equal_width ? max(printed_width(&first, places),
					 last.infinite ? 0 : printed_width(&last, places)) : 0;
	scale = max(places, last.scale);
	rescale(&first, scale - first.scale);
	rescale(&step, scale - step.scale);
	if (!last.infinite)
		rescale(&last, scale - last.scale);
	count(&first, &step, &last, places, least);
	return finish();
}
