/* layout.h: what the help is made of */
#ifndef LAYOUT_H
#define LAYOUT_H

#include <stddef.h>
#include "argps.h"
#include "fill.h"

/* ARGP_HELP_FMT */
struct columns {
	int dup_args, dup_args_note, short_opt, long_opt, doc_opt, opt_doc, header, usage_indent, rmargin;
};
const struct columns *help_columns(void) HIDDEN;

/* The options of a child that stand together, under its heading. */
struct cluster {
	const struct argp *argp;
	const char *header;
	struct cluster *parent; /* null: in the root's */
	int group, depth, place;
};

/* An option and its aliases, or a heading. */
struct entry {
	const struct argp_option *options;
	int count, group;
	const struct argp *argp;
	struct cluster *cluster; /* null: the root's */
	int place;		 /* where it stood */
};

/* All of them, in the order of the help. */
struct layout {
	struct entry *entries;
	struct cluster *clusters;
	int count, cluster_count;
	/* The place, plus 1, of the entry that has a short name: the first. */
	int of_short[UCHAR_MAX + 1];
};

/* Whether there was memory; layout_free works in any case. */
bool layout_make(struct layout *, const struct argp *) HIDDEN;
void layout_free(struct layout *) HIDDEN;

/* Whether this short name of the option is to be seen. */
static inline bool shows_short(const struct layout *l, const struct entry *e,
			       const struct argp_option *o)
{
	return is_short(o) && !(o->flags & OPTION_HIDDEN) && l->of_short[o->key] == e->place + 1;
}

static inline bool shows_long(const struct argp_option *o)
{
	return o->name && !(o->flags & OPTION_HIDDEN);
}

/* One help: where it goes, and what for. */
struct help {
	struct layout *layout;
	const struct argp *root;
	const struct argp_state *state;
	const struct columns *columns;
	struct fill fill;
};

void help_usage(struct help *, const char *name, bool all_options) HIDDEN;
void help_options(struct help *) HIDDEN;

/* A text translated and through the argp's filter, to be given to filter_free, or null. */
const char *filter(const struct help *, const struct argp *, int key, const char *) HIDDEN;
void filter_free(const char *filtered, const struct argp *, const char *) HIDDEN;

#endif
