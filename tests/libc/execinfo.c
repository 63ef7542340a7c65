/* execinfo.c: <execinfo.h>'s backtrace against the return addresses that the compiler knows */
// not-on: musl: it has no such header
#include <execinfo.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/mman.h>
#include <unistd.h>
#include "check.h"

enum { MOST = 64 };
static void *found[MOST], *wanted[MOST];
static int count, depth;

/* The address after the call that got us here. */
#define REMEMBER() (wanted[depth++] = __builtin_extract_return_addr(__builtin_return_address(0)))
#define KEEP __attribute__((noinline, noclone))
#define AFTER() __asm__ volatile("" ::: "memory") /* the call before is not a jump */

/* Looks, and compares with what was remembered: the last is the nearest.  skip: frames that
 * were not remembered. */
static void compare(int skip)
{
	CHECK(count > depth);
	for (int i = 0; i < depth && i + skip < count; i++)
		CHECK(found[i + skip] == wanted[depth - 1 - i]);
}

KEEP static void look(void)
{
	REMEMBER();
	count = backtrace(found, MOST);
	AFTER();
}

KEEP static int deep(int n)
{
	REMEMBER();
	volatile char room[17 * 8];
	room[n] = n;
	if (n)
		n += deep(n - 1);
	else
		look();
	AFTER();
	return n + room[n > 16 ? 0 : n];
}

/* Its stack is aligned to more than the ABI says, and has an unknown size. */
KEEP static void aligned(int n)
{
	REMEMBER();
	char some[n];
	_Alignas(64) volatile char room[128];
	memset(some, 0, n);
	room[0] = some[n - 1];
	CHECK((uintptr_t)room % 64 == 0);
	look();
	AFTER();
}

/* ---- Signals ---- */

static void handler(int sig)
{
	(void)sig;
	count = backtrace(found, MOST);
	AFTER();
}

/* Where the interrupted instruction is: in this function. */
KEEP static void fault(volatile int *p)
{
	REMEMBER();
	*p = 1;
	AFTER();
}

static char *page;

static void fault_handler(int sig)
{
	handler(sig);
	mprotect(page, 4096, PROT_READ | PROT_WRITE);
}

static void signals(bool other_stack)
{
	static char room[1 << 16];
	stack_t stack = { .ss_sp = room, .ss_size = sizeof room };
	struct sigaction action = { .sa_handler = fault_handler };

	if (other_stack) {
		sigaltstack(&stack, 0);
		action.sa_flags = SA_ONSTACK;
	}
	sigaction(SIGSEGV, &action, 0);
	page = mmap(0, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	depth = 0;
	fault((volatile int *)page);
	/* The handler, where it returns to, what was interrupted, its caller. */
	int i = 0;
	while (i < count && found[i] != wanted[0])
		i++;
	CHECK(i >= 2 && i < count);
	if (i >= 2 && i < count)
		CHECK((uintptr_t)found[i - 1] - (uintptr_t)fault < 200);
	munmap(page, 4096);
}

/* ---- Names ---- */

KEEP void visible_function(void)
{
	count = backtrace(found, MOST);
	AFTER();
}

static void names(void)
{
	char text[4096] = "", address[40], *at = text;
	int out[2], n;

	visible_function();
	char **lines = backtrace_symbols(found, count);
	CHECK(lines != 0);
	CHECK(!pipe(out));
	backtrace_symbols_fd(found, count, out[1]);
	n = read(out[0], text, sizeof text - 1);
	CHECK(n > 0);
	for (int i = 0; i < count && lines; i++) {
		sprintf(address, "[%p]", found[i]);
		CHECK(strstr(lines[i], address) != 0);
		n = strcspn(at, "\n");
#ifdef __SILL__ /* glibc leaves out the space here */
		CHECK(!strncmp(at, lines[i], n) && !lines[i][n]);
#endif
		at += n + 1;
	}
	CHECK(*at == 0);
	CHECK(strstr(lines[0], "execinfo(") != 0);
#ifdef __SILL__
	/* glibc knows exported functions only. */
	CHECK(strstr(lines[0], "execinfo(visible_function+0x") != 0);
	CHECK(strstr(text, "(main+0x") != 0);
#endif
	free(lines);
	void *nowhere = (void *)0x10;
	lines = backtrace_symbols(&nowhere, 1);
	CHECK_STR(lines[0], "[0x10]");
	free(lines);
}

/* ---- Nonsense on the stack ---- */

#ifdef __SILL__
/* Frame pointer and return address are overwritten with addresses of all kinds; on x86_64
 * they are above what this function itself needs, and much else of the stack with them. */
#ifdef __x86_64__
enum { SPOILT = 40 };
#else
enum { SPOILT = 2 };
#endif

KEEP static void spoilt(uintptr_t with)
{
	uintptr_t *frame = __builtin_frame_address(0);
	uintptr_t keep[SPOILT];

	for (int i = 0; i < SPOILT; i++) {
		keep[i] = frame[i];
		frame[i] = with;
	}
	void *here[MOST];
	volatile int n = backtrace(here, MOST);
	for (int i = 0; i < SPOILT; i++)
		frame[i] = keep[i];
	CHECK(n >= 1 && n <= MOST);
}
#endif

int main(void)
{
	depth = 0;
	look();
	compare(1);
	CHECK(count > 1 && (uintptr_t)found[0] - (uintptr_t)look < 200);
	depth = 0;
	deep(10);
	CHECK_INT(depth, 12);
	compare(1);
	CHECK_INT(backtrace(found, 0), 0);
	CHECK_INT(backtrace(found, 1), 1);
	depth = 0;
	aligned(100);
	compare(1);
	signals(false);
	signals(true);
	names();
#ifdef __SILL__
	int here;
	uintptr_t nonsense[] = { 0, 1, 8, (uintptr_t)&here, (uintptr_t)main, (uintptr_t)-8, (uintptr_t)-1,
				 0x5555555555555555, (uintptr_t)&here & -4096, 0x7ffffffff000 };
	char *hole = mmap(0, 4096, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	for (size_t i = 0; i < sizeof nonsense / sizeof *nonsense; i++)
		spoilt(nonsense[i]);
	spoilt((uintptr_t)hole + 64);
#endif
	return done();
}
