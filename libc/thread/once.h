/* once.h: what pthread_once and call_once are.
 *
 *   0 not done -> 1 being done -> 3 done
 *                 2 being done, and someone waits
 *
 * When the function's thread ends in the middle of it, it is not done. */
#ifndef ONCE_H
#define ONCE_H

#include "hooks.h"

enum { ONCE_DONE = 3 };

void once_do(int *, void (*)(void)) HIDDEN;

static inline void once(int *state, void (*function)(void))
{
	if (__atomic_load_n(state, __ATOMIC_ACQUIRE) != ONCE_DONE)
		once_do(state, function);
}

#endif
