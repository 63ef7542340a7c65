/* select.h: which processes ps shows */
#ifndef PS_SELECT_H
#define PS_SELECT_H

#include <stdbool.h>
#include "proc.h"

/* What selects a process, besides its being in a list. */
enum { EVERY = 1, TERMINAL = 2, NOT_LEADER = 4, OWN = 8, OWN_ANY_TTY = 16 };

enum list_kind { PIDS, PPIDS, NAMES, TTYS, USERS, REAL_USERS, REAL_GROUPS, SESSIONS };

extern int select_how;    /* of the first enum */
extern bool running_only, bsd;
extern struct proc me;    /* for the OWN ones */

/* Adds elements separated by commas or blanks, or ends the program. */
void add_list(enum list_kind kind, char *s);

/* Has there been any list? */
bool any_list(void);

bool selected(const struct proc *p);

bool is_number(const char *s);

#endif
