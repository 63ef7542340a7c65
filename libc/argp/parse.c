/* parse.c: argp_parse: which parser gets which argument (GNU C Library manual, 25.3)
 *
 * Every struct argp in the tree is a group: the root, its children in order, each before its
 * own.  All their options become one list for getopt_long, where the first of a name wins. */
#include <argp.h>
#include <ctype.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include "argps.h"
#include "program.h"

struct group {
	const struct argp *argp;
	struct group *parent;
	int place; /* among its parent's children */
	bool has_args; /* it has taken an argument */
	void *input, *hook, **child_inputs;
};

/* What getopt_long's value of a long option, less LONG, stands for. */
struct target {
	int key, group;
};
enum { LONG = UCHAR_MAX + 1 };

struct parser {
	struct argp_state state;
	struct group *groups;
	int group_count, long_count;
	struct option *longs;
	struct target *targets;
	char *shorts, *shorts_end;
	void **inputs; /* the groups' child_inputs */
	int of_short[UCHAR_MAX + 1]; /* the group */
};

/* ---- Preparing ---- */

/* Of all groups together. */
struct sizes {
	int groups, options, children;
};

static void measure(const struct argp *argp, struct sizes *s)
{
	s->groups++;
	for (const struct argp_option *o = argp->options; o && !is_end(o); o++)
		s->options++;
	for (const struct argp_child *c = argp->children; c && c->argp; c++) {
		s->children++;
		measure(c->argp, s);
	}
}

static void add_short(struct parser *p, int key, int group, int has_arg)
{
	if (memchr(p->shorts, key, p->shorts_end - p->shorts))
		return;
	*p->shorts_end++ = key;
	for (int i = 0; i < has_arg; i++)
		*p->shorts_end++ = ':';
	p->of_short[key] = group;
}

static void add_long(struct parser *p, const char *name, int key, int group, int has_arg)
{
	int n = p->long_count, same = 0;

	for (int i = 0; i < n; i++)
		if (!strcmp(p->longs[i].name, name))
			return;
	/* Names of one key have one value: a name cut short that means both is clear. */
	while (same < n && (p->targets[same].key != key || p->targets[same].group != group))
		same++;
	p->targets[n] = (struct target){ key, group };
	p->longs[n] = (struct option){ name, has_arg, 0, LONG + same };
	p->long_count++;
}

static void add_group(struct parser *p, const struct argp *argp, struct group *parent, int place)
{
	int group = p->group_count++, children = 0;
	const struct argp_option *real = argp->options;

	p->groups[group] = (struct group){ .argp = argp, .parent = parent, .place = place };
	for (const struct argp_option *o = argp->options; o && !is_end(o); o++) {
		if (!(o->flags & OPTION_ALIAS))
			real = o;
		if (real->flags & OPTION_DOC)
			continue;
		int has_arg = !real->arg                           ? no_argument :
			      real->flags & OPTION_ARG_OPTIONAL ? optional_argument :
								  required_argument;
		if (is_short(o))
			add_short(p, o->key, group, has_arg);
		if (o->name)
			add_long(p, o->name, o->key ? o->key : real->key, group, has_arg);
	}
	for (const struct argp_child *c = argp->children; c && c->argp; c++)
		children++;
	if (children) {
		p->groups[group].child_inputs = p->inputs;
		p->inputs += children;
	}
	for (int i = 0; i < children; i++)
		add_group(p, argp->children[i].argp, &p->groups[group], i);
}

/* ---- Calling parsers ---- */

static error_t call(struct parser *p, struct group *g, int key, char *arg)
{
	struct argp_state *state = &p->state;

	if (!g->argp->parser)
		return ARGP_ERR_UNKNOWN;
	if (key >= ARGP_KEY_END && key != ARGP_KEY_ARGS)
		state->arg_num = 0;
	state->hook = g->hook;
	state->input = g->input;
	state->child_inputs = g->child_inputs;
	error_t error = g->argp->parser(key, arg, state);
	g->hook = state->hook;
	return error;
}

static error_t ignore_unknown(error_t error)
{
	return error == ARGP_ERR_UNKNOWN ? 0 : error;
}

/* Begins: each group's input comes from what its parent has prepared by then. */
static error_t begin(struct parser *p, void *input)
{
	error_t error = 0;

	p->groups->input = input;
	for (int i = 0; i < p->group_count && !error; i++) {
		struct group *g = &p->groups[i];
		if (g->parent)
			g->input = g->parent->child_inputs[g->place];
		/* A parent without a parser has nothing else to give. */
		if (!g->argp->parser && g->child_inputs && g->argp->children)
			g->child_inputs[0] = g->input;
		error = ignore_unknown(call(p, g, ARGP_KEY_INIT, 0));
	}
	return error;
}

enum order { PARENTS_FIRST, CHILDREN_FIRST };

/* Tells all groups, until one has an error. */
static error_t tell(struct parser *p, int key, enum order order)
{
	error_t error = 0;

	for (int i = 0; i < p->group_count && !error; i++) {
		struct group *g = &p->groups[order == PARENTS_FIRST ? i : p->group_count - 1 - i];
		if (key != ARGP_KEY_NO_ARGS || !g->has_args)
			error = ignore_unknown(call(p, g, key, 0));
	}
	return error;
}

/* The argument before state.next, to the first group that takes it or, asked at once, all
 * that remain. */
static error_t give_argument(struct parser *p, unsigned *taken)
{
	struct argp_state *state = &p->state;
	int index = state->next - 1;

	for (struct group *g = p->groups; g < p->groups + p->group_count; g++) {
		state->next = index + 1;
		state->arg_num = *taken;
		error_t error = call(p, g, ARGP_KEY_ARG, state->argv[index]);
		if (error == ARGP_ERR_UNKNOWN) {
			state->next = index;
			error = call(p, g, ARGP_KEY_ARGS, 0);
			/* Who does not say otherwise has taken them all. */
			if (!error && state->next == index)
				state->next = state->argc;
		}
		if (error == ARGP_ERR_UNKNOWN)
			continue;
		if (!error && state->next > index) {
			g->has_args = true;
			*taken += state->next - index;
		}
		return error;
	}
	return ARGP_ERR_UNKNOWN;
}

static error_t give_option(struct parser *p, int option, unsigned taken)
{
	struct target t = { option, p->of_short[option & UCHAR_MAX] };

	if (option >= LONG)
		t = p->targets[option - LONG];
	p->state.arg_num = taken;
	error_t error = call(p, &p->groups[t.group], t.key, optarg);
	if (error == ARGP_ERR_UNKNOWN) {
		static const char why[] = "(PROGRAM ERROR) Option should have been recognized!?";
		if (option < LONG)
			argp_error(&p->state, "-%c: %s", option, why);
		else
			for (int i = 0; i < p->long_count; i++)
				if (p->longs[i].val == option) {
					argp_error(&p->state, "--%s: %s", p->longs[i].name, why);
					break;
				}
	}
	return error;
}

/* ---- The command line ---- */

static int next_option(struct parser *p)
{
	struct argp_state *state = &p->state;
	/* What is not a program's name is to getopt the argument after one. */
	int shift = state->flags & ARGP_PARSE_ARGV0 ? 1 : 0;
	char **argv = state->argv - shift;

	optind = state->next + shift;
	int option = (state->flags & ARGP_LONG_ONLY ? getopt_long_only : getopt_long)(
		state->argc + shift, argv, p->shorts, p->longs, 0);
	state->next = optind - shift;
	return option;
}

/* Whether '?' is the option -? and not getopt's word for a wrong one. */
static bool is_question(const struct parser *p)
{
	const char *option = strchr(p->shorts, '?');

	return option && optopt == '?' && (option[1] != ':' || option[2] == ':' || optarg);
}

/* Errors that are no parser's: *misused. */
static error_t parse_all(struct parser *p, bool *misused)
{
	struct argp_state *state = &p->state;
	bool options = true;
	unsigned taken = 0;
	error_t error = 0;

	state->next = state->flags & ARGP_PARSE_ARGV0 ? 0 : 1;
	opterr = !(state->flags & ARGP_NO_ERRS);
	optreset = 1;
	while (!error) {
		int option = -1;
		if (state->quoted && state->next < state->quoted)
			state->quoted = 0, options = true;
		if (options && !state->quoted)
			option = next_option(p);
		if (option == '?' && !is_question(p)) {
			*misused = true;
			return EINVAL;
		}
		if (option > 1) {
			error = give_option(p, option, taken);
			if (error == ARGP_ERR_UNKNOWN) {
				*misused = true;
				return EINVAL;
			}
			continue;
		}
		if (option == -1) {
			if (options && state->next > 1 && !strcmp(state->argv[state->next - 1], "--"))
				state->quoted = state->next;
			options = false;
			if (state->next >= state->argc || state->flags & ARGP_NO_ARGS)
				break;
			state->next++;
		}
		int index = state->next - 1;
		error = give_argument(p, &taken);
		/* Given back: it may be an option now. */
		if (!error && state->next <= index) {
			options = true;
			optreset = 1;
		}
	}
	return ignore_unknown(error);
}

static error_t finish(struct parser *p, error_t error, bool misused, int *arg_index)
{
	struct argp_state *state = &p->state;

	if (!error) {
		if (state->next == state->argc) {
			error = tell(p, ARGP_KEY_NO_ARGS, PARENTS_FIRST);
			if (!error)
				error = tell(p, ARGP_KEY_END, CHILDREN_FIRST);
		} else if (!arg_index) {
			if (!(state->flags & ARGP_NO_ERRS) && state->err_stream)
				fprintf(state->err_stream, "%s: %s\n", state->name,
					translate(state->root_argp, "Too many arguments"));
			error = EINVAL;
			misused = true;
		}
	}
	if (arg_index)
		*arg_index = state->next;
	if (misused)
		argp_state_help(state, state->err_stream, ARGP_HELP_STD_ERR);
	if (error)
		tell(p, ARGP_KEY_ERROR, PARENTS_FIRST);
	else
		error = tell(p, ARGP_KEY_SUCCESS, CHILDREN_FIRST);
	for (int i = p->group_count; i-- > 0;)
		call(p, &p->groups[i], ARGP_KEY_FINI, 0);
	return error;
}

void *argp_input(const struct argp *argp, const struct argp_state *state)
{
	const struct parser *p = state ? state->pstate : 0;

	for (int i = 0; p && i < p->group_count; i++)
		if (p->groups[i].argp == argp)
			return p->groups[i].input;
	return 0;
}

error_t argp_parse(const struct argp *restrict argp, int argc, char **restrict argv, unsigned flags,
		   int *restrict arg_index, void *restrict input)
{
	/* The root is a parent of the program's own and of the standard options. */
	struct argp_child children[] = { { .argp = argp ? argp : &(struct argp){ 0 } },
					 { .argp = &argp_standard },
					 { .argp = argp_program_version || argp_program_version_hook ?
							   &argp_version :
							   0 },
					 { 0 } };
	struct argp with_help = { .children = children };
	struct sizes n = { 0 };

	if (!(flags & ARGP_NO_ERRS))
		flags &= ~ARGP_PARSE_ARGV0;
	if (!(flags & ARGP_NO_HELP)) {
		with_help.argp_domain = children[0].argp->argp_domain;
		argp = &with_help;
	} else {
		argp = children[0].argp;
	}
	measure(argp, &n);

	struct parser *p = calloc(1, sizeof *p + n.groups * sizeof *p->groups +
					     (n.options + 1) * (sizeof *p->longs + sizeof *p->targets) +
					     n.children * sizeof *p->inputs + 3 * n.options + 2);
	if (!p)
		return ENOMEM;
	p->groups = (struct group *)(p + 1);
	p->longs = (struct option *)(p->groups + n.groups);
	p->inputs = (void **)(p->longs + n.options + 1);
	p->targets = (struct target *)(p->inputs + n.children);
	p->shorts = p->shorts_end = (char *)(p->targets + n.options + 1);
	if (flags & (ARGP_IN_ORDER | ARGP_NO_ARGS))
		*p->shorts_end++ = flags & ARGP_IN_ORDER ? '-' : '+';
	add_group(p, argp, 0, 0);

	p->state = (struct argp_state){
		.root_argp = argp,
		.argc = argc,
		.argv = argv,
		.flags = flags,
		.name = __program_short_name,
		.err_stream = stderr,
		.out_stream = stdout,
		.pstate = p,
	};
	if (argc > 0 && !(flags & ARGP_PARSE_ARGV0) && argv[0]) {
		char *slash = strrchr(argv[0], '/');
		p->state.name = slash ? slash + 1 : argv[0];
	}

	bool misused = false;
	error_t error = begin(p, input);
	if (!error) {
		error = parse_all(p, &misused);
		error = finish(p, error, misused, arg_index);
	}
	free(p);
	return error;
}
