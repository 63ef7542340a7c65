/* regex.c: regcomp, regexec and regfree: the order of the steps */
#include <stdlib.h>
#include <string.h>
#include "analyse.h"
#include "locales.h"
#include "program.h"

static void free_program(struct program *program)
{
	__re_caches_free(program);
	__re_one_pass_free(program->one_pass);
	free(program->forward.states);
	free(program->forward.edges);
	free(program->backward.states);
	free(program->backward.edges);
	free(program->sets);
	free(program->copies);
	free(program->turn_exits);
	free(program->copies_of);
	__re_free(&program->arena);
	free(program);
}

int regcomp(regex_t *restrict re, const char *restrict pattern, int flags)
{
	struct program *program = calloc(1, sizeof *program);

	re->re_nsub = 0;
	re->__program = 0;
	if (!program)
		return REG_ESPACE;
	program->icase = flags & REG_ICASE;
	program->newline = flags & REG_NEWLINE;
	program->nosub = flags & REG_NOSUB;
	program->utf8 = locale_utf8();
	int error = __re_parse(program, pattern, flags & REG_EXTENDED);
	if (!error && !__re_analyse(program))
		error = REG_ESPACE;
	if (!error && !program->literal_only)
		error = __re_compile(program);
	if (error) {
		free_program(program);
		return error;
	}
	re->re_nsub = program->group_count - 1;
	re->__program = program;
	return 0;
}

void regfree(regex_t *re)
{
	if (re->__program)
		free_program(re->__program);
	re->__program = 0;
}

/* What the literal, which most texts do not have, does without. */
static bool prepare(struct program *program)
{
	if (__atomic_load_n(&program->prepared, __ATOMIC_ACQUIRE))
		return true;
	lock_acquire(&program->lock);
	bool ok = true;
	if (!program->prepared) {
		__re_make_classes(program);
		ok = __re_make_filter(program) &&
		     (!program->has_backrefs || __re_note_next(program));
		__atomic_store_n(&program->prepared, ok, __ATOMIC_RELEASE);
	}
	lock_release(&program->lock);
	return ok;
}

/* What is only needed to say where a match is. */
static bool prepare_places(struct program *program, bool groups)
{
	lock_acquire(&program->lock);
	bool ok = program->backward.states || __re_reverse(program);
	if (ok && groups && !program->looked_for_one_pass) {
		ok = __re_one_pass_build(program);
		program->looked_for_one_pass = ok;
	}
	lock_release(&program->lock);
	return ok;
}

/* Sets *start to where the match that ends at `end` begins; `at` is where the search
 * began. */
static int find_start(struct program *program, struct cache *cache, const struct text *text,
		      const unsigned char *at, const unsigned char *end,
		      const unsigned char **start)
{
	struct lengths lengths = program->lengths;

	if (program->anchored || (!lengths.min && !program->assertions)) {
		*start = at;
	} else if (lengths.min == lengths.max) {
		*start = end - lengths.min;
	} else {
		*start = end;
		return __re_dfa_start(cache, text, start);
	}
	return 0;
}

static int find(struct program *program, struct cache *cache, const struct text *text,
		const unsigned char *at, regmatch_t *matches, size_t count)
{
	const unsigned char *start, *end = at;

	if (!count)
		return __re_dfa_exists(cache, text, at);
	int error = __re_dfa_end(cache, text, &end);
	if (error)
		return error;
	if (!prepare_places(program, count > 1) ||
	    find_start(program, cache, text, at, end, &start))
		return REG_ESPACE;
	for (size_t g = 0; g < count; g++)
		matches[g] = (regmatch_t){ -1, -1 };
	matches[0] = (regmatch_t){ start - text->start, end - text->start };
	if (count < 2 || program->group_count < 2)
		return 0;
	if (count > program->group_count)
		count = program->group_count;
	if (program->one_pass && __re_one_pass_run(program, text, matches, count))
		return 0;
	return __re_divide(cache, text, matches, count);
}

/* All matches are alike: the literal. */
static int only_literal(const struct program *program, const unsigned char *found,
			const struct text *text, regmatch_t *matches, size_t count)
{
	regoff_t start = found - text->start;

	for (size_t g = 0; g < count; g++)
		matches[g] = (regmatch_t){ -1, -1 };
	if (count)
		*matches = (regmatch_t){ start, start + program->literal_len };
	return 0;
}

static int search(struct program *program, const struct text *text, regmatch_t *matches,
		  size_t count)
{
	const unsigned char *at = text->start;

	if (program->literal) {
		const unsigned char *found = __re_filter(program->find_literal, at, text->end);
		if (!found)
			return REG_NOMATCH;
		if (program->literal_only)
			return only_literal(program, found, text, matches, count);
		if ((size_t)(found - at) > program->before_literal.max && !program->anchored)
			at = found - program->before_literal.max;
	}
	if (!prepare(program))
		return REG_ESPACE;
	if (program->filter && !(at = __re_filter(program->filter, at, text->end)))
		return REG_NOMATCH;
	if (program->has_backrefs)
		return __re_backtrack(program, text, at, matches, count);
	struct cache *cache = __re_cache_take(program);
	if (!cache)
		return REG_ESPACE;
	int error = find(program, cache, text, at, matches, count);
	__re_cache_put(program, cache);
	return error;
}

int regexec(const regex_t *restrict re, const char *restrict string, size_t count,
	    regmatch_t *restrict matches, int flags)
{
	struct program *program = re->__program;
	regoff_t offset = flags & REG_STARTEND ? matches->rm_so : 0;
	size_t len = flags & REG_STARTEND ? (size_t)(matches->rm_eo - offset) :
					    strlen(string);
	struct text text = {
		.start = (const unsigned char *)string + offset,
		.end = (const unsigned char *)string + offset + len,
		.before = flags & REG_NOTBOL ? SIDE_MARGIN : SIDE_EDGE,
		.after = flags & REG_NOTEOL ? SIDE_MARGIN : SIDE_EDGE,
	};

	if (program->nosub)
		count = 0;
	int error = search(program, &text, matches, count);
	for (size_t g = 0; !error && offset && g < count; g++)
		if (matches[g].rm_so >= 0) {
			matches[g].rm_so += offset;
			matches[g].rm_eo += offset;
		}
	return error;
}
