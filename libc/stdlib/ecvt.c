/* ecvt.c: digits of a number as text, from before there was snprintf (SVID, XSI up to issue 6) */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST = 17, PLACES = 310 + MOST }; /* a double has no more digits that say anything */

static char text[PLACES + 32];

/* inf and nan are their own digits. */
static char *special(double x, int *point, int *negative)
{
	*point = 0;
	*negative = __builtin_signbit(x) != 0;
	return strcpy(text, x != x ? "nan" : "inf");
}

/* n digits; the point is before the first of them when *point is 0. */
char *ecvt(double x, int n, int *point, int *negative)
{
	char digits[MOST + 16];

	if (!__builtin_isfinite(x))
		return special(x, point, negative);
	if (n < 0)
		n = 0;
	if (n > MOST)
		n = MOST;
	*negative = __builtin_signbit(x) != 0;
	/* -D.DDDDe+XX */
	snprintf(digits, sizeof digits, "%.*e", n ? n - 1 : 0, *negative ? -x : x);
	*point = x == 0 ? 1 : atoi(strchr(digits, 'e') + 1) + 1;
	text[0] = digits[0];
	memcpy(text + 1, digits + 2, n ? n - 1 : 0);
	text[n] = 0;
	return text;
}

/* Digits up to the nth place after the point, without zeros before the first. */
char *fcvt(double x, int n, int *point, int *negative)
{
	char digits[PLACES + 32], *p = digits;

	if (!__builtin_isfinite(x))
		return special(x, point, negative);
	if (n < 0)
		n = 0;
	if (n > MOST)
		n = MOST;
	*negative = __builtin_signbit(x) != 0;
	snprintf(digits, sizeof digits, "%.*f", n, *negative ? -x : x);
	size_t whole = strcspn(digits, ".");
	if (n)
		memmove(digits + whole, digits + whole + 1, n + 1);
	*point = whole;
	while (*p == '0' && p[1] && x != 0) {
		p++;
		--*point;
	}
	return strcpy(text, p);
}

/* As %g, for an array that is known to be large enough. */
char *gcvt(double x, int n, char *to)
{
	sprintf(to, "%.*g", n > MOST ? MOST : n, x);
	return to;
}
