/* temporary.h: names that nobody can guess */
#ifndef TEMPORARY_H
#define TEMPORARY_H

#include "hooks.h"

/* Puts six random letters and digits. */
void temporary_letters(char *) HIDDEN;

#endif
