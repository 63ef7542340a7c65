/* number.c: numbers as people type them (see number.h) */
#include "cmd.h"
#include "number.h"

int scan_number(const char **s, uintmax_t *n)
{
	const char *p = *s;
	bool over = false;

	*n = 0;
	for (; *p >= '0' && *p <= '9'; p++)
		over |= __builtin_mul_overflow(*n, 10, n) ||
			__builtin_add_overflow(*n, *p - '0', n);
	if (over)
		*n = UINTMAX_MAX;
	int err = p == *s ? EINVAL : over ? EOVERFLOW : 0;
	*s = p;
	return err;
}

int scan_size(const char **s, uintmax_t *n)
{
	static const char letters[] = "kmgtpezy";
	int err = scan_number(s, n);

	if (err == EINVAL || !**s)
		return err;
	unsigned base = 1024, times = 1;
	const char *p = *s, *found = strchr(letters, *p | 0x20);
	if (*p == 'b') {
		base = 512;
	} else if (found) {
		times = found - letters + 1;
		if (p[1] == 'B')
			base = 1000, p++;
		else if (p[1] == 'i' && p[2] == 'B')
			p += 2;
	} else {
		return err;
	}
	*s = p + 1;
	while (times--)
		if (__builtin_mul_overflow(*n, base, n))
			err = EOVERFLOW, *n = UINTMAX_MAX;
	return err;
}

/* How much GNU says of a wrong number: why only if it was one, but too large. */
static _Noreturn void wrong(const char *s, const char *what, int err)
{
	errno = err;
	if (err == EINVAL)
		dief("invalid %s: '%s'", what, s);
	die("invalid %s: '%s'", what, s);
}

uintmax_t number(const char *s, uintmax_t min, uintmax_t max, const char *what)
{
	const char *p = s;
	uintmax_t n;
	int err = scan_number(&p, &n);

	if (*p)
		err = EINVAL;
	else if (!err && (n < min || n > max))
		err = ERANGE;
	if (err)
		wrong(s, what, err);
	return n;
}

uintmax_t size(const char *s, const char *what)
{
	const char *p = s;
	uintmax_t n;
	int err = scan_size(&p, &n);

	if (*p)
		err = EINVAL;
	if (err)
		wrong(s, what, err);
	return n;
}

/* Nanoseconds of a fraction's digits; a tenth digit or later rounds up, since
 * to wait a little longer is right and to wait too short is not. */
static long fraction(const char **s, bool *any)
{
	long nanoseconds = 0, unit = 100000000;
	bool more = false;

	for (; **s >= '0' && **s <= '9'; ++*s, *any = true) {
		nanoseconds += (**s - '0') * unit;
		more |= !unit && **s != '0';
		unit /= 10;
	}
	return nanoseconds + more;
}

struct timespec duration(const char *s)
{
	static const struct { char letter; int seconds; } units[] = {
		{ 's', 1 }, { 'm', 60 }, { 'h', 3600 }, { 'd', 86400 }, { 0, 1 }
	};
	const struct timespec forever = { TIME_MAX, 0 };
	const char *p = s;
	uintmax_t whole;

	if (!strcmp(s, "inf") || !strcmp(s, "infinity"))
		return forever;
	int err = scan_number(&p, &whole);
	bool any = err != EINVAL;
	long rest = *p == '.' ? (p++, fraction(&p, &any)) : 0;
	int unit = 0;
	while (units[unit].letter && units[unit].letter != *p)
		unit++;
	if (!any || (*p && (!units[unit].letter || p[1])))
		dief("invalid time interval '%s'", s);

	uintmax_t seconds, nanoseconds = (uintmax_t)rest * units[unit].seconds;
	if (err == EOVERFLOW || __builtin_mul_overflow(whole, units[unit].seconds, &seconds) ||
	    seconds >= TIME_MAX - 86400)
		return forever;
	return (struct timespec){ seconds + nanoseconds / 1000000000, nanoseconds % 1000000000 };
}
