/* redir.c: redirections are planned, applied and undone
 *
 * The plan has all words expanded, so that a child made by vfork can apply it
 * with nothing but system calls.  Here-documents of any size are files in
 * memory: no process has to feed them. */
#include <sys/mman.h>
#include <sys/stat.h>

#include "sh.h"

enum { SAVED_FD = 100 };

static int here_file(struct redir *r)
{
	char *text = expand_string(r->body, X_QUOTED);
	size_t n;
	int fd;

	if (!text)
		return -1;
	n = (r->body->flags & W_PLAIN) && r->body->parts ? r->body->parts->len : strlen(text);
	fd = memfd_create("here-document", MFD_CLOEXEC);
	if (fd < 0) {
		error("here-document: %s", strerror(errno));
		return -1;
	}
	while (n) {
		ssize_t done = write(fd, text, n);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0) {
			error("here-document: %s", strerror(errno));
			close(fd);
			return -1;
		}
		text += done;
		n -= done;
	}
	lseek(fd, 0, SEEK_SET);
	return private_fd(fd); /* out of the way of what the plan is about */
}

static bool plan_dup(struct plan *p)
{
	size_t digits = strspn(p->name, "0123456789");

	if (!strcmp(p->name, "-")) {
		p->source = -1;
		return true;
	}
	if (!*p->name || p->name[digits] || digits > 9) {
		error("%s: not a file descriptor", p->name);
		return false;
	}
	p->source = atoi(p->name);
	return true;
}

/* False after a message: the redirection failed, or an expansion did, which
 * sh.flow then says. */
bool redir_plan(struct redir *r, struct plan **plan)
{
	*plan = 0;
	for (struct plan **last = plan; r; r = r->next) {
		struct plan *p = arena_alloc(&scratch, sizeof *p);
		*p = (struct plan){.op = r->op, .fd = r->fd, .source = -1};
		*last = p;
		last = &p->next;
		if (r->op >= R_HERE) {
			p->source = here_file(r);
			if (p->source < 0)
				return false;
			continue;
		}
		p->name = expand_string(r->target, X_ONE);
		if (!p->name)
			return false;
		if ((r->op == R_DUP_IN || r->op == R_DUP_OUT) && !plan_dup(p))
			return false;
	}
	return true;
}

void redir_drop(struct plan *p)
{
	for (; p; p = p->next)
		if (p->op >= R_HERE && p->source >= 0)
			close(p->source);
}

/* set -C: > must not truncate a regular file that exists. */
static int open_new(const char *name)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	struct stat st;

	if (fd >= 0 || errno != EEXIST)
		return fd;
	fd = open(name, O_WRONLY | O_CLOEXEC);
	if (fd < 0)
		return fd;
	if (!fstat(fd, &st) && S_ISREG(st.st_mode)) {
		close(fd);
		errno = EEXIST;
		return -1;
	}
	return fd;
}

static int open_target(struct plan *p)
{
	static const int flags[] = {
		[R_IN] = O_RDONLY,
		[R_OUT] = O_WRONLY | O_CREAT | O_TRUNC,
		[R_CLOBBER] = O_WRONLY | O_CREAT | O_TRUNC,
		[R_APPEND] = O_WRONLY | O_CREAT | O_APPEND,
		[R_RDWR] = O_RDWR | O_CREAT,
	};
	int fd;

	do
		fd = p->op == R_OUT && sh.on[O_NOCLOBBER]
		             ? open_new(p->name)
		             : open(p->name, flags[p->op] | O_CLOEXEC, 0666);
	while (fd < 0 && errno == EINTR && !trap_pending && !interrupted);
	return fd;
}

/* Descriptors of the shell itself are high and close on exec. */
static bool is_private(int fd)
{
	int flags;

	return fd >= 10 && (flags = fcntl(fd, F_GETFD)) >= 0 && (flags & FD_CLOEXEC);
}

static bool save(int fd, struct undo **undo)
{
	struct undo *u = arena_alloc(&scratch, sizeof *u);

	u->fd = fd;
	u->saved = fcntl(fd, F_DUPFD_CLOEXEC, SAVED_FD);
	if (u->saved < 0 && errno == EINVAL)
		u->saved = fcntl(fd, F_DUPFD_CLOEXEC, 10);
	if (u->saved < 0 && errno != EBADF) {
		error("%d: %s", fd, strerror(errno));
		return false;
	}
	u->next = *undo;
	*undo = u;
	return true;
}

static bool failed(struct plan *p)
{
	error("%s: %s", p->name, strerror(errno));
	return false;
}

/* 2.7.5, 2.7.6: <& needs a descriptor open for input, >& one for output. */
static bool usable(int fd, int op)
{
	int flags = fcntl(fd, F_GETFL);

	if (flags < 0)
		return false;
	errno = EBADF;
	return (flags & O_ACCMODE) != (op == R_DUP_IN ? O_WRONLY : O_RDONLY);
}

static bool apply_one(struct plan *p)
{
	int fd = p->source;

	if (p->op == R_DUP_IN || p->op == R_DUP_OUT) {
		if (fd < 0) {
			close(p->fd);
			return true;
		}
		if (is_private(fd)) {
			errno = EBADF;
			return failed(p);
		}
		return usable(fd, p->op) && dup2(fd, p->fd) >= 0 ? true : failed(p);
	}
	if (p->op < R_HERE) {
		fd = open_target(p);
		if (fd < 0)
			return failed(p);
	}
	if (fd == p->fd)
		return fcntl(fd, F_SETFD, 0) >= 0;
	bool done = dup2(fd, p->fd) >= 0;
	int why = errno;
	close(fd);
	p->source = -1;
	if (!done) {
		error("%d: %s", p->fd, strerror(why));
		return false;
	}
	return true;
}

/* In order, from left to right.  After a failure *undo has what was done. */
bool redir_apply(struct plan *p, struct undo **undo)
{
	for (; p; p = p->next) {
		if (is_private(p->fd)) {
			error("%d: descriptor is in use by the shell", p->fd);
			return false;
		}
		if (p->fd == 0)
			source_sync();
		if ((undo && !save(p->fd, undo)) || !apply_one(p))
			return false;
	}
	return true;
}

void redir_undo(struct undo *u)
{
	for (; u; u = u->next) {
		if (u->fd == 0)
			source_sync();
		if (u->saved < 0) {
			close(u->fd);
			continue;
		}
		dup2(u->saved, u->fd);
		close(u->saved);
	}
}

void redir_forget(struct undo *u)
{
	for (; u; u = u->next)
		if (u->saved >= 0)
			close(u->saved);
}
