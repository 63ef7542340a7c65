/* zonefile.c: time zones compiled from the tz database (RFC 8536).
 *
 *   header: "TZif" version 15*0, then six counts of 4 bytes:
 *           UT indicators, standard indicators, leap seconds, times, kinds, name bytes
 *   data:   times, their kinds, kinds (offset 4, dst 1, name 1), names, leap seconds
 *           and indicators, which are not used
 *
 * From version 2 on, a second header and data with 8-byte times follow, then a TZ
 * string between newlines for all times after the last. */
#include <limits.h>
#include <string.h>
#include "zone.h"

enum { HALF_YEAR = 31556952 / 2 };
enum { HEADER = 44, UT = 20, STANDARD = 24, LEAP = 28, TIMES = 32, KINDS = 36, NAMES = 40 };

/* Kinds with their names as zone_name has them, once they were asked for. */
static struct local_time kinds[256];

static uint32_t be32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

static long read_time(const unsigned char *p, int size)
{
	return size == 4 ? (int32_t)be32(p) : (long)((unsigned long)be32(p) << 32 | be32(p + 4));
}

/* The size of a header and its data, 0 when it is not one. */
static unsigned long block_size(const unsigned char *p, unsigned long size, int time_size)
{
	if (size < HEADER || memcmp(p, "TZif", 4))
		return 0;
	unsigned long need = HEADER + (time_size + 1UL) * be32(p + TIMES) + 6UL * be32(p + KINDS) +
			     be32(p + NAMES) + (time_size + 4UL) * be32(p + LEAP) +
			     be32(p + STANDARD) + be32(p + UT);
	return need <= size ? need : 0;
}

bool zone_file_parse(const unsigned char *p, unsigned long size, long *times,
		     struct zone_file *z)
{
	int time_size = 4;
	unsigned long block = block_size(p, size, 4);

	if (!block)
		return false;
	if (p[4] >= '2') {
		p += block;
		size -= block;
		time_size = 8;
		block = block_size(p, size, 8);
		if (!block)
			return false;
	}
	memset(kinds, 0, sizeof kinds);
	*times++ = LONG_MIN;
	*z = (struct zone_file){ .times = times,
				 .time_count = be32(p + TIMES),
				 .type_count = be32(p + KINDS),
				 .name_size = be32(p + NAMES) };
	z->kinds = p + HEADER + (unsigned long)time_size * z->time_count;
	z->types = z->kinds + z->time_count;
	z->names = (const char *)z->types + 6UL * z->type_count;
	if (z->type_count - 1 > 255 || !z->name_size || z->names[z->name_size - 1])
		return false;
	for (uint32_t i = 0; i < z->time_count; i++) {
		times[i] = read_time(p + HEADER + (unsigned long)time_size * i, time_size);
		if (z->kinds[i] >= z->type_count || (i && times[i] <= times[i - 1]))
			return false;
	}
	times[z->time_count] = LONG_MAX;
	for (uint32_t i = 0; i < z->type_count; i++)
		if (z->types[6UL * i + 5] >= z->name_size)
			return false;
	if (time_size == 8 && size > block + 1 && p[block] == '\n') {
		const char *footer = (const char *)p + block + 1;
		if (memchr(footer, '\n', size - block - 1) && *footer != '\n')
			z->footer = footer;
	}
	return true;
}

struct local_time zone_file_type(const struct zone_file *z, unsigned i)
{
	struct local_time *kind = &kinds[i];

	if (!kind->name) {
		const unsigned char *p = z->types + 6UL * i;
		const char *name = z->names + p[5];
		*kind = (struct local_time){ (int32_t)be32(p), p[4], zone_name(name, strlen(name)) };
	}
	return *kind;
}

/* How many times are not later than t. */
static uint32_t times_until(const struct zone_file *z, long t)
{
	const long *times = z->times;
	uint32_t low = 0, n = z->time_count;

	/* Zones that change do so twice a year, so that it is mostly near where that rhythm,
	 * counted back from the last time, has it. */
	if (n && t < times[n - 1]) {
		unsigned long back = ((unsigned long)times[n - 1] - t) / HALF_YEAR;
		if (back >= 2 && back + 3 < n) {
			const long *near = &times[n - 3 - back];
			if (near[0] <= t && t < near[4])
				return near - times + 1 + (near[1] <= t) + (near[2] <= t) +
				       (near[3] <= t);
		}
	}
	/* Without branches, which nobody could foretell. */
	for (uint32_t half; n; n -= half) {
		half = (n + 1) / 2;
		low += half & -(uint32_t)(times[low + half - 1] <= t);
	}
	return low;
}

/* Changes *in to the interval that t is in. */
void zone_file_at(const struct zone_file *z, const struct rule *after, long t, struct interval *in)
{
	uint32_t n = times_until(z, t);
	const long *next = z->times + n;
	long start = next[-1];

	if (n == z->time_count && after) {
		*in = rule_at(after, t);
		if (in->start < start)
			in->start = start;
		return;
	}
	in->start = start;
	in->end = *next;
	/* Before the first time, it is kind 0 (RFC 8536, section 3.2). */
	in->time = zone_file_type(z, n ? z->kinds[n - 1] : 0);
}
