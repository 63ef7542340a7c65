/* getopt.h: options with long names (GNU); getopt itself is POSIX's, see <unistd.h> */
#ifndef _GETOPT_H
#define _GETOPT_H

#include <features.h>

__BEGIN_DECLS

int getopt(int __argc, char *const __argv[], const char *__options);
extern char *optarg;
extern int optind, opterr, optopt;
#if __BSD_VISIBLE
extern int optreset; /* set to 1, optind too: the next call begins with a new command line */
#endif

/* A list of these ends with a null name. */
struct option {
	const char *name;
	int has_arg;
	int *flag; /* where to store val; null: getopt_long returns it */
	int val;
};
#define no_argument 0
#define required_argument 1
#define optional_argument 2

/* As getopt, and --name, --name=argument, --name argument; a name may be cut short as long
 * as it is clear.  Returns val (0 if it was stored) and, unless __index is null, the
 * place in the list.  getopt_long_only takes long names after one '-' too.
 * Traps: write for a message on standard error. */
int getopt_long(int __argc, char *const __argv[], const char *__options,
		const struct option *__long, int *__index);
int getopt_long_only(int __argc, char *const __argv[], const char *__options,
		     const struct option *__long, int *__index);

__END_DECLS

#endif
