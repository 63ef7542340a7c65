/* zone.h: the local time zone */
#ifndef ZONE_H
#define ZONE_H

#include <stdbool.h>
#include <stdint.h>
#include "hooks.h"

/* A kind of time that a zone has. */
struct local_time {
	int offset; /* seconds east of Greenwich */
	bool dst;
	const char *name;
};

/* From start up to (not with) end, seconds since 1970 UTC, that kind is in use. */
struct interval {
	long start, end;
	struct local_time time;
};

/* A day of the year when daylight saving time begins or ends. */
struct rule_day {
	enum { MONTH_WEEK, JULIAN, ZERO_BASED } form;
	int month, week, day; /* Mm.w.d; Jn and n are in day */
	int time;             /* seconds after midnight, -167 to 167 hours */
};

/* A POSIX TZ string (XBD 8.3). */
struct rule {
	struct local_time standard, daylight;
	bool has_daylight;
	struct rule_day begin, end;
};

/* A zoneinfo file (RFC 8536) in memory. */
struct zone_file {
	const long *times; /* in the processor's order of bytes, between LONG_MIN and LONG_MAX */
	const unsigned char *kinds; /* a byte for each time: its kind */
	const unsigned char *types; /* 6 bytes a kind: offset, dst, where its name is */
	const char *names;
	uint32_t time_count, type_count, name_size;
	const char *footer; /* a TZ string for what comes after; null when there is none */
};

/* The kind at that time, and how long. */
struct interval rule_at(const struct rule *, long t) HIDDEN;
/* Reads a TZ string; what follows must be nothing. */
bool rule_parse(const char *, struct rule *) HIDDEN;

/* times has room for size / 4 and two more. */
bool zone_file_parse(const unsigned char *data, unsigned long size, long *times,
		     struct zone_file *) HIDDEN;
void zone_file_at(const struct zone_file *, const struct rule *after, long t,
		  struct interval *) HIDDEN;
/* The kind with that number. */
struct local_time zone_file_type(const struct zone_file *, unsigned i) HIDDEN;

/* The name in memory that stays, the same pointer for the same name. */
const char *zone_name(const char *name, unsigned long length) HIDDEN;

/* The local zone.  update: makes it what TZ says now; ready: only if it never was. */
void zone_update(void) HIDDEN;
void zone_ready(void) HIDDEN;
struct interval zone_at(long t) HIDDEN;
struct local_time zone_time_at(long t) HIDDEN;

#endif
