/* civil.c: between days and dates.
 *
 * Euclidean affine functions: C. Neri and L. Schneider, "Euclidean affine functions
 * and their application to calendar algorithms", Software: Practice and Experience
 * 53 (2023), propositions 6.2 and 6.3.  Years begin in March, so that the leap day is
 * their last, and days are counted from 0000-03-01 in 30 bits, which reach for three million
 * years; times before and after are moved by whole cycles of 400 years (146,097 days). */
#include <limits.h>
#include "civil.h"

enum {
	CYCLE_DAYS = 146097,
	EPOCH = 719468, /* 0000-03-01 to 1970-01-01 */
	MARCH_TO_JANUARY = 306,
};
static const unsigned long in_30_bits = (1UL << 30) * DAY;

bool civil_from_seconds(long seconds, struct tm *tm)
{
	unsigned long since = (unsigned long)seconds + (unsigned long)EPOCH * DAY;
	long cycle = 0;

	if (since >= in_30_bits) {
		cycle = floor_div(seconds, (long)CYCLE_DAYS * DAY);
		since -= (unsigned long)cycle * CYCLE_DAYS * DAY;
	}
	unsigned n = since / DAY, second = since - (unsigned long)n * DAY;

	unsigned n1 = 4 * n + 3;
	unsigned century = n1 / CYCLE_DAYS;
	unsigned n2 = n1 % CYCLE_DAYS | 3;
	unsigned long p2 = 2939745UL * n2;
	unsigned year_of_century = p2 >> 32;
	unsigned year_day = (unsigned)p2 / 2939745 / 4; /* since March 1 */
	unsigned n3 = 2141 * year_day + 197913;
	bool next = year_day >= MARCH_TO_JANUARY;
	bool leap = year_of_century ? year_of_century % 4 == 0 : century % 4 == 0;
	long year = 400 * cycle + 100L * century + year_of_century + next;

	if (year < INT_MIN + 1900L || year > INT_MAX + 1900L)
		return false;
	tm->tm_year = year - 1900;
	tm->tm_mon = (n3 >> 16) - (next ? 13 : 1);
	tm->tm_mday = (n3 & 0xffff) / 2141 + 1;
	tm->tm_yday = next ? year_day - MARCH_TO_JANUARY : year_day + 59 + leap;
	tm->tm_wday = (n + 3) % 7; /* 0000-03-01 was a Wednesday */
	tm->tm_hour = second / 3600;
	tm->tm_min = second / 60 % 60;
	tm->tm_sec = second % 60;
	return true;
}

long days_from_civil(long year, int month, long day)
{
	int m = month + 1;

	if (m <= 2) {
		m += 12;
		year--;
	}
	long century = floor_div(year, 100);
	return floor_div(1461 * year, 4) - century + floor_div(century, 4) + (979 * m - 2919) / 32 +
	       day - 1 - EPOCH;
}

long seconds_from_civil(const struct tm *tm)
{
	long year = 1900L + tm->tm_year;
	int month = tm->tm_mon;

	if ((unsigned)month >= 12) {
		year += floor_div(month, 12);
		month = floor_mod(month, 12);
	}
	long days = days_from_civil(year, month, tm->tm_mday);

	return days * DAY + 3600L * tm->tm_hour + 60L * tm->tm_min + tm->tm_sec;
}
