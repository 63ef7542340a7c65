/* lines.c: one reader of lines for all utilities (see lines.h) */
#include "cmd.h"
#include "lines.h"

enum { ROOM = 128 * 1024 };

void lines_start(struct lines *l, int fd, int end)
{
	if (!l->buf)
		l->buf = grow(0, l->room = ROOM, 1);
	l->fd = fd;
	l->end = end;
	l->next = l->limit = l->line = l->buf;
	l->len = 0;
	l->ended = true;
	l->eof = false;
	l->error = 0;
}

void lines_leave(struct lines *l)
{
	if (l->next < l->limit)
		lseek(l->fd, l->next - l->limit, SEEK_CUR);
}

void lines_free(struct lines *l)
{
	free(l->buf);
	*l = (struct lines){ 0 };
}

/* Reads once, behind what is kept: everything from `keep` on. */
static void fill(struct lines *l, char *keep)
{
	size_t done = keep - l->buf;

	if (done && l->limit == l->buf + l->room - 1) {
		memmove(l->buf, keep, l->limit - keep);
		l->next -= done;
		l->limit -= done;
		l->line -= done;
	}
	if (l->limit == l->buf + l->room - 1) {
		char *old = l->buf;
		if (l->room > SIZE_MAX / 2)
			dief("line too long");
		l->buf = grow(l->buf, l->room *= 2, 1);
		l->next = l->buf + (l->next - old);
		l->limit = l->buf + (l->limit - old);
		l->line = l->buf + (l->line - old);
	}
	ssize_t n;
	do
		n = read(l->fd, l->limit, l->buf + l->room - 1 - l->limit);
	while (n < 0 && errno == EINTR);
	if (n > 0) {
		l->limit += n;
	} else {
		l->eof = true;
		l->error = n ? errno : 0;
	}
}

bool lines_more(struct lines *l)
{
	char *p = 0;
	size_t searched = l->limit - l->next;

	if (l->next == l->limit)        /* nothing kept: read into the whole buffer */
		l->line = l->next = l->limit = l->buf;
	while (!p && !l->eof) {
		l->line = l->next;
		fill(l, l->next);
		p = memchr(l->next + searched, l->end, l->limit - l->next - searched);
		searched = l->limit - l->next;
	}
	l->line = l->next;
	l->len = (p ? p : l->limit) - l->next;
	l->ended = p;
	l->next += l->len + l->ended;
	return l->len || l->ended;
}

bool lines_at_end(struct lines *l)
{
	while (l->next == l->limit && !l->eof)
		fill(l, l->line);
	return l->next == l->limit;
}

/* Sixteen bytes at once: each comparison gives -1 where it is true, and up to
 * 255 of them fit a byte of the sum. */
size_t count_byte(const char *p, size_t n, int c)
{
	typedef unsigned char bytes16 __attribute__((vector_size(16)));
	size_t count = 0;

	while (n >= 16) {
		size_t rounds = n / 16 < 255 ? n / 16 : 255;
		bytes16 sum = { 0 }, v;
		n -= rounds * 16;
		for (; rounds; rounds--, p += 16) {
			memcpy(&v, p, 16);
			sum -= (bytes16)(v == (unsigned char)c);
		}
		for (int i = 0; i < 16; i++)
			count += sum[i];
	}
	while (n--)
		count += *p++ == (char)c;
	return count;
}
