/* job.c: processes, jobs, the terminal
 *
 * A job is what one pipeline started.  With job control each job has its own
 * process group, and the group in the foreground has the terminal.  Children
 * are only ever collected here, by waitpid; there is a SIGCHLD handler only while
 * something waits for one. */
#include <poll.h>
#include <sys/wait.h>

#include "sh.h"

enum { KEPT = 1024 }; /* ended jobs whose status nobody has asked for yet */

static struct job *jobs; /* oldest first */
static unsigned counter;
static int terminal = -1;
static pid_t shell_group, original_group;

/* Processes ---------------------------------------------------------------- */

static int status_of(int s)
{
	return WIFEXITED(s) ? WEXITSTATUS(s) : 128 + (WIFSIGNALED(s) ? WTERMSIG(s) : WSTOPSIG(s));
}

static void report_signal(int s)
{
	if (!WIFSIGNALED(s))
		return;
	int sig = WTERMSIG(s);
	if (sig == SIGINT && sh.on[O_INTERACTIVE]) {
		dprintf(2, "\n");
		sh.flow = FLOW_INTR;
	} else if (sh.on[O_INTERACTIVE] ? sig != SIGPIPE
	                                : sig == SIGSEGV || sig == SIGBUS || sig == SIGILL ||
	                                          sig == SIGFPE || sig == SIGSYS) {
		dprintf(2, "%s%s\n", strsignal(sig), WCOREDUMP(s) ? " (core dumped)" : "");
	}
}

int wait_foreground(pid_t pid)
{
	int s;

	while (waitpid(pid, &s, 0) < 0)
		if (errno != EINTR)
			return 127;
	report_signal(s);
	return status_of(s);
}

enum job_state job_state(struct job *j)
{
	enum job_state state = J_DONE;

	for (int i = 0; i < j->n; i++) {
		if (j->processes[i].state == J_RUNNING)
			return J_RUNNING;
		if (j->processes[i].state == J_STOPPED)
			state = J_STOPPED;
	}
	return state;
}

int job_status(struct job *j)
{
	int status = 0;

	if (!j->n)
		return 126;
	/* pipefail: the last one that failed */
	for (int i = j->n - 1; i >= 0; i--) {
		status = status_of(j->processes[i].status);
		if (status || !j->pipefail)
			break;
	}
	if (job_state(j) == J_STOPPED)
		for (int i = 0; i < j->n; i++)
			if (j->processes[i].state == J_STOPPED)
				status = status_of(j->processes[i].status);
	return status;
}

static void note(pid_t pid, int s)
{
	for (struct job *j = jobs; j; j = j->next)
		for (int i = 0; i < j->n; i++) {
			struct process *p = &j->processes[i];
			if (p->pid != pid || p->state == J_DONE || j->foreign)
				continue;
			enum job_state before = job_state(j);
			if (WIFCONTINUED(s)) {
				p->state = J_RUNNING;
				continue;
			}
			p->state = WIFSTOPPED(s) ? J_STOPPED : J_DONE;
			p->status = s;
			enum job_state now = job_state(j);
			if (now != before) {
				j->changed = true;
				if (now == J_STOPPED)
					j->order = ++counter;
			}
			return;
		}
}

/* Takes what can be had without waiting. */
void job_reap(void)
{
	int s;
	pid_t pid;

	while ((pid = waitpid(-1, &s, WNOHANG | WUNTRACED | WCONTINUED)) > 0)
		note(pid, s);
}

static void wake(int sig)
{
	(void)sig;
}

/* Sleeps until a child changes its state.  False if a trap came first, or if
 * there are no children. */
bool job_sleep(void)
{
	struct sigaction act = {.sa_handler = wake}, before;
	sigset_t all, old;
	pid_t pid;
	int s;

	if (!handlers_installed) {
		pid = waitpid(-1, &s, WUNTRACED);
		if (pid > 0)
			note(pid, s);
		return pid > 0;
	}
	/* A signal must not slip in between the look at the flags and the sleep. */
	sigfillset(&all);
	sigprocmask(SIG_BLOCK, &all, &old);
	sigaction(SIGCHLD, 0, &before);
	if (before.sa_handler == SIG_DFL || before.sa_handler == SIG_IGN)
		sigaction(SIGCHLD, &act, 0);
	while (!(pid = waitpid(-1, &s, WNOHANG | WUNTRACED)) && !trap_pending && !interrupted)
		sigsuspend(&old);
	if (before.sa_handler == SIG_DFL || before.sa_handler == SIG_IGN)
		sigaction(SIGCHLD, &before, 0);
	sigprocmask(SIG_SETMASK, &old, 0);
	if (pid > 0)
		note(pid, s);
	return pid > 0;
}

/* The terminal ------------------------------------------------------------- */

/* A background group that does this is stopped by SIGTTOU, unless blocked. */
static void give_terminal(pid_t group)
{
	sigset_t ttou, old;

	if (terminal < 0 || !group)
		return;
	sigemptyset(&ttou);
	sigaddset(&ttou, SIGTTOU);
	sigprocmask(SIG_BLOCK, &ttou, &old);
	tcsetpgrp(terminal, group);
	sigprocmask(SIG_SETMASK, &old, 0);
}

static bool open_terminal(void)
{
	int fd = open("/dev/tty", O_RDWR | O_CLOEXEC);

	if (fd < 0)
		return false;
	terminal = private_fd(fd);
	return terminal >= 0;
}

/* set -m and set +m.  Without a terminal jobs still get groups of their own. */
bool job_monitor(bool on)
{
	if (!on) {
		if (terminal >= 0 && !sh.forked) {
			if (original_group && original_group != shell_group) {
				give_terminal(original_group);
				setpgid(0, original_group);
			}
			close(terminal);
		}
		terminal = -1;
		return true;
	}
	if (terminal >= 0 || sh.forked)
		return true;
	if (!open_terminal()) {
		if (!sh.on[O_INTERACTIVE])
			return true;
		error("no terminal, so no job control");
		return false;
	}
	shell_group = original_group = getpgrp();
	pid_t owner = tcgetpgrp(terminal);
	if (!sh.on[O_INTERACTIVE]) {
		/* a script in the background leaves the terminal alone */
		if (owner != shell_group) {
			close(terminal);
			terminal = -1;
		}
		return true;
	}
	while (owner != shell_group) {
		kill(0, SIGTTIN);
		shell_group = getpgrp();
		owner = tcgetpgrp(terminal);
		if (owner < 0) {
			close(terminal);
			terminal = -1;
			return false;
		}
	}
	if (setpgid(0, 0) == 0)
		shell_group = getpid();
	give_terminal(shell_group);
	return true;
}

void job_end(void)
{
	if (terminal >= 0 && !sh.forked && original_group && original_group != shell_group)
		give_terminal(original_group);
}

/* Jobs --------------------------------------------------------------------- */

static void job_free(struct job *j)
{
	struct job **p = &jobs;

	while (*p && *p != j)
		p = &(*p)->next;
	if (*p)
		*p = j->next;
	free(j->processes);
	free(j->text);
	free(j);
}

/* Jobs of the parent are shown by `jobs` in a subshell until it has its own. */
static void drop_foreign(void)
{
	for (struct job *j = jobs, *next; j; j = next) {
		next = j->next;
		if (j->foreign)
			job_free(j);
	}
}

static void drop_oldest(void)
{
	struct job *oldest = 0;
	int n = 0;

	for (struct job *j = jobs; j; j = j->next)
		if (job_state(j) == J_DONE) {
			if (!oldest)
				oldest = j;
			n++;
		}
	if (n > KEPT)
		job_free(oldest);
}

struct job *job_new(struct node *n, bool background)
{
	struct job *j = grow(0, 1, sizeof *j), **last = &jobs;

	if (background) {
		drop_foreign();
		job_reap();
		drop_oldest();
	}
	*j = (struct job){.background = background,
	                  .controlled = sh.on[O_MONITOR],
	                  .pipefail = sh.on[O_PIPEFAIL]};
	if (background || j->controlled) {
		struct mark m = mark();
		j->text = copy_string(print_command(n));
		release(m);
	}
	for (; *last; last = &(*last)->next)
		;
	*last = j;
	return j;
}

static void number(struct job *j)
{
	int id = 0;

	for (struct job *k = jobs; k; k = k->next)
		if (k->id > id)
			id = k->id;
	if (!j->id)
		j->id = id + 1;
}

void job_child(struct job *j, pid_t pid)
{
	j->processes = grow(j->processes, j->n + 1, sizeof *j->processes);
	j->processes[j->n++] = (struct process){pid, 0, J_RUNNING};
	if (j->controlled) {
		if (!j->group)
			j->group = pid;
		setpgid(pid, j->group); /* the child does so too: whoever comes first */
	}
	if (j->background)
		sh.last = pid;
}

/* Also called in the memory of the parent: changes nothing of it. */
void job_in_child(struct job *j, bool background)
{
	if (!j->controlled)
		return;
	pid_t self_pid = getpid(), group = j->group ? j->group : self_pid;

	setpgid(0, group);
	if (!background && terminal >= 0)
		give_terminal(group);
}

void job_started(struct job *j)
{
	if (!j->n) {
		job_free(j);
		return;
	}
	number(j);
	j->order = ++counter;
	if (sh.on[O_INTERACTIVE])
		dprintf(2, "[%d] %d\n", j->id, (int)j->processes[j->n - 1].pid);
}

void job_forget(void)
{
	for (struct job *j = jobs; j; j = j->next)
		j->foreign = true;
	sh.on[O_MONITOR] = false;
	if (terminal >= 0)
		close(terminal);
	terminal = -1;
}

bool job_any_stopped(void)
{
	for (struct job *j = jobs; j; j = j->next)
		if (!j->foreign && job_state(j) == J_STOPPED)
			return true;
	return false;
}

/* The job of rank 1 is the current one, of rank 2 the previous: stopped ones
 * come first, then the latest. */
static struct job *ranked(int rank)
{
	struct job *best = 0, *second = 0;

#define BETTER(a, b)                                                                               \
	(!(b) || (job_state(a) == J_STOPPED) > (job_state(b) == J_STOPPED) ||                      \
	 ((job_state(a) == J_STOPPED) == (job_state(b) == J_STOPPED) && (a)->order > (b)->order))
	for (struct job *j = jobs; j; j = j->next) {
		if (!j->id)
			continue;
		if (BETTER(j, best)) {
			second = best;
			best = j;
		} else if (BETTER(j, second)) {
			second = j;
		}
	}
#undef BETTER
	return rank == 1 ? best : second;
}

struct job *job_find(const char *name)
{
	const char *s = name + (*name == '%');
	struct job *found = 0;

	if (!*s || !strcmp(s, "%") || !strcmp(s, "+"))
		found = ranked(1);
	else if (!strcmp(s, "-"))
		found = ranked(2);
	else if (s[strspn(s, "0123456789")] == 0) {
		for (struct job *j = jobs; j; j = j->next)
			if (j->id && j->id == atoi(s))
				found = j;
	} else {
		for (struct job *j = jobs; j; j = j->next) {
			bool match = j->id && (*s == '?' ? strstr(j->text, s + 1) != 0
			                                 : !strncmp(j->text, s, strlen(s)));
			if (match && found) {
				error("%s: ambiguous job", name);
				return 0;
			}
			if (match)
				found = j;
		}
	}
	if (!found)
		error("%s: no such job", name);
	return found;
}

/* Reports ------------------------------------------------------------------ */

static void print_job(struct job *j, int fd, bool pids)
{
	enum job_state state = job_state(j);
	int s = j->n ? j->processes[j->n - 1].status : 0;
	char what[64], mark_char = j == ranked(1) ? '+' : j == ranked(2) ? '-' : ' ';
	char name[SIGNAL_NAME_SIZE];

	for (int i = 0; i < j->n; i++)
		if (j->processes[i].state == J_STOPPED)
			s = j->processes[i].status;
	if (state == J_RUNNING)
		snprintf(what, sizeof what, "Running");
	else if (state == J_STOPPED)
		snprintf(what, sizeof what, "Stopped (SIG%s)", signal_name(WSTOPSIG(s), name));
	else if (WIFSIGNALED(s))
		snprintf(what, sizeof what, "%s%s", strsignal(WTERMSIG(s)),
		         WCOREDUMP(s) ? " (core dumped)" : "");
	else if (WEXITSTATUS(s))
		snprintf(what, sizeof what, "Done(%d)", WEXITSTATUS(s));
	else
		snprintf(what, sizeof what, "Done");

	struct mark m = mark();
	struct str out = {0};
	char head[48];
	str_add(&out, head, snprintf(head, sizeof head, "[%d] %c ", j->id, mark_char), 0);
	for (int i = 0; pids && i < j->n; i++)
		str_add(&out, head, snprintf(head, sizeof head, "%d ", (int)j->processes[i].pid),
		        0);
	str_add(&out, what, strlen(what), 0);
	str_char(&out, ' ', 0);
	str_add(&out, j->text, strlen(j->text), 0);
	str_char(&out, '\n', 0);
	if (fd == 1)
		output(out.text, out.len);
	else
		dprintf(fd, "%s", str_end(&out));
	release(m);
	j->changed = false;
}

/* A reported job has no number any more, but `wait` can still ask for it. */
static void reported(struct job *j)
{
	if (job_state(j) == J_DONE)
		j->id = 0;
}

void job_notify(void)
{
	job_reap();
	for (struct job *j = jobs; j; j = j->next)
		if (j->changed && j->id && j->background) {
			print_job(j, 2, false);
			reported(j);
		}
}

/* set -b: what changes while the shell waits for a line is reported at once.
 * Returns when there is input, or a signal to look at.  SIGCHLD is blocked except
 * in ppoll, so none is missed between the look and the sleep. */
void job_watch(int fd)
{
	struct sigaction act = {.sa_handler = wake}, before;
	struct pollfd input = {.fd = fd, .events = POLLIN};
	sigset_t child, old, open;

	sigemptyset(&child);
	sigaddset(&child, SIGCHLD);
	sigprocmask(SIG_BLOCK, &child, &old);
	sigaction(SIGCHLD, 0, &before);
	if (before.sa_handler == SIG_DFL || before.sa_handler == SIG_IGN)
		sigaction(SIGCHLD, &act, 0);
	open = old;
	sigdelset(&open, SIGCHLD);
	do
		job_notify();
	while (ppoll(&input, 1, 0, &open) < 0 && errno == EINTR && !trap_pending && !interrupted);
	if (before.sa_handler == SIG_DFL || before.sa_handler == SIG_IGN)
		sigaction(SIGCHLD, &before, 0);
	sigprocmask(SIG_SETMASK, &old, 0);
}

/* The end or the stop of a job in the foreground. */
int job_wait(struct job *j)
{
	while (job_state(j) == J_RUNNING && j->n) {
		int s;
		/* of this job only: its status is all that matters now */
		pid_t pid =
			waitpid(j->controlled ? -j->group : -1, &s, j->controlled ? WUNTRACED : 0);
		if (pid > 0)
			note(pid, s);
		else if (errno != EINTR)
			break;
	}
	int status = job_status(j);
	bool stopped = job_state(j) == J_STOPPED;
	if (j->controlled && terminal >= 0) {
		if (stopped)
			j->has_modes = !tcgetattr(terminal, &j->modes);
		give_terminal(shell_group);
	}
	if (stopped) {
		number(j);
		j->background = true;
		j->order = ++counter;
		if (sh.on[O_INTERACTIVE]) {
			dprintf(2, "\n");
			print_job(j, 2, false);
		}
		j->changed = false;
		return status;
	}
	if (j->n)
		report_signal(j->processes[j->n - 1].status);
	job_free(j);
	return status;
}

/* Built-ins ---------------------------------------------------------------- */

static bool need_control(const char *name)
{
	if (!sh.on[O_MONITOR])
		error("%s: no job control in this shell", name);
	return sh.on[O_MONITOR];
}

static void resume(struct job *j)
{
	for (int i = 0; i < j->n; i++)
		if (j->processes[i].state == J_STOPPED)
			j->processes[i].state = J_RUNNING;
	kill(-j->group, SIGCONT);
}

int fg_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "", &given);

	(void)argc;
	if (i < 0)
		return 2;
	if (!need_control("fg"))
		return 1;
	struct job *j = job_find(argv[i] ? argv[i] : "%%");
	if (!j)
		return 1;
	if (!j->controlled || j->foreign) {
		error("fg: job %d was started without job control", j->id);
		return 1;
	}
	outputf("%s\n", j->text);
	sink_flush();
	job_reap();
	if (job_state(j) == J_DONE) {
		int status = job_status(j);
		job_free(j);
		return status;
	}
	j->background = false;
	if (terminal >= 0) {
		if (j->has_modes)
			tcsetattr(terminal, TCSADRAIN, &j->modes);
		give_terminal(j->group);
	}
	resume(j);
	return job_wait(j);
}

int bg_builtin(int argc, char **argv)
{
	static char *current[] = {"%%", 0};
	unsigned given;
	int i = flags_of(argv, "", &given), result = 0;

	if (i < 0)
		return 2;
	if (!need_control("bg"))
		return 1;
	for (char **name = i < argc ? argv + i : current; *name; name++) {
		struct job *j = job_find(*name);
		if (!j) {
			result = 1;
			continue;
		}
		if (!j->controlled || j->foreign) {
			error("bg: job %d was started without job control", j->id);
			result = 1;
			continue;
		}
		j->background = true;
		outputf("[%d] %s\n", j->id, j->text);
		if (job_state(j) == J_STOPPED) {
			j->order = ++counter;
			resume(j);
		}
		sh.last = j->processes[j->n - 1].pid;
	}
	return result;
}

static void list_job(struct job *j, unsigned given)
{
	if (given & 2)
		outputf("%d\n", (int)(j->group ? j->group : j->processes[0].pid));
	else
		print_job(j, 1, given & 1);
}

int jobs_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "lp", &given), result = 0;

	if (i < 0)
		return 2;
	job_reap();
	if (i == argc) {
		for (struct job *j = jobs; j; j = j->next)
			if (j->id)
				list_job(j, given);
	}
	for (; i < argc; i++) {
		struct job *j = job_find(argv[i]);
		if (j)
			list_job(j, given);
		else
			result = 1;
	}
	for (struct job *j = jobs; j; j = j->next)
		if (!(given & 2) && !j->changed)
			reported(j);
	return result;
}

/* %job operands become process groups for kill(1), which knows nothing of jobs. */
int kill_main(int argc, char **argv);

int kill_builtin(int argc, char **argv)
{
	char **v = arena_alloc(&scratch, (argc + 2) * sizeof *v);
	bool negative = false, options = true;
	int n = 0;

	for (int i = 0; i < argc; i++) {
		v[n++] = argv[i];
		options = options && (i == 0 || argv[i][0] == '-' || !strcmp(argv[i - 1], "-s") ||
		                      !strcmp(argv[i - 1], "-n"));
		if (argv[i][0] != '%')
			continue;
		struct job *j = job_find(argv[i]);
		if (!j)
			return 1;
		char *id = arena_alloc(&scratch, 24);
		pid_t to = j->group && j->controlled ? -j->group : j->processes[0].pid;
		if (i == 1 && to < 0)
			negative = true;
		snprintf(id, 24, "%d", (int)to);
		v[n - 1] = id;
	}
	if (negative) { /* a first operand that looks like an option */
		memmove(v + 2, v + 1, (n - 1) * sizeof *v);
		v[1] = "--";
		n++;
	}
	v[n] = 0;
	sink_flush();
	return kill_main(n, v);
}

static struct job *job_of(pid_t pid, int *index)
{
	for (struct job *j = jobs; j; j = j->next)
		for (*index = 0; *index < j->n; ++*index)
			if (j->processes[*index].pid == pid && !j->foreign)
				return j;
	return 0;
}

/* Until `done` says so; the number of a trapped signal that came first, or 0. */
static int wait_until_done(struct job *j, int index)
{
	while (index >= 0 ? j->processes[index].state != J_DONE : job_state(j) != J_DONE) {
		/* a stopped job would have us wait for ever: its status is that it stopped */
		if (sh.on[O_MONITOR] && job_state(j) == J_STOPPED)
			break;
		if (job_sleep())
			continue;
		if (interrupted && sh.on[O_INTERACTIVE])
			return SIGINT;
		int sig = signal_wanted();
		if (sig)
			return sig;
		if (errno == ECHILD)
			break;
	}
	return 0;
}

static int wait_all(void)
{
	for (struct job *j = jobs, *next; j; j = next) {
		next = j->next;
		if (j->foreign)
			continue;
		int sig = wait_until_done(j, -1);
		if (sig)
			return 128 + sig;
		next = j->next;
		if (job_state(j) == J_DONE)
			job_free(j);
	}
	return 0;
}

int wait_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "", &given), result = 0, index;

	if (i < 0)
		return 2;
	if (i == argc)
		return wait_all();
	for (; i < argc; i++) {
		struct job *j;
		char *end;
		index = -1;
		if (argv[i][0] == '%') {
			j = job_find(argv[i]);
			if (j && j->foreign)
				j = 0;
		} else {
			long pid = strtol(argv[i], &end, 10);
			if (*end || end == argv[i] || pid <= 0) {
				error("wait: %s: not a process or job", argv[i]);
				return 2;
			}
			j = job_of(pid, &index);
		}
		if (!j) {
			result = 127;
			continue;
		}
		int sig = wait_until_done(j, index);
		if (sig)
			return 128 + sig;
		if (index < 0 || index == j->n - 1)
			result = job_status(j);
		else
			result = status_of(j->processes[index].status);
		if (job_state(j) == J_DONE)
			job_free(j);
	}
	return result;
}
