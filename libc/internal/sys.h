/* sys.h: sys_NAME(...) for every system call of arch/syscalls.tbl.
 *
 * The lowest of libc's three levels: each is one trap instruction, inline, and
 * returns what the kernel returned, -errno on failure.  In libc, a call whose
 * name starts with sys_ is a trap, and nothing else is. */
#ifndef SYS_H
#define SYS_H

#include <stddef.h>
#include "trap.h"
#include "kinds.h"

/* Calls that only one architecture has must not be used in libc: the compiler
 * says so at the call. */
long trap_missing(void) __attribute__((error("this architecture lacks that system call")));

#ifdef __x86_64__
#define PICK(x86_64, aarch64) x86_64
#else
#define PICK(x86_64, aarch64) aarch64
#endif
#define NO -1

#define SYS_INLINE static inline __attribute__((always_inline, unused)) long
#define SYS_NUMBER(x, a, trap) PICK(x, a) == NO ? trap_missing() : (trap)

#define SYS0(name, x, a, stub, group, ret, cancel, about)                                          \
	SYS_INLINE sys_##name(void)                                                                \
	{                                                                                          \
		return SYS_NUMBER(x, a, trap0(PICK(x, a)));                                        \
	}
#define SYS1(name, x, a, stub, group, ret, cancel, k1, n1, about)                                  \
	SYS_INLINE sys_##name(T_##k1 n1)                                                           \
	{                                                                                          \
		return SYS_NUMBER(x, a, trap1(PICK(x, a), n1));                                    \
	}
#define SYS2(name, x, a, stub, group, ret, cancel, k1, n1, k2, n2, about)                          \
	SYS_INLINE sys_##name(T_##k1 n1, T_##k2 n2)                                                \
	{                                                                                          \
		return SYS_NUMBER(x, a, trap2(PICK(x, a), n1, n2));                                \
	}
#define SYS3(name, x, a, stub, group, ret, cancel, k1, n1, k2, n2, k3, n3, about)                  \
	SYS_INLINE sys_##name(T_##k1 n1, T_##k2 n2, T_##k3 n3)                                     \
	{                                                                                          \
		return SYS_NUMBER(x, a, trap3(PICK(x, a), n1, n2, n3));                            \
	}
#define SYS4(name, x, a, stub, group, ret, cancel, k1, n1, k2, n2, k3, n3, k4, n4, about)          \
	SYS_INLINE sys_##name(T_##k1 n1, T_##k2 n2, T_##k3 n3, T_##k4 n4)                          \
	{                                                                                          \
		return SYS_NUMBER(x, a, trap4(PICK(x, a), n1, n2, n3, n4));                        \
	}
#define SYS5(name, x, a, stub, group, ret, cancel, k1, n1, k2, n2, k3, n3, k4, n4, k5, n5, about)  \
	SYS_INLINE sys_##name(T_##k1 n1, T_##k2 n2, T_##k3 n3, T_##k4 n4, T_##k5 n5)               \
	{                                                                                          \
		return SYS_NUMBER(x, a, trap5(PICK(x, a), n1, n2, n3, n4, n5));                    \
	}
#define SYS6(name, x, a, stub, group, ret, cancel, k1, n1, k2, n2, k3, n3, k4, n4, k5, n5, k6, n6, \
             about)                                                                                \
	SYS_INLINE sys_##name(T_##k1 n1, T_##k2 n2, T_##k3 n3, T_##k4 n4, T_##k5 n5, T_##k6 n6)    \
	{                                                                                          \
		return SYS_NUMBER(x, a, trap6(PICK(x, a), n1, n2, n3, n4, n5, n6));                \
	}
#include "../../arch/syscalls.tbl"
#undef SYS0
#undef SYS1
#undef SYS2
#undef SYS3
#undef SYS4
#undef SYS5
#undef SYS6
#undef NO

/* From the first level to the second: -errno becomes errno and -1.  The only
 * place that does so is trap_error (arch/ARCH/error.S), which the stubs share. */
long trap_error(long result) __attribute__((visibility("hidden")));

static inline long sys_result(long result)
{
	return (unsigned long)result > -4096UL ? trap_error(result) : result;
}

/* Fails with an error that libc found itself: return sys_fail(EINVAL). */
static inline long sys_fail(int error)
{
	return trap_error(-(long)error);
}

/* sizeof(sigset_t), which the calls about signals want to be told. */
#define KERNEL_SIGSET_SIZE 8

#endif
