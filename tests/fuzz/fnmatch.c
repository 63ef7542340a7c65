// needs: pattern wide ctype locale/current locale/name locale/setlocale string/find string/two_way string/search_pair
/* fnmatch.c: two bytes of flags, a pattern and a text; then the same pattern as glob's in
 * folders that hold the text */
#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <glob.h>
#include <locale.h>
#include <sys/stat.h>
#include "fuzz.h"

static const char *name;
static int depth, shown;

static void *open_folder(const char *path)
{
	shown = strlen(path) < 20 ? 0 : 3;
	return &depth;
}

static struct dirent *read_folder(void *folder)
{
	static struct dirent entry;
	const char *names[] = { ".", "..", name };

	if (shown > 2)
		return 0;
	entry.d_type = shown == 2 ? DT_UNKNOWN : DT_DIR;
	strncpy(entry.d_name, names[shown++], sizeof entry.d_name - 1);
	return &entry;
}

static void close_folder(void *folder)
{
}

static int status(const char *path, struct stat *st)
{
	memset(st, 0, sizeof *st);
	st->st_mode = strlen(path) % 2 ? S_IFDIR : S_IFREG;
	return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	enum { GLOB_FLAGS = GLOB_MARK | GLOB_NOCHECK | GLOB_NOESCAPE | GLOB_NOSORT | GLOB_BRACE };
	struct input in = { data, size };
	unsigned flags = take(&in), more = take(&in);

	setlocale(LC_ALL, more & 1 ? "C.UTF-8" : "C");
	char *pattern = take_string(&in), *text = take_string(&in);
	size_t len = strlen(pattern);
	/* ksh's patterns may take long by their nature. */
	if (len + strlen(text) < (flags & FNM_EXTMATCH ? 24 : 400)) {
		int result = fnmatch(pattern, text, flags & 0x3f);
		MUST(result == 0 || result == FNM_NOMATCH);
		MUST(fnmatch(pattern, text, flags & 0x3f) == result);
		MUST(fnmatch("*", text, 0) == 0);
	}
	if (len < 24 && strlen(text) < 100) {
		glob_t g = { .gl_opendir = open_folder, .gl_readdir = (void *)read_folder,
			     .gl_closedir = close_folder, .gl_stat = status, .gl_lstat = status };
		name = text;
		if (!glob(pattern, (more << 1 & GLOB_FLAGS) | GLOB_ALTDIRFUNC, 0, &g))
			for (size_t i = 0; i < g.gl_pathc; i++)
				MUST(g.gl_pathv[i] && strlen(g.gl_pathv[i]) < 4096);
		globfree(&g);
	}
	free(pattern);
	free(text);
	return 0;
}
