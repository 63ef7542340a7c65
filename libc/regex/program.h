/* program.h: a compiled regular expression, and what the steps of matching share.
 *
 *   pattern --parse--> tree --compile--> automaton (NFA) --dfa, run--> where?
 *                       |  analyse, filter: where a match cannot be     |
 *                       +-- one_pass or divide (captures), on the span -+
 *                       +-- backtrack, when there are back-references
 *
 * The tree and the automaton live in the program's arena and do not change any
 * more; what only some searches need of them is made by the first of these, under the
 * program's lock.  What matching learns (states of the lazy DFAs) is in struct cache; a
 * call of regexec takes one and puts it back, so threads can share a program. */
#ifndef REGEX_PROGRAM_H
#define REGEX_PROGRAM_H

#include <regex.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "lock.h"

#pragma GCC visibility push(hidden)

/* --- arena.c: memory that is given back as a whole */

struct arena {
	struct arena_block *last;
	size_t left;
	char *next;
};

void *__re_alloc(struct arena *, size_t); /* zeroed; null when there is no memory */
void __re_free(struct arena *);

/* An array that grows by doubling (malloc's, not the arena's). */
bool __re_grow(void *array, size_t *room, size_t count, size_t element);

/* Sorts elements of 4 or 8 bytes by their first 4. */
void __re_sort(void *array, size_t count, size_t element);

/* --- sets of characters (bracket.c, class.c) */

/* Code points, in ranges.  In the C locale a code point is a byte; in UTF-8 a byte
 * that is no character counts as INVALID_BYTE + byte. */
struct range {
	uint32_t first, last;
};

struct charset {
	struct range *ranges;
	size_t count, room;
};

enum { MAX_CHAR = 0x10ffff, INVALID_BYTE = 0x200000 };

bool __re_set_add(struct charset *, uint32_t first, uint32_t last);
bool __re_set_add_class(struct charset *, const char *name, size_t len, bool utf8, int *error);
bool __re_set_add_cases(struct charset *, bool utf8);
void __re_set_normalize(struct charset *);
bool __re_set_complement(struct charset *, uint32_t max);

/* --- the tree */

enum node_type {
	NODE_EMPTY,   /* the empty string */
	NODE_SET,     /* one character of a set */
	NODE_ASSERT,  /* the empty string at certain places */
	NODE_BACKREF,
	NODE_CAT,     /* children one after the other */
	NODE_ALT,     /* one of the children */
	NODE_LOOP,    /* the child min (0 or 1) or more times */
	NODE_OPTIONS, /* the first children, any number of them: (a(b(c)?)?)? */
	NODE_GROUP,   /* a subexpression: the child */
};

/* Children are linked from last to first, which is the order of compilation.
 * Each node is compiled to the states [low, high); it is entered at entry, and has
 * matched when the state exit, which is outside, is reached. */
struct node {
	enum node_type type;
	struct node *last, *before;
	union {
		const struct charset *set; /* null: the literal */
		unsigned assertion;
		struct {
			unsigned group, last_group; /* itself and those inside */
		};
		bool min;
	};
	bool not_empty;  /* a repetition that comes after enough of it */
	bool has_groups;
	int literal;     /* the byte that a set with one character is; -1: none */
	uint32_t low, high, entry, exit;
	unsigned number; /* among those that divide.c has to do with; 0: none */
};

/* Assertions are about the characters on both sides of a place. */
enum {
	ASSERT_LINE_START = 1,	/* ^ */
	ASSERT_LINE_END = 2,	/* $ */
	ASSERT_TEXT_START = 4,	/* \` */
	ASSERT_TEXT_END = 8,	/* \' */
	ASSERT_WORD_START = 16, /* \< */
	ASSERT_WORD_END = 32,	/* \> */
	ASSERT_BOUNDARY = 64,	/* \b */
	ASSERT_INSIDE = 128,	/* \B */
	ASSERT_WORDS = 16 | 32 | 64 | 128,
};

/* What can be on a side.  EDGE is the end of the text where ^ or $ match, MARGIN
 * where REG_NOTBOL or REG_NOTEOL say that they do not. */
enum side { SIDE_OTHER, SIDE_WORD, SIDE_NEWLINE, SIDE_EDGE, SIDE_MARGIN, SIDES };

/* The assertions that hold between two sides. */
unsigned __re_assertions(enum side left, enum side right, bool newline);

/* --- the automaton */

enum edge_kind {
	EDGE_EMPTY,
	EDGE_OPEN,  /* empty; group arg begins */
	EDGE_CLOSE, /* empty; group arg ends */
	EDGE_ASSERT,
	EDGE_SET, /* one byte of sets[arg] */
	EDGE_BACKREF,
	/* With back-references only: a turn of repetition arg / 2 begins, the first one if
	 * arg is odd; it ends. */
	EDGE_TURN,
	EDGE_TURN_END,
};

struct edge {
	uint32_t kind : 3, arg : 29;
	uint32_t to;
};

struct state {
	uint32_t first, count; /* its edges */
};

struct byteset {
	uint64_t bits[4];
};

struct nfa {
	struct state *states;
	struct edge *edges;
	uint32_t state_count, edge_count;
	uint32_t start, final;
};

static inline bool byteset_has(const struct byteset *set, unsigned char c)
{
	return set->bits[c >> 6] >> (c & 63) & 1;
}

/* The copies of a repetition x{0,n}, of equally many states each, the last copy first.  From
 * an earlier copy everything can be matched that can from the same state of a later
 * one: beside it, the later one need not be looked at. */
struct copies {
	uint32_t low, high, size;
	uint32_t family; /* of its first state; the same state of all copies is one family */
	uint32_t outer;	 /* the repetition around, plus 1; 0: none */
};

/* Bytes that no set of the program tells apart are one class; two classes more
 * stand for the end of the text: EDGE and MARGIN. */
struct classes {
	unsigned char of[256];
	unsigned char sample[256];
	unsigned count;
};

/* Where a match may begin: everywhere, or only
 *   literal  where that is
 *   tables   where tables[0][p[0]] & tables[1][p[1]] & ... has a bit; each bit is an
 *            alternative or several
 * and, to find these places sixteen at a time, where two bytes are those of a pair. */
struct filter {
	size_t len; /* of the literal, or how many tables */
	const char *literal;
	uint8_t pair_count;
	uint32_t at[2]; /* where the bytes of a pair are, at[0] < at[1] < len */
	/* For each of its two bytes: what bits to set in a text's byte, as both cases of a
	 * letter differ by one, and what it must be then; sixteen times, to be loaded. */
	_Alignas(16) uint8_t pairs[8][2][2][16];
	uint8_t tables[3][256];
};

/* What precedes a literal, or what matches, has so many bytes. */
struct lengths {
	size_t min, max; /* UNLIMITED: no limit */
};

#define NEXT_NOTHING (1ull << 63)
#define UNLIMITED ((size_t)-1)

struct cache;
struct one_pass;

struct program {
	struct arena arena;
	struct node *tree;
	struct nfa forward;
	struct nfa backward; /* the same with every edge turned around */
	struct byteset *sets;
	uint32_t set_count;
	struct classes classes;
	const struct node **groups; /* the outermost node of each, by number */
	unsigned group_count;	    /* with the whole match, number 0 */
	unsigned divided_count;	    /* nodes that divide.c has to do with */
	struct copies *copies;
	uint32_t *copies_of; /* by state, the innermost, plus 1; null: there are none */
	uint32_t copies_count, family_count;

	bool icase, newline, nosub, utf8;
	bool has_backrefs;
	uint32_t *turn_exits; /* with back-references: what follows each repetition */
	uint32_t turn_count;
	unsigned assertions; /* all that occur */
	bool anchored;	     /* can begin nowhere but at the start of the text */

	/* Every match contains this, after so much; and is this if literal_only. */
	const char *literal;
	size_t literal_len;
	struct lengths before_literal;
	struct filter *find_literal;
	bool literal_only;
	struct lengths lengths;
	struct filter *filter; /* null: everywhere */

	/* With back-references: for each state a bit for each class (modulo 63) of bytes that
	 * can be next, and NEXT_NOTHING if there need be no byte. */
	uint64_t *next;

	struct one_pass *one_pass; /* null: not so simple, or not yet looked at */
	bool looked_for_one_pass;
	bool prepared;
	struct lock lock;
	struct cache *idle;
};

/* --- a text to be searched */

struct text {
	const unsigned char *start, *end;
	enum side before, after; /* EDGE or MARGIN */
};

/* What is left and right of a place, and so which assertions hold there. */
unsigned __re_assertions_at(const struct program *, const struct text *, const unsigned char *);

/* --- the steps; int results are regcomp's and regexec's */

int __re_parse(struct program *, const char *pattern, bool extended);
int __re_compile(struct program *);
void __re_make_classes(struct program *);
bool __re_reverse(struct program *);

/* A trie of the UTF-8 forms of a set; returns its first state, or NO_STATE. */
enum { NO_STATE = 0xffffffff, MAX_STATES = 400000 };
struct compiler;
uint32_t __re_utf8_states(struct compiler *, const struct charset *, uint32_t next);
uint32_t __re_new_state(struct compiler *, unsigned edges);
bool __re_new_edge(struct compiler *, enum edge_kind, uint32_t arg, uint32_t to);
uint32_t __re_byteset(struct compiler *, const struct byteset *);

struct cache *__re_cache_take(struct program *);
void __re_cache_put(struct program *, struct cache *);
void __re_caches_free(struct program *);

/* The first place from `at` on where a match may begin; null if there is none. */
const unsigned char *__re_filter(const struct filter *, const unsigned char *at,
				 const unsigned char *end);

/* Is there a match; where does the leftmost longest one end; where does the longest
 * one that ends there begin.  *at is where to begin, and the answer. */
int __re_dfa_exists(struct cache *, const struct text *, const unsigned char *at);
int __re_dfa_end(struct cache *, const struct text *, const unsigned char **at);
int __re_dfa_start(struct cache *, const struct text *, const unsigned char **at);

/* Offsets of the groups in a span that is known to match. */
bool __re_one_pass_build(struct program *);
void __re_one_pass_free(struct one_pass *);
bool __re_one_pass_run(const struct program *, const struct text *, regmatch_t *groups,
		       size_t count);
int __re_divide(struct cache *, const struct text *, regmatch_t *groups, size_t count);

/* The whole search, for programs with back-references; and what it wants to know. */
bool __re_note_next(struct program *);
int __re_backtrack(struct program *, const struct text *, const unsigned char *at,
		   regmatch_t *groups, size_t count);

#pragma GCC visibility pop

#endif
