/* scan.h: where scanf reads from */
#ifndef SCAN_H
#define SCAN_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <wchar.h>
#include "hooks.h"

/* Bytes: a window, and how to get the next one. */
struct source {
	const unsigned char *pos, *end;
	bool (*refill)(struct source *); /* false at the end of input */
	void *from;
	long count; /* bytes taken */
	bool failed; /* not the end of input but an error */
	bool whole;  /* there is no more than the window */
};

/* Wide characters come one by one. */
struct wide_source {
	wint_t (*next)(struct wide_source *);
	void (*back)(struct wide_source *, wint_t);
	void *from;
	long count;
	bool failed;
};

/* The engines: the number of items stored, or EOF. */
int scan(struct source *, const char *, va_list) HIDDEN;
int scan_wide(struct wide_source *, const wchar_t *, va_list) HIDDEN;

#endif
