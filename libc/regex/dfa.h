/* dfa.h: what a call of regexec works with: deterministic automata, made as they run */
#ifndef REGEX_DFA_H
#define REGEX_DFA_H

#include "program.h"

#pragma GCC visibility push(hidden)

/* Why an automaton is run; see dfa.c. */
enum purpose { EXISTS, END, START, PART, PURPOSES = PART };

enum { MAX_MARKS = 16, FINAL_GROUP = 2, DEAD = 4, IDLE = 8 };

struct dfa;

struct dstate {
	const struct dfa *dfa;
	struct dstate *chain; /* in its bucket */
	uint32_t *ids;	      /* NFA states; each group ends with GROUP_END */
	uint32_t count, hash;
	uint16_t marked; /* which of the marks there were before the last byte */
	uint8_t flags, side;
	/* By class, then EDGE and MARGIN: the next state, plus SPECIAL if it is marked, DEAD
	 * or IDLE; SPECIAL alone if it is not known yet. */
	uintptr_t next[];
};

enum { SPECIAL = 1 };

/* The automaton, or what a part of the tree is compiled to: its states [low, high), and
 * the state beyond, which is reached but not left. */
struct dfa {
	const struct nfa *nfa;
	uint32_t entry, low, high, beyond;
	uint32_t marks[MAX_MARKS]; /* the NFA states that are looked for */
	uint8_t mark_count;
	uint8_t purpose;
	struct dstate *start[SIDES];
};

enum { BUCKETS = 512 };

struct cache {
	struct cache *next;
	const struct program *program;
	struct dfa whole[PURPOSES];
	struct dfa **parts; /* forward and backward, by a node's number */
	struct dstate **buckets;
	size_t bytes;	  /* of the states that are kept */
	unsigned flushes; /* how often all were dropped */
	/* While a state is made: */
	uint64_t *seen, *expanded; /* a bit for each state of the NFA */
	uint32_t *stack;
	uint32_t *ids; /* of the state being made */
	size_t id_count;
	uint32_t *current;
	uint32_t *best; /* by family of copies, the best that was seen, plus 1 */
};

/* The state where the automaton begins beside such a side, and the one after a class of bytes,
 * or the end of the text; null when there is no memory. */
struct dstate *__re_dfa_begin(struct cache *, struct dfa *, enum side);
struct dstate *__re_dfa_step(struct cache *, struct dfa *, const struct dstate *from,
			     unsigned class, unsigned holds, enum side);
void __re_dfa_forget(struct cache *);

/* Forward from `at` to `limit`: the last marked place.  With masks, of the places from
 * masks_at on, only those that have the bit; or that have at most so many `turns`. */
struct places {
	const unsigned char *at, *limit;
	const unsigned char *masks_at;
	const uint16_t *masks;
	uint16_t bit;
	bool turns;
};

/* False when there is no memory; *found is null if there is no place. */
bool __re_run_forward(struct cache *, struct dfa *, const struct text *, const struct places *,
		      const unsigned char **found);
/* Backward from `at` to `limit`: the last marked place; with masks, notes the marks of
 * each place, from the limit on. */
bool __re_run_backward(struct cache *, struct dfa *, const struct text *,
		       const unsigned char *at, const unsigned char *limit, uint16_t *masks,
		       const unsigned char **found);

#pragma GCC visibility pop

#endif
