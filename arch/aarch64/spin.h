/* spin.h: a moment in a loop that waits for another processor, on aarch64 */
#ifndef SPIN_H
#define SPIN_H

/* isb waits a little; yield is nothing on processors of one thread a core. */
static inline void spin_pause(void)
{
	__asm__ volatile("isb" : : : "memory");
}

#endif
