/* compile.h: the automaton while it is being made */
#ifndef REGEX_COMPILE_H
#define REGEX_COMPILE_H

#include "program.h"

struct compiler {
	struct program *program;
	size_t state_room, edge_room, set_room, copies_room, turn_room;
	uint32_t copies; /* around the node being compiled, plus 1 */
	int single[256]; /* the number of the set with just this byte, plus 1 */
	bool failed;	 /* out of memory, or too large */
};

#endif
