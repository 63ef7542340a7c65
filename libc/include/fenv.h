/* fenv.h: the floating-point environment (C17 7.6): exceptions that were raised, as
 * flags, and the direction of rounding.  Each thread has its own.  All return 0 when
 * done, unless said otherwise.  Nothing here traps. */
#ifndef _FENV_H
#define _FENV_H

#include <features.h>
#include <bits/fenv.h>

__BEGIN_DECLS

#define FE_DFL_ENV ((const fenv_t *)-1)

/* Clear, raise (with what raising does), ask for the exceptions of a mask. */
int feclearexcept(int);
int feraiseexcept(int);
int fetestexcept(int);

/* Store the state of the mask's exceptions; put it back, without raising any. */
int fegetexceptflag(fexcept_t *, int);
int fesetexceptflag(const fexcept_t *, int);

/* The direction of rounding; setting one that is none returns not 0. */
int fegetround(void);
int fesetround(int);

/* Save all; save all, clear the exceptions and let none trap; put all back; put all
 * back and then raise what is raised now. */
int fegetenv(fenv_t *);
int feholdexcept(fenv_t *);
int fesetenv(const fenv_t *);
int feupdateenv(const fenv_t *);

#if __ISO_C_VISIBLE >= 2023
int fesetexcept(int);
int fetestexceptflag(const fexcept_t *, int);
#endif

__END_DECLS

#endif
