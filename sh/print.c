/* print.c: trees back to text, for `jobs`, `type`, `set -x` and listings
 *
 * What is printed parses to the same tree again; it is one line, except for
 * the bodies of here-documents, which follow it. */
#include "sh.h"

struct printer {
	struct str out;
	struct redir *here[16]; /* bodies still to print */
	size_t n;
};

static void print_list(struct printer *p, struct node *n);
static void print_node(struct printer *p, struct node *n);

static void put(struct printer *p, const char *s)
{
	str_add(&p->out, s, strlen(s), 0);
}

/* Safe to leave bare everywhere in a command. */
static bool bare(const char *s)
{
	if (!*s || is_reserved(s))
		return false;
	for (; *s; s++)
		if (strchr("|&;<>()$`\\\"' \t\n*?[]#~=%{}!", *s) || (unsigned char)*s < ' ' ||
		    *s == 127)
			return false;
	return true;
}

static void add_quoted(struct str *out, const char *s, size_t n)
{
	str_char(out, '\'', 0);
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '\'')
			str_add(out, "'\\''", 4, 0);
		else
			str_char(out, s[i], 0);
	}
	str_char(out, '\'', 0);
}

char *quoted(const char *s)
{
	struct str out = {0};

	if (bare(s))
		str_add(&out, s, strlen(s), 0);
	else
		add_quoted(&out, s, strlen(s));
	return str_end(&out);
}

static void print_parts(struct printer *p, struct part *t, bool inside, bool here);

static void print_param(struct printer *p, struct part *t, bool inside)
{
	static const char *const ops[] = {"", "", "-", "=", "?", "+", "#", "##", "%", "%%", ""};
	char number[24];

	put(p, "${");
	if (t->op == OP_LENGTH)
		put(p, "#");
	if (t->special) {
		str_char(&p->out, t->special, 0);
	} else if (t->position >= 0) {
		snprintf(number, sizeof number, "%d", t->position);
		put(p, number);
	} else if (t->var) {
		put(p, t->var->name);
	}
	if (t->colon)
		put(p, ":");
	put(p, ops[t->op]);
	if (t->word)
		print_parts(p, t->word->parts, inside && t->op < OP_PREFIX, false);
	put(p, "}");
}

/* Text inside of double quotes or of a here-document. */
static void print_inside(struct printer *p, struct part *t, bool here)
{
	for (size_t i = 0; i < t->len; i++) {
		if (strchr(here ? "$`\\" : "$`\"\\", t->text[i]))
			str_char(&p->out, '\\', 0);
		str_char(&p->out, t->text[i], 0);
	}
}

/* `inside`: the double quotes are there already. */
static void print_parts(struct printer *p, struct part *t, bool inside, bool here)
{
	for (; t; t = t->next) {
		bool quotes = t->quoted && !inside && t->kind != P_TEXT;
		if (quotes)
			put(p, "\"");
		switch (t->kind) {
		case P_TEXT:
			if (inside)
				print_inside(p, t, here);
			else if (t->quoted)
				add_quoted(&p->out, t->text, t->len);
			else
				str_add(&p->out, t->text, t->len, 0);
			break;
		case P_PARAM:
			print_param(p, t, inside || t->quoted);
			break;
		case P_COMMAND:
			put(p, t->body && t->body->kind == N_SUBSHELL ? "$( " : "$(");
			print_list(p, t->body);
			put(p, ")");
			break;
		case P_ARITH:
			put(p, "$((");
			print_parts(p, t->word->parts, true, true);
			put(p, "))");
			break;
		}
		if (quotes)
			put(p, "\"");
	}
}

static void print_words(struct printer *p, struct word *w, const char *between)
{
	for (bool first = true; w; w = w->next, first = false) {
		if (!first)
			put(p, between);
		print_parts(p, w->parts, false, false);
	}
}

static void print_redirs(struct printer *p, struct redir *r, bool space)
{
	static const char *const ops[] = {"<", ">", ">>", ">|", "<>", "<&", ">&", "<<", "<<-"};
	char number[16];

	for (; r; r = r->next) {
		if (space)
			put(p, " ");
		space = true;
		bool out = r->op == R_OUT || r->op == R_APPEND || r->op == R_CLOBBER ||
		           r->op == R_DUP_OUT;
		if (r->fd != out) {
			snprintf(number, sizeof number, "%d", r->fd);
			put(p, number);
		}
		/* the tabs of <<- are gone already */
		put(p, r->op == R_HERE_TABS ? "<<" : ops[r->op]);
		if (r->op < R_HERE) {
			print_parts(p, r->target->parts, false, false);
		} else {
			if (r->target->flags & W_QUOTED)
				add_quoted(&p->out, r->delimiter, strlen(r->delimiter));
			else
				put(p, r->delimiter);
			if (p->n < sizeof p->here / sizeof *p->here)
				p->here[p->n++] = r;
		}
	}
}

static void print_heres(struct printer *p)
{
	for (size_t i = 0; i < p->n; i++) {
		struct redir *r = p->here[i];
		put(p, "\n");
		if (!(r->target->flags & W_QUOTED))
			print_parts(p, r->body->parts, true, true);
		else if (r->body->parts)
			str_add(&p->out, r->body->parts->text, r->body->parts->len, 0);
		put(p, r->delimiter);
	}
	p->n = 0;
}

static void print_simple(struct printer *p, struct node *n)
{
	bool space = false;

	for (struct assign *a = n->assigns; a; a = a->next, space = true) {
		if (space)
			put(p, " ");
		put(p, a->var->name);
		put(p, "=");
		print_parts(p, a->value.parts, false, false);
	}
	if (n->words) {
		if (space)
			put(p, " ");
		print_words(p, n->words, " ");
		space = true;
	}
	print_redirs(p, n->redirs, space);
}

static void print_if(struct printer *p, struct node *n)
{
	put(p, "if ");
	for (;;) {
		print_list(p, n->test);
		put(p, "; then ");
		print_list(p, n->then);
		struct node *o = n->otherwise;
		if (!o)
			break;
		if (o->kind == N_IF && !o->next && !o->redirs && !o->background) {
			put(p, "; elif ");
			n = o;
			continue;
		}
		put(p, "; else ");
		print_list(p, o);
		break;
	}
	put(p, "; fi");
}

static void print_case(struct printer *p, struct node *n)
{
	put(p, "case ");
	print_words(p, n->subject, " ");
	put(p, " in ");
	for (struct clause *c = n->clauses; c; c = c->next) {
		put(p, "(");
		print_words(p, c->patterns, " | ");
		put(p, ") ");
		print_list(p, c->body);
		put(p, c->through ? " ;& " : " ;; ");
	}
	put(p, "esac");
}

static void print_node(struct printer *p, struct node *n)
{
	switch (n->kind) {
	case N_SIMPLE:
		print_simple(p, n);
		return;
	case N_PIPE:
		if (n->negated)
			put(p, "! ");
		for (struct node *c = n->body; c; c = c->next) {
			print_node(p, c);
			if (c->next)
				put(p, " | ");
		}
		break;
	case N_AND:
	case N_OR:
		print_node(p, n->left);
		put(p, n->kind == N_AND ? " && " : " || ");
		print_node(p, n->right);
		break;
	case N_GROUP:
		put(p, "{ ");
		print_list(p, n->body);
		put(p, n->body && n->body->background ? " }" : "; }");
		break;
	case N_SUBSHELL:
		put(p, "(");
		print_list(p, n->body);
		put(p, ")");
		break;
	case N_IF:
		print_if(p, n);
		break;
	case N_WHILE:
	case N_UNTIL:
		put(p, n->kind == N_WHILE ? "while " : "until ");
		print_list(p, n->test);
		put(p, "; do ");
		print_list(p, n->then);
		put(p, "; done");
		break;
	case N_FOR:
		put(p, "for ");
		put(p, n->var->name);
		if (n->has_list) {
			put(p, " in ");
			print_words(p, n->list, " ");
		}
		put(p, "; do ");
		print_list(p, n->loop);
		put(p, "; done");
		break;
	case N_CASE:
		print_case(p, n);
		break;
	case N_FUNCTION:
		put(p, n->function->name);
		put(p, "() ");
		print_node(p, n->definition);
		break;
	}
	print_redirs(p, n->redirs, true);
}

static void print_list(struct printer *p, struct node *n)
{
	for (; n; n = n->next) {
		print_node(p, n);
		if (n->background)
			put(p, " &");
		if (p->n) {
			print_heres(p);
			put(p, "\n");
		} else if (n->next) {
			put(p, n->background ? " " : "; ");
		}
	}
}

char *print_command(struct node *n)
{
	struct printer p = {0};

	print_node(&p, n);
	print_heres(&p);
	return str_end(&p.out);
}

void print_function(struct str *s, struct symbol *f)
{
	struct printer p = {.out = *s};

	put(&p, f->name);
	put(&p, "() ");
	print_node(&p, f->function->body);
	print_heres(&p);
	put(&p, "\n");
	*s = p.out;
}
