/* parse.c: tokens to trees, by recursive descent
 *
 * The functions follow the grammar of POSIX 2.10.2.  After the first error
 * every token is T_END, so the descent comes back by itself.  Aliases are
 * substituted where a token is looked at, because only the parser knows
 * whether it is a command word and whether a reserved word would be one. */
#include "sh.h"

enum look { L_WORD, L_COMMAND, L_IN, L_ESAC };

static struct node *and_or(struct parser *p);
static struct node *compound_list(struct parser *p, bool may_be_empty);

static const struct {
	char text[6];
	uint8_t len;
} reserved[] = {
	[RW_NOT] = {"!", 1},       [RW_OPEN] = {"{", 1},    [RW_CLOSE] = {"}", 1},
	[RW_CASE] = {"case", 4},   [RW_DO] = {"do", 2},     [RW_DONE] = {"done", 4},
	[RW_ELIF] = {"elif", 4},   [RW_ELSE] = {"else", 4}, [RW_ESAC] = {"esac", 4},
	[RW_FI] = {"fi", 2},       [RW_FOR] = {"for", 3},   [RW_IF] = {"if", 2},
	[RW_IN] = {"in", 2},       [RW_THEN] = {"then", 4}, [RW_UNTIL] = {"until", 5},
	[RW_WHILE] = {"while", 5},
};

enum reserved_word reserved_word(const char *s, size_t n)
{
	if (n <= 5)
		for (int i = 1; i < RW_COUNT; i++)
			if (reserved[i].text[0] == *s && reserved[i].len == n &&
			    !memcmp(reserved[i].text, s, n))
				return i;
	return RW_NONE;
}

bool is_reserved(const char *s)
{
	return reserved_word(s, strlen(s));
}

void syntax_error(struct parser *p, int line, const char *fmt, ...)
{
	va_list ap;

	if (p->failed)
		return;
	p->failed = true;
	va_start(ap, fmt);
	vmessage(p->bottom->name, sh.on[O_INTERACTIVE] && p->bottom->kind == S_FD ? 0 : line, fmt,
	         ap, 0);
	va_end(ap);
}

/* Looking at tokens -------------------------------------------------------- */

static bool literal(struct token *t)
{
	return t->kind == T_WORD && (t->word->flags & (W_PLAIN | W_QUOTED)) == W_PLAIN;
}

/* Which reserved words count where. */
static bool reserved_here(enum reserved_word w, enum look how)
{
	switch (how) {
	case L_COMMAND:
		return w && w != RW_IN;
	case L_IN:
		return w == RW_IN || w == RW_DO;
	case L_ESAC:
		return w == RW_ESAC;
	default:
		return false;
	}
}

static struct token *look(struct parser *p, enum look how)
{
	bool substitute = how == L_COMMAND;

	for (;;) {
		if (!p->ahead)
			lex_token(p);
		struct token *t = &p->token;
		if (p->failed)
			t->kind = T_END;
		substitute |= t->aliased;
		if (!substitute || !alias_count || p->no_aliases || !literal(t) ||
		    reserved_here(t->reserved, how))
			return t;
		struct symbol *y = intern(t->word->text, strlen(t->word->text));
		if (!y->alias || y->alias->busy)
			return t;
		p->ahead = false;
		alias_push(p, y->alias);
	}
}

static void take(struct parser *p)
{
	p->ahead = false;
}

static bool at_word(struct parser *p, enum look how, enum reserved_word w)
{
	struct token *t = look(p, how);

	return t->kind == T_WORD && t->reserved == w;
}

static bool accept(struct parser *p, enum look how, enum reserved_word w)
{
	bool yes = at_word(p, how, w);

	if (yes)
		take(p);
	return yes;
}

static void expect(struct parser *p, enum reserved_word w, enum reserved_word opening, int line)
{
	if (!accept(p, w == RW_DO ? L_IN : L_COMMAND, w))
		syntax_error(p, p->token.line,
		             "syntax error: expected '%s' for the '%s' of line %d, found %s",
		             reserved[w].text, reserved[opening].text, line, token_text(p));
}

static void unexpected(struct parser *p)
{
	syntax_error(p, p->token.line, "syntax error: unexpected %s", token_text(p));
}

static void newlines(struct parser *p, enum look how)
{
	while (look(p, how)->kind == T_NEWLINE)
		take(p);
}

static void *node_new(struct parser *p, enum node_kind kind, int line)
{
	struct node *n = arena_alloc(p->arena, sizeof *n);

	*n = (struct node){.kind = kind, .line = line};
	return n;
}

/* Simple commands ---------------------------------------------------------- */

/* The NAME of a word NAME=..., and how much of its first part that is. */
struct symbol *assignment_name(struct part *t, size_t *skip)
{
	if (!t || t->kind != P_TEXT || t->quoted)
		return 0;
	size_t n = name_length(t->text);
	if (!n || t->text[n] != '=')
		return 0;
	*skip = n + 1;
	return intern(t->text, n);
}

static struct assign *assignment(struct parser *p, struct word *w)
{
	struct assign *a;
	size_t skip;
	struct symbol *var = assignment_name(w->parts, &skip);

	if (!var)
		return 0;
	a = arena_alloc(p->arena, sizeof *a);
	*a = (struct assign){.var = var};
	a->value = *w;
	a->value.next = 0;
	a->value.flags &= ~W_PLAIN;
	struct part *t = a->value.parts;
	t->text += skip;
	t->len -= skip;
	if (!t->len && t->next)
		a->value.parts = t = t->next;
	if (t->kind == P_TEXT && !t->next && !(w->flags & W_TILDE)) {
		a->value.text = t->text;
		a->value.flags |= W_PLAIN;
	}
	return a;
}

/* The delimiter is what quote removal leaves of the word. */
static char *delimiter(struct parser *p, struct word *w)
{
	size_t n = 0;

	for (struct part *t = w->parts; t; t = t->next)
		n += t->len;
	char *s = arena_alloc(p->arena, n + 1), *end = s;
	for (struct part *t = w->parts; t; t = t->next)
		end = mempcpy(end, t->text, t->len);
	*end = 0;
	return s;
}

static struct redir *redirection(struct parser *p)
{
	struct redir *r;
	struct token *t = look(p, L_WORD);
	int fd = -1;

	if (t->kind == T_NUMBER) {
		fd = t->number;
		take(p);
		t = look(p, L_WORD);
	}
	r = arena_alloc(p->arena, sizeof *r);
	*r = (struct redir){.op = t->number, .line = t->line};
	r->fd = fd >= 0 ? fd
	                : r->op == R_OUT || r->op == R_APPEND || r->op == R_CLOBBER ||
	                          r->op == R_DUP_OUT;
	take(p);
	bool here = r->op == R_HERE || r->op == R_HERE_TABS;
	p->literal = here;
	t = look(p, L_WORD);
	p->literal = false;
	if (t->kind != T_WORD && t->kind != T_NUMBER) {
		syntax_error(p, t->line,
		             "syntax error: expected a word after the redirection, found %s",
		             token_text(p));
		return r;
	}
	r->target = t->word;
	take(p);
	if (here) {
		r->delimiter = delimiter(p, r->target);
		r->pending = 0;
		*p->here_last = r;
		p->here_last = &r->pending;
	}
	return r;
}

static bool at_redirection(struct parser *p)
{
	struct token *t = look(p, L_WORD);

	return t->kind == T_REDIR || t->kind == T_NUMBER;
}

static void redirections(struct parser *p, struct node *n)
{
	struct redir **last = &n->redirs;

	for (; *last; last = &(*last)->next)
		;
	while (at_redirection(p) && !p->failed) {
		*last = redirection(p);
		last = &(*last)->next;
	}
}

static struct node *compound(struct parser *p);

static struct node *function(struct parser *p, struct word *name, int line)
{
	struct node *n = node_new(p, N_FUNCTION, line);

	take(p);
	if (look(p, L_WORD)->kind != T_CLOSE) {
		syntax_error(p, p->token.line, "syntax error: expected ')' after '%s(', found %s",
		             name->text ? name->text : "", token_text(p));
		return n;
	}
	take(p);
	if ((name->flags & (W_PLAIN | W_QUOTED)) != W_PLAIN || !is_name(name->text)) {
		syntax_error(p, line, "syntax error: a function needs a name");
		return n;
	}
	n->function = intern(name->text, strlen(name->text));
	newlines(p, L_COMMAND);
	look(p, L_COMMAND);
	n->definition = compound(p);
	if (!n->definition)
		syntax_error(
			p, p->token.line,
			"syntax error: expected a compound command as the body of '%s', found %s",
			name->text, token_text(p));
	else
		redirections(p, n->definition);
	n->unit = p->unit;
	return n;
}

static bool declares(struct word *w)
{
	static const char *const names[] = {"export", "readonly", "local"};

	for (; w && (w->flags & W_PLAIN); w = w->next) {
		for (size_t i = 0; i < sizeof names / sizeof *names; i++)
			if (!strcmp(w->text, names[i]))
				return true;
		if (strcmp(w->text, "command"))
			break;
	}
	return false;
}

static struct node *simple(struct parser *p)
{
	struct node *n = node_new(p, N_SIMPLE, look(p, L_COMMAND)->line);
	struct redir **redirs = &n->redirs;
	struct assign **assigns = &n->assigns;
	struct word **words = &n->words;

	while (!p->failed) {
		struct token *t = look(p, n->words ? L_WORD : L_COMMAND);
		if (t->kind == T_REDIR || t->kind == T_NUMBER) {
			*redirs = redirection(p);
			redirs = &(*redirs)->next;
			continue;
		}
		if (t->kind != T_WORD)
			break;
		struct word *w = t->word;
		int line = t->line;
		take(p);
		struct assign *a = n->words ? 0 : assignment(p, w);
		if (a) {
			*assigns = a;
			assigns = &a->next;
			continue;
		}
		size_t skip;
		if (n->words && assignment_name(w->parts, &skip) && declares(n->words)) {
			w->flags |= W_ASSIGN;
			w->flags &= ~W_PLAIN;
		}
		*words = w;
		words = &w->next;
		if (w != n->words)
			continue;
		if (!n->assigns && !n->redirs && look(p, L_WORD)->kind == T_OPEN)
			return function(p, w, line);
		if ((w->flags & W_PLAIN) && !strchr(w->text, '/'))
			n->name = intern(w->text, strlen(w->text));
		if (n->name && n->name->builtin && n->name->builtin->run == alias_builtin)
			p->sets_alias = true;
	}
	if (!n->words && !n->assigns && !n->redirs)
		unexpected(p);
	return n;
}

/* Compound commands -------------------------------------------------------- */

static struct node *if_clause(struct parser *p, int line)
{
	struct node *n = node_new(p, N_IF, line);

	n->test = compound_list(p, false);
	expect(p, RW_THEN, RW_IF, line);
	n->then = compound_list(p, false);
	if (at_word(p, L_COMMAND, RW_ELIF)) {
		int elif = p->token.line;
		take(p);
		n->otherwise = if_clause(p, elif);
		return n; /* the innermost takes the fi */
	}
	if (accept(p, L_COMMAND, RW_ELSE))
		n->otherwise = compound_list(p, false);
	expect(p, RW_FI, RW_IF, line);
	return n;
}

static struct node *do_group(struct parser *p, enum reserved_word opening, int line)
{
	expect(p, RW_DO, opening, line);
	struct node *body = compound_list(p, false);
	expect(p, RW_DONE, opening, line);
	return body;
}

static struct node *loop(struct parser *p, enum node_kind kind, int line)
{
	struct node *n = node_new(p, kind, line);

	n->test = compound_list(p, false);
	n->then = do_group(p, kind == N_WHILE ? RW_WHILE : RW_UNTIL, line);
	return n;
}

static struct node *for_clause(struct parser *p, int line)
{
	struct node *n = node_new(p, N_FOR, line);
	struct token *t = look(p, L_WORD);

	if (!literal(t) || !is_name(t->word->text)) {
		syntax_error(p, t->line, "syntax error: expected a name after 'for', found %s",
		             token_text(p));
		return n;
	}
	n->var = intern(t->word->text, strlen(t->word->text));
	take(p);
	if (look(p, L_IN)->kind == T_SEMI) {
		take(p);
		newlines(p, L_IN);
		n->loop = do_group(p, RW_FOR, line);
		return n;
	}
	newlines(p, L_IN);
	if (at_word(p, L_IN, RW_IN)) {
		take(p);
		struct word **last = &n->list;
		n->has_list = true;
		while ((t = look(p, L_WORD))->kind == T_WORD) {
			*last = t->word;
			last = &t->word->next;
			take(p);
		}
		if (t->kind != T_SEMI && t->kind != T_NEWLINE) {
			unexpected(p);
			return n;
		}
		take(p);
		newlines(p, L_IN);
	}
	n->loop = do_group(p, RW_FOR, line);
	return n;
}

static struct clause *case_item(struct parser *p)
{
	struct clause *c = arena_alloc(p->arena, sizeof *c);
	struct word **last = &c->patterns;
	struct token *t;

	*c = (struct clause){0};
	if (look(p, L_ESAC)->kind == T_OPEN)
		take(p);
	for (;;) {
		t = look(p, L_WORD);
		if (t->kind != T_WORD) {
			syntax_error(p, t->line, "syntax error: expected a pattern, found %s",
			             token_text(p));
			return c;
		}
		*last = t->word;
		last = &t->word->next;
		take(p);
		t = look(p, L_WORD);
		if (t->kind != T_PIPE)
			break;
		take(p);
	}
	if (t->kind != T_CLOSE) {
		syntax_error(p, t->line, "syntax error: expected ')' after a pattern, found %s",
		             token_text(p));
		return c;
	}
	take(p);
	c->body = compound_list(p, true);
	t = look(p, L_COMMAND);
	if (t->kind == T_DSEMI || t->kind == T_SEMI_AMP) {
		c->through = t->kind == T_SEMI_AMP;
		take(p);
		newlines(p, L_ESAC);
	}
	return c;
}

static struct node *case_clause(struct parser *p, int line)
{
	struct node *n = node_new(p, N_CASE, line);
	struct clause **last = &n->clauses;
	struct token *t = look(p, L_WORD);

	if (t->kind != T_WORD) {
		syntax_error(p, t->line, "syntax error: expected a word after 'case', found %s",
		             token_text(p));
		return n;
	}
	n->subject = t->word;
	take(p);
	newlines(p, L_IN);
	if (!at_word(p, L_IN, RW_IN)) {
		syntax_error(p, p->token.line,
		             "syntax error: expected 'in' for the 'case' of line %d, found %s",
		             line, token_text(p));
		return n;
	}
	take(p);
	newlines(p, L_ESAC);
	while (!p->failed && !at_word(p, L_ESAC, RW_ESAC)) {
		if (p->token.kind == T_END)
			break;
		*last = case_item(p);
		struct clause *c = *last;
		last = &c->next;
		/* without ;; only esac can follow */
		if (!p->failed && look(p, L_ESAC)->kind == T_WORD && at_word(p, L_ESAC, RW_ESAC))
			break;
	}
	expect(p, RW_ESAC, RW_CASE, line);
	return n;
}

static struct node *group(struct parser *p, int line)
{
	struct node *n = node_new(p, N_GROUP, line);

	n->body = compound_list(p, false);
	expect(p, RW_CLOSE, RW_OPEN, line);
	return n;
}

static struct node *subshell(struct parser *p, int line)
{
	struct node *n = node_new(p, N_SUBSHELL, line);

	n->body = compound_list(p, false);
	if (look(p, L_COMMAND)->kind != T_CLOSE)
		syntax_error(p, p->token.line,
		             "syntax error: expected ')' for the '(' of line %d, found %s", line,
		             token_text(p));
	take(p);
	return n;
}

/* 0 if the next token does not start one. */
static struct node *compound(struct parser *p)
{
	struct token *t = look(p, L_COMMAND);
	int line = t->line;

	if (t->kind == T_OPEN) {
		take(p);
		return subshell(p, line);
	}
	if (t->kind != T_WORD)
		return 0;
	switch (t->reserved) {
	case RW_OPEN:
		take(p);
		return group(p, line);
	case RW_IF:
		take(p);
		return if_clause(p, line);
	case RW_FOR:
		take(p);
		return for_clause(p, line);
	case RW_CASE:
		take(p);
		return case_clause(p, line);
	case RW_WHILE:
		take(p);
		return loop(p, N_WHILE, line);
	case RW_UNTIL:
		take(p);
		return loop(p, N_UNTIL, line);
	default:
		return 0;
	}
}

enum { MAX_NESTING = 2000 };

static struct node *single(struct parser *p)
{
	struct node *n = 0;

	if (++p->depth > MAX_NESTING)
		syntax_error(p, look(p, L_COMMAND)->line, "commands nested too deeply");
	else
		n = compound(p);
	if (n)
		redirections(p, n);
	else if (look(p, L_COMMAND)->kind == T_WORD && reserved_here(p->token.reserved, L_COMMAND))
		unexpected(p);
	else
		n = simple(p);
	p->depth--;
	return n;
}

static struct node *pipeline(struct parser *p)
{
	int line = look(p, L_COMMAND)->line;
	bool negated = accept(p, L_COMMAND, RW_NOT);
	struct node *first = single(p);

	if (!negated && look(p, L_WORD)->kind != T_PIPE)
		return first;
	struct node *n = node_new(p, N_PIPE, line), **last = &first;
	n->negated = negated;
	while (!p->failed && look(p, L_WORD)->kind == T_PIPE) {
		take(p);
		newlines(p, L_COMMAND);
		last = &(*last)->next;
		*last = single(p);
	}
	n->body = first;
	return n;
}

static struct node *and_or(struct parser *p)
{
	struct node *left = pipeline(p);

	while (!p->failed) {
		enum token_kind k = look(p, L_WORD)->kind;
		if (k != T_AND && k != T_OR)
			break;
		struct node *n = node_new(p, k == T_AND ? N_AND : N_OR, p->token.line);
		take(p);
		newlines(p, L_COMMAND);
		n->left = left;
		n->right = pipeline(p);
		left = n;
	}
	return left;
}

static bool at_end_of_list(struct parser *p)
{
	enum {
		ENDS = 1 << RW_CLOSE | 1 << RW_DO | 1 << RW_DONE | 1 << RW_ELIF | 1 << RW_ELSE |
		       1 << RW_ESAC | 1 << RW_FI | 1 << RW_THEN,
	};
	struct token *t = look(p, L_COMMAND);

	if (t->kind == T_END || t->kind == T_CLOSE || t->kind == T_DSEMI || t->kind == T_SEMI_AMP)
		return true;
	return t->kind == T_WORD && (ENDS >> t->reserved & 1);
}

static struct node *compound_list(struct parser *p, bool may_be_empty)
{
	struct node *first = 0, **last = &first;

	newlines(p, L_COMMAND);
	while (!at_end_of_list(p)) {
		struct node *n = *last = and_or(p);
		if (p->failed)
			return 0;
		last = &n->next;
		enum token_kind k = look(p, L_WORD)->kind;
		n->background = k == T_AMP;
		if (k != T_AMP && k != T_SEMI && k != T_NEWLINE)
			break;
		take(p);
		newlines(p, L_COMMAND);
	}
	if (!first && !may_be_empty)
		syntax_error(p, p->token.line, "syntax error: expected a command, found %s",
		             token_text(p));
	return first;
}

/* Whole inputs ------------------------------------------------------------- */

void parser_init(struct parser *p, struct source *s)
{
	*p = (struct parser){.source = s, .bottom = s};
	p->here_last = &p->here_first;
}

/* What is between $( and ), or all of a text. */
struct node *parse_substitution(struct parser *p, int close)
{
	struct token token = p->token;
	struct redir *here = p->here_first, **here_last = p->here_last;
	bool ahead = p->ahead, is_literal = p->literal, blank = p->after_blank_alias;

	p->ahead = p->literal = false;
	p->here_first = 0;
	p->here_last = &p->here_first;
	p->no_aliases++;
	struct node *body = compound_list(p, true);
	enum token_kind k = look(p, L_COMMAND)->kind;
	if (close == END ? k != T_END : k != T_CLOSE)
		syntax_error(
			p, p->token.line,
			close == END || k != T_END
				? "syntax error: unexpected %s in a command substitution"
				: "syntax error: expected ')' of a command substitution, found %s",
			token_text(p));
	if (p->here_first) {
		*p->here_last = here;
		if (!here)
			here_last = p->here_last;
	} else {
		p->here_first = here;
	}
	p->here_last = here || p->here_first ? here_last : &p->here_first;
	p->no_aliases--;
	p->token = token;
	p->ahead = ahead;
	p->literal = is_literal;
	p->after_blank_alias = blank;
	return body;
}

void unit_release(struct unit *u)
{
	if (--u->refs)
		return;
	struct arena a = u->arena; /* u itself lives there */
	arena_free(&a);
}

static struct node *command_line(struct parser *p)
{
	struct node *first = 0, **last = &first;

	while (!p->failed) {
		enum token_kind k = look(p, L_COMMAND)->kind;
		if (k == T_NEWLINE || k == T_END)
			break;
		struct node *n = *last = and_or(p);
		if (p->failed)
			break;
		last = &n->next;
		k = look(p, L_WORD)->kind;
		n->background = k == T_AMP;
		if (k == T_AMP || k == T_SEMI)
			take(p);
		else if (k != T_NEWLINE && k != T_END)
			unexpected(p);
	}
	if (p->token.kind == T_NEWLINE)
		take(p);
	return first;
}

struct unit *parse_command(struct parser *p, bool *end)
{
	struct arena a = {0};
	struct unit *u = arena_alloc(&a, sizeof *u);

	*u = (struct unit){.refs = 1, .arena = a};
	p->unit = u;
	p->arena = &u->arena;
	prompt_again = false;
	struct token *t = look(p, L_COMMAND);
	*end = t->kind == T_END && !p->failed;
	if (*end)
		p->ahead = false;
	else
		u->body = command_line(p);
	if (p->here_first && !p->failed)
		syntax_error(p, p->here_first->line, "here-document without its end '%s'",
		             p->here_first->delimiter);
	if (*end || p->failed) {
		unit_release(u);
		return 0;
	}
	return u;
}

struct word *parse_prompt(struct arena *a, const char *text)
{
	struct source s;
	struct parser p;

	source_text(&s, text, strlen(text), "prompt", 1);
	parser_init(&p, &s);
	p.arena = a;
	struct word *w = lex_quoted_text(&p);
	bool failed = p.failed;
	parser_free(&p);
	return failed ? 0 : w;
}
