/* du - show how much disk space trees take */
#include <fnmatch.h>
#include <time.h>
#include "human.h"
#include "number.h"
#include "seen.h"
#include "walk.h"

enum { APPARENT = 256, EXCLUDE, INODES, SI, TIME, TIME_STYLE };

static const struct opt opts[] = {
	{ 'a', "all", 0, "show files as well as directories" },
	{ APPARENT, "apparent-size", 0, "count what is in files, not the blocks they take" },
	{ '0', "null", 0, "end each line with NUL" },
	{ 'B', "block-size", "SIZE", "show sizes in units of SIZE" },
	{ 'b', "bytes", 0, "like --apparent-size --block-size=1" },
	{ 'c', "total", 0, "show the sum at the end" },
	{ 'D', "dereference-args", 0, "follow symbolic links among the operands" },
	{ 'H', 0, 0, "the same" },
	{ 'd', "max-depth", "N", "show what is at most N levels down; 0: like -s" },
	{ EXCLUDE, "exclude", "PATTERN", "leave out files that match PATTERN" },
	{ 'X', "exclude-from", "FILE", "leave out files that match a pattern in FILE" },
	{ 'h', "human-readable", 0, "print sizes like 1K, 234M, 2G" },
	{ SI, "si", 0, "the same, in powers of 1000" },
	{ INODES, "inodes", 0, "count inodes" },
	{ 'k', 0, 0, "like --block-size=1K" },
	{ 'l', "count-links", 0, "count a file as often as it has names" },
	{ 'L', "dereference", 0, "follow all symbolic links" },
	{ 'm', 0, 0, "like --block-size=1M" },
	{ 'P', "no-dereference", 0, "follow no symbolic links (the default)" },
	{ 'S', "separate-dirs", 0, "do not count subdirectories with their directories" },
	{ 's', "summarize", 0, "show only the operands" },
	{ 't', "threshold", "SIZE", "leave out what is smaller, or for -SIZE larger" },
	{ TIME, "time", "[WORD]", "show the time of the last change, or atime, ctime" },
	{ TIME_STYLE, "time-style", "STYLE", "full-iso, long-iso, iso or +FORMAT" },
	{ 'x', "one-file-system", 0, "do not enter other file systems" },
	{ 0 }
};

static bool all, apparent, inodes, separate, count_links, one_file_system, show_time, full_time,
	many;
static uintmax_t max_depth = UINTMAX_MAX, threshold;
static bool below; /* the threshold is an upper one */
static struct unit unit;
static int end = '\n', clock_word = 'm';
static const char *time_format = "%Y-%m-%d %H:%M";
static char **excluded;
static size_t excluded_count;
static struct seen counted;

/* What a directory comes to; its own files, and all below it. */
struct sum {
	uintmax_t size;
	struct timespec time;
};
static struct level {
	struct sum own, below;
} *level;
static size_t levels;

static void add(struct sum *a, struct sum b)
{
	if (__builtin_add_overflow(a->size, b.size, &a->size))
		a->size = UINTMAX_MAX;
	if (b.time.tv_sec > a->time.tv_sec ||
	    (b.time.tv_sec == a->time.tv_sec && b.time.tv_nsec > a->time.tv_nsec))
		a->time = b.time;
}

static struct sum sum_of(const struct stat *st)
{
	struct sum s;

	s.size = inodes ? 1 : apparent ? (uintmax_t)(st->st_size > 0 ? st->st_size : 0)
				       : (uintmax_t)st->st_blocks * 512;
	s.time = clock_word == 'a' ? st->st_atim : clock_word == 'c' ? st->st_ctim : st->st_mtim;
	return s;
}

static void print(struct sum s, const char *path)
{
	char size[HUMAN_SIZE], when[128] = "";
	struct tm tm;

	if (below ? s.size > threshold : s.size < threshold)
		return;
	outputf("%s\t", in_unit(size, s.size, unit));
	if (show_time) {
		if (localtime_r(&s.time.tv_sec, &tm))
			strftime(when, sizeof when, time_format, &tm);
		outputf("%s", when);
		if (full_time) {
			strftime(when, sizeof when, "%z", &tm);
			outputf(".%09ld %s", s.time.tv_nsec, when);
		}
		outputf("\t");
	}
	outputf("%s%c", path, end);
}

/* A pattern matches the whole path, or what follows some slash in it. */
static bool is_excluded(const char *path)
{
	for (size_t i = 0; i < excluded_count; i++)
		for (const char *p = path; p; p = strchr(p, '/') ? strchr(p, '/') + 1 : 0)
			if (!fnmatch(excluded[i], p, 0))
				return true;
	return false;
}

static void exclude(const char *pattern)
{
	excluded = grow(excluded, ++excluded_count, sizeof *excluded);
	excluded[excluded_count - 1] = copy_string(pattern);
}

static void exclude_from(const char *name)
{
	FILE *f = strcmp(name, "-") ? fopen(name, "re") : stdin;
	char *line = 0;
	size_t room = 0;
	ssize_t n;

	if (!f)
		die("%s", name);
	while ((n = getline(&line, &room, f)) > 0) {
		line[n - (line[n - 1] == '\n')] = '\0';
		exclude(line);
	}
	if (ferror(f))
		die("%s", name);
	if (f != stdin)
		fclose(f);
	free(line);
}

/* Has it been counted, under this name or another? */
static bool is_again(const struct stat *st)
{
	bool isnew = true;

	if (!count_links && (S_ISDIR(st->st_mode) ? many : st->st_nlink > 1))
		see(&counted, st, &isnew);
	return !isnew;
}

static void count(struct walk *w, struct sum s)
{
	if (w->depth)
		add(&level[w->depth - 1].own, s);
	if (!w->depth || (all && w->depth <= max_depth))
		print(s, w->path);
}

static void open_level(size_t depth, struct sum s)
{
	if (depth >= levels)
		level = grow(level, levels = 2 * depth + 32, sizeof *level);
	level[depth] = (struct level){ .own = s };
}

static struct sum close_level(struct walk *w)
{
	struct level *l = &level[w->depth];
	struct sum total = l->own;

	add(&total, l->below);
	if (w->depth)
		add(&l[-1].below, total);
	if (w->depth <= max_depth)
		print(separate ? l->own : total, w->path);
	return total;
}

static struct sum du(const char *path, unsigned flags)
{
	struct walk w = { .flags = flags };
	struct sum total = { 0 };
	dev_t device = 0;
	bool skipped = false;

	walk_start(&w, path);
	for (int event; (event = walk_next(&w)); ) {
		if (!w.depth && event != WALK_LEAVE)
			device = w.st.st_dev;
		if (event == WALK_LEAVE) {
			if (w.error) {
				errno = w.error;
				fail("cannot read directory '%s'", w.path);
			}
			if (!skipped)
				total = close_level(&w);
			skipped = false;
		} else if (event == WALK_ERROR) {
			errno = w.error;
			fail("cannot access '%s'", w.path);
		} else if (event == WALK_CYCLE) {
			warnf("%s: this directory contains itself; not counted again", w.path);
		} else if (flags & WALK_LOGICAL && S_ISLNK(w.type)) {
			errno = ENOENT; /* a link to nowhere */
			fail("cannot access '%s'", w.path);
		} else if (is_excluded(w.path) || is_again(&w.st) ||
			   (event == WALK_DIR && one_file_system && w.st.st_dev != device)) {
			if ((skipped = event == WALK_DIR))
				walk_skip(&w);
		} else if (event == WALK_DIR) {
			open_level(w.depth, sum_of(&w.st));
		} else {
			count(&w, sum_of(&w.st));
			if (!w.depth)
				total = sum_of(&w.st);
		}
	}
	walk_end(&w);
	return total;
}

static void choose_clock(const char *word)
{
	show_time = true;
	if (!word)
		return;
	if (!strcmp(word, "atime") || !strcmp(word, "access") || !strcmp(word, "use"))
		clock_word = 'a';
	else if (!strcmp(word, "ctime") || !strcmp(word, "status"))
		clock_word = 'c';
	else if (strcmp(word, "mtime") && strcmp(word, "modification"))
		usage_error("invalid argument '%s' for '--time'", word);
}

static void choose_style(const char *style)
{
	if (*style == '+')
		time_format = style + 1;
	else if ((full_time = !strcmp(style, "full-iso")))
		time_format = "%Y-%m-%d %H:%M:%S";
	else if (!strcmp(style, "iso"))
		time_format = "%Y-%m-%d";
	else if (strcmp(style, "long-iso"))
		usage_error("invalid argument '%s' for 'time style'", style);
}

int main(int argc, char **argv)
{
	bool total = false, summary = false, unit_given = false;
	unsigned flags = 0;

	(void)argc;
	command(&argv, "[OPTION]... [FILE]...",
	        "Show the disk space that each FILE (or '.') and each directory in it takes.",
	        opts);
	unit = default_unit("DU_BLOCK_SIZE");
	for (int c; (c = option()); )
		switch (c) {
		case 'a': all = true; break;
		case APPARENT: apparent = true; break;
		case '0': end = '\0'; break;
		case 'B': unit = parse_unit(arg); unit_given = true; break;
		case 'b': apparent = true; unit = (struct unit){ 1, 1024, false }; break;
		case 'c': total = true; break;
		case 'D':
		case 'H': flags = WALK_HEAD; break;
		case 'd': max_depth = number(arg, 0, UINTMAX_MAX, "maximum depth"); break;
		case EXCLUDE: exclude(arg); break;
		case 'X': exclude_from(arg); break;
		case 'h': unit = (struct unit){ 0, 1024, false }; unit_given = true; break;
		case SI: unit = (struct unit){ 0, 1000, false }; unit_given = true; break;
		case INODES: inodes = true; break;
		case 'k': unit = (struct unit){ 1024, 1024, false }; break;
		case 'l': count_links = true; break;
		case 'L': flags = WALK_LOGICAL; break;
		case 'm': unit = (struct unit){ 1024 * 1024, 1024, false }; break;
		case 'P': flags = 0; break;
		case 'S': separate = true; break;
		case 's': summary = true; break;
		case 't':
			below = *arg == '-';
			threshold = size(arg + (below || *arg == '+'), "--threshold argument");
			if (below && !threshold)
				dief("invalid --threshold argument '-0'");
			break;
		case TIME: choose_clock(arg); break;
		case TIME_STYLE: choose_style(arg); break;
		case 'x': one_file_system = true; break;
		}
	if (summary && all)
		usage_error("cannot both summarize and show all entries");
	if (summary && max_depth != UINTMAX_MAX && max_depth)
		usage_error("warning: summarizing conflicts with --max-depth=%ju", max_depth);
	if (summary)
		max_depth = 0;
	if (inodes && !unit_given)
		unit = (struct unit){ 1, 1024, false };
	char *here[] = { ".", 0 };
	argv = *argv ? argv : here;
	many = argv[1] || flags & WALK_LOGICAL;
	struct sum sum = { 0 };
	for (; *argv; argv++)
		add(&sum, du(*argv, flags));
	if (total)
		print(sum, "total");
	return finish();
}
