/* standard.c: the options that every program has */
#include <argp.h>
#include <libintl.h>
#include <stdlib.h>
#include <sysexits.h>
#include "argps.h"

/* A program defines these itself, or does not. */
#define OF_PROGRAM __attribute__((weak))
OF_PROGRAM const char *argp_program_version;
OF_PROGRAM void (*argp_program_version_hook)(FILE *restrict, struct argp_state *restrict);
OF_PROGRAM const char *argp_program_bug_address;
OF_PROGRAM error_t argp_err_exit_status = EX_USAGE;

enum { KEY_USAGE = -3 };

static error_t parse(int key, char *arg, struct argp_state *state)
{
	(void)arg;
	switch (key) {
	case '?':
		argp_state_help(state, state->out_stream, ARGP_HELP_STD_HELP);
		return 0;
	case KEY_USAGE:
		argp_state_help(state, state->out_stream, ARGP_HELP_USAGE | ARGP_HELP_EXIT_OK);
		return 0;
	case 'V':
		if (argp_program_version_hook)
			argp_program_version_hook(state->out_stream, state);
		else if (argp_program_version)
			fprintf(state->out_stream, "%s\n", argp_program_version);
		else
			argp_error(state, "%s",
				   translate(state->root_argp, "(PROGRAM ERROR) No version known!?"));
		if (!(state->flags & ARGP_NO_EXIT))
			exit(0);
		return 0;
	}
	return ARGP_ERR_UNKNOWN;
}

const struct argp argp_standard = {
	.options = (const struct argp_option[]){
		{ "help", '?', 0, 0, "Give this help list", -1 },
		{ "usage", KEY_USAGE, 0, 0, "Give a short usage message", 0 },
		{ 0 },
	},
	.parser = parse,
};

const struct argp argp_version = {
	.options = (const struct argp_option[]){
		{ "version", 'V', 0, 0, "Print program version", -1 },
		{ 0 },
	},
	.parser = parse,
};

const char *translate(const struct argp *argp, const char *text)
{
	return text && *text ? dgettext(argp->argp_domain, text) : text;
}
