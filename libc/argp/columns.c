/* columns.c: ARGP_HELP_FMT, the user's wishes for the layout */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "layout.h"
#include "program.h"

static const struct word {
	const char *name;
	size_t offset;
	bool is_switch;
} words[] = {
	{ "dup-args", offsetof(struct columns, dup_args), true },
	{ "dup-args-note", offsetof(struct columns, dup_args_note), true },
	{ "short-opt-col", offsetof(struct columns, short_opt), false },
	{ "long-opt-col", offsetof(struct columns, long_opt), false },
	{ "doc-opt-col", offsetof(struct columns, doc_opt), false },
	{ "opt-doc-col", offsetof(struct columns, opt_doc), false },
	{ "header-col", offsetof(struct columns, header), false },
	{ "usage-indent", offsetof(struct columns, usage_indent), false },
	{ "rmargin", offsetof(struct columns, rmargin), false },
};

enum { COLUMN_MAX = 10000 };

static void complain(const char *wish, size_t length)
{
	fprintf(stderr, "%s: ARGP_HELP_FMT: '%.*s' is not understood\n", __program_short_name,
		(int)length, wish);
}

/* One wish: "rmargin=60", "dup-args", "no-dup-args". */
static bool obey(struct columns *c, const char *wish, size_t length)
{
	bool no = length > 3 && !strncmp(wish, "no-", 3);
	const char *name = no ? wish + 3 : wish, *end = wish + length;
	size_t name_length = strcspn(name, "=, \t\n");

	for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
		if (strlen(words[i].name) != name_length || memcmp(words[i].name, name, name_length))
			continue;
		long value = !no;
		if (name[name_length] == '=') {
			char *number_end;
			value = strtol(name + name_length + 1, &number_end, 10);
			if (number_end != end || no || value < 0 || value > COLUMN_MAX)
				return false;
		} else if (!words[i].is_switch) {
			return false;
		}
		*(int *)((char *)c + words[i].offset) = value;
		return true;
	}
	return false;
}

const struct columns *help_columns(void)
{
	static struct columns c;
	const char *wish = getenv("ARGP_HELP_FMT");

	c = (struct columns){ .dup_args_note = 1, .short_opt = 2, .long_opt = 6, .doc_opt = 2,
			      .opt_doc = 29, .header = 1, .usage_indent = 12, .rmargin = 79 };
	struct columns wished = c;
	for (size_t length; wish && *(wish += strspn(wish, ", \t\n")); wish += length) {
		length = strcspn(wish, ", \t\n");
		if (!obey(&wished, wish, length))
			complain(wish, length);
	}
	/* What would leave no room for text is as if it was not said. */
	if (wished.rmargin > wished.opt_doc && wished.rmargin > wished.header &&
	    wished.rmargin > wished.usage_indent)
		c = wished;
	return &c;
}
