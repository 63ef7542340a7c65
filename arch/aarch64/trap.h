/* trap.h: the trap instruction, inline, on aarch64.
 *
 *   number      x8
 *   arguments   x0 x1 x2 x3 x4 x5
 *   result      x0; the kernel keeps every other register
 *
 * Each trap leaves an entry in .syscalls: the number and the trap's address
 * relative to the entry's second word, 8 bytes, no relocation at run time.
 * The section is tied to the function's (flag o, SHF_LINK_ORDER), so the linker
 * drops the entry when it drops the function. */
#ifndef TRAP_H
#define TRAP_H

#define TRAP_SITE                                                                                  \
	".Ltrap%=:\tsvc\t0\n"                                                                      \
	"\t.pushsection .syscalls,\"ao\",@progbits,.Ltrap%=\n"                                     \
	"\t.balign 4\n"                                                                            \
	"\t.long %c[site]\n"                                                                       \
	"\t.long .Ltrap%= - .\n"                                                                   \
	"\t.popsection"

/* A number that is not known before run time, as in syscall(): any call. */
#define TRAP_ANY -1

#define trap_with(number_, site_, first_, ...)                                                     \
	({                                                                                         \
		register long x8_ __asm__("x8") = (long)(number_);                                 \
		register long x0_ __asm__("x0") = (long)(first_);                                  \
		__asm__ volatile(TRAP_SITE                                                         \
		                 : "+r"(x0_)                                                       \
		                 : "r"(x8_), [site] "i"(site_), ##__VA_ARGS__                      \
		                 : "memory", "cc");                                                \
		x0_;                                                                               \
	})

#define trap0(nr) trap_with(nr, nr, 0)
#define trap1(nr, a) trap_with(nr, nr, a)
#define trap2(nr, a, b)                                                                            \
	({                                                                                         \
		register long x1_ __asm__("x1") = (long)(b);                                       \
		trap_with(nr, nr, a, "r"(x1_));                                                    \
	})
#define trap3(nr, a, b, c)                                                                         \
	({                                                                                         \
		register long x1_ __asm__("x1") = (long)(b);                                       \
		register long x2_ __asm__("x2") = (long)(c);                                       \
		trap_with(nr, nr, a, "r"(x1_), "r"(x2_));                                          \
	})
#define trap4(nr, a, b, c, d)                                                                      \
	({                                                                                         \
		register long x1_ __asm__("x1") = (long)(b);                                       \
		register long x2_ __asm__("x2") = (long)(c);                                       \
		register long x3_ __asm__("x3") = (long)(d);                                       \
		trap_with(nr, nr, a, "r"(x1_), "r"(x2_), "r"(x3_));                                \
	})
#define trap5(nr, a, b, c, d, e)                                                                   \
	({                                                                                         \
		register long x1_ __asm__("x1") = (long)(b);                                       \
		register long x2_ __asm__("x2") = (long)(c);                                       \
		register long x3_ __asm__("x3") = (long)(d);                                       \
		register long x4_ __asm__("x4") = (long)(e);                                       \
		trap_with(nr, nr, a, "r"(x1_), "r"(x2_), "r"(x3_), "r"(x4_));                      \
	})
#define trap6_at(nr, site, a, b, c, d, e, f)                                                       \
	({                                                                                         \
		register long x1_ __asm__("x1") = (long)(b);                                       \
		register long x2_ __asm__("x2") = (long)(c);                                       \
		register long x3_ __asm__("x3") = (long)(d);                                       \
		register long x4_ __asm__("x4") = (long)(e);                                       \
		register long x5_ __asm__("x5") = (long)(f);                                       \
		trap_with(nr, site, a, "r"(x1_), "r"(x2_), "r"(x3_), "r"(x4_), "r"(x5_));          \
	})
#define trap6(nr, a, b, c, d, e, f) trap6_at(nr, nr, a, b, c, d, e, f)

/* The trap of a cancellation point in C (libc/internal/cancel.h): what is between the check
 * of this thread's cancel_due and the trap gives CANCELLED, without the trap. */
#define CANCELLED -4095L
#define trap6_cancelable(nr, a, b, c, d, e, f)                                                     \
	({                                                                                         \
		register long x8_ __asm__("x8") = (long)(nr);                                      \
		register long x0_ __asm__("x0") = (long)(a);                                       \
		register long x1_ __asm__("x1") = (long)(b);                                       \
		register long x2_ __asm__("x2") = (long)(c);                                       \
		register long x3_ __asm__("x3") = (long)(d);                                       \
		register long x4_ __asm__("x4") = (long)(e);                                       \
		register long x5_ __asm__("x5") = (long)(f);                                       \
		__asm__ volatile(".Lcheck%=:\tmrs\tx9, tpidr_el0\n"                                \
		                 "\tldurb\tw9, [x9, -128]\n"                                      \
		                 "\tcbz\tw9, .Ltrap%=\n"                                          \
		                 ".Lcancelled%=:\tmov\tx0, %[cancelled]\n"                         \
		                 "\tb\t.Ldone%=\n" TRAP_SITE "\n"                                 \
		                 ".Ldone%=:\n" CANCEL_POINT                                        \
		                 : "+r"(x0_)                                                       \
		                 : "r"(x8_), "r"(x1_), "r"(x2_), "r"(x3_), "r"(x4_), "r"(x5_),     \
		                   [site] "i"(nr), [cancelled] "i"(CANCELLED)                      \
		                 : "x9", "memory", "cc");                                          \
		x0_;                                                                               \
	})
#define CANCEL_POINT                                                                               \
	"\t.pushsection cancel_points,\"a\",@progbits\n"                                          \
	"\t.balign 4\n"                                                                            \
	"\t.long .Lcheck%= - ., .Ldone%= - ., .Lcancelled%= - .\n"                                 \
	"\t.popsection"

#endif
