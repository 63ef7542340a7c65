/* exec.c: the walker
 *
 * `how` has RUN_EXEC where nothing follows in this process, so that the last
 * command can take its place: tail commands come out right by construction.
 * After each child of a node the walker looks at sh.flow. */
#include "sh.h"

char *stack_limit;

static void run_simple(struct node *n, int how);

/* Loops -------------------------------------------------------------------- */

/* After one turn: is this loop over? */
static bool leave_loop(void)
{
	if (sh.flow != FLOW_BREAK && sh.flow != FLOW_CONTINUE)
		return sh.flow != FLOW_NONE;
	if (--sh.levels)
		return true;
	bool leave = sh.flow == FLOW_BREAK;
	sh.flow = FLOW_NONE;
	return leave;
}

static bool test_list(struct node *n)
{
	sh.tested++;
	run_list(n, 0);
	sh.tested--;
	return !sh.status;
}

static void run_while(struct node *n)
{
	bool wanted = n->kind == N_WHILE;
	int status = 0;

	sh.loops++;
	for (;;) {
		struct mark m = mark();
		bool yes = test_list(n->test);
		if (sh.flow == FLOW_NONE && yes != wanted) {
			release(m);
			break;
		}
		if (sh.flow == FLOW_NONE) {
			run_list(n->then, 0);
			status = sh.status;
		} else {
			status = sh.status; /* a break in the condition is status 0 */
		}
		release(m);
		if (leave_loop()) {
			status = sh.status;
			break;
		}
	}
	sh.loops--;
	sh.status = status;
}

static void run_for(struct node *n)
{
	struct mark m = mark();
	struct fields f = {0};

	sh.line = n->line;
	if (n->has_list) {
		if (!expand_fields(n->list, &f)) {
			release(m);
			return;
		}
	} else {
		for (int i = 0; i < sh.params.n; i++)
			field_add(&f, arena_copy(&scratch, sh.params.v[i], strlen(sh.params.v[i])));
	}
	if (!f.n)
		sh.status = 0;
	sh.loops++;
	for (size_t i = 0; i < f.n; i++) {
		if (!var_set(n->var, f.v[i], strlen(f.v[i]))) {
			sh.status = 1;
			sh.flow = FLOW_ABORT;
			break;
		}
		struct mark turn = mark();
		run_list(n->loop, 0);
		release(turn);
		if (leave_loop())
			break;
	}
	sh.loops--;
	release(m);
}

static void run_case(struct node *n, int how)
{
	struct mark m = mark();
	struct clause *c;
	struct str p;
	char *s;

	sh.line = n->line;
	sh.substituted = -1;
	s = expand_string(n->subject, X_ONE);
	if (!s)
		goto out;
	size_t len = strlen(s);
	for (c = n->clauses; c; c = c->next)
		for (struct word *w = c->patterns; w; w = w->next) {
			if (w->flags & W_PLAIN) {
				if (!strcmp(w->text, s))
					goto found;
				continue;
			}
			if (!expand_word(w, X_PATTERN, &p))
				goto out;
			if (pattern_match(p.text, p.attr, p.len, s, len))
				goto found;
		}
	sh.status = 0;
	goto out;
found:
	release(m);
	bool any = false;
	for (; c && sh.flow == FLOW_NONE; c = c->next) {
		any |= c->body != 0;
		run_list(c->body, c->through ? 0 : how);
		if (!c->through)
			break;
	}
	if (!any)
		sh.status = 0;
	return;
out:
	release(m);
}

/* Nodes -------------------------------------------------------------------- */

/* set -h: find the programs of a function when it is defined. */
static void remember(struct node *n)
{
	int why;

	for (; n; n = n->next) {
		struct mark m = mark();
		switch (n->kind) {
		case N_SIMPLE:
			if (n->name && !n->name->builtin && !n->name->function)
				command_path(n->name->name, n->name, &why);
			break;
		case N_PIPE:
		case N_GROUP:
		case N_SUBSHELL:
			remember(n->body);
			break;
		case N_AND:
		case N_OR:
			remember(n->left);
			remember(n->right);
			break;
		case N_FOR:
			remember(n->loop);
			break;
		case N_CASE:
			for (struct clause *c = n->clauses; c; c = c->next)
				remember(c->body);
			break;
		case N_IF:
		case N_WHILE:
		case N_UNTIL:
			remember(n->test);
			remember(n->then);
			remember(n->otherwise);
			break;
		}
		release(m);
	}
}

static void define_function(struct node *n)
{
	struct symbol *y = n->function;
	struct function *f = grow(0, 1, sizeof *f);

	*f = (struct function){1, n->unit, n->definition};
	n->unit->refs++;
	if (y->function)
		function_release(y->function);
	y->function = f;
	if (sh.on[O_HASHALL])
		remember(n->definition);
	sh.status = 0;
}

static void run_and_or(struct node *n, int how)
{
	sh.tested++;
	run_node(n->left, 0);
	sh.tested--;
	if (sh.flow == FLOW_NONE && !sh.status == (n->kind == N_AND))
		run_node(n->right, how);
}

static void run_compound(struct node *n, int how)
{
	switch (n->kind) {
	case N_GROUP:
		run_list(n->body, how);
		break;
	case N_IF:
		if (test_list(n->test) && sh.flow == FLOW_NONE)
			run_list(n->then, how);
		else if (sh.flow == FLOW_NONE && n->otherwise)
			run_list(n->otherwise, how);
		else if (sh.flow == FLOW_NONE)
			sh.status = 0;
		break;
	case N_WHILE:
	case N_UNTIL:
		run_while(n);
		break;
	case N_FOR:
		run_for(n);
		break;
	case N_CASE:
		run_case(n, how);
		break;
	}
}

static void run_redirected(struct node *n)
{
	struct mark m = mark();
	struct plan *plan;
	struct undo *undo = 0;

	sh.line = n->line;
	if (redir_plan(n->redirs, &plan) && redir_apply(plan, &undo)) {
		run_compound(n, 0);
		sink_flush();
	} else if (sh.flow == FLOW_NONE) {
		sh.status = 1;
	}
	redir_undo(undo);
	redir_drop(plan);
	release(m);
}

static void errexit(void)
{
	if (sh.status && sh.on[O_ERREXIT] && !sh.tested && sh.flow == FLOW_NONE)
		sh.flow = FLOW_EXIT;
}

void run_node(struct node *n, int how)
{
	if ((char *)__builtin_frame_address(0) < stack_limit) {
		abort_error("commands nested too deeply");
		return;
	}
	switch (n->kind) {
	case N_SIMPLE:
		run_simple(n, how);
		errexit();
		break;
	case N_PIPE:
		if (n->negated)
			sh.tested++;
		if (n->body->next)
			run_pipe(n, false);
		else
			run_node(n->body, 0);
		if (n->negated) {
			sh.tested--;
			if (sh.flow == FLOW_NONE)
				sh.status = !sh.status;
		} else {
			errexit();
		}
		break;
	case N_AND:
	case N_OR:
		run_and_or(n, how);
		break;
	case N_SUBSHELL:
		run_subshell(n, how);
		errexit();
		break;
	case N_FUNCTION:
		define_function(n);
		break;
	default:
		if (!n->redirs) {
			run_compound(n, how);
		} else {
			run_redirected(n);
			errexit();
		}
	}
}

void run_list(struct node *n, int how)
{
	for (; n; n = n->next) {
		if (n->background)
			run_background(n);
		else
			run_node(n, n->next ? 0 : how);
		if (trap_pending || interrupted)
			trap_run();
		if (sh.flow != FLOW_NONE)
			return;
	}
}

/* Simple commands ---------------------------------------------------------- */

static void trace(struct node *n, struct fields *f, const char *prompt)
{
	struct mark m = mark();
	struct str s = {0};

	if (prompt)
		str_add(&s, prompt, strlen(prompt), 0);
	if (!f) { /* an assignment that has been made */
		for (struct assign *a = n->assigns; a; a = a->next) {
			const char *v = var_value(a->var);
			char *q = quoted(v ? v : "");
			if (a != n->assigns)
				str_char(&s, ' ', 0);
			str_add(&s, a->var->name, a->var->name_len, 0);
			str_char(&s, '=', 0);
			if (v && *v)
				str_add(&s, q, strlen(q), 0);
		}
	}
	for (size_t i = 0; f && i < f->n; i++) {
		char *q = is_reserved(f->v[i]) ? f->v[i] : quoted(f->v[i]);
		if (i)
			str_char(&s, ' ', 0);
		str_add(&s, q, strlen(q), 0);
	}
	str_char(&s, '\n', 0);
	str_end(&s);
	sink_flush();
	for (size_t done = 0; done < s.len;) {
		ssize_t w = write(2, s.text + done, s.len - done);
		if (w <= 0)
			break;
		done += w;
	}
	release(m);
}

/* A failed assignment ends a shell that is not interactive, whatever it was
 * part of (2.8.1). */
static bool assign_all(struct node *n, bool temporary)
{
	char *prompt = n->assigns && sh.on[O_XTRACE] ? expand_prompt(PS4) : 0;

	for (struct assign *a = n->assigns; a; a = a->next) {
		if (temporary && !(a->var->flags & V_READONLY)) {
			/* the value is expanded before the old one is out of sight */
			struct str s;
			if (!expand_word(&a->value, X_ASSIGN, &s))
				return false;
			var_save(a->var);
			var_flag(a->var, V_EXPORT);
			if (!var_set(a->var, str_end(&s), s.len))
				return false;
		} else if (!expand_assign(a)) {
			if (sh.flow == FLOW_NONE) {
				sh.status = 1;
				sh.flow = FLOW_ABORT;
			}
			return false;
		}
	}
	if (prompt)
		trace(n, 0, prompt);
	return true;
}

static bool impure(struct redir *r)
{
	for (; r; r = r->next)
		if (((r->body ? r->body : r->target)->flags) & W_IMPURE)
			return true;
	return false;
}

/* No command name: redirections come and go, assignments stay. */
static void run_assignments(struct node *n)
{
	struct plan *plan = 0;
	struct undo *undo = 0;
	bool fine = true;

	if (impure(n->redirs)) {
		/* they run in a subshell: what they assign must not be seen here */
		pid_t pid = shell_fork();
		if (pid == 0) {
			trap_subshell(false);
			enter_subshell();
			bool done = redir_plan(n->redirs, &plan) && redir_apply(plan, 0);
			sh.status = !done ? 1 : sh.substituted >= 0 ? sh.substituted : 0;
			shell_exit();
		}
		sh.status = pid > 0 ? wait_foreground(pid) : 126;
		if (sh.status || !n->assigns)
			return;
	} else if (n->redirs) {
		fine = redir_plan(n->redirs, &plan) && redir_apply(plan, &undo);
	}
	if (!fine) {
		if (sh.flow == FLOW_NONE)
			sh.status = 1;
	} else if (assign_all(n, false)) {
		sh.status = sh.substituted >= 0 ? sh.substituted : 0;
	}
	redir_undo(undo);
	redir_drop(plan);
}

struct call {
	char **argv;
	int argc;
	struct symbol *symbol; /* 0 for a name with a slash */
	const struct builtin *builtin;
	struct function *function;
	bool prefixed;      /* by `command`: no functions, special built-ins are not */
	bool standard_path; /* command -p */
};

static void resolve(struct call *c)
{
	struct symbol *y = c->symbol;

	c->builtin = 0;
	c->function = 0;
	if (!y)
		return;
	if (y->builtin && (y->builtin->flags & B_SPECIAL))
		c->builtin = y->builtin;
	else if (y->function && !c->prefixed)
		c->function = y->function;
	else
		c->builtin = y->builtin;
}

/* `command [-p] name ...` is no command but a way to look one up. */
static void strip_command(struct call *c)
{
	while (c->builtin && c->builtin->run == command_builtin) {
		int i = 1;
		bool path = false;
		for (; i < c->argc && c->argv[i][0] == '-' && c->argv[i][1]; i++) {
			if (!strcmp(c->argv[i], "--")) {
				i++;
				break;
			}
			if (strspn(c->argv[i] + 1, "p") != strlen(c->argv[i] + 1))
				return; /* -v, -V or wrong: the built-in does it */
			path = true;
		}
		if (i == c->argc)
			return;
		c->argv += i;
		c->argc -= i;
		c->prefixed = true;
		c->standard_path |= path;
		c->symbol = strchr(c->argv[0], '/') ? 0 : intern(c->argv[0], strlen(c->argv[0]));
		resolve(c);
	}
}

void call_function(struct function *f, char **argv, int argc)
{
	struct params params = sh.params;
	size_t frame = var_frame();
	int loops = sh.loops;

	sh.params = (struct params){argv + 1, argc - 1, 0};
	sh.loops = 0;
	sh.returns++;
	sh.functions++;
	f->refs++;
	run_node(f->body, 0);
	function_release(f);
	sh.functions--;
	sh.returns--;
	sh.loops = loops;
	if (sh.flow == FLOW_RETURN)
		sh.flow = FLOW_NONE;
	params_drop(&sh.params);
	sh.params = params;
	var_restore(frame);
}

void call_builtin(const struct builtin *b, char **argv, int argc)
{
	int result = run_builtin(b, argc, argv);

	/* what unwinds has set the status itself */
	if (sh.flow == FLOW_NONE || (sh.flow == FLOW_ABORT && result > sh.status) ||
	    sh.flow == FLOW_BREAK || sh.flow == FLOW_CONTINUE)
		sh.status = result;
}

/* The one place that knows POSIX 2.8.1: which errors end a shell that is not
 * interactive.  A redirection error does so for a special built-in only; a
 * special built-in's own error sets FLOW_ABORT, which `command` undoes. */
static void run_in_shell(struct node *n, struct call *c)
{
	bool special = c->builtin && (c->builtin->flags & B_SPECIAL) && !c->prefixed;
	bool is_exec = c->builtin && c->builtin->run == exec_builtin;
	struct plan *plan = 0;
	struct undo *undo = 0;
	size_t frame = var_frame();

	if (n->redirs && !(redir_plan(n->redirs, &plan) && redir_apply(plan, &undo))) {
		if (sh.flow == FLOW_NONE) {
			sh.status = 1;
			if (special)
				sh.flow = FLOW_ABORT;
		}
	} else if (assign_all(n, !special || (is_exec && c->argc > 1))) {
		if (c->function)
			call_function(c->function, c->argv, c->argc);
		else
			call_builtin(c->builtin, c->argv, c->argc);
		if (c->prefixed && c->builtin && (c->builtin->flags & B_SPECIAL) &&
		    sh.flow == FLOW_ABORT && c->builtin->run != eval_builtin)
			sh.flow = FLOW_NONE;
		if (is_exec && sh.flow == FLOW_NONE) {
			redir_forget(undo);
			undo = 0;
		}
	}
	if (n->assigns && !(special && !is_exec))
		var_restore(frame);
	if (undo)
		sink_flush();
	redir_undo(undo);
	redir_drop(plan);
}

static const char *locate(struct call *c, int *why)
{
	if (c->standard_path) {
		char path[256];
		size_t n = confstr(_CS_PATH, path, sizeof path);
		return find_program(c->argv[0], n && n <= sizeof path ? path : "/bin:/usr/bin",
		                    why);
	}
	return command_path(c->argv[0], c->symbol, why);
}

static void not_found(struct call *c, struct plan *plan, int why)
{
	struct undo *undo = 0;

	if (redir_apply(plan, &undo)) {
		if (why == ENOENT && c->symbol)
			error("%s: not found", c->argv[0]);
		else
			error("%s: %s", c->argv[0], strerror(why));
		sh.status = why == ENOENT || why == ENOTDIR ? 127 : 126;
	} else {
		sh.status = 1;
	}
	redir_undo(undo);
}

static void run_program(struct node *n, struct call *c, int how)
{
	struct program p = {.argv = c->argv, .in = -1, .out = -1};
	size_t frame = var_frame();
	int why = ENOENT;

	if (!redir_plan(n->redirs, &p.plan)) {
		if (sh.flow == FLOW_NONE)
			sh.status = 1;
		goto out;
	}
	if (!assign_all(n, true))
		goto out;
	p.path = locate(c, &why);
	if (!p.path) {
		not_found(c, p.plan, why);
		goto out;
	}
	p.environment = var_environment();
	if ((how & RUN_EXEC) && !trap_is_set()) {
		sh.status = redir_apply(p.plan, 0) ? program_exec(&p) : 1;
		sh.flow = FLOW_EXIT;
		goto out;
	}
	if (sh.on[O_MONITOR])
		p.job = job_new(n, false);
	pid_t pid = program_start(&p);
	if (p.job)
		sh.status = job_wait(p.job);
	else
		sh.status = pid < 0 ? 126 : wait_foreground(pid);
out:
	redir_drop(p.plan);
	var_restore(frame);
}

static void run_simple(struct node *n, int how)
{
	struct mark m = mark();
	struct fields f = {0};
	struct call c = {0};

	sh.line = n->line;
	sh.substituted = -1;
	if (!expand_fields(n->words, &f)) {
		release(m);
		return;
	}
	if (!f.n) {
		run_assignments(n);
		release(m);
		return;
	}
	if (sh.on[O_XTRACE])
		trace(n, &f, expand_prompt(PS4));
	c.argv = f.v;
	c.argc = f.n;
	if (n->name && f.v[0] == n->words->text)
		c.symbol = n->name;
	else if (!strchr(f.v[0], '/'))
		c.symbol = intern(f.v[0], strlen(f.v[0]));
	resolve(&c);
	if (c.builtin && c.builtin->run == command_builtin)
		strip_command(&c);
	if (c.builtin || c.function)
		run_in_shell(n, &c);
	else
		run_program(n, &c, how);
	release(m);
}

/* Whole inputs ------------------------------------------------------------- */

static bool exhausted(struct source *s)
{
	const char *p = s->at;

	if (s->kind != S_TEXT)
		return false;
	while (p < s->end && (*p == ' ' || *p == '\t' || *p == '\n'))
		p++;
	return p == s->end;
}

void run_source(struct source *s, int how)
{
	struct parser p;
	bool end = false, any = false;

	parser_init(&p, s);
	while (sh.flow == FLOW_NONE) {
		struct unit *u = parse_command(&p, &end);
		if (!u && !end) {
			sh.status = 2;
			if (sh.flow == FLOW_NONE)
				sh.flow = FLOW_ABORT;
		}
		if (!u)
			break;
		if (u->body && !sh.on[O_NOEXEC]) {
			any = true;
			run_list(u->body, p.source == s && exhausted(s) ? how : 0);
		}
		unit_release(u);
	}
	if (!any && sh.flow == FLOW_NONE)
		sh.status = 0;
	parser_free(&p);
}

void run_text(const char *text, const char *name, int how)
{
	struct source s;

	source_text(&s, text, strlen(text), name, sh.line);
	run_source(&s, how);
}
