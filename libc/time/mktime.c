/* mktime.c: seconds since 1970 of broken-down local time (C17 7.27.2.3).
 *
 * Local time jumps where the zone's offset changes: some local times happen twice,
 * some never.  So the intervals of constant offset around are asked one by one
 * whether the local time is in them. */
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include "civil.h"
#include "sys.h"
#include "timelib.h"
#include "zone.h"

/* No place was ever further from Greenwich. */
enum { FARTHEST = 26 * 3600, YEAR = 366 * DAY };

static bool has(const struct interval *in, long t)
{
	return in->start <= t && t < in->end;
}

/* What such times near t are offset by: in the interval around, else the next, else
 * the one before, as far as two years. */
static bool kind_near(long t, bool dst, int *offset)
{
	for (int back = 0; back < 2; back++) {
		struct interval in = zone_at(t);
		while (in.time.dst != dst) {
			long next = back ? in.start : in.end;
			if (next == LONG_MIN || next == LONG_MAX || labs(next - t) > 2L * YEAR)
				break;
			in = zone_at(back ? next - 1 : next);
		}
		if (in.time.dst == dst) {
			*offset = in.time.offset;
			return true;
		}
	}
	return false;
}

/* The first interval that has the local time; of two, the one that the caller's
 * tm_isdst means.  In a gap, the clock is taken as not yet changed. */
static long find(long local, int isdst)
{
	struct interval in = zone_at(local), found = { 0 };

	/* Mostly no change is near. */
	if ((in.start == LONG_MIN || in.start < local - FARTHEST) && in.end > local + FARTHEST &&
	    (isdst < 0 || in.time.dst == (isdst > 0)))
		return local - in.time.offset;
	in = zone_at(local - FARTHEST);
	int before = in.time.offset;
	bool any = false;
	for (;;) {
		long t = local - in.time.offset;
		if (has(&in, t)) {
			if (isdst < 0 || in.time.dst == (isdst > 0))
				return t;
			if (!any)
				found = in;
			any = true;
		} else if (t < in.start) {
			break;
		} else {
			before = in.time.offset;
		}
		if (in.end == LONG_MAX || in.end > local + FARTHEST)
			break;
		in = zone_at(in.end);
	}
	/* The caller says that it is daylight saving time when it is not, or the other
	 * way round: by the clock that the zone has then. */
	int offset;
	if (isdst >= 0 && kind_near(local - before, isdst > 0, &offset))
		return local - offset;
	return local - (any ? found.time.offset : before);
}

time_t mktime(struct tm *tm)
{
	zone_update();
	time_t t = find(seconds_from_civil(tm), tm->tm_isdst);
	struct tm right;

	if (!__localtime_r(&t, &right))
		return -1;
	*tm = right;
	return t;
}
