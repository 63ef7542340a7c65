/* syscall.h: the numbers of the system calls, as text for the preprocessor.
 *
 * A macro cannot write a #define, so each row becomes "define SYS_name number"
 * behind a word that the Makefile turns into '#': the result is the installed
 * bits/syscall.h.  With STUBS it lists the assembly stubs instead:
 * "stub public_name kernel_name argument_count CANCEL" (or PLAIN). */
#define NO -1
#ifdef STUBS
#define ROW(name, x86_64, aarch64, public, cancel, nargs) stub public name nargs cancel
#elif defined __x86_64__
#define ROW(name, x86_64, aarch64, public, cancel, nargs) define SYS_##name x86_64
#else
#define ROW(name, x86_64, aarch64, public, cancel, nargs) define SYS_##name aarch64
#endif
#define SYS0(n, x, a, stub, group, ret, cancel, ...) ROW(n, x, a, stub, cancel, 0)
#define SYS1(n, x, a, stub, group, ret, cancel, ...) ROW(n, x, a, stub, cancel, 1)
#define SYS2(n, x, a, stub, group, ret, cancel, ...) ROW(n, x, a, stub, cancel, 2)
#define SYS3(n, x, a, stub, group, ret, cancel, ...) ROW(n, x, a, stub, cancel, 3)
#define SYS4(n, x, a, stub, group, ret, cancel, ...) ROW(n, x, a, stub, cancel, 4)
#define SYS5(n, x, a, stub, group, ret, cancel, ...) ROW(n, x, a, stub, cancel, 5)
#define SYS6(n, x, a, stub, group, ret, cancel, ...) ROW(n, x, a, stub, cancel, 6)
#include "syscalls.tbl"
