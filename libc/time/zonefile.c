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

/* Names of kinds as zone_name has them, once they were asked for. */
static const char *kind_names[256];

static uint32_t be32(const unsigned char *p)
{
	return (uint32_t)p[0] << 24 | p[1] << 16 | p[2] << 8 | p[3];
}

static long time_of(const struct zone_file *z, uint32_t i)
{
	const unsigned char *p = z->times + (unsigned long)i * z->time_size;

	return z->time_size == 4 ? (int32_t)be32(p) :
				   (long)((unsigned long)be32(p) << 32 | be32(p + 4));
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

bool zone_file_parse(const unsigned char *p, unsigned long size, struct zone_file *z)
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
	memset(kind_names, 0, sizeof kind_names);
	*z = (struct zone_file){ .time_size = time_size,
				 .time_count = be32(p + TIMES),
				 .type_count = be32(p + KINDS),
				 .name_size = be32(p + NAMES) };
	z->times = p + HEADER;
	z->kinds = z->times + (unsigned long)time_size * z->time_count;
	z->types = z->kinds + z->time_count;
	z->names = (const char *)z->types + 6UL * z->type_count;
	if (!z->type_count || !z->name_size || z->names[z->name_size - 1])
		return false;
	for (uint32_t i = 0; i < z->time_count; i++)
		if (z->kinds[i] >= z->type_count || (i && time_of(z, i) <= time_of(z, i - 1)))
			return false;
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
	const unsigned char *p = z->types + 6UL * i;
	const char *name = z->names + p[5];

	if (!kind_names[i])
		kind_names[i] = zone_name(name, strlen(name));
	return (struct local_time){ (int32_t)be32(p), p[4], kind_names[i] };
}

struct interval zone_file_at(const struct zone_file *z, const struct rule *after, long t)
{
	uint32_t low = 0, high = z->time_count;

	/* The first time that is later than t.  Zones that change do so twice a year, so that it
	 * is mostly near where that rhythm, counted back from the last time, has it. */
	if (high > 16 && t < time_of(z, high - 1)) {
		unsigned long back = (unsigned long)(time_of(z, high - 1) - t) / HALF_YEAR;
		uint32_t near = back < high - 1 ? high - 1 - (uint32_t)back : 0;
		if (near >= 2 && time_of(z, near - 2) <= t)
			low = near - 1;
		if (near + 2 < high && time_of(z, near + 2) > t)
			high = near + 2;
	}
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (time_of(z, middle) <= t)
			low = middle + 1;
		else
			high = middle;
	}
	struct interval in = {
		.start = low ? time_of(z, low - 1) : LONG_MIN,
		.end = low < z->time_count ? time_of(z, low) : LONG_MAX,
	};
	if (low == z->time_count && after) {
		struct interval r = rule_at(after, t);
		if (r.start < in.start)
			r.start = in.start;
		return r;
	}
	/* Before the first time, it is kind 0 (RFC 8536, section 3.2). */
	in.time = zone_file_type(z, low ? z->kinds[low - 1] : 0);
	return in;
}
