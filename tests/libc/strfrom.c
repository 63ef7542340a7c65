// not-on: musl: it lacks these functions of C23
/* strfrom.c: one number by one conversion (C23 7.24.1.3); for a locale, the same (GNU) */
#include <locale.h>
#include "check.h"

int strfromd(char *, size_t, const char *, double);
int strfromf(char *, size_t, const char *, float);
int strfroml(char *, size_t, const char *, long double);

int main(void)
{
	static const char *const formats[] = { "%e", "%.3f", "%g", "%.0F", "%.20G", "%a", "%.2A", "%.f" };
	static const double numbers[] = { 0, -1.5, 0.1, 1e300, 123456789, 5e-324 };
	char got[400], want[400], longer[20], small[4];

	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++)
		for (size_t j = 0; j < sizeof numbers / sizeof *numbers; j++) {
			double d = numbers[j];
			int n = snprintf(want, sizeof want, formats[i], d);
			CHECK_INT(strfromd(got, sizeof got, formats[i], d), n);
			CHECK_STR(got, want);
			CHECK_INT(strfromd(small, sizeof small, formats[i], d), n);
			CHECK(strncmp(small, want, 3) == 0 && strlen(small) <= 3);
			snprintf(want, sizeof want, formats[i], (float)d);
			strfromf(got, sizeof got, formats[i], d);
			CHECK_STR(got, want);
			size_t last = strlen(formats[i]) - 1;
			sprintf(longer, "%.*sL%c", (int)last, formats[i], formats[i][last]);
			snprintf(want, sizeof want, longer, (long double)d / 3);
			strfroml(got, sizeof got, formats[i], (long double)d / 3);
			CHECK_STR(got, want);
		}
	char *end;
	locale_t c = newlocale(LC_ALL_MASK, "C", 0);
	CHECK(strtod_l("1.25x", &end, c) == 1.25 && *end == 'x');
	CHECK(strtof_l("1e2", 0, c) == 100);
	CHECK(strtold_l("-.5", 0, c) == -.5);
	CHECK_INT(strtol_l("-12", 0, 10, c), -12);
	CHECK_INT(strtoull_l("ff", 0, 16, c), 255);
	freelocale(c);
	return done();
}
