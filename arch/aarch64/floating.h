/* floating.h: the floating-point unit's exceptions and rounding. */
#ifndef FLOATING_H
#define FLOATING_H

#include <fenv.h>
#include <stdint.h>

static inline unsigned floating_fpcr(void)
{
	uint64_t word;

	__asm__ volatile("mrs %0, fpcr" : "=r"(word));
	return (unsigned)word;
}

static inline unsigned floating_fpsr(void)
{
	uint64_t word;

	__asm__ volatile("mrs %0, fpsr" : "=r"(word));
	return (unsigned)word;
}

static inline void floating_load(uint64_t fpcr, uint64_t fpsr)
{
	__asm__ volatile("msr fpcr, %0; msr fpsr, %1" : : "r"(fpcr), "r"(fpsr));
}

static inline int floating_exceptions(void)
{
	return floating_fpsr() & FE_ALL_EXCEPT;
}

static inline void floating_set_exceptions(int exceptions)
{
	floating_load(floating_fpcr(), (floating_fpsr() & ~FE_ALL_EXCEPT) | exceptions);
}

static inline int floating_rounding(void)
{
	return floating_fpcr() & FE_TOWARDZERO;
}

static inline void floating_set_rounding(int rounding)
{
	floating_load((floating_fpcr() & ~FE_TOWARDZERO) | rounding, floating_fpsr());
}

static inline void floating_save(fenv_t *environment)
{
	environment->__fpcr = floating_fpcr();
	environment->__fpsr = floating_fpsr();
}

static inline void floating_restore(const fenv_t *environment)
{
	floating_load(environment->__fpcr, environment->__fpsr);
}

/* No exception, no handler, to nearest: as a program starts. */
static inline void floating_reset(void)
{
	floating_load(0, 0);
}

/* Exceptions are flags only, none traps. */
static inline void floating_mask(void)
{
	floating_load(floating_fpcr() & ~0x9f00u, floating_fpsr() & ~FE_ALL_EXCEPT);
}

#endif
