/* wide.h: how a loop over vectors is written once and compiled for two widths.
 *
 * The same file is compiled three times: for libc.a as it is; for libfast.a with
 * -DFAST, and there with -mavx2, where vectors are 32 bytes and VARIANT(name) is
 * __name_avx2.  A function that has a wide variant is
 *
 *	HAS_WIDE(strlen);
 *	size_t VARIANT(strlen)(const char *s)
 *	{
 *		GO_WIDE(strlen, s);
 *		...
 *		was_long(length);
 *
 * The processor is asked after something LONG, so that a program whose blocks and strings are
 * short never does; from then on everything goes to the wide variants at once.
 *
 * On aarch64 there is one width, and in libc.a only what is small. */
#ifndef WIDE_H
#define WIDE_H

#include <stdbool.h>
#include <stddef.h>
#include "cpu.h"
#include "hooks.h"

enum { LONG = 256 };

#define WIDE(name) __##name##_avx2
#ifdef __AVX2__
#define VARIANT(name) WIDE(name)
#else
#define VARIANT(name) name
#endif

#define HAS_WIDE(name) __typeof__(name) WIDE(name) HIDDEN

#ifdef FAST
#define GO_WIDE(name, ...)                                                                         \
	do {                                                                                       \
		unsigned have = __atomic_load_n(&cpu_features, __ATOMIC_RELAXED);                  \
		if (__builtin_expect(have & CPU_AVX2, CPU_AVX2)) /* so that it is one jump */      \
			return WIDE(name)(__VA_ARGS__);                                            \
	} while (0)
#else
#define GO_WIDE(name, ...) ((void)0)
#endif

static inline void was_long(size_t length)
{
#ifdef FAST
	if (length >= LONG)
		cpu_has(CPU_AVX2);
#else
	(void)length;
#endif
}

#endif
