/* format.h: what a conversion specification of printf says, and how a number is laid out */
#ifndef FORMAT_H
#define FORMAT_H

#include <stdarg.h>
#include "number.h"

struct __file;

enum { FLAG_LEFT = 1, FLAG_PLUS = 2, FLAG_SPACE = 4, FLAG_ALTERNATE = 8, FLAG_ZERO = 16 };

/* Where a width, a precision or a value comes from: the next argument, the nth, none. */
enum { FROM_NEXT = 0, FROM_NOWHERE = -1 };

struct spec {
	unsigned char flags, conversion;
	unsigned char size;   /* of the argument, as its length modifier says: 1 2 4 8 16 */
	int width, precision; /* precision: -1 when there is none */
	int width_from, precision_from, value_from;
};

/* What arguments look like to va_arg: all other types are passed like one of these. */
enum argument_kind { ARG_NONE, ARG_INT, ARG_LONG, ARG_DOUBLE, ARG_LONG_DOUBLE };

enum { ARGUMENTS = 64 }; /* the most that n$ can name (at least NL_ARGMAX) */

union argument {
	long integer;
	double real;
	long double long_real;
};

/* Arguments in order, or, once a format has said n$, all of them in an array. */
struct arguments {
	va_list list;
	union argument *array;
};

enum argument_kind argument_kind(const struct spec *) HIDDEN;
void argument_next(struct arguments *, enum argument_kind, union argument *) HIDDEN;

/* A field is made of pieces: text, or that many zeros where the text is null. */
struct piece {
	const char *text;
	long length;
};

/* Lays out a number, with its sign and padding, by calling back with the pieces. */
void format_float(const struct spec *, const struct number *,
		  void (*emit)(void *, const struct spec *, const char *sign, const struct piece *,
			       int),
		  void *) HIDDEN;

struct sink;
typedef bool print_others_t(struct sink *, struct spec *, const union argument *);

/* Where output goes: a window, and what to do when it is full, which makes room or
 * discards.  `others` does the conversions that integers and strings do not need, and
 * false ends it; null: there are none, and a program need not link them.  What was written is `count` characters that are no longer in the
 * window and those from start to pos. */
struct sink {
	char *start, *pos, *end;
	size_t count;
	bool discarding; /* nothing is kept any more: counting is enough */
	int error;       /* an errno value; then the result is -1 */
	void (*full)(struct sink *);
	void *to;
	print_others_t *others;
};

struct wide_sink {
	wchar_t *start, *pos, *end;
	size_t count;
	bool discarding;
	int error;
	void (*full)(struct wide_sink *);
	void *to;
	bool (*others)(struct wide_sink *, struct spec *, const union argument *);
};

static inline void sink_restart(struct sink *k, void *at)
{
	k->count += k->pos - k->start;
	k->start = k->pos = at;
}

/* The engines: the number of characters, or -1 with errno. */
int print(struct sink *, const char *, va_list) HIDDEN;
int print_wide(struct wide_sink *, const wchar_t *, va_list) HIDDEN;

/* The same to a stream and, as snprintf does, to memory. */
int file_print(struct __file *, const char *, va_list, print_others_t *) HIDDEN;
int memory_print(char *, size_t, const char *, va_list, print_others_t *) HIDDEN;

/* Floating point, and characters and strings of the other kind. */
print_others_t print_others HIDDEN;
bool print_wide_others(struct wide_sink *, struct spec *, const union argument *) HIDDEN;

#endif
