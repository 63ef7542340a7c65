/* fenv.c: the floating-point environment, on what arch/.../floating.h does */
#include <fenv.h>
#include "floating.h"

int fetestexcept(int mask)
{
	return floating_exceptions() & mask;
}

int feclearexcept(int mask)
{
	int raised = floating_exceptions();

	if (raised & mask)
		floating_set_exceptions(raised & ~mask);
	return 0;
}

static void set(int exception)
{
	floating_set_exceptions(floating_exceptions() | exception);
}

/* By operations that raise them, for the sake of those who let them trap. */
int feraiseexcept(int mask)
{
	volatile float zero = 0, one = 1, tiny = 0x1p-126f, huge = 0x1p127f, result;

	if (mask & FE_INVALID)
		result = zero / zero;
	if (mask & FE_DIVBYZERO)
		result = one / zero;
	/* These two would raise FE_INEXACT too. */
	if (mask & FE_OVERFLOW) {
		if (mask & FE_INEXACT)
			result = huge * huge;
		else
			set(FE_OVERFLOW);
	}
	if (mask & FE_UNDERFLOW) {
		if (mask & FE_INEXACT)
			result = tiny * tiny;
		else
			set(FE_UNDERFLOW);
	}
	if (mask & FE_INEXACT)
		result = one + tiny;
	(void)result;
	return 0;
}

int fegetexceptflag(fexcept_t *flags, int mask)
{
	*flags = (fexcept_t)(floating_exceptions() & mask);
	return 0;
}

int fesetexceptflag(const fexcept_t *flags, int mask)
{
	mask &= FE_ALL_EXCEPT;
	floating_set_exceptions((floating_exceptions() & ~mask) | (*flags & mask));
	return 0;
}

int fegetround(void)
{
	return floating_rounding();
}

int fesetround(int rounding)
{
	if (rounding & ~FE_TOWARDZERO)
		return -1;
	floating_set_rounding(rounding);
	return 0;
}

int fegetenv(fenv_t *environment)
{
	floating_save(environment);
	return 0;
}

int feholdexcept(fenv_t *environment)
{
	floating_save(environment);
	floating_mask();
	return 0;
}

int fesetenv(const fenv_t *environment)
{
	if (environment == FE_DFL_ENV)
		floating_reset();
	else
		floating_restore(environment);
	return 0;
}

int feupdateenv(const fenv_t *environment)
{
	int raised = floating_exceptions();

	fesetenv(environment);
	return feraiseexcept(raised);
}
