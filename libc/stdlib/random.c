/* random.c: BSD's additive feedback generator (XSI; _r: GNU).
 *
 *   x[i] = x[i - degree] + x[i - separation]      (mod 2^32), told without its last bit
 *
 * The caller's array holds degree words behind one word that says which generator it is
 * and where it stands, so that setstate can go on:
 *
 *   type + 5 * rear | x[0] | x[1] | ... | x[degree - 1]
 *
 * With 8 bytes there is no room for feedback: a linear congruential generator. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include "lock.h"
#include "sys.h"

static const struct {
	short bytes, degree, separation;
} types[] = { { 8, 0, 0 }, { 32, 7, 3 }, { 64, 15, 1 }, { 128, 31, 3 }, { 256, 63, 1 } };

enum { TYPES = 5 };

static void set_type(struct random_data *r, int type, int *array)
{
	r->rand_type = type;
	r->rand_deg = types[type].degree;
	r->rand_sep = types[type].separation;
	r->state = array + 1;
	r->end_ptr = r->state + r->rand_deg;
}

/* The word in front of the state is kept right only when the state is left. */
static char *leave(struct random_data *r)
{
	if (!r->state)
		return 0;
	int rear = r->rand_type ? r->rptr - r->state : 0;
	r->state[-1] = r->rand_type + TYPES * rear;
	return (char *)(r->state - 1);
}

int random_r(struct random_data *restrict r, int *restrict result)
{
	if (!r->state)
		return sys_fail(EINVAL);
	if (!r->rand_type) {
		*result = r->state[0] = ((uint32_t)r->state[0] * 1103515245 + 12345) & 0x7fffffff;
		return 0;
	}
	uint32_t x = *r->fptr = (uint32_t)*r->fptr + *r->rptr;
	*result = x >> 1;
	if (++r->fptr == r->end_ptr)
		r->fptr = r->state;
	if (++r->rptr == r->end_ptr)
		r->rptr = r->state;
	return 0;
}

/* x[0] is the seed, the rest by the minimal standard generator (Park and Miller,
 * 1988: 16807 * x mod 2^31 - 1); the first 10 * degree numbers are thrown away. */
int srandom_r(unsigned seed, struct random_data *r)
{
	if (!r->state)
		return sys_fail(EINVAL);
	int32_t x = seed ? seed : 1;
	r->state[0] = x;
	for (int i = 1; i < r->rand_deg; i++) {
		long next = 16807 * (long)x % 0x7fffffff;
		x = next < 0 ? next + 0x7fffffff : next;
		r->state[i] = x;
	}
	r->fptr = r->state + r->rand_sep;
	r->rptr = r->state;
	int unused = 0;
	for (int i = 0; i < 10 * r->rand_deg; i++)
		random_r(r, &unused);
	return 0;
}

int initstate_r(unsigned seed, char *restrict array, size_t size, struct random_data *restrict r)
{
	int type = TYPES - 1;

	if (size < (size_t)types[0].bytes)
		return sys_fail(EINVAL);
	while ((size_t)types[type].bytes > size)
		type--;
	leave(r);
	set_type(r, type, (int *)array);
	srandom_r(seed, r);
	leave(r);
	return 0;
}

int setstate_r(char *restrict array, struct random_data *restrict r)
{
	int *words = (int *)array, type = words[0] % TYPES, rear = words[0] / TYPES;

	if (words[0] < 0 || rear >= (types[type].degree ? types[type].degree : 1))
		return sys_fail(EINVAL);
	leave(r);
	set_type(r, type, words);
	if (type) {
		r->rptr = r->state + rear;
		r->fptr = r->state + (rear + r->rand_sep) % r->rand_deg;
	}
	return 0;
}

/* ---- the one state behind random() ---- */

static int first_state[32];
static struct random_data global;
static struct lock lock = LOCK_INIT;

static struct random_data *enter(void)
{
	lock_acquire(&lock);
	if (!global.state)
		initstate_r(1, (char *)first_state, sizeof first_state, &global);
	return &global;
}

long random(void)
{
	int result = 0;

	random_r(enter(), &result);
	lock_release(&lock);
	return result;
}

void srandom(unsigned seed)
{
	srandom_r(seed, enter());
	lock_release(&lock);
}

char *initstate(unsigned seed, char *array, size_t size)
{
	struct random_data *r = enter();
	char *old = leave(r);

	if (initstate_r(seed, array, size, r))
		old = 0;
	lock_release(&lock);
	return old;
}

char *setstate(char *array)
{
	struct random_data *r = enter();
	char *old = leave(r);

	if (setstate_r(array, r))
		old = 0;
	lock_release(&lock);
	return old;
}
