/* ls/columns.c: the short layouts */
#include "ls.h"

enum { GAP = 2, LEAST = 1 + GAP };

static int digits(uintmax_t n)
{
	int d = 1;

	while (n /= 10)
		d++;
	return d;
}

static const char *blocks(const struct entry *e, char out[HUMAN_SIZE])
{
	return e->known ? in_unit(out, (uintmax_t)e->st.st_blocks * 512, block_unit) : "?";
}

struct prefix prefix_widths(struct entry **list, size_t n)
{
	struct prefix p = { 0, 0 };
	char buf[HUMAN_SIZE];

	for (size_t i = 0; i < n; i++) {
		int w;
		if (show_inode && (w = list[i]->known ? digits(list[i]->st.st_ino) : 1) > p.inode)
			p.inode = w;
		if (show_blocks && (w = strlen(blocks(list[i], buf))) > p.blocks)
			p.blocks = w;
	}
	return p;
}

size_t put_prefix(const struct entry *e, struct prefix p)
{
	char buf[HUMAN_SIZE];
	size_t n = 0;

	if (show_inode) {
		if (e->known)
			outputf("%*ju ", p.inode, (uintmax_t)e->st.st_ino);
		else
			outputf("%*s ", p.inode, "?");
		n += p.inode + 1;
	}
	if (show_blocks) {
		outputf("%*s ", p.blocks, blocks(e, buf));
		n += p.blocks + 1;
	}
	return n;
}

static void indent(size_t from, size_t to)
{
	while (from < to)
		if (tab_width && to / tab_width > (from + 1) / tab_width) {
			output("\t", 1);
			from += tab_width - from % tab_width;
		} else {
			output(" ", 1);
			from++;
		}
}

/* The most columns whose widths fit on a line; they go to width[].  A column
 * takes three at least: as many such as a line begins are never too wide. */
static size_t fit(const size_t *cell, size_t n, size_t *width)
{
	size_t most = line_width && (line_width + LEAST - 1) / LEAST < n ?
		(line_width + LEAST - 1) / LEAST : n;

	for (size_t cols = most; cols > 1; cols--) {
		size_t rows = (n + cols - 1) / cols, total = LEAST * cols;
		bool fits = true;
		for (size_t col = 0; col < cols; col++)
			width[col] = LEAST;
		for (size_t i = 0; i < n && fits; i++) {
			size_t col = layout == COLUMNS ? i / rows : i % cols;
			size_t w = cell[i] + (col == cols - 1 ? 0 : GAP);
			if (w > width[col]) {
				total += w - width[col];
				width[col] = w;
				fits = !line_width || total < line_width;
			}
		}
		if (fits)
			return cols;
	}
	return 1;
}

static void print_columns(struct entry **list, size_t n, bool pad, struct prefix p)
{
	size_t *cell = grow(0, n, sizeof *cell), *width = grow(0, n, sizeof *width);
	size_t before = (p.inode ? p.inode + 1 : 0) + (p.blocks ? p.blocks + 1 : 0);

	for (size_t i = 0; i < n; i++)
		cell[i] = before + name_width(list[i], pad);
	size_t cols = fit(cell, n, width), rows = (n + cols - 1) / cols;
	for (size_t row = 0; row < rows; row++) {
		size_t at = 0, start = 0;
		for (size_t col = 0; col < cols; col++) {
			size_t i = layout == COLUMNS ? row + col * rows : row * cols + col;
			if (i >= n)
				break;
			indent(at, start);
			put_prefix(list[i], p);
			put_name(list[i], pad);
			at = start + cell[i];
			start += width[col];
		}
		output(&(char){ end_of_line }, 1);
	}
	free(cell);
	free(width);
}

static void print_commas(struct entry **list, size_t n)
{
	struct prefix none = { 0, 0 };
	size_t at = 0;

	for (size_t i = 0; i < n; i++) {
		size_t w = name_width(list[i], false);
		if (show_inode || show_blocks) {
			struct prefix own = prefix_widths(list + i, 1);
			w += (own.inode ? own.inode + 1 : 0) + (own.blocks ? own.blocks + 1 : 0);
		}
		if (i) {
			bool same = !line_width || at + w + 2 < line_width;
			at = same ? at + 2 : 0;
			outputf(same ? ", " : ",\n");
		}
		put_prefix(list[i], none);
		put_name(list[i], false);
		at += w;
	}
	if (n)
		output(&(char){ end_of_line }, 1);
}

void print_short(struct entry **list, size_t n, bool pad)
{
	struct prefix p = prefix_widths(list, n);

	if (!n)
		return;
	if (layout == COMMAS)
		print_commas(list, n);
	else if (layout != ONE)
		print_columns(list, n, pad, p);
	else
		for (size_t i = 0; i < n; i++) {
			put_prefix(list[i], p);
			put_name(list[i], pad);
			output(&(char){ end_of_line }, 1);
		}
}
