/* scan.h: what getopt and its long forms share */
#ifndef SCAN_H
#define SCAN_H

#include <getopt.h>
#include "hooks.h"

/* The long options of a call; null pointer: plain getopt.  match is called with
 * optind at an argument that may be a long option (or for -W), and text at the name. */
struct long_options {
	const struct option *list;
	int *index;
	int one_dash; /* getopt_long_only */
	int (*match)(const struct long_options *, int argc, char *const argv[],
		     const char *options, const char *text, const char *dash);
};

int getopt_scan(int argc, char *const argv[], const char *options,
		const struct long_options *) HIDDEN;

/* Prints "argv[0]: " and the parts up to a null pointer to standard error, in one write. */
void getopt_complain(const char *program, ...) HIDDEN;

/* '?' or, where the string starts with a colon, ':'. */
int getopt_missing(const char *options) HIDDEN;
/* Whether to complain: opterr, unless the string starts with a colon. */
int getopt_loud(const char *options) HIDDEN;

/* The rest of a cluster of short options, "bc" of "-abc" after a; null between arguments. */
extern const char *getopt_rest HIDDEN;

#endif
