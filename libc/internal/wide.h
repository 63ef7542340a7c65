/* wide.h: how a loop over vectors is written once and compiled for two widths.
 *
 * The same file is compiled three times: for libc.a as it is; for libfast.a with
 * -DFAST, and there with -mavx2, where vectors are 32 bytes and VARIANT(name) is
 * __name_avx2.  Only after LONG bytes is it worth while to ask the processor, so that a program whose
 * blocks and strings are short never does; what is left then is the wide variant's:
 *
 *	if (go_wide(done))
 *		return WIDE(first_or_end)(block, c);
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

/* Once somebody has asked, it is worth while at once. */
static inline bool go_wide(size_t done)
{
#ifdef FAST
	unsigned have = __atomic_load_n(&cpu_features, __ATOMIC_RELAXED);

	return have & CPU_AVX2 || (!have && done >= LONG && cpu_has(CPU_AVX2));
#else
	return (void)done, false;
#endif
}

#endif
