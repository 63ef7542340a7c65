/* cpu.c: asks the processor what it has (Intel SDM volume 2A, CPUID; volume 1, 14.3) */
#include <cpuid.h>
#include "cpu.h"

unsigned cpu_features;

/* The registers that the system saves at a switch, of which AVX needs bits 1 and 2. */
static bool saves_avx(void)
{
	unsigned low, high;

	__asm__("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
	return (low & 6) == 6;
}

unsigned cpu_ask(void)
{
	enum { AVX2_AND_BMI = bit_AVX2 | bit_BMI | bit_BMI2, FSRM_IN_EDX = 1 << 4 };
	unsigned have = CPU_ASKED, a, b = 0, c = 0, d = 0, c1 = 0, ignored;

	__get_cpuid(1, &a, &ignored, &c1, &ignored);
	__get_cpuid_count(7, 0, &a, &b, &c, &d);
	if (c1 & bit_SSE4_1)
		have |= CPU_SSE41;
	if (b & bit_SHA)
		have |= CPU_SHA;
	if (d & FSRM_IN_EDX)
		have |= CPU_FSRM;
	if (c1 & bit_OSXSAVE && (b & AVX2_AND_BMI) == AVX2_AND_BMI && saves_avx()) {
		have |= CPU_AVX2;
		if (c1 & bit_FMA)
			have |= CPU_FMA;
	}
	__atomic_store_n(&cpu_features, have, __ATOMIC_RELAXED);
	return have;
}
