/* expand.c: words to strings and fields (POSIX 2.6)
 *
 * A word is expanded into text and, beside it, an attribute for each byte.
 * Field splitting, pathname expansion and patterns only look at attributes;
 * nothing is ever escaped, so there is nothing to unescape. */
#include <pwd.h>

#include "sh.h"

struct value {
	const char *s; /* 0: not set */
	size_t n;
};

static bool expand_parts(struct part *t, struct str *s, int attr);

/* Tilde -------------------------------------------------------------------- */

static void add_home(struct str *s, const char *home, bool slash)
{
	size_t n = strlen(home);

	if (slash && n && home[n - 1] == '/') /* 2024: no double slash */
		n--;
	str_add(s, home, n, A_QUOTED);
	if (!n && s->fields && !slash)
		str_char(s, 0, A_MARK);
}

/* text starts with ~; returns how much of it was replaced. */
static size_t tilde(struct str *s, const char *text, size_t n, bool assign, bool last)
{
	size_t len = 1;
	const char *home = 0;
	char name[64];

	while (len < n && text[len] != '/' && !(assign && text[len] == ':'))
		len++;
	if (len == n && !last)
		return 0;
	if (len == 1) {
		home = var_value(HOME);
	} else if (len <= sizeof name) {
		memcpy(name, text + 1, len - 1);
		name[len - 1] = 0;
		struct passwd *pw = getpwnam(name);
		home = pw ? pw->pw_dir : 0;
	}
	if (!home)
		return 0;
	add_home(s, home, len < n && text[len] == '/');
	return len;
}

/* Literal text in which ~ may count: at the start of the word and, in an
 * assignment, after each colon. */
static void add_tilde_text(struct str *s, struct part *t, int attr, bool assign, bool start)
{
	const char *p = t->text, *end = p + t->len;

	while (p < end) {
		if (start && *p == '~')
			p += tilde(s, p, end - p, assign, !t->next);
		const char *colon = assign ? memchr(p, ':', end - p) : 0;
		const char *stop = colon ? colon + 1 : end;
		str_add(s, p, stop - p, attr);
		p = stop;
		start = colon;
	}
}

/* Parameters --------------------------------------------------------------- */

static struct value number(intmax_t n)
{
	char *p = arena_alloc(&scratch, 24);

	return (struct value){p, snprintf(p, 24, "%jd", n)};
}

static struct value option_letters(void)
{
	char *p = arena_alloc(&scratch, OPTIONS + 1), *end = p;

	for (int i = 0; i < OPTIONS; i++)
		if (sh.on[i] && option_names[i].letter)
			*end++ = option_names[i].letter;
	*end = 0;
	return (struct value){p, end - p};
}

static struct value parameter(struct part *t)
{
	const char *s = 0;

	if (t->var) {
		s = var_value(t->var);
		return (struct value){s, s ? t->var->len : 0};
	}
	switch (t->special) {
	case '#':
		return number(sh.params.n);
	case '?':
		return number(sh.status);
	case '$':
		return number(sh.pid);
	case '!':
		return sh.last ? number(sh.last) : (struct value){0, 0};
	case '-':
		return option_letters();
	}
	if (t->position == 0)
		s = sh.name;
	else if (t->position > 0 && t->position <= sh.params.n)
		s = sh.params.v[t->position - 1];
	return (struct value){s, s ? strlen(s) : 0};
}

static const char *parameter_name(struct part *t)
{
	char *s = arena_alloc(&scratch, 24);

	if (t->var)
		return t->var->name;
	if (t->special)
		snprintf(s, 24, "%c", t->special);
	else
		snprintf(s, 24, "%d", t->position);
	return s;
}

static void add_value(struct str *s, const char *text, size_t n, bool quoted)
{
	str_add(s, text, n, quoted ? A_QUOTED : A_SPLIT);
	if (!n && quoted && s->fields)
		str_char(s, 0, A_MARK);
}

static size_t length(const char *s, size_t n)
{
	const char *end = s + n;
	size_t count = 0;

	if (!utf8())
		return n;
	for (; s < end; s += char_length(s, end))
		count++;
	return count;
}

/* Can a pattern whose first and last characters are literal match here at all? */
static bool plausible(const struct str *p, const char *s, size_t n)
{
	if (!p->len)
		return !n;
	size_t last = p->len - 1;
	bool first_literal = (p->attr[0] & A_QUOTED) || !strchr("*?[\\", p->text[0]);
	bool last_literal = (p->attr[last] & A_QUOTED) || !strchr("*?]", p->text[last]);

	if (!n)
		return !first_literal && !last_literal;
	return (!first_literal || p->text[0] == s[0]) &&
	       (!last_literal || p->text[last] == s[n - 1]);
}

static bool trial(const struct str *p, const char *s, size_t n)
{
	return plausible(p, s, n) && pattern_match(p->text, p->attr, p->len, s, n);
}

/* ${x#p} ${x##p} ${x%p} ${x%%p} */
static struct value trim(struct value v, struct str *p, enum param_op op)
{
	bool prefix = op == OP_PREFIX || op == OP_PREFIX_LONG;
	bool longest = op == OP_PREFIX_LONG || op == OP_SUFFIX_LONG;
	bool wide = utf8();

	for (size_t k = 0; k <= v.n; k++) {
		size_t cut = longest ? v.n - k : k; /* how much would go */
		size_t at = prefix ? cut : v.n - cut;
		if (wide && at < v.n && ((unsigned char)v.s[at] & 0xc0) == 0x80)
			continue;
		if (!trial(p, prefix ? v.s : v.s + at, cut))
			continue;
		if (prefix)
			v.s += cut;
		v.n -= cut;
		break;
	}
	return v;
}

/* "$@" makes a field of each, "$*" joins with the first character of IFS, and
 * without quotes both make fields that are split further. */
static void add_all(struct str *s, struct part *t, struct str *pattern)
{
	const char *ifs = var_value(IFS);
	bool join = !s->fields || (t->quoted && t->special == '*');
	const char *between = " ";
	size_t n = 1;

	if (t->special == '*' && ifs) {
		between = ifs;
		n = *ifs ? char_length(ifs, ifs + strlen(ifs)) : 0;
	}
	if (join && t->quoted && s->fields && !sh.params.n)
		str_char(s, 0, A_MARK);
	for (int i = 0; i < sh.params.n; i++) {
		struct value v = {sh.params.v[i], strlen(sh.params.v[i])};
		if (i && join)
			str_add(s, between, n, t->quoted ? A_QUOTED : A_SPLIT);
		else if (i)
			str_char(s, 0, A_BREAK);
		if (pattern)
			v = trim(v, pattern, t->op);
		add_value(s, v.s, v.n, t->quoted);
	}
}

static bool unset_error(struct part *t)
{
	abort_error("%s: parameter not set", parameter_name(t));
	return false;
}

static bool assign_default(struct str *s, struct part *t)
{
	struct str value;

	if (!t->var) {
		abort_error("%s: cannot be assigned to this way", parameter_name(t));
		return false;
	}
	if (!expand_word(t->word, X_ONE, &value))
		return false;
	if (!var_set(t->var, str_end(&value), value.len)) {
		sh.status = 1;
		sh.flow = FLOW_ABORT;
		return false;
	}
	const char *text = var_value(t->var);
	add_value(s, text ? text : "", t->var->len, t->quoted);
	return true;
}

static bool report_unset(struct part *t)
{
	char *why = t->word->parts ? expand_string(t->word, X_ONE) : 0;

	if (t->word->parts && !why)
		return false;
	abort_error("%s: %s", parameter_name(t),
	            why && *why ? why
	            : t->colon  ? "parameter null or not set"
	                        : "parameter not set");
	return false;
}

/* The word of ${x-word} takes the place of the value. */
static bool substitute(struct str *s, struct part *t)
{
	size_t before = s->len;

	if (!expand_parts(t->word->parts, s, A_SPLIT))
		return false;
	if (t->quoted && s->fields && s->len == before)
		str_char(s, 0, A_MARK);
	return true;
}

static bool expand_param(struct str *s, struct part *t)
{
	bool all = t->special == '@' || t->special == '*';
	struct value v;

	if (all) {
		v.s = sh.params.n ? "" : 0;
		v.n = sh.params.n > 1 || (sh.params.n && *sh.params.v[0]);
	} else {
		v = parameter(t);
	}
	bool given = v.s && !(t->colon && !v.n);
	switch (t->op) {
	case OP_BAD:
		abort_error("bad substitution");
		return false;
	case OP_DEFAULT:
		if (!given)
			return substitute(s, t);
		break;
	case OP_ALTERNATE:
		if (given)
			return substitute(s, t);
		if (t->quoted)
			add_value(s, "", 0, true);
		return true;
	case OP_ASSIGN:
		if (!given)
			return assign_default(s, t);
		break;
	case OP_ERROR:
		if (!given)
			return report_unset(t);
		break;
	default:
		if (!v.s && !all && sh.on[O_NOUNSET])
			return unset_error(t);
	}
	if (t->op == OP_LENGTH) {
		struct value n = number(all ? (size_t)sh.params.n : length(v.s, v.n));
		add_value(s, n.s, n.n, t->quoted);
		return true;
	}
	struct str pattern, *p = 0;
	if (t->op >= OP_PREFIX) {
		/* the value must survive what the pattern's expansion does */
		if (v.s && !all && (t->word->flags & W_IMPURE))
			v.s = arena_copy(&scratch, v.s, v.n);
		if (!expand_word(t->word, X_PATTERN, p = &pattern))
			return false;
		if (v.s && !all)
			v = trim(v, p, t->op);
	}
	if (all)
		add_all(s, t, p);
	else
		add_value(s, v.s ? v.s : "", v.n, t->quoted);
	return true;
}

/* Words -------------------------------------------------------------------- */

bool expand_expr(struct part *t, intmax_t *n)
{
	struct str text;
	bool other = false;

	if (t->expr) {
		bool done = arith_eval_expr(t->expr, n, &other);
		if (!other)
			return done;
	}
	return expand_word(t->word, X_QUOTED, &text) && arith_eval(str_end(&text), n);
}

static bool expand_part(struct str *s, struct part *t, int attr)
{
	struct value v;
	intmax_t n;

	switch (t->kind) {
	case P_TEXT:
		if (!t->quoted)
			str_add(s, t->text, t->len, attr);
		else
			add_value(s, t->text, t->len, true);
		return true;
	case P_PARAM:
		return expand_param(s, t);
	case P_COMMAND: {
		size_t before = s->len;
		if (!run_substitution(t, s, t->quoted ? A_QUOTED : A_SPLIT))
			return false;
		if (t->quoted && s->fields && s->len == before)
			str_char(s, 0, A_MARK);
		return true;
	}
	default:
		if (!expand_expr(t, &n))
			return false;
		v = number(n);
		add_value(s, v.s, v.n, t->quoted);
		return true;
	}
}

static bool expand_parts(struct part *t, struct str *s, int attr)
{
	if (t && t->kind == P_TEXT && !t->quoted && *t->text == '~') {
		add_tilde_text(s, t, attr, false, true);
		t = t->next;
	}
	for (; t; t = t->next)
		if (!expand_part(s, t, attr))
			return false;
	return true;
}

/* NAME=value given to export and the like, or the value alone. */
static bool expand_assignment(struct word *w, struct str *s)
{
	size_t skip = 0;

	if (w->flags & W_ASSIGN)
		assignment_name(w->parts, &skip);
	for (struct part *t = w->parts; t; t = t->next) {
		if (t->kind != P_TEXT || t->quoted || !(w->flags & W_TILDE)) {
			if (!expand_part(s, t, 0))
				return false;
			continue;
		}
		struct part rest = *t;
		if (t == w->parts) {
			str_add(s, t->text, skip, 0);
			rest.text += skip;
			rest.len -= skip;
		}
		/* the text may go on where the last part ended, but not at a start */
		add_tilde_text(s, &rest, 0, true, t == w->parts);
	}
	return true;
}

bool expand_word(struct word *w, enum expand_mode mode, struct str *s)
{
	*s = (struct str){.attributes = mode == X_PATTERN || mode == X_FIELDS,
	                  .fields = mode == X_FIELDS};
	if (mode == X_ASSIGN || (w->flags & W_ASSIGN)) {
		if (!expand_assignment(w, s))
			return false;
	} else if (mode == X_QUOTED || !(w->flags & W_TILDE)) {
		for (struct part *t = w->parts; t; t = t->next)
			if (!expand_part(s, t, 0))
				return false;
	} else if (!expand_parts(w->parts, s, 0)) {
		return false;
	}
	return true;
}

char *expand_string(struct word *w, enum expand_mode mode)
{
	struct str s;

	if (w->flags & W_PLAIN)
		return w->text;
	return expand_word(w, mode, &s) ? str_end(&s) : 0;
}

/* Fields ------------------------------------------------------------------- */

void field_add(struct fields *f, char *s)
{
	if (f->n + 1 >= f->size) {
		size_t size = f->size ? f->size * 2 : 16;
		char **v = arena_alloc(&scratch, size * sizeof *v);
		if (f->n)
			memcpy(v, f->v, f->n * sizeof *v);
		f->v = v;
		f->size = size;
	}
	f->v[f->n++] = s;
	f->v[f->n] = 0;
}

static void field_end(struct fields *f, const char *text, const char *attr, size_t n)
{
	struct str s = {.text = (char *)text, .attr = (char *)attr, .len = n};

	if (!sh.on[O_NOGLOB] && pattern_special(&s))
		glob(text, attr, n, f);
	else
		field_add(f, arena_copy(&scratch, text, n));
}

/* POSIX 2.6.5.  A field ends at white space of IFS, at another character of
 * IFS (with white space around it), and at an A_BREAK.  It exists if it has a
 * character or an A_MARK, or if another character of IFS ended it.  Fields
 * are moved down in place: they only get shorter. */
static void split(struct str *s, struct fields *f)
{
	size_t i = 0, start = 0, out = 0;
	bool exists = false;
	char *text = s->text, *attr = s->attr;

#define CLASS(k) ((k) < s->len && attr[k] == A_SPLIT ? ifs_class[(unsigned char)text[k]] : 0)
#define FIELD() (field_end(f, text + start, attr + start, out - start), start = out, exists = false)
	while (i < s->len) {
		if (attr[i] & (A_BREAK | A_MARK)) {
			if (attr[i++] & A_MARK)
				exists = true;
			else if (exists)
				FIELD();
			continue;
		}
		int class = CLASS(i);
		if (!class) {
			text[out] = text[i];
			attr[out++] = attr[i++];
			exists = true;
			continue;
		}
		while (CLASS(i) == 1)
			i++;
		if (CLASS(i) == 2) {
			FIELD();
			for (i++; CLASS(i) == 1; i++)
				;
		} else if (exists) {
			FIELD();
		}
	}
	if (exists)
		FIELD();
#undef FIELD
#undef CLASS
}

/* Every part quoted, and none that could make more or less than one field. */
static bool one_field(struct word *w)
{
	for (struct part *t = w->parts; t; t = t->next)
		if (!t->quoted || (t->kind == P_PARAM && (t->special == '@' || t->word)))
			return false;
	return true;
}

bool expand_fields(struct word *w, struct fields *f)
{
	struct str s;

	for (; w; w = w->next) {
		if (w->flags & W_PLAIN) {
			field_add(f, w->text);
			continue;
		}
		if ((w->flags & W_ASSIGN) || one_field(w)) {
			if (!expand_word(w, X_ONE, &s))
				return false;
			field_add(f, str_end(&s));
			continue;
		}
		if (!expand_word(w, X_FIELDS, &s))
			return false;
		split(&s, f);
	}
	return true;
}

bool expand_assign(struct assign *a)
{
	struct word *w = &a->value;
	struct part *t = w->parts;
	struct symbol *v = a->var;
	struct str s = {0};

	if (w->flags & W_PLAIN)
		return var_set(v, w->text, t->len);
	if (t->kind == P_ARITH && !t->next) {
		intmax_t n;
		return expand_expr(t, &n) && var_set_number(v, n);
	}
	if (t->kind == P_PARAM && t->var == v && t->op == OP_VALUE && (v->flags & V_SET) &&
	    !v->refresh && !(w->flags & (W_IMPURE | W_TILDE))) {
		for (t = t->next; t; t = t->next)
			if (!expand_part(&s, t, 0))
				return false;
		return var_append(v, str_end(&s), s.len);
	}
	return expand_word(w, X_ASSIGN, &s) && var_set(v, str_end(&s), s.len);
}

char *expand_prompt(struct symbol *v)
{
	const char *text = var_value(v);
	int status = sh.status, substituted = sh.substituted;
	enum flow flow = sh.flow;
	char *s = 0;

	if (!text)
		return 0;
	if (!strpbrk(text, "$`\\"))
		return arena_copy(&scratch, text, strlen(text));
	struct word *w = parse_prompt(&scratch, text);
	if (w)
		s = expand_string(w, X_QUOTED);
	sh.status = status;
	sh.substituted = substituted;
	sh.flow = flow;
	return s ? s : arena_copy(&scratch, text, strlen(text));
}
