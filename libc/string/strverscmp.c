/* strverscmp.c: names with numbers in them, in the order that people expect.
 *
 * The strings are equal up to some byte; what decides is the run of digits that
 * this byte is in or next to, in both strings:
 *   it begins with 0 (a fraction)    as strcmp, but the longer run of zeros is less:
 *                                    000 < 00 < 01 < 010 < 09 < 0 < 1 < 9 < 10
 *   otherwise (a whole number)       the longer run is greater, else as strcmp */
#include <ctype.h>
#include <string.h>

int strverscmp(const char *a, const char *b)
{
	const unsigned char *p = (const unsigned char *)a, *q = (const unsigned char *)b;
	size_t at = 0, run = 0;
	int zeros = 1; /* the run that ends at `at` has zeros only */

	for (; p[at] == q[at]; at++) {
		if (!p[at])
			return 0;
		if (!isdigit(p[at]))
			run = at + 1, zeros = 1;
		else if (p[at] != '0')
			zeros = 0;
	}
	int fraction = run < at && p[run] == '0';
	if (!fraction && (run < at || (isdigit(p[at]) && p[at] != '0' &&
				       isdigit(q[at]) && q[at] != '0'))) {
		size_t m = at, n = at;
		while (isdigit(p[m]))
			m++;
		while (isdigit(q[n]))
			n++;
		if (m != n && (run < at || (m > at && n > at)))
			return m < n ? -1 : 1;
	} else if (fraction && zeros && (isdigit(p[at]) || isdigit(q[at]))) {
		return isdigit(p[at]) && isdigit(q[at]) ? p[at] - q[at] : isdigit(p[at]) ? -1 : 1;
	}
	return p[at] - q[at];
}
