// needs: stdlib/strtod format wide ctype locale/current locale/name locale/setlocale string/find string/two_way string/search_pair
/* strtod.c: numbers against the host's, which rounds correctly */
#include <errno.h>
#include <float.h>
#include "fuzz.h"

/* The host's strtod, by a name that Sill does not have. */
double __strtod_internal(const char *, char **, int);
float __strtof_internal(const char *, char **, int);
long double __strtold_internal(const char *, char **, int);

static int same(const void *a, const void *b, size_t size, int nan)
{
	return nan || !memcmp(a, b, size);
}

/* The host rounds some hexadecimal numbers below the normal ones wrongly: glibc 2.36 makes
 * 0x0.ffffffffffff8p-1022 of 0x1.ffffffffffff18p-1023, which is nearer to ...9p-1022. */
static int is_oracle(const char *s, long double host, long double smallest)
{
	return !strpbrk(s, "xX") || !(host <= smallest && host >= -smallest);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	char *s = take_string(&in), *end, *host_end;

	double d = strtod(s, &end), host = __strtod_internal(s, &host_end, 0);
	MUST(end == host_end);
	MUST(same(&d, &host, sizeof d, d != d && host != host) || !is_oracle(s, host, DBL_MIN));
	float f = strtof(s, &end), host_f = __strtof_internal(s, &host_end, 0);
	MUST(end == host_end);
	MUST(same(&f, &host_f, sizeof f, f != f && host_f != host_f) ||
	     !is_oracle(s, host_f, FLT_MIN));
	long double l = strtold(s, &end), host_l = __strtold_internal(s, &host_end, 0);
	MUST(end == host_end);
	MUST((l != l && host_l != host_l) || l == host_l || !is_oracle(s, host_l, LDBL_MIN));
	free(s);
	return 0;
}
