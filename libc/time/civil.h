/* civil.h: days and dates in the Gregorian calendar, extended to all years */
#ifndef CIVIL_H
#define CIVIL_H

#include <stdbool.h>
#include <time.h>
#include "hooks.h"

enum { DAY = 86400 };

/* Quotients rounded down, whatever the sign. */
static inline long floor_div(long a, long b)
{
	return a / b - (a % b < 0);
}

static inline long floor_mod(long a, long b)
{
	long r = a % b;

	return r < 0 ? r + b : r;
}

static inline bool is_leap(long year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* Days from 1970-01-01 to that day; month 0 to 11, day of any size. */
long days_from_civil(long year, int month, long day) HIDDEN;

/* Fills the date and time fields, from seconds since 1970 of any zone.  False when
 * the year does not fit; then nothing is changed. */
bool civil_from_seconds(long seconds, struct tm *) HIDDEN;

/* Seconds since 1970 of the fields as they are, out of range or not. */
long seconds_from_civil(const struct tm *) HIDDEN;

#endif
