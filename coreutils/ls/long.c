/* ls/long.c: the long layout */
#include <locale.h>
#include <sys/sysmacros.h>
#include <time.h>
#include "ls.h"
#include "mode.h"
#include "owner.h"

/* Two formats: for times of the last half year, and for others. */
static const char *recent = "%b %e %H:%M", *old = "%b %e  %Y";

enum { HALF_A_YEAR = 31556952 / 2 };

void set_time_style(const char *style)
{
	if (!strncmp(style, "posix-", 6)) {
		/* in the POSIX locale this asks for what is so anyway */
		style = !strcmp(setlocale(LC_TIME, 0), "C") ? "locale" : style + 6;
	}
	if (*style == '+') {
		char *copy = copy_string(style + 1), *newline = strchr(copy, '\n');
		old = recent = copy;
		if (newline) {
			*newline = '\0';
			recent = newline + 1;
			if (strchr(recent, '\n'))
				dief("invalid time style format '%s'", style + 1);
		}
	} else if (!strcmp(style, "full-iso")) {
		recent = old = "%Y-%m-%d %H:%M:%S.%N %z";
	} else if (!strcmp(style, "long-iso")) {
		recent = old = "%Y-%m-%d %H:%M";
	} else if (!strcmp(style, "iso")) {
		recent = "%m-%d %H:%M";
		old = "%Y-%m-%d ";
	} else if (strcmp(style, "locale")) {
		usage_error("invalid argument '%s' for 'time style'", style);
	}
}

/* strftime knows no nanoseconds: %N is put in first. */
static size_t format_time(char *out, size_t size, const char *format, const struct tm *tm, long ns)
{
	char with[256], *o = with;
	const char *p = format;

	if (!strstr(format, "%N"))
		return strftime(out, size, format, tm);
	while (*p && o < with + sizeof with - 12)
		if (p[0] == '%' && p[1] == 'N') {
			o += sprintf(o, "%09ld", ns);
			p += 2;
		} else {
			if (p[0] == '%' && p[1])
				*o++ = *p++;
			*o++ = *p++;
		}
	*o = '\0';
	return strftime(out, size, with, tm);
}

static const char *time_text(const struct entry *e, char *out, size_t size)
{
	static struct timespec now;
	const struct timespec *t = &e->time;
	struct tm tm;

	if (!e->known)
		return "?";
	if (which_time == BORN && t->tv_sec == -1)
		return "-";
	/* the clock is read again for what seems to be of the future */
	if (!now.tv_sec || t->tv_sec > now.tv_sec ||
	    (t->tv_sec == now.tv_sec && t->tv_nsec > now.tv_nsec))
		clock_gettime(CLOCK_REALTIME, &now);
	bool is_old = t->tv_sec <= now.tv_sec - HALF_A_YEAR || t->tv_sec > now.tv_sec ||
		      (t->tv_sec == now.tv_sec && t->tv_nsec > now.tv_nsec);
	const char *format = is_old ? old : recent;
	if (!localtime_r(&t->tv_sec, &tm))
		snprintf(out, size, "%jd", (intmax_t)t->tv_sec);
	else if (!format_time(out, size, format, &tm, t->tv_nsec))
		*out = '\0';
	return out;
}

static const char *owner_text(const char *(*name_of)(unsigned), const struct entry *e, unsigned id,
			      char out[16])
{
	const char *name;

	if (!e->known)
		return "?";
	if (!numeric_ids && (name = name_of(id)))
		return name;
	snprintf(out, 16, "%u", id);
	return out;
}

static const char *size_text(const struct entry *e, char out[HUMAN_SIZE])
{
	if (!e->known)
		return "?";
	/* a size is a count of bytes, even where it is not positive */
	return in_unit(out, e->st.st_size, size_unit);
}

static bool is_device(const struct entry *e)
{
	return e->known && (S_ISCHR(e->mode) || S_ISBLK(e->mode));
}

/* Widths of the fields. */
struct widths {
	int links, owner, group, author, size, major, minor, time;
};

static void widen(int *width, int n)
{
	if (*width < n)
		*width = n;
}

static int number_width(char *buf, uintmax_t n)
{
	return sprintf(buf, "%ju", n);
}

static struct widths measure(struct entry **list, size_t n)
{
	struct widths w = { 0 };
	char buf[HUMAN_SIZE];

	for (size_t i = 0; i < n; i++) {
		struct entry *e = list[i];
		widen(&w.links, e->known ? number_width(buf, e->st.st_nlink) : 1);
		if (!no_owner)
			widen(&w.owner, columns(owner_text(user_name, e, e->st.st_uid, buf)));
		if (show_author)
			widen(&w.author, columns(owner_text(user_name, e, e->st.st_uid, buf)));
		if (!no_group)
			widen(&w.group, columns(owner_text(group_name, e, e->st.st_gid, buf)));
		if (is_device(e)) {
			widen(&w.major, number_width(buf, major(e->st.st_rdev)));
			widen(&w.minor, number_width(buf, minor(e->st.st_rdev)));
			widen(&w.size, w.major + 2 + w.minor);
		} else {
			widen(&w.size, strlen(size_text(e, buf)));
		}
	}
	/* what cannot be known is "?", as wide as the times beside it */
	struct entry epoch = { .known = true };
	char date[256];
	w.time = columns(time_text(&epoch, date, sizeof date));
	widen(&w.major, w.size - 2 - w.minor);
	return w;
}

/* Names to the left, numbers to the right. */
static void put_owner(const char *name, int width)
{
	int fill = width - (int)columns(name);
	bool right = *name >= '0' && *name <= '9';

	outputf("%*s%s%*s ", right ? fill : 0, "", name, right ? 0 : fill, "");
}

static void print_one(const struct entry *e, const struct widths *w, struct prefix p, bool pad)
{
	char mode[11], buf[256];

	put_prefix(e, p);
	mode_string(e->mode, mode);
	if (!e->known)
		memset(mode + 1, '?', 9);
	if (e->known)
		outputf("%s %*ju ", mode, w->links, (uintmax_t)e->st.st_nlink);
	else
		outputf("%s %*s ", mode, w->links, "?");
	if (!no_owner)
		put_owner(owner_text(user_name, e, e->st.st_uid, buf), w->owner);
	if (!no_group)
		put_owner(owner_text(group_name, e, e->st.st_gid, buf), w->group);
	if (show_author)
		put_owner(owner_text(user_name, e, e->st.st_uid, buf), w->author);
	if (is_device(e))
		outputf("%*u, %*u ", w->major, major(e->st.st_rdev), w->minor,
			minor(e->st.st_rdev));
	else
		outputf("%*s ", w->size, size_text(e, buf));
	const char *time = time_text(e, buf, sizeof buf);
	outputf("%*s ", !strcmp(time, "?") || !strcmp(time, "-") ? w->time : 0, time);
	put_name(e, pad);
	output(&(char){ end_of_line }, 1);
}

void print_long(struct entry **list, size_t n, bool pad)
{
	struct widths w = measure(list, n);
	struct prefix p = prefix_widths(list, n);

	for (size_t i = 0; i < n; i++)
		print_one(list[i], &w, p, pad);
}
