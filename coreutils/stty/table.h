/* table.h: the names that stty knows */
#ifndef STTY_TABLE_H
#define STTY_TABLE_H

#include <stdbool.h>
#include <termios.h>

enum flags { CONTROL, INPUT, OUTPUT, LOCAL };
enum sane { ANY, ON, OFF }; /* as stty sane has it; ANY: it leaves it alone */

struct mode {
	const char *name;
	enum flags flags;
	enum sane sane;
	tcflag_t bits, mask; /* mask: all bits of a field of several; 0: a single bit */
	bool alias;
};

extern const struct mode modes[]; /* ends with one without a name */

/* Special characters, and what stty sane makes of them. */
struct special {
	const char *name;
	int index;
	cc_t sane;
};

extern const struct special specials[]; /* the same */

struct speed {
	speed_t code;
	unsigned baud;
};

extern const struct speed speeds[]; /* ends with a baud of UINT_MAX */

/* Names that stand for several settings; "-" before the name: the second list. */
struct combination {
	const char *name, *on, *off;
};

extern const struct combination combinations[]; /* ends with one without a name */

#endif
