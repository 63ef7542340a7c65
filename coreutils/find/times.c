/* find/times.c: primaries that ask when */
#include "birth.h"
#include "find.h"
#include "number.h"
#include "when.h"

enum { DAY = 86400, BILLION = 1000000000 };

/* Nanoseconds hold 292 years either way in 64 bits, which is not enough. */
typedef __int128 wide;

static wide in_ns(struct timespec t)
{
	return (wide)t.tv_sec * BILLION + t.tv_nsec;
}

/* Some file systems keep no time of birth, and say that nothing was born. */
bool time_of(struct walk *w, int clock, struct timespec *t)
{
	const struct stat *st = clock == 'B' ? 0 : entry_stat(w);

	switch (clock) {
	case 'B':
		return birth_time(w->dirfd, w->name,
				  w->flags & WALK_LOGICAL ? 0 : AT_SYMLINK_NOFOLLOW, t);
	case 'a': *t = st ? st->st_atim : now; break;
	case 'c': *t = st ? st->st_ctim : now; break;
	case 'm': *t = st ? st->st_mtim : now; break;
	}
	return st;
}

/* [+-]N, which may have a fraction: number is in nanoseconds then. */
static void build_age(struct node *n, const char *arg, int clock, uintmax_t unit)
{
	const char *s = arg;
	uintmax_t fraction = 0, place = BILLION;

	n->clock = clock;
	n->unit = unit;
	n->time = from_day_start && unit == DAY ? (struct timespec){ day_start.tv_sec + DAY, 0 } :
		  from_day_start ? (struct timespec){ day_start.tv_sec + DAY, 0 } : now;
	compare_number(n, &s, arg);
	if (*s == '.')
		for (s++; *s >= '0' && *s <= '9'; s++)
			if (place > 1)
				fraction += (*s - '0') * (place /= 10);
	if (*s)
		bad_argument(arg);
	n->st.st_size = fraction; /* billionths of a unit */
}

void build_mtime(struct node *n, const char *arg)
{
	build_age(n, arg, 'm', DAY);
}

void build_atime(struct node *n, const char *arg)
{
	build_age(n, arg, 'a', DAY);
}

void build_ctime(struct node *n, const char *arg)
{
	build_age(n, arg, 'c', DAY);
}

void build_mmin(struct node *n, const char *arg)
{
	build_age(n, arg, 'm', 60);
}

void build_amin(struct node *n, const char *arg)
{
	build_age(n, arg, 'a', 60);
}

void build_cmin(struct node *n, const char *arg)
{
	build_age(n, arg, 'c', 60);
}

/* An age counts in whole units: N is [N, N+1) of them, for +N and -N what is
 * after and before that. */
bool test_age(struct node *n, struct walk *w)
{
	struct timespec t;

	if (!time_of(w, n->clock, &t))
		return false;
	wide unit = (wide)n->unit * BILLION, age = in_ns(n->time) - in_ns(t);
	wide from = (wide)n->number * unit + (wide)n->st.st_size * n->unit;
	switch (n->compare) {
	case LESS: return age < from;
	case MORE: return age >= from + unit;
	case EQUAL: break;
	}
	return age >= from && age < from + unit;
}

void build_newer_xy(struct node *n, const char *xy, const char *arg)
{
	struct walk w = { .dirfd = AT_FDCWD, .name = arg, .path = arg, .flags = walk_flags };

	n->clock = xy[0];
	if (xy[1] == 't') {
		if (!parse_date(arg, now, &n->time))
			dief("I cannot figure out how to interpret '%s' as a date or time", arg);
		return;
	}
	if (walk_stat(&w) < 0)
		die("'%s'", arg);
	if (!time_of(&w, xy[1], &n->time))
		dief("cannot obtain birth time of file '%s'", arg);
}

void build_newer(struct node *n, const char *arg)
{
	build_newer_xy(n, "mm", arg);
}

void build_anewer(struct node *n, const char *arg)
{
	build_newer_xy(n, "am", arg);
}

void build_cnewer(struct node *n, const char *arg)
{
	build_newer_xy(n, "cm", arg);
}

bool test_newer(struct node *n, struct walk *w)
{
	struct timespec t;

	return time_of(w, n->clock, &t) && in_ns(t) > in_ns(n->time);
}

void build_used(struct node *n, const char *arg)
{
	build_number(n, arg);
}

/* Days from the last change of status to the last access. */
bool test_used(struct node *n, struct walk *w)
{
	const struct stat *st = entry_stat(w);

	if (!st)
		return false;
	wide days = in_ns(st->st_atim) - in_ns(st->st_ctim);
	return days >= 0 && compares(n, days / ((wide)DAY * BILLION));
}
