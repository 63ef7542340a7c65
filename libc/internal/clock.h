/* clock.h: reading a clock under a name that ISO C's functions may use */
#ifndef CLOCK_H
#define CLOCK_H

#include <time.h>
#include "hooks.h"

int __clock_gettime(clockid_t, struct timespec *) HIDDEN;

#endif
