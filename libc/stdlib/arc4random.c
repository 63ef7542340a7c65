/* arc4random.c: random bits that nobody can guess (BSD), from the kernel, some at a time.
 *
 * What was handed out is wiped at once, so that memory does not tell the past.  There is one
 * buffer for all threads: one of each thread's own would be room that every program which
 * links this pays for at its start.  In a child of fork it must not go on where the parent
 * does, so it remembers whose it is; nor may it be locked for ever because another thread
 * was here at the fork, so who finds it taken asks the kernel instead of waiting. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include "lock.h"
#include "sys.h"

enum { ROOM = 256 }; /* getrandom gives that much whole, whatever signals come */

static struct lock taken = LOCK_INIT;
static unsigned char buffer[ROOM];
static int left, owner;

/* The kernel has them always, once it is up; before that, this waits. */
static void fill(unsigned char *p, size_t n)
{
	while (n) {
		long r = sys_getrandom(p, n, 0);
		if (r < 0 && r != -EINTR)
			abort();
		if (r > 0)
			p += r, n -= r;
	}
}

void arc4random_buf(void *to, size_t n)
{
	if (n > ROOM / 4 || !lock_acquire_free(&taken)) {
		fill(to, n);
		return;
	}
	int pid = sys_getpid();
	if (pid != owner || (size_t)left < n) {
		fill(buffer, ROOM);
		left = ROOM;
		owner = pid;
	}
	left -= n;
	memcpy(to, buffer + left, n);
	memset(buffer + left, 0, n);
	lock_release(&taken);
}

unsigned arc4random(void)
{
	unsigned n;

	arc4random_buf(&n, sizeof n);
	return n;
}

/* Without bias: a product's upper half is the result, and the few lower halves that
 * come too often are thrown away (Lemire, "Fast Random Integer Generation in an
 * Interval", 2019). */
unsigned arc4random_uniform(unsigned bound)
{
	uint64_t product = (uint64_t)arc4random() * bound;

	if ((uint32_t)product < bound)
		for (uint32_t least = -bound % bound; (uint32_t)product < least;)
			product = (uint64_t)arc4random() * bound;
	return product >> 32;
}
