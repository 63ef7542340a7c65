/* run.c: the automata of dfa.c over a text.
 *
 * What bytes say about their neighbours is not enough for \< in UTF-8, where a letter
 * may be several bytes.  If a text has any, assertions are looked up character by
 * character, and the steps are not kept: such a run is `exact`. */
#include <ctype.h>
#include <string.h>
#include "dfa.h"

unsigned __re_assertions(enum side left, enum side right, bool newline)
{
	bool before = left == SIDE_WORD, after = right == SIDE_WORD;
	unsigned holds = before != after ? ASSERT_BOUNDARY : ASSERT_INSIDE;

	if (left == SIDE_EDGE || (newline && left == SIDE_NEWLINE))
		holds |= ASSERT_LINE_START;
	if (right == SIDE_EDGE || (newline && right == SIDE_NEWLINE))
		holds |= ASSERT_LINE_END;
	if (left >= SIDE_EDGE)
		holds |= ASSERT_TEXT_START;
	if (right >= SIDE_EDGE)
		holds |= ASSERT_TEXT_END;
	if (!before && after)
		holds |= ASSERT_WORD_START;
	if (before && !after)
		holds |= ASSERT_WORD_END;
	return holds;
}

static enum side side_of_byte(unsigned char c)
{
	return c == '\n' ? SIDE_NEWLINE : isalnum(c) || c == '_' ? SIDE_WORD : SIDE_OTHER;
}

struct run {
	struct cache *cache;
	struct dfa *dfa;
	const struct text *text;
	bool backward, exact;
	unsigned stop; /* at states with these flags */
};

static struct run new_run(struct cache *cache, struct dfa *dfa, const struct text *text)
{
	const struct program *program = cache->program;
	struct run run = { cache, dfa, text, dfa->nfa == &program->backward, false,
			   DEAD | IDLE };

	if (program->assertions & ASSERT_WORDS && program->utf8)
		for (const unsigned char *p = text->start; p < text->end && !run.exact; p++)
			run.exact = *p >= 0x80;
	return run;
}

/* The state at a place where nothing was taken yet. */
static struct dstate *begin(const struct run *run, const unsigned char *p)
{
	const struct text *text = run->text;
	enum side side = SIDE_OTHER;

	if (run->exact || !run->cache->program->assertions)
		;
	else if (run->backward)
		side = p == text->end ? text->after : side_of_byte(*p);
	else
		side = p == text->start ? text->before : side_of_byte(p[-1]);
	return __re_dfa_begin(run->cache, run->dfa, side);
}

/* The state after taking what is at a place: the byte after it, or before it when going
 * backward, or the end of the text if there is none. */
static struct dstate *advance(const struct run *run, struct dstate *from,
			      const unsigned char *place)
{
	const struct program *program = run->cache->program;
	const struct text *text = run->text;
	bool edge = place == (run->backward ? text->start : text->end);
	unsigned char byte = edge ? 0 : place[-run->backward];
	enum side end = run->backward ? text->before : text->after;
	enum side side = !edge && program->assertions ? side_of_byte(byte) : end;
	unsigned class = edge ? program->classes.count + (end == SIDE_MARGIN) :
				program->classes.of[byte];

	if (from->next[class] != SPECIAL && !run->exact)
		return (struct dstate *)(from->next[class] & ~(uintptr_t)SPECIAL);
	unsigned holds = !program->assertions ? 0 :
			 run->exact	      ? __re_assertions_at(program, text, place) :
			 run->backward ? __re_assertions(side, from->side, program->newline) :
					 __re_assertions(from->side, side, program->newline);
	unsigned flushes = run->cache->flushes; /* a step may drop all states, `from` too */
	struct dstate *to = __re_dfa_step(run->cache, run->dfa, from, class, holds,
					  run->exact ? SIDE_OTHER : side);
	if (to && run->cache->flushes == flushes && !run->exact)
		from->next[class] = (uintptr_t)to |
				    (to->marked || to->flags & (DEAD | IDLE) ? SPECIAL : 0);
	return to;
}

static bool allowed(const struct places *places, const unsigned char *p)
{
	if (!places->masks)
		return true;
	uint16_t mask = places->masks[p - places->masks_at];
	return places->turns ? mask <= places->bit : mask & places->bit;
}

/* Goes on over states that are known, as long as nothing but marks happens. */
static struct dstate *forward_fast(const struct run *run, struct dstate *s,
				   const struct places *places, const unsigned char **at,
				   const unsigned char **found)
{
	const unsigned char *class_of = run->cache->program->classes.of;
	const unsigned char *p = *at, *limit = places->limit;
	bool first = run->dfa->purpose == EXISTS;

	for (; p < limit; p++) {
		uintptr_t next = s->next[class_of[*p]];
		if (next & SPECIAL) {
			struct dstate *to = (struct dstate *)(next - SPECIAL);
			if (!to || to->flags & run->stop || (first && to->marked))
				break;
			if (to->marked && allowed(places, p))
				*found = p;
			/* Where a state stays as it is, the next load need not wait. */
			while (to == s && p + 1 < limit && s->next[class_of[p[1]]] == next)
				if (++p, to->marked && allowed(places, p))
					*found = p;
			next = (uintptr_t)to;
		}
		s = (struct dstate *)next;
	}
	*at = p;
	return s;
}

bool __re_run_forward(struct cache *cache, struct dfa *dfa, const struct text *text,
		      const struct places *places, const unsigned char **found)
{
	const struct filter *filter = cache->program->filter;
	struct run run = new_run(cache, dfa, text);
	const unsigned char *p = places->at, *limit = places->limit;
	struct dstate *s = begin(&run, p);
	size_t searches = 0, skipped = 0;

	*found = 0;
	for (; s; p++) {
		if (s->flags & run.stop & IDLE) {
			const unsigned char *next = __re_filter(filter, p, limit);
			if (!next)
				return true;
			/* Where much looks like a beginning, the automaton is faster. */
			skipped += next - p;
			if (++searches > 16 && skipped < 16 * searches)
				run.stop = DEAD;
			if (next != p && !(s = begin(&run, next)))
				return false;
			p = next;
		}
		if (!run.exact)
			s = forward_fast(&run, s, places, &p, found);
		if (!(s = advance(&run, s, p)))
			return false;
		/* Marks are of the place before. */
		if (s->marked && allowed(places, p)) {
			*found = p;
			if (dfa->purpose == EXISTS)
				return true;
		}
		if (p == limit || s->flags & DEAD)
			return true;
	}
	return false;
}

static struct dstate *backward_fast(const struct run *run, struct dstate *s,
				    const unsigned char **at, const unsigned char *limit,
				    uint16_t *masks, const unsigned char **found)
{
	const unsigned char *class_of = run->cache->program->classes.of;
	const unsigned char *p = *at;

	for (; p > limit; p--) {
		uintptr_t next = s->next[class_of[p[-1]]];
		if (next & SPECIAL) {
			struct dstate *to = (struct dstate *)(next - SPECIAL);
			if (!to || to->flags & DEAD)
				break;
			*found = p;
			if (masks)
				masks[p - limit] = to->marked;
			while (to == s && p - 1 > limit && s->next[class_of[p[-2]]] == next) {
				*found = --p;
				if (masks)
					masks[p - limit] = to->marked;
			}
			next = (uintptr_t)to;
		}
		s = (struct dstate *)next;
	}
	*at = p;
	return s;
}

bool __re_run_backward(struct cache *cache, struct dfa *dfa, const struct text *text,
		       const unsigned char *at, const unsigned char *limit, uint16_t *masks,
		       const unsigned char **found)
{
	struct run run = new_run(cache, dfa, text);
	const unsigned char *p = at;
	struct dstate *s = begin(&run, p);

	*found = 0;
	for (; s; p--) {
		if (!run.exact)
			s = backward_fast(&run, s, &p, limit, masks, found);
		if (!(s = advance(&run, s, p)))
			return false;
		if (s->marked) {
			*found = p;
			if (masks)
				masks[p - limit] = s->marked;
		}
		if (p == limit || s->flags & DEAD)
			return true;
	}
	return false;
}

int __re_dfa_exists(struct cache *cache, const struct text *text, const unsigned char *at)
{
	struct places places = { .at = at, .limit = text->end };

	if (!__re_run_forward(cache, &cache->whole[EXISTS], text, &places, &at))
		return REG_ESPACE;
	return at ? 0 : REG_NOMATCH;
}

int __re_dfa_end(struct cache *cache, const struct text *text, const unsigned char **at)
{
	struct places places = { .at = *at, .limit = text->end };

	if (!__re_run_forward(cache, &cache->whole[END], text, &places, at))
		return REG_ESPACE;
	return *at ? 0 : REG_NOMATCH;
}

int __re_dfa_start(struct cache *cache, const struct text *text, const unsigned char **at)
{
	return __re_run_backward(cache, &cache->whole[START], text, *at, text->start, 0, at) &&
	       *at ? 0 : REG_ESPACE;
}
