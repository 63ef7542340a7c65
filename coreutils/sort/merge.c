/* merge.c: sorted files into one; is a file sorted? */
#include "sort.h"

enum { SINK = 64 * 1024 };

size_t most_sources = 16;

static const char *directory;

int open_input(const char *name)
{
	int fd = strcmp(name, "-") ? open(name, O_RDONLY | O_CLOEXEC) : 0;

	if (fd < 0)
		die("cannot read: %s", name);
	return fd;
}

void temporary_directory(const char *name)
{
	directory = name;
}

/* It has no name from the start, so nothing is left however we end. */
int temporary_file(void)
{
	const char *dir = directory ? directory : getenv("TMPDIR");
	dir = dir && *dir ? dir : "/tmp";
	char *name = grow(0, strlen(dir) + 16, 1);

	stpcpy(stpcpy(name, dir), "/sortXXXXXX");
	int fd = mkostemp(name, O_CLOEXEC);
	if (fd < 0)
		die("cannot create temporary file in '%s'", dir);
	unlink(name);
	free(name);
	return fd;
}

/* ---- what is sorted goes out ---- */

static void flush(struct sink *s)
{
	if (s->fd < 0) {
		output(s->buf, s->n);
	} else {
		for (size_t done = 0; done < s->n; ) {
			ssize_t n = write(s->fd, s->buf + done, s->n - done);
			if (n < 0)
				die("write failed: temporary file");
			done += n;
		}
	}
	s->n = 0;
}

static void add(struct sink *s, const char *p, size_t n)
{
	while (n) {
		size_t m = SINK - s->n < n ? SINK - s->n : n;
		memcpy(s->buf + s->n, p, m);
		s->n += m;
		p += m;
		n -= m;
		if (s->n == SINK)
			flush(s);
	}
}

static void remember(struct record *to, size_t *room, const struct record *r)
{
	if (*room < r->len + 1)
		to->text = grow(to->text, *room = r->len * 2 + 128, 1);
	memcpy(to->text, r->text, r->len);
	to->len = r->len;
	to->prefix = r->prefix;
}

void sink_put(struct sink *s, const struct record *r)
{
	char end = line_end;

	if (!s->buf)
		s->buf = grow(0, SINK, 1);
	if (unique) {
		if (s->any && !compare(&s->last, r))
			return;
		remember(&s->last, &s->room, r);
		s->any = true;
	}
	if (SINK - s->n > r->len) {
		memcpy(s->buf + s->n, r->text, r->len);
		s->n += r->len;
		s->buf[s->n++] = end;
		return;
	}
	add(s, r->text, r->len);
	add(s, &end, 1);
}

void sink_end(struct sink *s)
{
	if (s->n)
		flush(s);
	free(s->buf);
	free(s->last.text);
}

/* ---- merging ---- */

struct source {
	struct lines in;
	struct record now;
	const char *name;
};

static bool advance(struct source *s)
{
	if (!next_line(&s->in)) {
		if (s->in.error) {
			errno = s->in.error;
			die("read failed: %s", s->name);
		}
		return false;
	}
	s->now = (struct record){ prefix_of(s->in.line, s->in.len), s->in.line, s->in.len };
	return true;
}

/* The sources stay in the order of their lines; among equal lines in the order
 * given, which is that of their addresses. */
static bool before(const struct source *a, const struct source *b)
{
	int order = compare(&a->now, &b->now);

	return order ? order < 0 : a < b;
}

static void insert(struct source **list, size_t n, struct source *s)
{
	size_t i = 0;

	for (; i < n && before(list[i], s); i++)
		;
	memmove(list + i + 1, list + i, (n - i) * sizeof *list);
	list[i] = s;
}

void merge(int *fds, const char **names, size_t n, struct sink *to)
{
	struct source *all = grow(0, n, sizeof *all), **list = grow(0, n + 1, sizeof *list);
	size_t live = 0;

	memset(all, 0, n * sizeof *all);
	for (size_t i = 0; i < n; i++) {
		all[i].name = names ? names[i] : "temporary file";
		if (!names)             /* just written: from its beginning */
			lseek(fds[i], 0, SEEK_SET);
		lines_start(&all[i].in, fds[i], line_end);
		if (advance(&all[i]))
			insert(list, live++, &all[i]);
	}
	while (live) {
		struct source *s = list[0];
		sink_put(to, &s->now);
		bool more = advance(s);
		if (more && (live == 1 || before(s, list[1])))
			continue;
		memmove(list, list + 1, --live * sizeof *list);
		if (more)
			insert(list, live++, s);
	}
	for (size_t i = 0; i < n; i++) {
		lines_free(&all[i].in);
		if (fds[i])
			close(fds[i]);
	}
	free(all);
	free(list);
	sink_end(to);
}

/* More than can be merged at once go group by group into new files, in order,
 * until there are few enough. */
void merge_many(int *fds, size_t n, struct sink *to)
{
	while (n > most_sources) {
		size_t groups = 0;
		for (size_t i = 0; i < n; i += most_sources) {
			struct sink s = { .fd = temporary_file() };
			int fd = s.fd;
			merge(fds + i, 0, n - i < most_sources ? n - i : most_sources, &s);
			fds[groups++] = fd;
		}
		n = groups;
	}
	merge(fds, 0, n, to);
}

void merge_files(char **files)
{
	struct sink out = { .fd = -1 };
	const char **names = grow(0, most_sources, sizeof *names);
	int *fds = grow(0, most_sources, sizeof *fds), *done = 0;
	size_t n = 0, groups = 0;

	while (*files) {
		for (n = 0; n < most_sources && *files; n++) {
			names[n] = *files++;
			fds[n] = open_input(names[n]);
		}
		if (!*files && !groups) {
			merge(fds, names, n, &out);
			return;
		}
		struct sink s = { .fd = temporary_file() };
		done = grow(done, groups + 1, sizeof *done);
		done[groups++] = s.fd;
		merge(fds, names, n, &s);
	}
	merge_many(done, groups, &out);
}

/* With -u two equal lines are not in order either. */
void check_order(const char *name, bool tell)
{
	static struct lines in;
	struct record before = { 0 };
	size_t room = 0;
	int fd = open_input(name);

	lines_start(&in, fd, line_end);
	for (uintmax_t line = 1; next_line(&in); line++) {
		struct record r = { prefix_of(in.line, in.len), in.line, in.len };
		if (line > 1 && compare(&before, &r) > -(int)unique) {
			if (tell) {
				fprintf(stderr, "%s: %s:%ju: disorder: ", self, name, line);
				fwrite(in.line, 1, in.len, stderr);
				fputc('\n', stderr);
			}
			exit(1);
		}
		remember(&before, &room, &r);
	}
	if (in.error) {
		errno = in.error;
		die("read failed: %s", name);
	}
}
