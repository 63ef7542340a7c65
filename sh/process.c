/* process.c: programs, subshells, pipelines, command substitutions
 *
 * A program is started by vfork: the child shares memory until it execs, so
 * nothing is copied, and its redirections need no undoing because descriptor
 * tables are separate.  Only a subshell that runs shell code is forked. */
#include <sys/stat.h>

#include "sh.h"

/* PATH --------------------------------------------------------------------- */

void path_forget(void)
{
	sh.path_generation++;
}

static bool executable(const char *path, int *error)
{
	struct stat st;

	if (stat(path, &st) < 0) {
		if (errno != ENOENT && errno != ENOTDIR)
			*error = errno;
		return false;
	}
	if (!S_ISREG(st.st_mode) || access(path, X_OK) < 0) {
		*error = S_ISDIR(st.st_mode) ? EISDIR : EACCES;
		return false;
	}
	return true;
}

/* In scratch, or 0 with *error set. */
const char *find_program(const char *name, const char *path, int *error)
{
	size_t len = strlen(name);

	*error = ENOENT;
	if (strchr(name, '/'))
		return name;
	for (const char *p = path; p;) {
		size_t n = strcspn(p, ":");
		char *s = arena_alloc(&scratch, n + len + 2), *end = s;
		if (n) {
			end = mempcpy(s, p, n);
			*end++ = '/';
		}
		memcpy(end, name, len + 1);
		if (len && executable(s, error))
			return s;
		p = p[n] ? p + n + 1 : 0;
	}
	return 0;
}

/* The same with PATH, remembered with the symbol as long as it is there.  What
 * a relative directory of PATH gave is not: it is true only here. */
const char *command_path(const char *name, struct symbol *y, int *error)
{
	if (!y) {
		*error = 0;
		return name;
	}
	if (y->path && y->generation == sh.path_generation && !access(y->path, X_OK)) {
		y->hits++;
		return y->path;
	}
	const char *found = find_program(name, var_value(PATH), error);
	if (found && *found == '/') {
		free(y->path);
		y->path = copy_string(found);
		y->generation = sh.path_generation;
		y->hits = 1;
	}
	return found;
}

/* Exec --------------------------------------------------------------------- */

/* A file that the kernel does not know is a script, unless its first line has
 * a NUL (POSIX 2.9.1.6). */
static bool looks_like_text(const char *path)
{
	char buf[256];
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return true;
	n = read(fd, buf, sizeof buf);
	close(fd);
	if (n <= 0)
		return true;
	char *nl = memchr(buf, '\n', n);
	return !memchr(buf, 0, nl ? nl - buf : n);
}

static void exec_script(struct program *p)
{
	int argc = 0;

	while (p->argv[argc])
		argc++;
	char *argv[argc + 2];
	argv[0] = "sh";
	argv[1] = (char *)p->path;
	memcpy(argv + 2, p->argv + 1, argc * sizeof *argv);
	execve("/proc/self/exe", argv, p->environment);
	execve("/bin/sh", argv, p->environment);
}

/* Says why; the status to end with. */
static int exec_failed(struct program *p)
{
	bool missing = errno == ENOENT || errno == ENOTDIR;

	if (missing && !strchr(p->argv[0], '/'))
		error("%s: not found", p->argv[0]);
	else
		error("%s: %s", p->argv[0], strerror(errno));
	return missing ? 127 : 126;
}

int program_exec(struct program *p)
{
	sink_flush();
	source_sync();
	trap_exec();
	execve(p->path, p->argv, p->environment);
	if (errno == ENOEXEC && looks_like_text(p->path))
		exec_script(p);
	return exec_failed(p);
}

/* Runs in the memory of the parent, which waits: only system calls, and
 * nothing that the parent would miss. */
static __attribute__((noinline)) _Noreturn void program_child(struct program *p,
                                                              const sigset_t *old)
{
	if (p->job)
		job_in_child(p->job, p->background);
	if (p->in >= 0)
		dup2(p->in, 0);
	if (p->out >= 0)
		dup2(p->out, 1);
	if (!redir_apply(p->plan, 0))
		_exit(1);
	trap_exec();
	if (old)
		sigprocmask(SIG_SETMASK, old, 0);
	execve(p->path, p->argv, p->environment);
	if (errno == ENOEXEC && looks_like_text(p->path))
		exec_script(p);
	_exit(exec_failed(p));
}

pid_t program_start(struct program *p)
{
	sigset_t all, old;
	pid_t pid;

	sink_flush();
	source_sync();
	if (handlers_installed) {
		sigfillset(&all);
		sigprocmask(SIG_BLOCK, &all, &old);
	}
	pid = vfork();
	if (pid == 0)
		program_child(p, handlers_installed ? &old : 0);
	int why = errno;
	if (handlers_installed)
		sigprocmask(SIG_SETMASK, &old, 0);
	if (pid < 0)
		error("cannot start %s: %s", p->argv[0], strerror(why));
	else if (p->job)
		job_child(p->job, pid);
	return pid;
}

/* Subshells ---------------------------------------------------------------- */

pid_t shell_fork(void)
{
	pid_t pid;

	sink_flush();
	source_sync();
	pid = fork();
	if (pid < 0)
		error("cannot fork: %s", strerror(errno));
	return pid;
}

/* This process is a subshell from now on. */
void enter_subshell(void)
{
	sh.forked = true;
	trap_status = -1;
	source_forked();
	job_forget();
	sh.on[O_INTERACTIVE] = false;
}

void shell_exit(void)
{
	trap_exit();
	sink_flush();
	source_sync();
	_exit(sh.status & 255);
}

static _Noreturn void child_run(struct node *n, bool list, struct job *j, bool background)
{
	if (j)
		job_in_child(j, background);
	trap_subshell(background && !(j && j->controlled));
	enter_subshell();
	if (list)
		run_list(n, RUN_EXEC);
	else
		run_node(n, RUN_EXEC);
	shell_exit();
}

/* In this process, which is or has become the subshell. */
static void subshell_body(struct node *n, int how)
{
	struct plan *plan = 0;

	if (n->redirs && !(redir_plan(n->redirs, &plan) && redir_apply(plan, 0))) {
		if (sh.flow == FLOW_NONE)
			sh.status = 1;
		return;
	}
	run_list(n->body, how);
}

void run_subshell(struct node *n, int how)
{
	struct job *j = 0;

	sh.line = n->line;
	if ((how & RUN_EXEC) && !trap_is_set() && sh.forked) {
		trap_subshell(false);
		subshell_body(n, how);
		return;
	}
	if (sh.on[O_MONITOR])
		j = job_new(n, false);
	pid_t pid = shell_fork();
	if (pid == 0) {
		if (j)
			job_in_child(j, false);
		trap_subshell(false);
		enter_subshell();
		subshell_body(n, RUN_EXEC);
		shell_exit();
	}
	if (pid < 0) {
		sh.status = 126;
		return;
	}
	if (j) {
		job_child(j, pid);
		sh.status = job_wait(j);
	} else {
		sh.status = wait_foreground(pid);
	}
}

/* Can this command be expanded here and started by vfork, because its words
 * change nothing and it is no built-in or function?  Then *p says how. */
bool external(struct node *n, struct program *p, struct fields *f)
{
	int why;

	if (n->kind != N_SIMPLE || n->assigns || n->background || sh.on[O_XTRACE] || !n->name ||
	    n->name->builtin || n->name->function)
		return false;
	for (struct word *w = n->words; w; w = w->next)
		if (w->flags & W_IMPURE)
			return false;
	for (struct redir *r = n->redirs; r; r = r->next)
		if ((r->target->flags & W_IMPURE) || r->op >= R_HERE)
			return false;
	if (sh.on[O_NOUNSET]) /* an error would be the child's alone */
		return false;
	p->path = command_path(n->name->name, n->name, &why);
	if (!p->path)
		return false;
	sh.line = n->line;
	if (!expand_fields(n->words, f) || !redir_plan(n->redirs, &p->plan)) {
		/* arithmetic can still fail: that is the child's failure */
		sh.flow = FLOW_NONE;
		return false;
	}
	p->argv = f->v;
	p->environment = var_environment();
	return true;
}

/* Starts one command of a pipeline or of a list in the background. */
static pid_t start(struct node *n, struct job *j, int in, int out, int other, bool background)
{
	struct program p = {.in = in, .out = out, .job = j, .background = background};
	struct mark m = mark();
	struct fields f = {0};
	pid_t pid;

	if ((!background || j->controlled) && external(n, &p, &f)) {
		pid = program_start(&p);
		release(m);
		return pid;
	}
	release(m);
	pid = shell_fork();
	if (pid == 0) {
		job_in_child(j, background);
		if (in >= 0) {
			dup2(in, 0);
			close(in);
		}
		if (out >= 0) {
			dup2(out, 1);
			close(out);
		}
		if (other >= 0)
			close(other);
		child_run(n, false, 0, background && !j->controlled && in < 0);
	}
	if (pid > 0)
		job_child(j, pid);
	return pid;
}

void run_pipe(struct node *n, bool background)
{
	struct job *j = job_new(n, background);
	int in = -1;

	sh.line = n->line;
	for (struct node *c = n->body; c; c = c->next) {
		int ends[2] = {-1, -1};
		if (c->next && pipe2(ends, O_CLOEXEC) < 0) {
			error("cannot make a pipe: %s", strerror(errno));
			break;
		}
		pid_t pid = start(c, j, in, ends[1], ends[0], background);
		if (in >= 0)
			close(in);
		if (ends[1] >= 0)
			close(ends[1]);
		in = ends[0];
		if (pid < 0)
			break;
	}
	if (in >= 0)
		close(in);
	if (background)
		job_started(j);
	else
		sh.status = job_wait(j);
}

void run_background(struct node *n)
{
	if (n->kind == N_PIPE && n->body->next) {
		run_pipe(n, true);
		sh.status = 0;
		return;
	}
	struct job *j = job_new(n, true);
	pid_t pid = start(n, j, -1, -1, -1, true);
	job_started(j);
	sh.status = pid < 0 ? 126 : 0;
}

/* Command substitution ----------------------------------------------------- */

/* A built-in that only writes, with words that change nothing, needs no
 * process: its output goes to memory. */
static const struct builtin *pure(struct node *n)
{
	if (!n || n->next || n->kind != N_SIMPLE || n->background || n->redirs || n->assigns ||
	    !n->name || !n->name->builtin || n->name->function || sh.on[O_XTRACE])
		return 0;
	for (struct word *w = n->words; w; w = w->next)
		if (w->flags & W_IMPURE)
			return 0;
	const struct builtin *b = n->name->builtin;
	struct word *second = n->words->next;
	bool asks = b->run == command_builtin && second && (second->flags & W_PLAIN) &&
	            (!strcmp(second->text, "-v") || !strcmp(second->text, "-V"));
	return (b->flags & B_PURE) || asks ? b : 0;
}

static void run_in_memory(const struct builtin *b, struct node *n, struct str *s)
{
	struct fields f = {0};
	int before = sh.status, line = sh.line;

	sh.line = n->line;
	if (expand_fields(n->words, &f)) {
		sink_begin(s);
		sh.substituted = run_builtin(b, f.n, f.v);
		sink_end();
	} else {
		sh.substituted = sh.status; /* a subshell would have ended */
	}
	sh.line = line;
	sh.flow = FLOW_NONE;
	sh.status = before;
}

static bool read_all(int fd, struct str *s)
{
	for (;;) {
		str_grow(s, 4096);
		ssize_t n = read(fd, s->text + s->len, s->size - s->len - 1);
		if (n < 0 && errno == EINTR && !(interrupted && sh.on[O_INTERACTIVE]))
			continue;
		if (n <= 0)
			return n == 0;
		s->len += n;
	}
}

/* A string cannot hold the NULs of the output. */
static void drop_nuls(struct str *s, size_t from)
{
	size_t out = from;

	if (s->len == from || !memchr(s->text + from, 0, s->len - from))
		return;
	for (size_t i = from; i < s->len; i++)
		if (s->text[i])
			s->text[out++] = s->text[i];
	s->len = out;
}

static void run_in_child(struct node *body, const char *again, struct str *s)
{
	struct program p = {.in = -1};
	struct fields f = {0};
	struct mark m = mark();
	int ends[2];
	pid_t pid;

	if (pipe2(ends, O_CLOEXEC) < 0) {
		error("cannot make a pipe: %s", strerror(errno));
		sh.substituted = 126;
		return;
	}
	p.out = ends[1];
	if (!again && !body->next && external(body, &p, &f)) {
		pid = program_start(&p);
	} else {
		pid = shell_fork();
		if (pid == 0) {
			close(ends[0]);
			if (ends[1] != 1) {
				dup2(ends[1], 1);
				close(ends[1]);
			} else {
				fcntl(1, F_SETFD, 0);
			}
			if (again) {
				trap_subshell(false);
				enter_subshell();
				run_text(again, sh.file, RUN_EXEC);
				shell_exit();
			}
			child_run(body, true, 0, false);
		}
	}
	release(m);
	close(ends[1]);
	read_all(ends[0], s);
	close(ends[0]);
	sh.substituted = pid < 0 ? 126 : wait_foreground(pid);
}

bool run_substitution(struct part *t, struct str *s, int attr)
{
	size_t from = s->len;
	bool again = t->body && t->text && (alias_count || t->sets_alias);
	const struct builtin *b = again ? 0 : pure(t->body);

	if (!t->body)
		sh.substituted = 0;
	else if (b)
		run_in_memory(b, t->body, s);
	else
		run_in_child(t->body, again ? t->text : 0, s);
	drop_nuls(s, from);
	while (s->len > from && s->text[s->len - 1] == '\n')
		s->len--;
	if (s->attributes)
		memset(s->attr + from, attr, s->len - from);
	return sh.flow == FLOW_NONE;
}
