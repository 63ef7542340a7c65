/* analyse.h: see analyse.c and filter.c */
#ifndef REGEX_ANALYSE_H
#define REGEX_ANALYSE_H

#include <stdbool.h>

#pragma GCC visibility push(hidden)

struct program;

bool __re_analyse(struct program *);
bool __re_make_filter(struct program *);
unsigned __re_frequency(unsigned char);

#pragma GCC visibility pop

#endif
