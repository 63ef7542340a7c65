/* input.c: where the characters of a script come from
 *
 * A source is a text in memory or a file descriptor.  Standard input is shared
 * with the commands that the script runs, so nothing past the current command
 * may be lost: a seekable file is read by blocks and put back to the right
 * offset just before somebody else could look (source_sync), a terminal gives
 * one line at a time anyway, and only a pipe is read byte by byte. */
#include "sh.h"

enum { BUFFER = 8192, PRIVATE_FD = 100 };

bool prompt_again;
static struct source *shared; /* the one source that reads standard input */

void source_text(struct source *s, const char *text, size_t n, const char *name, int line)
{
	*s = (struct source){
		.kind = S_TEXT, .at = text, .end = text + n, .line = line, .name = name, .fd = -1};
}

void source_fd(struct source *s, int fd, const char *name)
{
	*s = (struct source){.kind = S_FD, .line = 1, .name = name, .fd = fd};
	s->buffer = arena_alloc(&scratch, BUFFER);
	s->at = s->end = s->filled = s->buffer;
	if (fd == 0) {
		s->shared = true;
		s->prompts = sh.on[O_INTERACTIVE];
		s->seekable = lseek(0, 0, SEEK_CUR) >= 0;
		s->bytewise = !s->seekable && !isatty(0);
		shared = s;
	}
}

void source_close(struct source *s)
{
	if (s->kind == S_FD) {
		if (s->shared)
			source_sync();
		if (shared == s)
			shared = 0;
		if (s->fd > 2)
			close(s->fd);
	}
	free(s->owned);
}

void source_sync(void)
{
	read_sync();
	if (!shared || !shared->seekable || shared->at == shared->filled)
		return;
	lseek(0, shared->at - shared->filled, SEEK_CUR);
	shared->at = shared->end = shared->filled = shared->buffer;
}

/* A subshell shares the offset with its parent: neither may move it by what
 * the other has in its buffer. */
void source_forked(void)
{
	read_forget();
	if (shared) {
		shared->at = shared->end = shared->filled = shared->buffer;
		shared = 0;
	}
}

int private_fd(int fd)
{
	int moved = fcntl(fd, F_DUPFD_CLOEXEC, PRIVATE_FD);

	if (moved < 0)
		moved = fcntl(fd, F_DUPFD_CLOEXEC, 10); /* a low limit on descriptors */
	if (moved >= 0)
		close(fd);
	return moved;
}

static void prompt(void)
{
	char *s = expand_prompt(prompt_again ? PS2 : PS1);

	if (s)
		dprintf(2, "%s", s);
	prompt_again = true;
}

/* More bytes behind those from `at` on, which are kept.  False: end of file. */
static bool fill(struct source *s)
{
	size_t kept = s->filled - s->at;
	ssize_t n;

	if (s->eof)
		return false;
	if (s->shared)
		read_sync();
	if (kept == BUFFER)
		return false;
	memmove(s->buffer, s->at, kept);
	s->at = s->buffer;
	s->end = s->filled = s->buffer + kept;
	if (s->prompts && sh.on[O_NOTIFY])
		job_watch(s->fd);
	do {
		n = read(s->fd, s->buffer + kept, s->bytewise ? 1 : BUFFER - kept);
		if (n < 0 && errno == EINTR && (interrupted || trap_pending)) {
			if (interrupted && sh.on[O_INTERACTIVE]) {
				sh.flow = FLOW_INTR;
				return false;
			}
			struct mark m = mark();
			trap_run();
			release(m);
			if (sh.flow)
				return false;
		}
		if (n < 0 && errno == EAGAIN) {
			/* somebody left the terminal non-blocking */
			int flags = fcntl(s->fd, F_GETFL);
			if (flags >= 0 && (flags & O_NONBLOCK) &&
			    !fcntl(s->fd, F_SETFL, flags & ~O_NONBLOCK))
				errno = EINTR;
		}
	} while (n < 0 && errno == EINTR);
	if (n < 0) {
		error("%s: %s", s->name, strerror(errno));
		sh.status = 128;
		sh.flow = FLOW_EXIT;
	}
	if (n <= 0) {
		s->eof = s->kind == S_FD && !s->prompts;
		return false;
	}
	s->filled += n;
	return true;
}

/* Makes one more line visible: prompts and -v go by lines. */
static bool more(struct source *s)
{
	if (s->kind != S_FD)
		return false;
	if (s->prompts && (s->end == s->buffer || s->end[-1] == '\n'))
		prompt();
	if (s->end == s->filled && !fill(s))
		return false;
	const char *from = s->end;
	const char *nl = memchr(from, '\n', s->filled - from);
	s->end = nl ? nl + 1 : s->filled;
	if (sh.on[O_VERBOSE])
		dprintf(2, "%.*s", (int)(s->end - from), from);
	return true;
}

int source_peek(struct source **top, int ahead)
{
	struct source *s = *top;

	for (;;) {
		if (s->end - s->at > ahead)
			return (unsigned char)s->at[ahead];
		if (s->kind == S_ALIAS || s->kind == S_AGAIN) {
			ahead -= s->end - s->at;
			s = s->below;
		} else if (!more(s)) {
			return END;
		}
	}
}

/* Takes one character; the caller pops sources that have ended (lex.c). */
int source_next(struct source *s)
{
	if (s->at == s->end && !more(s))
		return END;
	int c = (unsigned char)*s->at++;
	if (c == '\n')
		s->line++;
	return c;
}
