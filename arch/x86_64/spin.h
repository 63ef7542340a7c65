/* spin.h: a moment in a loop that waits for another processor, on x86_64 */
#ifndef SPIN_H
#define SPIN_H

static inline void spin_pause(void)
{
	__asm__ volatile("pause" : : : "memory");
}

#endif
