/* argp.h: a program's options and their help from one table (GNU)
 *
 *	static const struct argp_option options[] = {
 *		{ "output", 'o', "FILE", 0, "Output to FILE" },
 *		{ 0 }
 *	};
 *	static error_t parse(int key, char *arg, struct argp_state *state)
 *	{
 *		switch (key) {
 *		case 'o': ((struct settings *)state->input)->output = arg; return 0;
 *		default: return ARGP_ERR_UNKNOWN;
 *		}
 *	}
 *	static const struct argp argp = { options, parse, "FILE...", "Copies files.\vMore of it." };
 *	argp_parse(&argp, argc, argv, 0, 0, &settings);
 *
 * The program has --help, --usage and, if argp_program_version is set, --version, too.
 * Libraries give a struct argp of their own, which becomes a child of the program's. */
#ifndef _ARGP_H
#define _ARGP_H

#include <errno.h>
#include <features.h>
#include <getopt.h>
#include <limits.h>
#include <stdio.h>

typedef int error_t;

__BEGIN_DECLS

/* ---- The table ---- */

/* An option, by its long name (null: none) and its key, which is its short name if it is a
 * printable character.  Without name and key: the heading, doc, of a group of options.  The
 * table ends with an element that is all zeros. */
struct argp_option {
	const char *name;
	int key;
	const char *arg; /* the name of its argument; null: it has none */
	int flags;
	const char *doc; /* what it does */
	int group;       /* order in the help: 0, 1, 2, ... -2, -1; 0: as the one before (heading: + 1) */
};

#define OPTION_ARG_OPTIONAL 0x1
#define OPTION_HIDDEN 0x2   /* not in the help */
#define OPTION_ALIAS 0x4    /* another name of the option before */
#define OPTION_DOC 0x8      /* no option: text in the help only */
#define OPTION_NO_USAGE 0x10 /* in the help, but not in the usage */
#define OPTION_NO_TRANS 0x20 /* name is not translated where it is OPTION_DOC's */

struct argp_state;
struct argp;

/* Gets each key that is its own, and others below; ARGP_ERR_UNKNOWN: not mine; other values
 * than 0 end the parsing, and are its result. */
typedef error_t (*argp_parser_t)(int __key, char *__arg, struct argp_state *__state);
#define ARGP_ERR_UNKNOWN E2BIG

#define ARGP_KEY_ARG 0              /* an argument that is no option */
#define ARGP_KEY_ARGS 0x1000006     /* all that remain, from state->next, if none took the first */
#define ARGP_KEY_END 0x1000001      /* there are no more; to children first */
#define ARGP_KEY_NO_ARGS 0x1000002  /* before that: this parser has taken no argument */
#define ARGP_KEY_INIT 0x1000003     /* before all; sets state->child_inputs */
#define ARGP_KEY_FINI 0x1000007     /* after all; to children first */
#define ARGP_KEY_SUCCESS 0x1000004  /* all went well; to children first */
#define ARGP_KEY_ERROR 0x1000005    /* it did not */

struct argp_child {
	const struct argp *argp; /* null: the end of the list */
	int flags;
	const char *header; /* the heading of its options; null: none */
	int group;          /* where they stand; without it and heading: among the parent's */
};

struct argp {
	const struct argp_option *options; /* may be null, as all else here */
	argp_parser_t parser;
	const char *args_doc; /* the other arguments; alternatives are lines */
	const char *doc;      /* above the list of options and, after a \v, below */
	const struct argp_child *children;
	/* Changes a text of the help before it is printed; what it returns instead is freed, null
	 * leaves it out.  The key is an option's, or one of those below. */
	char *(*help_filter)(int __key, const char *__text, void *__input);
	const char *argp_domain; /* of translations (gettext) */
};

#define ARGP_KEY_HELP_PRE_DOC 0x2000001
#define ARGP_KEY_HELP_POST_DOC 0x2000002
#define ARGP_KEY_HELP_HEADER 0x2000003
#define ARGP_KEY_HELP_EXTRA 0x2000004 /* the text is null: more at the end */
#define ARGP_KEY_HELP_DUP_ARGS_NOTE 0x2000005
#define ARGP_KEY_HELP_ARGS_DOC 0x2000006

/* ---- Parsing ---- */

/* Parses the command line: 0, or a parser's error, EINVAL for a wrong option or too many
 * arguments, ENOMEM; but errors end the program (ARGP_NO_EXIT), with a message.  *arg_index is
 * the first argument that no parser took; if it is null, that is an error.  Operands come after
 * options, as with getopt_long, which this uses.  Traps: write for messages. */
error_t argp_parse(const struct argp *__restrict, int __argc, char **__restrict __argv,
		   unsigned __flags, int *__restrict __arg_index, void *__restrict __input);

#define ARGP_PARSE_ARGV0 0x01 /* argv[0] is no program's name; with ARGP_NO_ERRS only */
#define ARGP_NO_ERRS 0x02     /* no messages for wrong options */
#define ARGP_NO_ARGS 0x04     /* stop at what is no option */
#define ARGP_IN_ORDER 0x08    /* arguments where they stand, not after the options */
#define ARGP_NO_HELP 0x10     /* no --help, --usage, --version */
#define ARGP_NO_EXIT 0x20
#define ARGP_LONG_ONLY 0x40   /* long options after one '-', as getopt_long_only */
#define ARGP_SILENT (ARGP_NO_EXIT | ARGP_NO_ERRS | ARGP_NO_HELP)

/* What parsers see; what they may change is said so. */
struct argp_state {
	const struct argp *root_argp;
	int argc;
	char **argv;
	int next; /* the next to be parsed: may be changed */
	unsigned flags;
	unsigned arg_num; /* the number of this argument, of those that are no options */
	int quoted;       /* the index after "--", or 0 */
	void *input;
	void **child_inputs; /* of its children, in their order: to be filled */
	void *hook;          /* the parser's own */
	char *name;          /* of the program, in messages: may be changed */
	FILE *err_stream, *out_stream;
	void *pstate;
};

/* What --version prints, or does; where to "Report bugs to", the end of --help; the status that
 * errors exit with (EX_USAGE).  The program defines these, or sets them. */
extern const char *argp_program_version;
extern void (*argp_program_version_hook)(FILE *__restrict, struct argp_state *__restrict);
extern const char *argp_program_bug_address;
extern error_t argp_err_exit_status;

/* ---- Messages ---- */

/* Prints help, for a program of that name; the flags say which parts, and whether to exit. */
void argp_help(const struct argp *__restrict, FILE *__restrict, unsigned __flags,
	       char *__restrict __name);

#define ARGP_HELP_USAGE 0x01       /* "Usage:" with all options */
#define ARGP_HELP_SHORT_USAGE 0x02 /* "Usage:" with "[OPTION...]" */
#define ARGP_HELP_SEE 0x04         /* "Try ... for more information" */
#define ARGP_HELP_LONG 0x08        /* the list of options */
#define ARGP_HELP_PRE_DOC 0x10
#define ARGP_HELP_POST_DOC 0x20
#define ARGP_HELP_DOC (ARGP_HELP_PRE_DOC | ARGP_HELP_POST_DOC)
#define ARGP_HELP_BUG_ADDR 0x40
#define ARGP_HELP_LONG_ONLY 0x80 /* nothing: with ARGP_LONG_ONLY two '-' are good, too */
#define ARGP_HELP_EXIT_ERR 0x100
#define ARGP_HELP_EXIT_OK 0x200
#define ARGP_HELP_STD_ERR (ARGP_HELP_SEE | ARGP_HELP_EXIT_ERR)
#define ARGP_HELP_STD_USAGE (ARGP_HELP_SHORT_USAGE | ARGP_HELP_SEE | ARGP_HELP_EXIT_ERR)
#define ARGP_HELP_STD_HELP                                                                         \
	(ARGP_HELP_SHORT_USAGE | ARGP_HELP_LONG | ARGP_HELP_EXIT_OK | ARGP_HELP_DOC |              \
	 ARGP_HELP_BUG_ADDR)

/* For parsers.  argp_usage: how it is used, and exit; argp_error: a message and where to find
 * help, and exit; argp_failure: a message, with strerror(errnum) if that is not 0, and exit if the
 * status is not 0; argp_state_help: argp_help for the program that is parsing.  They do not exit
 * where ARGP_NO_EXIT was said, and print nothing where ARGP_NO_ERRS was. */
void argp_usage(const struct argp_state *);
void argp_error(const struct argp_state *__restrict, const char *__restrict, ...)
	__printf_like(2, 3);
void argp_failure(const struct argp_state *__restrict, int __status, int __errnum,
		  const char *__restrict, ...) __printf_like(4, 5);
void argp_state_help(const struct argp_state *__restrict, FILE *__restrict, unsigned __flags);

/* The user's wishes for the layout are in ARGP_HELP_FMT, separated by commas: dup-args,
 * no-dup-args, dup-args-note, no-dup-args-note, and numbers: short-opt-col=2, long-opt-col=6,
 * doc-opt-col=2, opt-doc-col=29, header-col=1, usage-indent=12, rmargin=79.
 *
 * Left out: GNU's hidden --program-name and --HANG, which are for its own debugging; an argp_parse
 * inside a parser, for there is one getopt. */

__END_DECLS

#endif
