/* analyse.h: see analyse.c and filter.c */
#ifndef REGEX_ANALYSE_H
#define REGEX_ANALYSE_H

#include <stdbool.h>

#pragma GCC visibility push(hidden)

struct byteset;
struct filter;
struct program;

bool __re_analyse(struct program *);
bool __re_make_filter(struct program *);
struct filter *__re_literal_filter(struct program *);

/* Roughly how many of 1,000 bytes of a text are this one, or in a set. */
unsigned __re_byte_frequency(unsigned char);
unsigned __re_frequency(const struct byteset *);

#pragma GCC visibility pop

#endif
