/* trap.h: the trap instruction, inline, on x86_64.
 *
 *   number and result   rax
 *   arguments           rdi rsi rdx r10 r8 r9
 *   destroyed           rcx (return address), r11 (flags)
 *
 * Each trap leaves an entry in .syscalls: the number and the trap's address
 * relative to the entry's second word, 8 bytes, no relocation at run time.
 * The section is tied to the function's (flag o, SHF_LINK_ORDER), so the linker
 * drops the entry when it drops the function. */
#ifndef TRAP_H
#define TRAP_H

#define TRAP_SITE                                                                                  \
	".Ltrap%=:\tsyscall\n"                                                                     \
	"\t.pushsection .syscalls,\"ao\",@progbits,.Ltrap%=\n"                                     \
	"\t.balign 4\n"                                                                            \
	"\t.long %c[site]\n"                                                                       \
	"\t.long .Ltrap%= - .\n"                                                                   \
	"\t.popsection"

/* A number that is not known before run time, as in syscall(): any call. */
#define TRAP_ANY -1

#define trap_with(number_, site_, ...)                                                             \
	({                                                                                         \
		long result_;                                                                      \
		__asm__ volatile(TRAP_SITE                                                         \
		                 : "=a"(result_)                                                   \
		                 : "a"((long)(number_)), [site] "i"(site_), ##__VA_ARGS__          \
		                 : "rcx", "r11", "memory");                                        \
		result_;                                                                           \
	})

#define trap0(nr) trap_with(nr, nr)
#define trap1(nr, a) trap_with(nr, nr, "D"(a))
#define trap2(nr, a, b) trap_with(nr, nr, "D"(a), "S"(b))
#define trap3(nr, a, b, c) trap_with(nr, nr, "D"(a), "S"(b), "d"(c))
#define trap4(nr, a, b, c, d)                                                                      \
	({                                                                                         \
		register long r10_ __asm__("r10") = (long)(d);                                     \
		trap_with(nr, nr, "D"(a), "S"(b), "d"(c), "r"(r10_));                              \
	})
#define trap5(nr, a, b, c, d, e)                                                                   \
	({                                                                                         \
		register long r10_ __asm__("r10") = (long)(d);                                     \
		register long r8_ __asm__("r8") = (long)(e);                                       \
		trap_with(nr, nr, "D"(a), "S"(b), "d"(c), "r"(r10_), "r"(r8_));                    \
	})
#define trap6_at(nr, site, a, b, c, d, e, f)                                                       \
	({                                                                                         \
		register long r10_ __asm__("r10") = (long)(d);                                     \
		register long r8_ __asm__("r8") = (long)(e);                                       \
		register long r9_ __asm__("r9") = (long)(f);                                       \
		trap_with(nr, site, "D"(a), "S"(b), "d"(c), "r"(r10_), "r"(r8_), "r"(r9_));        \
	})
#define trap6(nr, a, b, c, d, e, f) trap6_at(nr, nr, a, b, c, d, e, f)

/* The trap of a cancellation point in C (libc/internal/cancel.h): what is between the check
 * of this thread's cancel_due and the trap gives CANCELLED, without the trap. */
#define CANCELLED -4095L
#define trap6_cancelable(nr, a, b, c, d, e, f)                                                     \
	({                                                                                         \
		long result_;                                                                      \
		register long r10_ __asm__("r10") = (long)(d);                                     \
		register long r8_ __asm__("r8") = (long)(e);                                       \
		register long r9_ __asm__("r9") = (long)(f);                                       \
		__asm__ volatile(".Lcheck%=:\tcmpb\t$0, %%fs:16\n"                                 \
		                 "\tje\t.Ltrap%=\n"                                               \
		                 ".Lcancelled%=:\tmov\t%[cancelled], %%rax\n"                      \
		                 "\tjmp\t.Ldone%=\n" TRAP_SITE "\n"                               \
		                 ".Ldone%=:\n" CANCEL_POINT                                        \
		                 : "=a"(result_)                                                   \
		                 : "a"((long)(nr)), "D"(a), "S"(b), "d"(c), "r"(r10_), "r"(r8_),   \
		                   "r"(r9_), [site] "i"(nr), [cancelled] "i"(CANCELLED)            \
		                 : "rcx", "r11", "memory", "cc");                                  \
		result_;                                                                           \
	})
#define CANCEL_POINT                                                                               \
	"\t.pushsection cancel_points,\"a\",@progbits\n"                                          \
	"\t.balign 4\n"                                                                            \
	"\t.long .Lcheck%= - ., .Ldone%= - ., .Lcancelled%= - .\n"                                 \
	"\t.popsection"

#endif
