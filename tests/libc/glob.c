/* glob.c: in a directory made for it */
#include <fcntl.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include "check.h"

static char dir[] = "/tmp/globXXXXXX";

/* The paths, with a space between. */
static const char *found(const char *pattern, int flags)
{
	static char result[2000];
	glob_t g;
	int error = glob(pattern, flags, 0, &g);

	if (error) {
		snprintf(result, sizeof result, "error %d", error);
	} else {
		*result = 0;
		for (size_t i = 0; i < g.gl_pathc; i++) {
			if (i)
				strcat(result, " ");
			strcat(result, g.gl_pathv[i]);
		}
		CHECK(!g.gl_pathv[g.gl_pathc]);
	}
	globfree(&g);
	return result;
}

static void make(const char *path)
{
	if (path[strlen(path) - 1] == '/')
		mkdir(path, 0700);
	else
		close(open(path, O_CREAT | O_WRONLY, 0600));
}

static int calls;

static int count_call(const char *path, int error)
{
	calls++;
	return !path || !error;
}

int main(void)
{
	static const char *const paths[] = { "a.c", "b.c", "c.h", ".hidden", "d/", "d/x.c", "d/e/",
					     "d/e/y.c", "s*r", "f/" };
	const size_t count = sizeof paths / sizeof *paths;

	if (!mkdtemp(dir) || chdir(dir))
		return 99;
	for (size_t i = 0; i < count; i++)
		make(paths[i]);
	CHECK(!symlink("nowhere", "dangling"));

	CHECK_STR(found("*.c", 0), "a.c b.c");
	CHECK_STR(found("*", 0), "a.c b.c c.h d dangling f s*r");
	CHECK_STR(found(".h*", 0), ".hidden");
	CHECK_STR(found("*/", 0), "d/ f/");
	CHECK_STR(found("*", GLOB_MARK), "a.c b.c c.h d/ dangling f/ s*r");
	CHECK_STR(found("*/*.c", 0), "d/x.c");
	CHECK_STR(found("d/*/*", 0), "d/e/y.c");
	CHECK_STR(found("./d//*.c", 0), "./d//x.c");
	CHECK_STR(found("[ab].c", 0), "a.c b.c");
	CHECK_STR(found("s\\*r", 0), "s*r");
	CHECK_STR(found("s\\*?", 0), "s*r");
	CHECK_STR(found("a.c", 0), "a.c");
	CHECK_STR(found("dangling", 0), "dangling");
	CHECK_STR(found("zzz", 0), "error 3");
	CHECK_STR(found("zzz*", GLOB_NOCHECK), "zzz*");
	CHECK_STR(found("*.c/x", 0), "error 3");
	CHECK_STR(found("", 0), "error 3");

	glob_t g = { .gl_offs = 2 };
	CHECK_INT(glob("*.c", GLOB_DOOFFS, 0, &g), 0);
	CHECK_INT(glob("*.h", GLOB_DOOFFS | GLOB_APPEND, 0, &g), 0);
	CHECK_INT(g.gl_pathc, 3);
	CHECK(!g.gl_pathv[0] && !g.gl_pathv[1] && !g.gl_pathv[5]);
	CHECK_STR(g.gl_pathv[4], "c.h");
	globfree(&g);

	CHECK_INT(glob("nowhere/*", 0, count_call, &g), GLOB_NOMATCH);
	globfree(&g);
#ifdef GLOB_BRACE
	CHECK_STR(found("{c,a}.[ch]", GLOB_BRACE), "c.h a.c");
	CHECK_STR(found("{a,{b,c}}.*", GLOB_BRACE), "a.c b.c c.h");
	CHECK_STR(found("zzz", GLOB_NOMAGIC), "zzz");
	setenv("HOME", dir, 1);
	char want[100];
	snprintf(want, sizeof want, "%s/a.c", dir);
	CHECK_STR(found("~/a*", GLOB_TILDE), want);
	CHECK_STR(found("~no-such-user/x", GLOB_TILDE_CHECK | GLOB_TILDE), "error 3");
#endif
	unlink("dangling");
	for (size_t i = count; i-- > 0;)
		remove(paths[i]);
	CHECK(!chdir("/") && !rmdir(dir));
	return done();
}
