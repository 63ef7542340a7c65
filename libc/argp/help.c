/* help.c: the help, and what parsers say with it */
#include <errno.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include "layout.h"
#include "program.h"

const char *filter(const struct help *h, const struct argp *argp, int key, const char *text)
{
	const char *translated = text ? translate(argp, text) : 0;

	if (!argp->help_filter)
		return translated;
	return argp->help_filter(key, translated, argp_input(argp, h->state));
}

void filter_free(const char *filtered, const struct argp *argp, const char *text)
{
	if (filtered != text && filtered != (text ? translate(argp, text) : 0))
		free((char *)filtered);
}

/* The argp's doc up to its \v, or (post) what comes after it, and its children's.  blank: an empty
 * line goes before it; one: the first that has some is enough.  Whether there was any. */
static bool docs(struct help *h, const struct argp *argp, bool post, bool blank, bool one)
{
	const char *text = argp->doc ? translate(argp, argp->doc) : 0;
	const char *split = text ? strchr(text, '\v') : 0;
	char *part = 0;
	bool any = false;

	if (post)
		part = split ? strdup(split + 1) : 0;
	else
		part = text ? strndup(text, split ? (size_t)(split - text) : strlen(text)) : 0;

	char *shown = part;
	void *input = argp_input(argp, h->state);
	if (argp->help_filter)
		shown = argp->help_filter(post ? ARGP_KEY_HELP_POST_DOC : ARGP_KEY_HELP_PRE_DOC,
					  part, input);
	if (shown && *shown) {
		if (blank)
			fill_newline(&h->fill);
		fill_text(&h->fill, shown);
		if (h->fill.column > 0)
			fill_newline(&h->fill);
		any = true;
	}
	if (shown != part)
		free(shown);
	free(part);
	if (post && argp->help_filter) {
		char *extra = argp->help_filter(ARGP_KEY_HELP_EXTRA, 0, input);
		if (extra && *extra) {
			if (any || blank)
				fill_newline(&h->fill);
			fill_text(&h->fill, extra);
			if (h->fill.column > 0)
				fill_newline(&h->fill);
			any = true;
		}
		free(extra);
	}
	for (const struct argp_child *c = argp->children; c && c->argp && !(one && any); c++)
		any |= docs(h, c->argp, post, any || blank, one);
	return any;
}

static void print(const struct argp *argp, const struct argp_state *state, FILE *out, unsigned flags,
		  const char *name)
{
	struct layout layout;
	struct help h = { &layout, argp, state, help_columns(), { .out = out } };
	bool any = false;

	if (layout_make(&layout, argp)) {
		h.fill.right = h.columns->rmargin;
		if (flags & (ARGP_HELP_USAGE | ARGP_HELP_SHORT_USAGE)) {
			help_usage(&h, name, !(flags & ARGP_HELP_SHORT_USAGE));
			any = true;
		}
		if (flags & ARGP_HELP_PRE_DOC)
			any |= docs(&h, argp, false, false, true);
		if (flags & ARGP_HELP_SEE) {
			fprintf(out, translate(argp, "Try `%s --help' or `%s --usage' for more information.\n"),
				name, name);
			any = true;
		}
		if (flags & ARGP_HELP_LONG && layout.count) {
			if (any)
				fill_newline(&h.fill);
			help_options(&h);
			any = true;
		}
		if (flags & ARGP_HELP_POST_DOC)
			any |= docs(&h, argp, true, any, false);
		if (flags & ARGP_HELP_BUG_ADDR && argp_program_bug_address) {
			if (any)
				fill_newline(&h.fill);
			fprintf(out, translate(argp, "Report bugs to %s.\n"), argp_program_bug_address);
		}
	}
	layout_free(&layout);
}

void argp_help(const struct argp *restrict argp, FILE *restrict out, unsigned flags,
	       char *restrict name)
{
	if (out)
		print(argp, 0, out, flags, name);
}

void argp_state_help(const struct argp_state *restrict state, FILE *restrict out, unsigned flags)
{
	if ((state && state->flags & ARGP_NO_ERRS) || !out)
		return;
	print(state ? state->root_argp : &(struct argp){ 0 }, state, out, flags,
	      state ? state->name : __program_short_name);
	if (state && state->flags & ARGP_NO_EXIT)
		return;
	if (flags & ARGP_HELP_EXIT_ERR)
		exit(argp_err_exit_status);
	if (flags & ARGP_HELP_EXIT_OK)
		exit(0);
}

void argp_usage(const struct argp_state *state)
{
	argp_state_help(state, state ? state->err_stream : stderr, ARGP_HELP_STD_USAGE);
}

/* "program: message: why" to the error stream, if anything is to be said: that stream. */
static FILE *message(const struct argp_state *state, int error, const char *format, va_list list)
{
	FILE *out = state ? state->err_stream : stderr;

	if ((state && state->flags & ARGP_NO_ERRS) || !out)
		return 0;
	flockfile(out);
	fputs(state ? state->name : __program_short_name, out);
	if (format) {
		fputs(": ", out);
		vfprintf(out, format, list);
	}
	if (error)
		fprintf(out, ": %s", strerror(error));
	putc('\n', out);
	funlockfile(out);
	return out;
}

void argp_error(const struct argp_state *restrict state, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	FILE *out = message(state, 0, format, list);
	va_end(list);
	if (out)
		argp_state_help(state, out, ARGP_HELP_STD_ERR);
}

void argp_failure(const struct argp_state *restrict state, int status, int error,
		  const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	FILE *out = message(state, error, format, list);
	va_end(list);
	if (out && status && !(state && state->flags & ARGP_NO_EXIT))
		exit(status);
}
