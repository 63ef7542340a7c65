/* bits/sigset.h: a set of signals, as the kernel has it: signal n is bit n - 1 */
#ifndef _BITS_SIGSET_H
#define _BITS_SIGSET_H

typedef struct {
	unsigned long __bits;
} __sigset_t;

typedef __sigset_t sigset_t;

#endif
