/* layout.c: which options the help has, and in which order (GNU C Library manual, 25.3.3,
 * 25.3.6, and 25.3.8 on children) */
#include "layout.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- Collecting ---- */

static void count(const struct argp *argp, int *entries, int *clusters)
{
	for (const struct argp_option *o = argp->options; o && !is_end(o); o++)
		++*entries;
	for (const struct argp_child *c = argp->children; c && c->argp; c++) {
		++*clusters;
		count(c->argp, entries, clusters);
	}
}

static void collect(struct layout *l, const struct argp *argp, struct cluster *cluster)
{
	int group = 0;
	const struct argp_option *o = argp->options;

	while (o && !is_end(o)) {
		struct entry *e = &l->entries[l->count];
		bool heading = !o->name && !o->key;
		group = o->group ? o->group : heading ? group + 1 : group;
		*e = (struct entry){ o, 0, group, argp, cluster, l->count };
		do {
			if (is_short(o) && !l->of_short[o->key])
				l->of_short[o->key] = e->place + 1;
			e->count++;
			o++;
		} while (!is_end(o) && o->flags & OPTION_ALIAS);
		l->count++;
	}
	for (const struct argp_child *c = argp->children; c && c->argp; c++) {
		struct cluster *in = cluster;
		if (c->group || c->header) {
			in = &l->clusters[l->cluster_count];
			*in = (struct cluster){ c->argp, c->header, cluster, c->group,
						cluster ? cluster->depth + 1 : 1, l->cluster_count++ };
		}
		collect(l, c->argp, in);
	}
}

/* ---- Order ---- */

/* 0, 1, 2, ... -2, -1. */
static int compare_groups(int a, int b)
{
	return ((unsigned)a > (unsigned)b) - ((unsigned)a < (unsigned)b);
}

/* What an entry is looked up by: its first short name, else its first long one, else (a heading)
 * nothing. */
struct sort_name {
	char first;
	const char *rest; /* the long name; null if there is a short one */
	bool text;	  /* no option: after these, unless it looks like one */
};

static struct sort_name sort_name(const struct layout *l, const struct entry *e)
{
	struct sort_name name = { 0 };

	for (int i = 0; i < e->count; i++)
		if (shows_short(l, e, &e->options[i]))
			return (struct sort_name){ .first = e->options[i].key };
	for (int i = 0; i < e->count && !name.rest; i++)
		if (shows_long(&e->options[i]))
			name.rest = e->options[i].name;
	if (name.rest && e->options->flags & OPTION_DOC) {
		while (isspace((unsigned char)*name.rest))
			name.rest++;
		name.text = *name.rest != '-';
		while (*name.rest && !isalnum((unsigned char)*name.rest))
			name.rest++;
	}
	if (name.rest)
		name.first = *name.rest;
	return name;
}

static int compare_names(const struct layout *l, const struct entry *a, const struct entry *b)
{
	struct sort_name x = sort_name(l, a), y = sort_name(l, b);
	int order;

	if (x.text != y.text)
		return x.text - y.text;
	if (x.rest && y.rest) {
		order = strcasecmp(x.rest, y.rest);
	} else {
		order = tolower((unsigned char)x.first) - tolower((unsigned char)y.first);
		/* Of one letter, the small one first, and a long name before a short one. */
		if (!order)
			order = (unsigned char)y.first - (unsigned char)x.first;
		if (!order)
			order = !x.rest - !y.rest;
	}
	return order ? order : a->place - b->place;
}

/* The cluster at that depth that c is in, or c itself, or null. */
static const struct cluster *at_depth(const struct cluster *c, int depth)
{
	while (c && c->depth > depth)
		c = c->parent;
	return c && c->depth == depth ? c : 0;
}

/* By groups; at the first level where they are not in one cluster, that of the cluster counts,
 * and an option stands before a cluster.  Of children of one group the last is first, as GNU
 * has it. */
static int compare(const void *p, const void *q, void *layout)
{
	const struct entry *a = p, *b = q;

	for (int depth = 1; a->cluster || b->cluster; depth++) {
		const struct cluster *x = at_depth(a->cluster, depth), *y = at_depth(b->cluster, depth);
		if (!x && !y)
			break;
		if (x == y)
			continue;
		int order = compare_groups(x ? x->group : a->group, y ? y->group : b->group);
		return order ? order : x && y ? y->place - x->place : !!x - !!y;
	}
	int order = compare_groups(a->group, b->group);
	return order ? order : compare_names(layout, a, b);
}

bool layout_make(struct layout *l, const struct argp *argp)
{
	int entries = 0, clusters = 0;

	count(argp, &entries, &clusters);
	*l = (struct layout){ .entries = calloc(entries + 1, sizeof *l->entries),
			      .clusters = calloc(clusters + 1, sizeof *l->clusters) };
	if (!l->entries || !l->clusters)
		return false;
	collect(l, argp, 0);
	qsort_r(l->entries, l->count, sizeof *l->entries, compare, l);
	return true;
}

void layout_free(struct layout *l)
{
	free(l->entries);
	free(l->clusters);
}
