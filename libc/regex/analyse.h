/* analyse.h: see analyse.c */
#ifndef REGEX_ANALYSE_H
#define REGEX_ANALYSE_H

#include <stdbool.h>

struct program;

bool __re_analyse(struct program *) __attribute__((visibility("hidden")));

#endif
