/* setjmp.c: values, registers, signal masks, and jumps out of handlers and their stack. */
#include <setjmp.h>
#include <signal.h>
#include <unistd.h>
#include "check.h"

static jmp_buf env;
static sigjmp_buf sigenv;

static void jump(int depth, int value);
static void (*volatile deeper)(int, int) = jump;

static void jump(int depth, int value)
{
	volatile char space[100] = { depth };

	if (depth)
		deeper(depth - 1, value + space[1]);
	else
		longjmp(env, value);
	CHECK_INT(space[0], depth);
}

static void values(void)
{
	static const int send[] = { 1, 2, -1, 0, 1 << 30 }, want[] = { 1, 2, -1, 1, 1 << 30 };

	for (volatile int i = 0; i < 5; i++) {
		int got = setjmp(env);
		if (!got)
			jump(50, send[i]);
		CHECK_INT(got, want[i]);
	}
}

/* As many live values as there are registers to keep, integer and floating point. */
static void __attribute__((noinline)) registers(long a, long b, long c, long d, long e, long f, double x,
						double y, double z)
{
	long p = a * 3, q = b * 5, r = c * 7, s = d * 11, t = e * 13, u = f * 17;
	double v = x * 3, w = y * 5, k = z * 7;

	if (!setjmp(env))
		jump(3, 1);
	CHECK_INT(p + q + r + s + t + u, a * 3 + b * 5 + c * 7 + d * 11 + e * 13 + f * 17);
	CHECK(v + w + k == x * 3 + y * 5 + z * 7);
}

static int is_blocked(int sig)
{
	sigset_t set;

	sigprocmask(SIG_BLOCK, NULL, &set);
	return sigismember(&set, sig);
}

static void masks(void)
{
	sigset_t usr1, none;

	sigemptyset(&none);
	sigemptyset(&usr1);
	sigaddset(&usr1, SIGUSR1);
	for (volatile int save = 0; save < 2; save++) {
		sigprocmask(SIG_SETMASK, &none, NULL);
		int got = sigsetjmp(sigenv, save);
		if (!got) {
			sigprocmask(SIG_SETMASK, &usr1, NULL);
			siglongjmp(sigenv, 0);
		}
		CHECK_INT(got, 1);
		CHECK_INT(is_blocked(SIGUSR1), !save);
	}
	/* The other way: what was blocked then is blocked again. */
	sigprocmask(SIG_SETMASK, &usr1, NULL);
	if (!sigsetjmp(sigenv, 7)) {
		sigprocmask(SIG_SETMASK, &none, NULL);
		siglongjmp(sigenv, 5);
	}
	CHECK(is_blocked(SIGUSR1));
	sigprocmask(SIG_SETMASK, &none, NULL);
}

static volatile int handled;

static void handler(int sig)
{
	handled++;
	siglongjmp(sigenv, sig);
}

/* Again and again from the alternate stack: each time it must be left for good. */
static void out_of_handlers(void)
{
	static char space[65536];
	stack_t stack = { .ss_sp = space, .ss_size = sizeof space };
	struct sigaction act = { .sa_handler = handler, .sa_flags = SA_ONSTACK };

	CHECK(!sigaltstack(&stack, NULL));
	sigaction(SIGUSR2, &act, NULL);
	for (volatile int i = 0; i < 1000; i++) {
		int got = sigsetjmp(sigenv, 1);
		if (!got) {
			raise(SIGUSR2);
			CHECK(!"the handler does not return");
		}
		CHECK_INT(got, SIGUSR2);
		CHECK(!is_blocked(SIGUSR2));
		sigaltstack(NULL, &stack);
		CHECK(!(stack.ss_flags & SS_ONSTACK));
		if (handled != i + 1)
			break;
	}
	CHECK_INT(handled, 1000);
}

int main(void)
{
	values();
	registers(1, 2, 3, 4, 5, 6, 0.5, 0.25, 0.125);
	masks();
	out_of_handlers();
	return done();
}
