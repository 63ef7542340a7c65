/* usage.c: the usage in the help
 *
 *	Usage: program [-qv] [-o FILE] [--output=FILE] [--quiet] [--verbose] FROM TO
 *	  or:  program [-qv] ... LIST */
#include <string.h>
#include "layout.h"

/* What calls for each option that is to be seen in the usage: with its real one. */
typedef void each_option_t(struct help *, const struct entry *, const struct argp_option *);

static void each_option(struct help *h, each_option_t *call)
{
	for (int i = 0; i < h->layout->count; i++) {
		const struct entry *e = &h->layout->entries[i];
		if (e->options->flags & OPTION_DOC)
			continue;
		for (int j = 0; j < e->count; j++)
			if (!((e->options->flags | e->options[j].flags) & OPTION_NO_USAGE))
				call(h, e, &e->options[j]);
	}
}

/* "[-qv]", all that take no argument. */
static void plain_shorts(struct help *h)
{
	char letters[UCHAR_MAX + 1], *end = letters;

	for (int i = 0; i < h->layout->count; i++) {
		const struct entry *e = &h->layout->entries[i];
		for (int j = 0; j < e->count; j++)
			if (!e->options->arg && shows_short(h->layout, e, &e->options[j]) &&
			    !((e->options->flags | e->options[j].flags) & OPTION_NO_USAGE))
				*end++ = e->options[j].key;
	}
	*end = 0;
	if (end == letters)
		return;
	h->fill.spaces++;
	fill_whole(&h->fill, "[-", letters, "]", (char *)0);
}

static void short_with_argument(struct help *h, const struct entry *e, const struct argp_option *o)
{
	const struct argp_option *real = e->options;

	if (!real->arg || !shows_short(h->layout, e, o))
		return;
	const char *arg = translate(e->argp, real->arg), letter[] = { o->key, 0 };
	h->fill.spaces++;
	if (real->flags & OPTION_ARG_OPTIONAL)
		fill_whole(&h->fill, "[-", letter, "[", arg, "]]", (char *)0);
	else
		fill_whole(&h->fill, "[-", letter, " ", arg, "]", (char *)0);
}

static void long_option(struct help *h, const struct entry *e, const struct argp_option *o)
{
	const struct argp_option *real = e->options;

	if (!shows_long(o))
		return;
	const char *arg = real->arg ? translate(e->argp, real->arg) : 0;
	h->fill.spaces++;
	if (!arg)
		fill_whole(&h->fill, "[--", o->name, "]", (char *)0);
	else if (real->flags & OPTION_ARG_OPTIONAL)
		fill_whole(&h->fill, "[--", o->name, "[=", arg, "]]", (char *)0);
	else
		fill_whole(&h->fill, "[--", o->name, "=", arg, "]", (char *)0);
}

/* ---- The other arguments ----
 *
 * Each argp has its own, and may have alternatives: so what is printed is one of each, and the
 * combinations are counted through, the last as the lowest digit. */

enum { LEVELS = 64 };

struct choice {
	const char *at[LEVELS]; /* the alternative of each argp that has any, in their order */
	int count;
	bool more; /* there is another combination */
};

static void arguments(struct help *h, const struct argp *argp, struct choice *c, bool *advance)
{
	const char *doc = argp->args_doc;
	const char *shown = filter(h, argp, ARGP_KEY_HELP_ARGS_DOC, doc);
	int level = -1;

	if (shown && strchr(shown, '\n') && c->count < LEVELS)
		level = c->count++;
	if (shown && *shown) {
		size_t skip = level >= 0 ? (size_t)c->at[level] : 0;
		const char *from = shown + skip;
		size_t length = strcspn(from, "\n");
		char line[length + 1];
		memcpy(line, from, length);
		line[length] = 0;
		h->fill.spaces++;
		fill_text(&h->fill, line);
	}
	for (const struct argp_child *child = argp->children; child && child->argp; child++)
		arguments(h, child->argp, c, advance);
	if (level >= 0 && *advance) {
		const char *next = strchr(shown + (size_t)c->at[level], '\n');
		if (next) {
			c->at[level] = (const char *)(size_t)(next + 1 - shown);
			*advance = false;
			c->more = true;
		} else {
			c->at[level] = 0; /* from the first again, and the level above goes on */
		}
	}
	filter_free(shown, argp, doc);
}

void help_usage(struct help *h, const char *name, bool all_options)
{
	struct choice choice = { 0 };
	bool first = true;

	do {
		bool advance = true;
		h->fill.margin = h->columns->usage_indent;
		h->fill.column = 0;
		h->fill.spaces = 0;
		fill_whole(&h->fill, translate(h->root, first ? "Usage:" : "  or: "), " ", name, (char *)0);
		if (first && all_options) {
			plain_shorts(h);
			each_option(h, short_with_argument);
			each_option(h, long_option);
		} else if (h->layout->count) {
			h->fill.spaces = 1;
			fill_whole(&h->fill, translate(h->root, "[OPTION...]"), (char *)0);
		}
		choice.count = 0;
		choice.more = false;
		arguments(h, h->root, &choice, &advance);
		h->fill.margin = 0;
		fill_newline(&h->fill);
		first = false;
	} while (choice.more);
}
