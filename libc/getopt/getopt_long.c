/* getopt_long.c: options with long names (GNU) */
#include <string.h>
#include <unistd.h>
#include "scan.h"

/* "option '--name' is ambiguous; possibilities: '--namea' '--nameb'": as many parts as
 * there are names, so it is built in pieces of one write each name. */
static void ambiguous(const char *program, const struct option *list, const char *text,
		      size_t length, const char *dash);

/* Two options are the same when a cut name that fits both means one thing. */
static int same(const struct option *a, const struct option *b)
{
	return a->has_arg == b->has_arg && a->flag == b->flag && a->val == b->val;
}

/* The option named by the text: exactly, or cut short; null when none (*many = 0) or
 * more than one (1). */
static const struct option *find(const struct long_options *longs, const char *text,
				 size_t length, int *many)
{
	const struct option *found = 0;

	*many = 0;
	for (const struct option *o = longs->list; o->name; o++) {
		if (strncmp(o->name, text, length))
			continue;
		if (!o->name[length])
			return *many = 0, o;
		if (!found)
			found = o;
		else if (longs->one_dash || !same(found, o))
			*many = 1;
	}
	return *many ? 0 : found;
}

static int match(const struct long_options *longs, int argc, char *const argv[],
		 const char *options, const char *text, const char *dash)
{
	size_t length = strcspn(text, "=");
	const char *value = text[length] ? text + length + 1 : 0;
	int many, after_w = dash[1] == 'W';
	const struct option *o = find(longs, text, length, &many);

	/* -foo that is no long option may be the short options f, o, o. */
	if (!o && !many && longs->one_dash && dash[1] == 0 &&
	    strchr(options + (*options == '+' || *options == '-'), text[0]))
		return -2;
	getopt_rest = 0;
	if (!after_w)
		optind++;
	optopt = 0;
	if (!o) {
		if (getopt_loud(options) && many)
			ambiguous(argv[0], longs->list, text, length, dash);
		else if (getopt_loud(options))
			getopt_complain(argv[0], "unrecognized option '", dash, text, "'",
					(char *)0);
		return '?';
	}
	if (value && o->has_arg == no_argument) {
		if (getopt_loud(options))
			getopt_complain(argv[0], "option '", dash, o->name,
					"' doesn't allow an argument", (char *)0);
		optopt = o->val;
		return '?';
	}
	if (value) {
		optarg = (char *)value;
	} else if (o->has_arg == required_argument) {
		if (optind >= argc) {
			if (getopt_loud(options))
				getopt_complain(argv[0], "option '", dash, o->name,
						"' requires an argument", (char *)0);
			optopt = o->val;
			return getopt_missing(options);
		}
		optarg = argv[optind++];
	}
	if (longs->index)
		*longs->index = o - longs->list;
	if (!o->flag)
		return o->val;
	*o->flag = o->val;
	return 0;
}

static void put(char *line, size_t size, size_t *at, const char *s)
{
	size_t length = strlen(s);

	if (length > size - *at)
		length = size - *at;
	memcpy(line + *at, s, length);
	*at += length;
}

static void ambiguous(const char *program, const struct option *list, const char *text,
		      size_t length, const char *dash)
{
	char names[1024];
	size_t at = 0;

	for (const struct option *o = list; o->name; o++)
		if (!strncmp(o->name, text, length)) {
			put(names, sizeof names - 1, &at, " '");
			put(names, sizeof names - 1, &at, dash);
			put(names, sizeof names - 1, &at, o->name);
			put(names, sizeof names - 1, &at, "'");
		}
	names[at] = 0;
	getopt_complain(program, "option '", dash, text, "' is ambiguous; possibilities:", names,
			(char *)0);
}

int getopt_long(int argc, char *const argv[], const char *options, const struct option *list,
		int *index)
{
	return getopt_scan(argc, argv, options,
			   list ? &(struct long_options){ list, index, 0, match } : 0);
}

int getopt_long_only(int argc, char *const argv[], const char *options,
		     const struct option *list, int *index)
{
	return getopt_scan(argc, argv, options,
			   list ? &(struct long_options){ list, index, 1, match } : 0);
}
