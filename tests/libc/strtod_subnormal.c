// not-on: musl glibc: they round some ties and some others wrongly (C23 7.24.1.5p5: a hexadecimal number is correctly rounded)
/* strtod_subnormal.c: hexadecimal numbers below the normal ones, rounded to what is nearest */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include "check.h"

int main(void)
{
	uint64_t seed = 1;

	CHECK(strtod("0x1.ffffffffffff18p-1023", 0) == 0x0.ffffffffffff9p-1022);
	for (int i = 0; i < 20000; i++) {
		/* m / 2^cut of the smallest number, to the nearest, half to even. */
		seed = seed * 6364136223846793005u + 1442695040888963407u;
		int cut = 1 + (seed >> 33) % 20, size = 1 + (seed >> 40) % (51 + cut);
		uint64_t m = seed >> 3 & (1ull << size) - 1;
		if (seed >> 60 < 4)
			m = m >> cut << cut | 1ull << (cut - 1); /* a tie */
		uint64_t half = 1ull << (cut - 1), rest = m & (2 * half - 1), n = m >> cut;
		n += rest > half || (rest == half && n & 1);
		char text[64];
		snprintf(text, sizeof text, "0x%llxp%d", (unsigned long long)m, -1074 - cut);
		CHECK(strtod(text, 0) == ldexp(n, -1074));
		snprintf(text, sizeof text, "-0x.%013llxp%d", (unsigned long long)m, -1074 - cut + 52);
		CHECK(m >> 52 || strtod(text, 0) == -ldexp(n, -1074));
	}
	return done();
}
