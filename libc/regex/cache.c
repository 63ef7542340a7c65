/* cache.c: what a call of regexec learns, and leaves for the next.
 *
 * Caches are taken and put back, so that threads do not wait for each other. */
#include <stdlib.h>
#include "dfa.h"

static bool prepare(struct cache *c, struct program *program)
{
	size_t n = program->forward.state_count, words = (n + 63) / 64;

	c->program = program;
	c->seen = calloc(2 * words, sizeof *c->seen);
	c->stack = calloc(4 * n + 4, sizeof *c->stack);
	c->buckets = calloc(BUCKETS, sizeof *c->buckets);
	if (program->family_count)
		c->best = calloc(program->family_count, sizeof *c->best);
	if (!c->seen || !c->stack || !c->buckets || (program->family_count && !c->best))
		return false;
	c->expanded = c->seen + words;
	c->current = c->stack + n;
	c->ids = c->stack + 2 * n;
	for (int purpose = 0; purpose < PURPOSES; purpose++) {
		const struct nfa *nfa = purpose == START ? &program->backward : &program->forward;
		c->whole[purpose] = (struct dfa){
			.nfa = nfa, .high = n, .beyond = NO_STATE, .mark_count = 1,
			.purpose = purpose,
		};
		c->whole[purpose].entry =
			purpose == START ? program->forward.final : program->forward.start;
		c->whole[purpose].marks[0] =
			purpose == START ? program->forward.start : program->forward.final;
	}
	return true;
}

static void drop(struct cache *c)
{
	if (c->buckets)
		__re_dfa_forget(c);
	for (size_t i = 0; c->parts && i < 2 * (c->program->divided_count + 1); i++)
		free(c->parts[i]);
	free(c->parts);
	free(c->buckets);
	free(c->seen);
	free(c->best);
	free(c->stack);
	free(c);
}

struct cache *__re_cache_take(struct program *program)
{
	lock_acquire(&program->lock);
	struct cache *cache = program->idle;
	if (cache)
		program->idle = cache->next;
	lock_release(&program->lock);
	if (cache || !(cache = calloc(1, sizeof *cache)))
		return cache;
	if (prepare(cache, program))
		return cache;
	drop(cache);
	return 0;
}

void __re_cache_put(struct program *program, struct cache *cache)
{
	lock_acquire(&program->lock);
	cache->next = program->idle;
	program->idle = cache;
	lock_release(&program->lock);
}

void __re_caches_free(struct program *program)
{
	for (struct cache *cache = program->idle, *next; cache; cache = next) {
		next = cache->next;
		drop(cache);
	}
}
