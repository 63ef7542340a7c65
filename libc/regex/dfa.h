/* dfa.h: what a call of regexec works with */
#ifndef REGEX_DFA_H
#define REGEX_DFA_H

#include "program.h"

/* Why an automaton is run; see dfa.c. */
enum purpose { EXISTS, END, START, PURPOSES };

struct dstate;

struct dfa {
	const struct program *program;
	const struct nfa *nfa;
	enum purpose purpose;
	struct dstate *start[SIDES];
	struct dstate **buckets;
	size_t bytes;	 /* of the states that are kept */
	unsigned flushes; /* how often all were dropped */
	/* While a state is made: */
	uint64_t *seen, *expanded; /* a bit for each state of the NFA */
	uint32_t *stack;
	uint32_t *ids; /* of the state being made */
	size_t id_count;
	uint32_t *current;
};

struct cache {
	struct cache *next;
	struct dfa dfas[PURPOSES];
};

#endif
