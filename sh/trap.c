/* trap.c: signals and traps (POSIX 2.12, trap)
 *
 * A handler only sets flags; actions run between commands.  A signal that was
 * ignored when a shell that is not interactive started can be neither trapped
 * nor reset. */
#include "sh.h"

enum { SIGNALS = 65 }; /* 0 is EXIT */

volatile sig_atomic_t trap_pending, interrupted;
bool handlers_installed;
int trap_status = -1;

static volatile sig_atomic_t pending[SIGNALS];
static struct trap {
	char *action;  /* 0: default, "": ignored */
	bool known;    /* `ignored` is known */
	bool ignored;  /* it was when the shell started */
	bool by_shell; /* ignored or caught for the shell's own sake */
} traps[SIGNALS];
static bool inherited; /* a subshell: the actions are only there to be printed */
static bool running_exit;
static bool interactive; /* this shell, or the one that it is a subshell of, was */

static void handler(int sig)
{
	pending[sig] = 1;
	trap_pending = 1;
}

static void on_interrupt(int sig)
{
	(void)sig;
	interrupted = 1;
}

static void set_handler(int sig, void (*h)(int))
{
	struct sigaction a = {.sa_handler = h};

	/* no SA_RESTART: a blocking call must come back for the trap */
	sigaction(sig, &a, 0);
	if (h != SIG_DFL && h != SIG_IGN)
		handlers_installed = true;
}

/* To be asked before the first change of its disposition. */
static bool was_ignored(int sig)
{
	struct sigaction a;
	struct trap *t = &traps[sig];

	if (!t->known) {
		t->known = true;
		t->ignored = !sigaction(sig, 0, &a) && a.sa_handler == SIG_IGN;
	}
	return t->ignored;
}

static bool untouchable(int sig)
{
	return was_ignored(sig) && !interactive;
}

/* What the shell wants of a signal for which no trap is set. */
static void set_default(int sig)
{
	if (traps[sig].by_shell)
		set_handler(sig, sig == SIGINT ? on_interrupt : SIG_IGN);
	else
		set_handler(sig, SIG_DFL);
}

/* An interactive shell survives SIGINT, SIGQUIT and SIGTERM, and with job
 * control the signals that stop. */
void trap_interactive(void)
{
	static const int always[] = {SIGINT, SIGQUIT, SIGTERM}, job[] = {SIGTSTP, SIGTTIN, SIGTTOU};

	interactive |= sh.on[O_INTERACTIVE];
	for (int i = 0; i < 3; i++) {
		int sig = always[i];
		was_ignored(sig);
		was_ignored(job[i]);
		if (traps[sig].by_shell != sh.on[O_INTERACTIVE]) {
			traps[sig].by_shell = sh.on[O_INTERACTIVE];
			if (!traps[sig].action)
				set_default(sig);
		}
		bool want = sh.on[O_MONITOR] && sh.on[O_INTERACTIVE];
		sig = job[i];
		if (traps[sig].by_shell != want) {
			traps[sig].by_shell = want;
			if (!traps[sig].action)
				set_default(sig);
		}
	}
}

static void forget_actions(void)
{
	if (!inherited)
		return;
	inherited = false;
	for (int i = 0; i < SIGNALS; i++)
		if (traps[i].action && (*traps[i].action || i == 0)) {
			free(traps[i].action);
			traps[i].action = 0;
		}
}

static void set_trap(int sig, const char *action)
{
	if (sig && untouchable(sig))
		return;
	traps[sig].ignored = false;
	free(traps[sig].action);
	traps[sig].action = action ? copy_string(action) : 0;
	if (!sig || sig == SIGKILL || sig == SIGSTOP)
		return;
	if (!action)
		set_default(sig);
	else
		set_handler(sig, *action ? handler : SIG_IGN);
}

/* Anything that must be run before this process may become another? */
bool trap_is_set(void)
{
	if (inherited)
		return false;
	for (int i = 0; i < SIGNALS; i++)
		if (traps[i].action && *traps[i].action)
			return true;
	return false;
}

/* In a subshell: caught signals are as at the start, ignored ones stay so. */
void trap_subshell(bool background)
{
	for (int i = 1; i < SIGNALS; i++) {
		struct trap *t = &traps[i];
		if (t->action && *t->action)
			set_handler(i, SIG_DFL);
		else if (t->by_shell && !t->action)
			set_handler(i, t->ignored ? SIG_IGN : SIG_DFL);
		t->by_shell = false;
		pending[i] = 0;
	}
	trap_pending = interrupted = 0;
	handlers_installed = false;
	inherited = true;
	running_exit = false;
	if (background) { /* without job control: 2.12 */
		was_ignored(SIGINT);
		was_ignored(SIGQUIT);
		set_handler(SIGINT, SIG_IGN);
		set_handler(SIGQUIT, SIG_IGN);
		close(0);
		open("/dev/null", O_RDONLY);
	}
}

/* Before execve, maybe in memory shared with the parent: only system calls. */
void trap_exec(void)
{
	struct sigaction a = {.sa_handler = SIG_DFL};

	if (!handlers_installed && !sh.on[O_INTERACTIVE])
		return;
	for (int i = 1; i < SIGNALS; i++)
		if (traps[i].action ? *traps[i].action && !inherited : traps[i].by_shell) {
			a.sa_handler = !traps[i].action && traps[i].ignored ? SIG_IGN : SIG_DFL;
			sigaction(i, &a, 0);
		}
}

static void run_action(const char *action)
{
	int status = sh.status, tested = sh.tested, outer = trap_status;
	struct mark m = mark();
	char *copy = copy_string(action); /* the action may change the trap */

	sh.tested = 0;
	trap_status = status;
	run_text(copy, "trap", 0);
	trap_status = outer;
	sh.tested = tested;
	free(copy);
	release(m);
	if (sh.flow == FLOW_NONE)
		sh.status = status;
}

void trap_run(void)
{
	enum flow flow = sh.flow;

	if (interrupted) {
		if (sh.on[O_INTERACTIVE] && flow == FLOW_NONE) {
			sh.flow = FLOW_INTR;
			sh.status = 128 + SIGINT;
			return;
		}
	}
	while (trap_pending) {
		trap_pending = 0;
		for (int i = 1; i < SIGNALS; i++) {
			if (!pending[i])
				continue;
			pending[i] = 0;
			if (!traps[i].action || !*traps[i].action)
				continue;
			/* what was being unwound waits until the action has run */
			int levels = sh.levels;
			sh.flow = FLOW_NONE;
			run_action(traps[i].action);
			if (sh.flow == FLOW_NONE) {
				sh.flow = flow;
				sh.levels = levels;
			} else {
				flow = sh.flow;
			}
		}
	}
}

int signal_wanted(void)
{
	for (int i = 1; i < SIGNALS; i++)
		if (pending[i])
			return i;
	return 0;
}

void trap_exit(void)
{
	char *action = inherited ? 0 : traps[0].action;

	if (running_exit || !action)
		return;
	running_exit = true;
	int status = sh.status;

	sh.flow = FLOW_NONE;
	sh.tested = sh.loops = 0;
	trap_status = status;
	run_text(action, "trap", 0);
	/* an exit in the action says the status, and so does an error */
	if (sh.flow != FLOW_EXIT && sh.flow != FLOW_ABORT)
		sh.status = status;
}

/* The built-in ------------------------------------------------------------- */

static void show(int sig, bool always)
{
	char buf[SIGNAL_NAME_SIZE];
	const char *name = sig ? signal_name(sig, buf) : "EXIT";
	struct trap *t = &traps[sig];
	bool ignored =
		sig && !t->action && !t->by_shell && (always || t->known) && untouchable(sig);

	if (name && (t->action || always || ignored))
		outputf("trap -- %s %s\n",
		        t->action ? quoted(t->action)
		        : ignored ? "''"
		                  : "-",
		        name);
}

static int condition(const char *s)
{
	int n = signal_number(s);

	if (n < 0 || n >= SIGNALS) {
		error("trap: %s: no such signal", s);
		return -1;
	}
	return n;
}

static bool is_number(const char *s)
{
	return *s && !s[strspn(s, "0123456789")];
}

int trap_builtin(int argc, char **argv)
{
	unsigned given;
	int i, result = 0;

	if (argc == 2 && !strcmp(argv[1], "-"))
		return 0;
	i = flags_of(argv, "p", &given);
	if (i < 0) {
		sh.flow = FLOW_ABORT;
		return 2;
	}
	if (i == argc) {
		for (int sig = 0; sig < SIGNALS; sig++)
			show(sig, (given & 1) && sig != SIGKILL && sig != SIGSTOP);
		return 0;
	}
	if (given & 1) {
		for (; i < argc; i++) {
			int sig = condition(argv[i]);
			if (sig < 0)
				result = 1;
			else
				show(sig, true);
		}
		return result;
	}
	/* a number first: all operands are conditions to be reset */
	const char *action = 0;
	if (!is_number(argv[i])) {
		action = strcmp(argv[i], "-") ? argv[i] : 0;
		i++;
	}
	if (i == argc) {
		error("trap: condition missing");
		sh.flow = FLOW_ABORT;
		return 2;
	}
	forget_actions();
	for (; i < argc; i++) {
		int sig = condition(argv[i]);
		if (sig < 0)
			result = 1;
		else
			set_trap(sig, action);
	}
	return result;
}
