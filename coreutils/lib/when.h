/* when.h: dates as people write them, in the grammar of GNU's date -d. */
#ifndef WHEN_H
#define WHEN_H

#include <stdbool.h>
#include <time.h>

/* "2024-02-29T12:00:00+01:00", "@1700000000.5", "next monday", "2 days ago", "4 July 8pm
 * EST", ...  What the text leaves out comes from now.  False if it is no date, names a
 * moment that does not exist (30 February, an hour skipped by summer time), or one past
 * what time_t holds. */
bool parse_date(const char *s, struct timespec now, struct timespec *out);

#endif
