/* bessel.h: Bessel functions of the first and second kind, of which each type's are made. */
#include "hooks.h"

HIDDEN long double bessel_j(int order, long double x);
HIDDEN long double bessel_y(int order, long double x);
