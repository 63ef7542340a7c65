/* timelib.h: time functions under names that ISO C's functions may use */
#ifndef TIMELIB_H
#define TIMELIB_H

#include <stddef.h>
#include <time.h>
#include "hooks.h"

/* The one static result that gmtime and localtime share (C17 7.27.3). */
extern struct tm __broken_down HIDDEN;

struct tm *__gmtime_r(const time_t *, struct tm *) HIDDEN;
struct tm *__localtime_r(const time_t *, struct tm *) HIDDEN; /* after zone_ready() */
/* 26 bytes; null with EOVERFLOW. */
char *__asctime_r(const struct tm *, char *) HIDDEN;

/* English names, which all locales here have; "?" beyond their range. */
const char *__day_name(int) HIDDEN;
const char *__month_name(int) HIDDEN;

/* ISO 8601: the year and the week that the day is in. */
int __iso_week(const struct tm *, long *year) HIDDEN;

/* One digit pair, from 00 to 99. */
static inline char *put_2(char *to, unsigned n)
{
	to[0] = '0' + n / 10;
	to[1] = '0' + n % 10;
	return to + 2;
}

#endif
