/* floating.h: the floating-point units' exceptions and rounding: of x87 and SSE. */
#ifndef FLOATING_H
#define FLOATING_H

#include <fenv.h>

static inline unsigned floating_mxcsr(void)
{
	unsigned mxcsr;

	__asm__ volatile("stmxcsr %0" : "=m"(mxcsr));
	return mxcsr;
}

static inline int floating_exceptions(void)
{
	unsigned short status;

	__asm__ volatile("fnstsw %0" : "=a"(status));
	return (status | floating_mxcsr()) & FE_ALL_EXCEPT;
}

/* They all move to MXCSR; the x87's can only be cleared together. */
static inline void floating_set_exceptions(int exceptions)
{
	unsigned mxcsr = (floating_mxcsr() & ~(unsigned)FE_ALL_EXCEPT) | exceptions;

	__asm__ volatile("fnclex; ldmxcsr %0" : : "m"(mxcsr));
}

static inline int floating_rounding(void)
{
	return floating_mxcsr() >> 3 & FE_TOWARDZERO;
}

static inline void floating_set_rounding(int rounding)
{
	unsigned mxcsr = (floating_mxcsr() & ~(FE_TOWARDZERO << 3)) | rounding << 3;
	unsigned short control;

	__asm__ volatile("fnstcw %0" : "=m"(control));
	control = (control & ~FE_TOWARDZERO) | rounding;
	__asm__ volatile("fldcw %0; ldmxcsr %1" : : "m"(control), "m"(mxcsr));
}

static inline void floating_save(fenv_t *environment)
{
	/* fnstenv masks the x87's exceptions: put back what it was. */
	__asm__ volatile("fnstenv %0; fldenv %0" : "+m"(*environment));
	environment->__mxcsr = floating_mxcsr();
}

static inline void floating_restore(const fenv_t *environment)
{
	__asm__ volatile("fldenv %0; ldmxcsr %1"
			 :
			 : "m"(*environment), "m"(environment->__mxcsr));
}

/* No exception, no handler, to nearest: as a program starts. */
static inline void floating_reset(void)
{
	unsigned mxcsr = 0x1f80;

	__asm__ volatile("fninit; ldmxcsr %0" : : "m"(mxcsr));
}

/* Exceptions are flags only, none traps. */
static inline void floating_mask(void)
{
	unsigned mxcsr = (floating_mxcsr() & ~(unsigned)FE_ALL_EXCEPT) | 0x1f80;

	__asm__ volatile("fnclex; ldmxcsr %0" : : "m"(mxcsr));
}

#endif
