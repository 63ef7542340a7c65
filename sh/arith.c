/* arith.c: arithmetic expansion (POSIX 2.6.4), over intmax_t
 *
 * A precedence climber makes a tree, once, when the word is parsed; $x in it
 * is then an operand of its own.  If the value of such an x turns out not to
 * be an integer constant, the expression is expanded as text and parsed again,
 * which is what the standard describes.  Overflow wraps around. */
#include "sh.h"

enum op {
	E_NUMBER,
	E_NAME,
	E_PARAM,
	E_NEGATE,
	E_PLUS,
	E_NOT,
	E_INVERT,
	E_BEFORE,
	E_AFTER, /* ++x --x, x++ x--: num is the step */
	E_COND,
	E_COMMA,
	E_OROR,
	E_ANDAND,
	E_OR,
	E_XOR,
	E_AND,
	E_EQ,
	E_NE,
	E_LT,
	E_LE,
	E_GT,
	E_GE,
	E_SHL,
	E_SHR,
	E_ADD,
	E_SUB,
	E_MUL,
	E_DIV,
	E_MOD,
	E_SET,
};

struct expr {
	uint8_t op, set; /* E_SET: the operation of x op= y, or E_SET */
	struct expr *a, *b, *c;
	intmax_t num;
	struct symbol *var;
	struct part *param;
};

struct scanner {
	struct arena *arena;
	const char *s, *start;
	struct part *params; /* PARAM bytes in s stand for these, in order */
	bool quiet, failed;
	int depth;
};

enum { PARAM = 1, MAX_DEPTH = 500 };

/* Longest first among those with the same beginning. */
static const struct operator
{
	char text[4];
	uint8_t op, level; /* level 0: an assignment */
}
operators[] = {
	{"<<=", E_SHL, 0}, {">>=", E_SHR, 0}, {"*=", E_MUL, 0},  {"/=", E_DIV, 0},
	{"%=", E_MOD, 0},  {"+=", E_ADD, 0},  {"-=", E_SUB, 0},  {"&=", E_AND, 0},
	{"^=", E_XOR, 0},  {"|=", E_OR, 0},   {"||", E_OROR, 3}, {"&&", E_ANDAND, 4},
	{"==", E_EQ, 8},   {"!=", E_NE, 8},   {"<<", E_SHL, 10}, {">>", E_SHR, 10},
	{"<=", E_LE, 9},   {">=", E_GE, 9},   {"=", E_SET, 0},   {"|", E_OR, 5},
	{"^", E_XOR, 6},   {"&", E_AND, 7},   {"<", E_LT, 9},    {">", E_GT, 9},
	{"+", E_ADD, 11},  {"-", E_SUB, 11},  {"*", E_MUL, 12},  {"/", E_DIV, 12},
	{"%", E_MOD, 12},
};

static struct expr *expression(struct scanner *p, int level);
static struct expr *assignment(struct scanner *p);
static struct expr *comma(struct scanner *p);

static void skip(struct scanner *p)
{
	p->s += strspn(p->s, " \t\n");
}

static struct expr *fail_here(struct scanner *p, const char *why)
{
	if (!p->failed && !p->quiet)
		abort_error("arithmetic: %s in '%s'", why, p->start);
	p->failed = true;
	p->s = "";
	return 0;
}

static struct expr *make(struct scanner *p, enum op op, struct expr *a, struct expr *b)
{
	struct expr *e = arena_alloc(p->arena, sizeof *e);

	*e = (struct expr){.op = op, .a = a, .b = b};
	return e;
}

static bool word_char(int c)
{
	return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       c == '_';
}

static struct expr *constant(struct scanner *p)
{
	char text[64];
	size_t n = 0;
	struct expr *e = make(p, E_NUMBER, 0, 0);

	while (word_char(p->s[n]))
		n++;
	if (n >= sizeof text)
		return fail_here(p, "number too large");
	memcpy(text, p->s, n);
	text[n] = 0;
	if (!parse_number(text, &e->num))
		return fail_here(p, "not a number");
	p->s += n;
	return e;
}

/* x++ is one operator only if nothing that could be added follows. */
static bool postfix(const char *s)
{
	if ((*s != '+' && *s != '-') || s[1] != *s)
		return false;
	s += 2;
	s += strspn(s, " \t\n");
	return !word_char(*s) && *s != '(' && *s != PARAM && *s != '+' && *s != '-' && *s != '~' &&
	       *s != '!';
}

static struct expr *name(struct scanner *p)
{
	size_t n = name_length(p->s);
	struct expr *e = make(p, E_NAME, 0, 0);

	e->var = intern(p->s, n);
	p->s += n;
	skip(p);
	if (postfix(p->s)) {
		e->op = E_AFTER;
		e->num = *p->s == '+' ? 1 : -1;
		p->s += 2;
	}
	return e;
}

static struct expr *primary(struct scanner *p)
{
	static const char unary[] = "-+!~";
	static const uint8_t unary_op[] = {E_NEGATE, E_PLUS, E_NOT, E_INVERT};
	struct expr *e;

	skip(p);
	if (p->failed || ++p->depth > MAX_DEPTH)
		return fail_here(p, "too many levels");
	if (*p->s == '(') {
		p->s++;
		e = comma(p);
		skip(p);
		if (*p->s != ')')
			return fail_here(p, "')' missing");
		p->s++;
	} else if (*p->s == PARAM) {
		e = make(p, E_PARAM, 0, 0);
		while (p->params->kind != P_PARAM)
			p->params = p->params->next;
		e->param = p->params;
		p->params = p->params->next;
		p->s++;
	} else if (*p->s >= '0' && *p->s <= '9') {
		e = constant(p);
	} else if (word_char(*p->s)) {
		e = name(p);
	} else if (*p->s && (p->s[0] == '+' || p->s[0] == '-') && p->s[1] == p->s[0] &&
	           name_length(p->s + 2 + strspn(p->s + 2, " \t\n"))) {
		int step = *p->s == '+' ? 1 : -1;
		p->s += 2;
		skip(p);
		e = make(p, E_BEFORE, 0, 0);
		e->num = step;
		size_t n = name_length(p->s);
		e->var = intern(p->s, n);
		p->s += n;
	} else if (*p->s && strchr(unary, *p->s)) {
		int op = unary_op[strchr(unary, *p->s) - unary];
		p->s++;
		e = primary(p);
		e = e ? make(p, op, e, 0) : 0;
	} else {
		return fail_here(p, *p->s ? "syntax error" : "operand missing");
	}
	p->depth--;
	return e;
}

static const struct operator* operator(struct scanner *p)
{
	skip(p);
	for (size_t i = 0; *p->s && i < sizeof operators / sizeof *operators; i++)
		if (!strncmp(p->s, operators[i].text, strlen(operators[i].text)))
			return &operators[i];
	return 0;
}

/* Binary operators of at least `level`, all of them left-associative. */
static struct expr *expression(struct scanner *p, int level)
{
	struct expr *left = primary(p);
	const struct operator* o;

	while (left && (o = operator(p)) && o->level && o->level >= level) {
		p->s += strlen(o->text);
		struct expr *right = expression(p, o->level + 1);
		left = right ? make(p, o->op, left, right) : 0;
	}
	return left;
}

/* Assignment and ?: group from the right. */
static struct expr *assignment(struct scanner *p)
{
	struct expr *e;

	if (p->failed || ++p->depth > MAX_DEPTH)
		return fail_here(p, "too many levels");
	e = expression(p, 3);
	if (!e)
		return 0;
	const struct operator* o = operator(p);
	if (o && !o->level) {
		if (e->op != E_NAME)
			return fail_here(p, "assignment to something that is no variable");
		p->s += strlen(o->text);
		struct expr *right = assignment(p);
		if (!right)
			return 0;
		e->op = E_SET;
		e->set = o->op;
		e->a = right;
	} else if (*p->s == '?') {
		p->s++;
		struct expr *yes = comma(p), *no;
		skip(p);
		if (*p->s != ':')
			return fail_here(p, "':' missing");
		p->s++;
		no = assignment(p);
		if (!yes || !no)
			return 0;
		e = make(p, E_COND, e, yes);
		e->c = no;
	}
	p->depth--;
	return e;
}

static struct expr *comma(struct scanner *p)
{
	struct expr *e = assignment(p);

	for (skip(p); e && *p->s == ','; skip(p)) {
		p->s++;
		struct expr *right = assignment(p);
		e = right ? make(p, E_COMMA, e, right) : 0;
	}
	return e;
}

static struct expr *whole(struct scanner *p)
{
	struct expr *e;

	p->start = p->s;
	skip(p);
	if (!*p->s && !p->quiet) /* an empty expression is 0 */
		return make(p, E_NUMBER, 0, 0);
	e = comma(p);
	skip(p);
	if (e && *p->s)
		e = fail_here(p, "syntax error");
	return p->failed ? 0 : e;
}

/* 0 unless the word is text and parameters that are operands. */
struct expr *arith_parse(struct arena *a, struct word *w)
{
	struct str s = {0};
	struct mark m = mark();
	struct scanner p = {.arena = a, .quiet = true, .params = w->parts};
	struct expr *e = 0;

	for (struct part *t = w->parts; t; t = t->next) {
		if (t->kind == P_TEXT) {
			bool touches = s.len && s.text[s.len - 1] == PARAM && t->len &&
			               word_char(*t->text);
			if (touches || memchr(t->text, PARAM, t->len))
				goto out;
			str_add(&s, t->text, t->len, 0);
			continue;
		}
		if (t->kind != P_PARAM || t->op != OP_VALUE || t->special == '@' ||
		    t->special == '*' ||
		    (s.len && (word_char(s.text[s.len - 1]) || s.text[s.len - 1] == PARAM)))
			goto out;
		str_char(&s, PARAM, 0);
	}
	p.s = str_end(&s);
	e = whole(&p);
out:
	if (a != &scratch)
		release(m);
	return e;
}

/* Evaluation --------------------------------------------------------------- */

static bool bad_value(struct symbol *v, const char *s)
{
	abort_error("arithmetic: %s: '%s' is not an integer", v->name, s);
	return false;
}

static bool name_value(struct symbol *v, intmax_t *n)
{
	if (var_number(v, n))
		return true;
	const char *s = var_value(v);
	if (!s && sh.on[O_NOUNSET]) {
		abort_error("%s: parameter not set", v->name);
		return false;
	}
	*n = 0;
	if (!s || !s[strspn(s, " \t\n")])
		return true;
	/* blanks around the constant do not count */
	struct mark m = mark();
	s += strspn(s, " \t\n");
	char *copy = arena_copy(&scratch, s, strcspn(s, " \t\n"));
	bool fine = !s[strlen(copy) + strspn(s + strlen(copy), " \t\n")] && parse_number(copy, n);
	release(m);
	return fine || bad_value(v, s);
}

static bool param_value(struct part *t, intmax_t *n)
{
	if (t->var)
		return var_number(t->var, n);
	switch (t->special) {
	case '#':
		*n = sh.params.n;
		return true;
	case '?':
		*n = sh.status;
		return true;
	case 0:
		return t->position > 0 && t->position <= sh.params.n &&
		       parse_number(sh.params.v[t->position - 1], n);
	}
	return false;
}

static bool binary(enum op op, intmax_t a, intmax_t b, intmax_t *n)
{
	uintmax_t x = a, y = b;

	switch (op) {
	case E_OR:
		*n = a | b;
		break;
	case E_XOR:
		*n = a ^ b;
		break;
	case E_AND:
		*n = a & b;
		break;
	case E_EQ:
		*n = a == b;
		break;
	case E_NE:
		*n = a != b;
		break;
	case E_LT:
		*n = a < b;
		break;
	case E_LE:
		*n = a <= b;
		break;
	case E_GT:
		*n = a > b;
		break;
	case E_GE:
		*n = a >= b;
		break;
	case E_SHL:
		*n = x << (b & 63);
		break;
	case E_SHR:
		*n = a >> (b & 63);
		break;
	case E_ADD:
		*n = x + y;
		break;
	case E_SUB:
		*n = x - y;
		break;
	case E_MUL:
		*n = x * y;
		break;
	case E_DIV:
	case E_MOD:
		if (!b) {
			abort_error("arithmetic: division by zero");
			return false;
		}
		if (b == -1) /* INTMAX_MIN / -1 traps */
			*n = op == E_DIV ? (intmax_t)-x : 0;
		else
			*n = op == E_DIV ? a / b : a % b;
		break;
	default:
		*n = b;
	}
	return true;
}

static bool store(struct symbol *v, intmax_t n)
{
	if (var_set_number(v, n))
		return true;
	sh.status = 1;
	sh.flow = FLOW_ABORT;
	return false;
}

bool arith_eval_expr(struct expr *e, intmax_t *n, bool *other)
{
	intmax_t a = 0, b;

	switch (e->op) {
	case E_NUMBER:
		*n = e->num;
		return true;
	case E_NAME:
		return name_value(e->var, n);
	case E_PARAM:
		if (param_value(e->param, n))
			return true;
		*other = true;
		return false;
	case E_BEFORE:
	case E_AFTER:
		if (!name_value(e->var, &a))
			return false;
		b = (uintmax_t)a + e->num;
		*n = e->op == E_AFTER ? a : b;
		return store(e->var, b);
	case E_SET:
		if ((e->set != E_SET && !name_value(e->var, &a)) ||
		    !arith_eval_expr(e->a, &b, other) || !binary(e->set, a, b, n))
			return false;
		return store(e->var, *n);
	}
	if (!arith_eval_expr(e->a, &a, other))
		return false;
	switch (e->op) {
	case E_NEGATE:
		*n = -(uintmax_t)a;
		return true;
	case E_PLUS:
		*n = a;
		return true;
	case E_NOT:
		*n = !a;
		return true;
	case E_INVERT:
		*n = ~a;
		return true;
	case E_COND:
		return arith_eval_expr(a ? e->b : e->c, n, other);
	case E_OROR:
	case E_ANDAND:
		if (!a == (e->op == E_ANDAND)) {
			*n = !!a;
			return true;
		}
		if (!arith_eval_expr(e->b, &b, other))
			return false;
		*n = !!b;
		return true;
	}
	return arith_eval_expr(e->b, &b, other) && binary(e->op, a, b, n);
}

bool arith_eval(const char *text, intmax_t *n)
{
	struct scanner p = {.arena = &scratch, .s = text};
	struct expr *e = whole(&p);
	bool other = false;

	return e && arith_eval_expr(e, n, &other);
}
