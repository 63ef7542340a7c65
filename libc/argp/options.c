/* options.c: the list of options in the help
 *
 *	 Heading of a group:                          (header-col)
 *	  -o, --output=FILE          What it does     (short-opt-col, long-opt-col, opt-doc-col) */
#include <ctype.h>
#include <string.h>
#include "layout.h"

struct list {
	struct help *help;
	const struct entry *before; /* the entry printed last */
	bool headings;              /* there was one: groups are divided by empty lines */
	bool left_out;              /* an argument was not said with each name */
};

static void heading(struct list *l, const struct argp *argp, const char *text)
{
	struct help *h = l->help;
	const char *shown = filter(h, argp, ARGP_KEY_HELP_HEADER, text);

	if (shown && *shown) {
		if (l->before)
			fill_newline(&h->fill);
		h->fill.indent = h->fill.margin = h->columns->header;
		fill_text(&h->fill, shown);
		h->fill.indent = h->fill.margin = 0;
		fill_newline(&h->fill);
	}
	l->headings = true;
	filter_free(shown, argp, text);
}

static bool is_inside(const struct cluster *c, const struct cluster *outer)
{
	while (c && c != outer)
		c = c->parent;
	return c;
}

/* Before a name: at the first of an entry what divides it from the entry before, else a comma. */
static void before_name(struct list *l, const struct entry *e, int column, bool *first)
{
	struct fill *f = &l->help->fill;

	if (*first) {
		const struct cluster *c = e->cluster;
		if (l->headings && l->before && e->group != l->before->group)
			fill_newline(f);
		if (c && c->header && *c->header &&
		    (!l->before || (l->before->cluster != c && !is_inside(l->before->cluster, c)))) {
			bool before = l->headings;
			heading(l, c->argp, c->header);
			l->headings = before;
		}
		*first = false;
	} else {
		fill_whole(f, ",", (char *)0);
		f->spaces = 1;
	}
	fill_to(f, column > f->column + f->spaces ? column : f->column + f->spaces);
}

/* The argument behind a name. */
static void argument(struct help *h, const struct entry *e, const char *between)
{
	const struct argp_option *real = e->options;

	if (!real->arg)
		return;
	const char *arg = translate(e->argp, real->arg);
	if (real->flags & OPTION_ARG_OPTIONAL)
		fill_whole(&h->fill, "[", *between == '=' ? "=" : "", arg, "]", (char *)0);
	else
		fill_whole(&h->fill, between, arg, (char *)0);
}

static void short_names(struct list *l, const struct entry *e, bool arguments, bool *first)
{
	struct help *h = l->help;

	for (int i = 0; i < e->count; i++) {
		const struct argp_option *o = &e->options[i];
		if (!shows_short(h->layout, e, o))
			continue;
		before_name(l, e, h->columns->short_opt, first);
		fill_whole(&h->fill, "-", (char[]){ o->key, 0 }, (char *)0);
		if (arguments || h->columns->dup_args)
			argument(h, e, " ");
		else if (e->options->arg)
			l->left_out = true;
	}
}

static void long_names(struct list *l, const struct entry *e, bool *first)
{
	struct help *h = l->help;
	bool text = e->options->flags & OPTION_DOC;

	for (int i = 0; i < e->count; i++) {
		const struct argp_option *o = &e->options[i];
		if (!shows_long(o))
			continue;
		before_name(l, e, text ? h->columns->doc_opt : h->columns->long_opt, first);
		fill_whole(&h->fill, text ? "" : "--",
			   text && !(o->flags & OPTION_NO_TRANS) ? translate(e->argp, o->name) : o->name,
			   (char *)0);
		if (!text)
			argument(h, e, "=");
	}
}

static void description(struct list *l, const struct entry *e)
{
	struct help *h = l->help;
	struct fill *f = &h->fill;
	const struct argp_option *real = e->options;
	const char *shown = filter(h, e->argp, real->key, real->doc);
	int column = h->columns->opt_doc;

	if (shown && *shown) {
		/* Names that reach so far have it behind them, or above it. */
		if (f->column > column + 3)
			fill_newline(f);
		else if (f->column >= column)
			f->spaces = 3;
		else
			fill_to(f, column);
		f->indent = f->margin = column;
		fill_text(f, shown);
		f->indent = f->margin = 0;
	}
	filter_free(shown, e->argp, real->doc);
}

void help_options(struct help *h)
{
	struct list list = { .help = h };

	for (int i = 0; i < h->layout->count; i++) {
		const struct entry *e = &h->layout->entries[i];
		bool first = true, has_long = false;
		if (!e->options->name && !e->options->key) {
			heading(&list, e->argp, e->options->doc);
			list.before = e;
			continue;
		}
		for (int j = 0; j < e->count; j++)
			has_long |= shows_long(&e->options[j]);
		h->fill.margin = h->columns->long_opt;
		short_names(&list, e, !has_long, &first);
		long_names(&list, e, &first);
		h->fill.margin = 0;
		if (first)
			continue; /* nothing of it is to be seen */
		description(&list, e);
		fill_newline(&h->fill);
		list.before = e;
	}
	if (!list.left_out || !h->columns->dup_args_note)
		return;
	static const char note[] =
		"Mandatory or optional arguments to long options are also mandatory or optional for "
		"any corresponding short options.";
	const char *shown = filter(h, h->root, ARGP_KEY_HELP_DUP_ARGS_NOTE, note);
	if (shown && *shown) {
		fill_newline(&h->fill);
		fill_text(&h->fill, shown);
		fill_newline(&h->fill);
	}
	filter_free(shown, h->root, note);
}
