/* bits/stack_t.h: a stack for signal handlers */
#ifndef _BITS_STACK_T_H
#define _BITS_STACK_T_H

typedef struct {
	void *ss_sp;
	int ss_flags; /* SS_ONSTACK, SS_DISABLE */
	__SIZE_TYPE__ ss_size;
} stack_t;

#endif
