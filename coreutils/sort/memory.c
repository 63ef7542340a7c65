/* memory.c: lines in memory: read, sort, and put away where there are too many
 *
 *	text ..... whole lines ..... rest ..... room
 *	records    one for each line, then half as many for merging
 */
#include "sort.h"

enum { FIRST_ROOM = 1024 * 1024 };

size_t memory_limit;

static char *text;
static size_t len, room, lines; /* lines: how many ends there are in text[0..len) */
static int *runs;               /* sorted before and put away */
static size_t run_count;

static void insert_sort(struct record *a, size_t n)
{
	for (size_t i = 1; i < n; i++) {
		struct record r = a[i];
		size_t j = i;
		for (; j && compare(&r, &a[j - 1]) < 0; j--)
			a[j] = a[j - 1];
		a[j] = r;
	}
}

/* a[0..m) and a[m..n) into one; spare has room for the first.  What is in
 * order already costs one comparison. */
static void merge_halves(struct record *a, size_t m, size_t n, struct record *spare)
{
	if (compare(&a[m], &a[m - 1]) >= 0)
		return;
	memcpy(spare, a, m * sizeof *a);
	struct record *x = spare, *x_end = spare + m, *y = a + m, *y_end = a + n;
	while (x < x_end && y < y_end)
		*a++ = compare(y, x) < 0 ? *y++ : *x++;
	memcpy(a, x, (x_end - x) * sizeof *a);
}

static void merge_sort(struct record *a, size_t n, struct record *spare)
{
	if (n <= 8) {
		insert_sort(a, n);
		return;
	}
	size_t m = n / 2;
	merge_sort(a, m, spare);
	merge_sort(a + m, n - m, spare);
	merge_halves(a, m, n, spare);
}

/* Sorts the first `size` bytes of the text, whole lines, and puts them to s. */
static void sort_text(size_t size, struct sink *s)
{
	size_t n = 0;
	struct record *all = grow(0, lines + lines / 2 + 64, sizeof *all);

	for (char *p = text, *end = text + size; p < end; n++) {
		char *e = memchr(p, line_end, end - p);
		all[n] = (struct record){ prefix_of(p, e - p), p, e - p };
		p = e + 1;
	}
	merge_sort(all, n, all + n);
	for (size_t i = 0; i < n; i++)
		sink_put(s, &all[i]);
	free(all);
}

/* Memory is short: sorts the whole lines that there are into a file. */
static void put_away(void)
{
	char *last = len ? memrchr(text, line_end, len) : 0;

	if (!last)
		die("cannot hold a line in memory");
	size_t size = last + 1 - text;
	struct sink s = { .fd = temporary_file() };
	sort_text(size, &s);
	sink_end(&s);
	runs = grow(runs, run_count + 1, sizeof *runs);
	runs[run_count++] = s.fd;
	memmove(text, text + size, len -= size);
	lines = 0;
}

/* Room for at least one more byte, by more memory or by putting lines away. */
static void make_room(void)
{
	size_t used = room + lines * 3 / 2 * sizeof(struct record);

	if (room - len > room / 8)
		return;
	if (lines && (used > memory_limit || room > memory_limit / 2)) {
		put_away();
		return;
	}
	char *more = realloc(text, 2 * room);
	if (more) {
		text = more;
		room *= 2;
	} else if (room - len < 2) {
		put_away();
	}
}

static void read_file(const char *name)
{
	int fd = open_input(name);
	ssize_t n;

	for (;;) {
		make_room();
		n = read(fd, text + len, room - len - 1);
		if (n < 0 && errno == EINTR)
			continue;
		if (n <= 0)
			break;
		lines += count_byte(text + len, n, line_end);
		len += n;
	}
	if (n < 0)
		die("read failed: %s", name);
	if (len && text[len - 1] != line_end) {
		text[len++] = line_end;
		lines++;
	}
	if (fd)
		close(fd);
}

void sort_files(char **files)
{
	struct sink out = { .fd = -1 };

	room = memory_limit / 4 < FIRST_ROOM ? memory_limit / 4 + 4096 : FIRST_ROOM;
	text = grow(0, room, 1);
	for (; *files; files++)
		read_file(*files);
	if (!run_count) {
		sort_text(len, &out);
		sink_end(&out);
		return;
	}
	if (len)
		put_away();
	free(text);
	merge_many(runs, run_count, &out);
}
