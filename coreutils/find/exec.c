/* find/exec.c: -exec, -ok and their kin */
#include <sys/wait.h>
#include "ask.h"
#include "find.h"

struct command {
	char **argv;          /* as written */
	size_t count;
	bool in_directory;    /* -execdir, -okdir */
	bool asks, many;      /* -ok; + */

	/* what waits to be run, for + */
	char **batch;
	size_t waiting, room, bytes;
	int dirfd;            /* its own: the walk closes what it leaves */
	struct command *next;
};

static struct command *batches;

enum { BATCH_BYTES = 128 * 1024 };

/* What an argument list may take, the environment counted, with room to spare. */
static size_t limit(void)
{
	extern char **environ;
	static size_t bytes;

	if (!bytes) {
		long max = sysconf(_SC_ARG_MAX);
		size_t used = 4096;
		for (char **e = environ; *e; e++)
			used += strlen(*e) + 1 + sizeof *e;
		bytes = max < 0 || (size_t)max > used + BATCH_BYTES ? BATCH_BYTES :
			(size_t)max > used + 4096 ? max - used : 4096;
	}
	return bytes;
}

/* Runs argv, in dirfd if that is >= 0.  Did it exit with 0? */
static bool run(char **argv, int dirfd, bool no_input)
{
	volatile int error = 0;
	int code;

	fflush(stdout);
	pid_t pid = vfork();
	if (!pid) {
		int null;
		if (dirfd >= 0 && fchdir(dirfd) < 0) {
			error = errno;
			_exit(1);
		}
		if (no_input && (null = open("/dev/null", O_RDONLY)) > 0)
			dup2(null, 0);
		execvp(argv[0], argv);
		error = errno;
		_exit(127);
	}
	if (pid < 0)
		die("cannot fork");
	while (waitpid(pid, &code, 0) < 0 && errno == EINTR)
		;
	if (error) {
		warnf("'%s': %s", argv[0], strerror(error));
		return false;
	}
	return WIFEXITED(code) && !WEXITSTATUS(code);
}

static void flush(struct command *c)
{
	if (!c->waiting)
		return;
	c->batch[c->count + c->waiting] = 0;
	if (!run(c->batch, c->in_directory ? c->dirfd : -1, false) && !status)
		status = 1;
	for (size_t i = 0; i < c->waiting; i++)
		free(c->batch[c->count + i]);
	c->waiting = c->bytes = 0;
	if (c->dirfd >= 0)
		close(c->dirfd);
	c->dirfd = -1;
}

void flush_commands(bool only_directories)
{
	for (struct command *c = batches; c; c = c->next)
		if (c->in_directory || !only_directories)
			flush(c);
}

/* What {} stands for: the path, or in its directory "./name". */
static char *subject(const struct command *c, const struct walk *w)
{
	size_t n;

	if (!c->in_directory)
		return copy_string(w->path);
	const char *base = base_name(w->name, &n);
	char *s = grow(0, n + 3, 1);
	/* the root has no other name */
	size_t m = *base == '/' ? 0 : 2;
	memcpy(s, "./", m);
	memcpy(s + m, base, n);
	s[m + n] = '\0';
	return s;
}

static void add(struct command *c, struct walk *w, int dirfd)
{
	char *s = subject(c, w);
	size_t bytes = strlen(s) + 1 + sizeof s;

	if (c->waiting && c->bytes + bytes > limit())
		flush(c);
	if (c->in_directory && c->dirfd < 0 && (c->dirfd = fcntl(dirfd, F_DUPFD_CLOEXEC, 0)) < 0)
		die("'%s'", w->path);
	if (!c->waiting)
		for (size_t i = c->bytes = 0; i < c->count; i++)
			c->bytes += strlen(c->argv[i]) + 1 + sizeof s;
	if (c->count + c->waiting + 2 > c->room) {
		c->room = 2 * (c->count + c->waiting) + 16;
		c->batch = grow(c->batch, c->room, sizeof *c->batch);
		memcpy(c->batch, c->argv, c->count * sizeof *c->argv);
	}
	c->batch[c->count + c->waiting++] = s;
	c->bytes += bytes;
}

/* arg with every {} replaced. */
static char *substituted(const char *arg, const char *with)
{
	size_t n = strlen(with), times = 0;

	for (const char *p = arg; (p = strstr(p, "{}")); p += 2)
		times++;
	char *made = grow(0, strlen(arg) + times * n + 1, 1), *o = made;
	for (const char *p; (p = strstr(arg, "{}")); arg = p + 2) {
		o = mempcpy(o, arg, p - arg);
		o = mempcpy(o, with, n);
	}
	strcpy(o, arg);
	return made;
}

/* The directory of an operand is not open as those of the walk are. */
static int operand_directory(const struct walk *w)
{
	size_t n;
	const char *base = base_name(w->name, &n);
	char *path = strndup(w->name, base - w->name);

	if (!path)
		die("%s", w->path);
	int fd = open(*path ? path : ".", O_PATH | O_DIRECTORY | O_CLOEXEC);
	if (fd < 0)
		fail("'%s'", path);
	free(path);
	return fd;
}

bool test_exec(struct node *n, struct walk *w)
{
	struct command *c = n->command;
	bool own = c->in_directory && w->dirfd < 0, ok = true;
	int dirfd = own ? operand_directory(w) : c->in_directory ? w->dirfd : -1;

	if (own && dirfd < 0)
		return false;
	if (c->many) {
		add(c, w, dirfd);
		if (own)
			flush(c);
	} else {
		char *s = subject(c, w), **argv = grow(0, c->count + 1, sizeof *argv);
		for (size_t i = 0; i < c->count; i++)
			argv[i] = substituted(c->argv[i], s);
		argv[c->count] = 0;
		fflush(stdout);
		if (c->asks) {
			fprintf(stderr, "< %s ... %s > ? ", argv[0], w->path);
			int first = getchar();
			for (int ch = first; ch != '\n' && ch != EOF; )
				ch = getchar();
			ok = first == 'y' || first == 'Y';
		}
		ok = ok && run(argv, dirfd, c->asks);
		for (size_t i = 0; i < c->count; i++)
			free(argv[i]);
		free(argv);
		free(s);
	}
	if (own)
		close(dirfd);
	return ok;
}

/* A relative directory in PATH would be another one in each directory. */
static void check_path(const char *name)
{
	const char *path = getenv("PATH");

	for (const char *p = path; p; p = strchr(p, ':') ? strchr(p, ':') + 1 : 0)
		if (*p != '/')
			dief("the PATH environment variable has the relative path '%.*s', which is "
			     "not "
			     "secure together with %s",
			     (int)strcspn(p, ":"), p, name);
}

/* -exec WORD... ;   -exec WORD... {} + */
void build_exec(struct node *n, char ***argv, const char *name)
{
	struct command *c = grow(0, 1, sizeof *c);
	char **from = *argv, **p = from;

	*c = (struct command){ .argv = from, .dirfd = -1 };
	c->in_directory = strstr(name, "dir");
	c->asks = name[1] == 'o';
	if (c->in_directory)
		check_path(name);
	for (; *p && strcmp(*p, ";"); p++)
		if (!c->asks && p > from && !strcmp(*p, "+") && !strcmp(p[-1], "{}")) {
			c->many = true;
			break;
		}
	if (!*p || p == from)
		dief("missing argument to '%s'", name);
	c->count = p - from - c->many;
	for (size_t i = 0; c->many && i < c->count; i++)
		if (strstr(from[i], "{}"))
			dief("only one instance of {} is supported with %s ... +", name);
	if (!c->count)
		dief("missing argument to '%s'", name);
	*argv = p + 1;
	n->command = c;
	n->test = test_exec;
	if (c->many) {
		c->next = batches;
		batches = c;
	}
}
