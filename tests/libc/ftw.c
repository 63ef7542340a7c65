/* ftw.c: nftw, ftw and fts against a recursion by readdir */
// not-on: musl: no fts, no FTW_CHDIR, and does not walk deeper than it has descriptors
#define _XOPEN_SOURCE_EXTENDED
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fts.h>
#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>
#include "check.h"

enum { MOST = 2000 };

/* What was seen: "what path" lines, to be sorted and compared. */
static char *seen[MOST], *wanted[MOST];
static int seen_count, wanted_count;
static int last_level, stop_after;

static void note(char **list, int *count, int what, const char *path)
{
	char line[5000];
	snprintf(line, sizeof line, "%d %s", what, path);
	if (*count < MOST)
		list[(*count)++] = strdup(line);
}

static int by_text(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static void compare(const char *what)
{
	qsort(seen, seen_count, sizeof *seen, by_text);
	qsort(wanted, wanted_count, sizeof *wanted, by_text);
	CHECK_INT(seen_count, wanted_count);
	int wrong = 0;
	for (int i = 0; i < seen_count && i < wanted_count && wrong < 3; i++)
		if (strcmp(seen[i], wanted[i])) {
			printf("\t%s: got %s, want %s\n", what, seen[i], wanted[i]);
			wrong++;
		}
	CHECK(!wrong);
	while (seen_count)
		free(seen[--seen_count]);
	while (wanted_count)
		free(wanted[--wanted_count]);
}

/* The recursion; links to directories are not followed. */
static void want(const char *path, int depth_first)
{
	struct stat st;
	lstat(path, &st);
	if (!S_ISDIR(st.st_mode)) {
		note(wanted, &wanted_count, S_ISLNK(st.st_mode) ? FTW_SL : FTW_F, path);
		return;
	}
	note(wanted, &wanted_count, depth_first ? FTW_DP : FTW_D, path);
	DIR *dir = opendir(path);
	for (struct dirent *d; (d = readdir(dir));) {
		char next[5000];
		if (!strcmp(d->d_name, ".") || !strcmp(d->d_name, ".."))
			continue;
		snprintf(next, sizeof next, "%s/%s", path, d->d_name);
		want(next, depth_first);
	}
	closedir(dir);
}

static int see(const char *path, const struct stat *st, int what, struct FTW *f)
{
	struct stat again;
	note(seen, &seen_count, what, path);
	CHECK(f->base > 0 ? path[f->base - 1] == '/' : f->base == 0);
	int slashes = 0;
	for (const char *p = path + 4; *p; p++)
		slashes += *p == '/';
	CHECK_INT(f->level, slashes);
	CHECK(lstat(path, &again) == 0 && again.st_ino == st->st_ino);
	return 0;
}

static int see_here(const char *path, const struct stat *st, int what, struct FTW *f)
{
	struct stat again;
	note(seen, &seen_count, what, path);
	/* The name is found in the current directory (glibc: of files only). */
	if (what == FTW_F || what == FTW_SL)
		CHECK(lstat(path + f->base, &again) == 0 && again.st_ino == st->st_ino);
	return 0;
}

static int see_plain(const char *path, const struct stat *st, int what)
{
	note(seen, &seen_count, what, path);
	return 0;
}

static int stop(const char *path, const struct stat *st, int what, struct FTW *f)
{
	return --stop_after ? 0 : 42;
}

static void make_tree(void)
{
	char path[200];
	unsigned r = 12345;

	mkdir("tree", 0777);
	for (int i = 0; i < 150; i++) {
		strcpy(path, "tree");
		r = r * 1103515245 + 12345;
		int depth = r >> 16 & 7;
		for (int d = 0; d <= depth; d++) {
			r = r * 1103515245 + 12345;
			mkdir(path, 0777);
			sprintf(path + strlen(path), "/%c", 'a' + (r >> 16) % 5);
		}
		if (i % 3 == 0)
			symlink(i % 2 ? "nowhere" : "/", path);
		else
			close(open(path, O_CREAT | O_WRONLY, 0666));
	}
}

static void physical_walks(void)
{
	char here[4096], now[4096];
	getcwd(here, sizeof here);
	for (int fds = 1; fds < 20; fds += 9)
		for (int depth = 0; depth < 2; depth++)
			for (int change = 0; change < 2; change++) {
				want("tree", depth);
				CHECK_INT(nftw("tree", change ? see_here : see, fds,
					       FTW_PHYS | FTW_MOUNT | (depth ? FTW_DEPTH : 0) |
						       (change ? FTW_CHDIR : 0)), 0);
				compare("nftw");
				getcwd(now, sizeof now);
				CHECK_STR(now, here);
			}
	stop_after = 7;
	CHECK_INT(nftw("tree", stop, 5, FTW_PHYS), 42);
	errno = 0;
	CHECK_INT(nftw("tree/none", see, 5, FTW_PHYS), -1);
	CHECK_INT(errno, ENOENT);
}

/* ring/back is ring again: not walked into a second time. */
static void cycles_end(void)
{
	mkdir("ring", 0777);
	mkdir("ring/inner", 0777);
	symlink("../../ring", "ring/inner/back");
	symlink("nowhere", "ring/dangling");
	close(open("ring/file", O_CREAT | O_WRONLY, 0666));
	CHECK_INT(ftw("ring", see_plain, 10), 0);
	int files = 0, dirs = 0, others = 0;
	for (int i = 0; i < seen_count; i++) {
		files += strstr(seen[i], "file") != 0;
		dirs += *seen[i] == '0' + FTW_D;
		others += *seen[i] != '0' + FTW_D && *seen[i] != '0' + FTW_F;
	}
	CHECK_INT(files, 1);
	CHECK(dirs == 2 || dirs == 3);
	CHECK_INT(others, 1);
	while (seen_count)
		free(seen[--seen_count]);
}

static int by_name(const FTSENT **a, const FTSENT **b)
{
	return strcmp((*a)->fts_name, (*b)->fts_name);
}

static void fts_sees_the_same(void)
{
	char *roots[] = { "tree", "ring", 0 };

	for (int options = 0; options < 2; options++) {
		FTS *f = fts_open(roots, FTS_PHYSICAL | (options ? FTS_NOCHDIR : 0), by_name);
		FTSENT *e;
		char last[5000] = "";
		int before = 0, after = 0;

		CHECK(f != 0);
		while ((e = fts_read(f))) {
			struct stat st;
			CHECK(e->fts_info == FTS_DP || (lstat(e->fts_accpath, &st) == 0 && st.st_ino == e->fts_statp->st_ino));
			if (e->fts_info == FTS_DP) {
				after++;
				CHECK_INT(e->fts_number, 7);
				continue;
			}
			e->fts_number = 7;
			before += e->fts_info == FTS_D;
			/* Sorted, so each level goes up, and roots as well. */
			note(seen, &seen_count,
			     e->fts_info == FTS_D ? FTW_D : e->fts_info == FTS_F ? FTW_F : FTW_SL, e->fts_path);
			CHECK_INT(strlen(e->fts_path), e->fts_pathlen);
		}
		CHECK_INT(errno, 0);
		CHECK_INT(before, after);
		CHECK_INT(fts_close(f), 0);
		want("tree", 0);
		want("ring", 0);
		compare("fts");
	}
}

static void fts_takes_instructions(void)
{
	char *roots[] = { "ring", 0 };
	FTS *f = fts_open(roots, FTS_PHYSICAL, by_name);
	FTSENT *e = fts_read(f), *child = fts_children(f, 0);

	CHECK_STR(e->fts_path, "ring");
	CHECK(child && child->fts_info == FTS_SL);
	CHECK_STR(child->fts_name, "dangling");
	CHECK_STR(child->fts_link->fts_name, "file");
	fts_set(f, child->fts_link, FTS_SKIP);
	e = fts_read(f);
	CHECK_STR(e->fts_path, "ring/dangling");
	fts_set(f, e, FTS_FOLLOW);
	e = fts_read(f);
	CHECK_INT(e->fts_info, FTS_SLNONE);
	e = fts_read(f);
	CHECK_STR(e->fts_path, "ring/inner");
	e = fts_read(f);
	CHECK_STR(e->fts_path, "ring/inner/back");
	CHECK_INT(e->fts_info, FTS_SL);
	fts_set(f, e, FTS_FOLLOW);
	e = fts_read(f);
	CHECK_INT(e->fts_info, FTS_DC);
	CHECK_STR(e->fts_cycle->fts_name, "ring");
	e = fts_read(f);
	CHECK_INT(e->fts_info, FTS_DP);
	CHECK_STR(e->fts_path, "ring/inner");
	fts_close(f);

	f = fts_open(roots, FTS_LOGICAL, by_name);
	e = fts_read(f);
	fts_set(f, e, FTS_SKIP);
	e = fts_read(f);
	CHECK_INT(e->fts_info, FTS_DP);
	CHECK(!fts_read(f));
	fts_close(f);
}

int main(void)
{
	system("rm -rf tree ring");
	make_tree();
	physical_walks();
	cycles_end();
	fts_sees_the_same();
	fts_takes_instructions();
	return done();
}
