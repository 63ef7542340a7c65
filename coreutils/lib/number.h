/* number.h: numbers as people type them.  None of these wraps: what does not
 * fit is an error, as is an empty string, a sign or anything left over. */
#ifndef NUMBER_H
#define NUMBER_H

#include <stdbool.h>
#include <stdint.h>
#include <time.h>

/* Reads decimal digits at *s and moves *s past them.  Returns 0, or EINVAL
 * where there is no digit, or EOVERFLOW (*n is then UINTMAX_MAX). */
int scan_number(const char **s, uintmax_t *n);

/* The same with a size's suffix, where there is one:
 * b = 512; K, KiB = 1024, kB, KB = 1000, and so on with M G T P E. */
int scan_size(const char **s, uintmax_t *n);

/* The number in s, all of it, within min and max; or else the program ends
 * with "self: invalid WHAT: 'S'" (WHAT is something like "number of lines"). */
uintmax_t number(const char *s, uintmax_t min, uintmax_t max, const char *what);
uintmax_t size(const char *s, const char *what);

/* "1.5", "10s", "2m", "3h", "1d", "inf": more than time_t holds is TIME_MAX,
 * that is: for ever. */
#define TIME_MAX ((time_t)((UINT64_C(1) << (sizeof(time_t) * 8 - 1)) - 1))
struct timespec duration(const char *s);

#endif
