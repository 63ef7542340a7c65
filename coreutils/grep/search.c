/* search.c: reads a file, finds and selects lines
 *
 *	buf .... keep .... at ........ last ..... limit ....... room
 *	 | done | context | whole lines  | part of | free, >= 1 byte
 *	        |  behind | to search    | a line  |
 */
#include <sys/stat.h>
#include "grep.h"
#include "lines.h"
#include "utf8.h"

enum { CHUNK = 96 * 1024 };

enum binary binary;
bool invert, quit_at_first;
uintmax_t before, after, most = UINTMAX_MAX;

static char *buf;
static size_t room;
static char *at, *limit;
static off_t start, origin;     /* the offset of buf[0] from where reading began */
static char *printed;           /* up to here lines have been printed or may not be */
static char *numbered;          /* up to here ends of lines have been counted */
static uintmax_t number;
static uintmax_t selected, pending; /* pending: lines of context still to print */
static bool is_binary, any_group, group_here; /* was any line printed? of this file? */
static bool full, done;         /* -m's lines are selected; nothing more is to do */
static const char *file;

static void number_to(char *p)
{
	if (show_number && p > numbered) {
		number += count_byte(numbered, p - numbered, end_byte);
		numbered = p;
	}
}

static char *next_line_after(char *p, char *end)
{
	p = memchr(p, end_byte, end - p);
	return p ? p + 1 : end;
}

static void print_lines(char *p, char *end, int mark)
{
	while (p < end) {
		char *next = next_line_after(p, end);
		number_to(p);
		print_line(file, p, next - 1 - p, mark, number + 1, start + (p - buf));
		p = next;
	}
	printed = p;
}

/* What of the lines p..end, which are not selected, is context after others. */
static void print_after(char *p, char *end)
{
	while (pending && p < end) {
		char *next = next_line_after(p, end);
		pending--;
		print_lines(p, next, '-');
		p = next;
	}
}

static char *back(char *p, char *from, uintmax_t lines)
{
	while (lines-- && p > from) {
		char *q = memrchr(from, end_byte, p - 1 - from);
		p = q ? q + 1 : from;
	}
	return p;
}

static bool wrong_text(const char *p, size_t n)
{
	const char *end = p + n;
	int32_t c = 0;

	while (p < end && c >= 0)
		p += utf8_char(p, end, &c);
	return c < 0;
}

/* Lines that are selected: one, or, if nothing is to be said of each, n. */
static void select_lines(char *p, char *end, size_t n)
{
	if (selected + n >= most) {
		n = most - selected;
		full = true;
	}
	selected += n;
	done = quit_at_first || (full && (silent || !after));
	if (silent)
		return;
	if (binary == BINARY_NAME && (is_binary || (utf8 && wrong_text(p, end - p)))) {
		is_binary = done = true;
		return;
	}
	char *from = back(p, printed, before);
	if ((before || after) && any_group && (from > printed || !group_here))
		print_separator();
	any_group = group_here = true;
	print_lines(from, p, '-');
	print_lines(p, end, ':');
	pending = after;
}

static void select_each(char *p, char *end)
{
	if (silent && most == UINTMAX_MAX && p < end) {
		select_lines(p, end, count_byte(p, end - p, end_byte));
		p = end;
	}
	while (p < end && !full && !done) {
		char *next = next_line_after(p, end);
		select_lines(p, next, 1);
		p = next;
	}
	at = p;
}

/* After -m's last line there is only context to come. */
static void search_lines(char *end)
{
	while (at < end && !done && !full) {
		char *line, *line_end;
		if (!next_match(at, end, &line, &line_end))
			line = line_end = end;
		if (invert) {
			select_each(at, line);
			if (done || full)
				break;
			print_after(line, line_end);
		} else {
			print_after(at, line);
			if (line < end)
				select_lines(line, line_end, 1);
		}
		at = line_end;
	}
	if (full && !done) {
		print_after(at, end);
		done = !pending;
		at = end;
	}
}

/* Makes room behind limit; only what may yet be printed as context is kept. */
static void make_room(void)
{
	char *keep = back(at, printed > buf ? printed : buf, silent ? 0 : before);
	size_t gone = keep - buf;

	number_to(at);
	memmove(buf, keep, limit - keep);
	start += gone;
	at -= gone;
	limit -= gone;
	numbered = at;
	printed = printed > keep ? printed - gone : buf;
	if (room - (limit - buf) < CHUNK / 2) {
		char *old = buf;
		buf = grow(buf, room *= 2, 1);
		at = buf + (at - old);
		limit = buf + (limit - old);
		numbered = buf + (numbered - old);
		printed = buf + (printed - old);
	}
}

/* GNU's habit, so that "grep -m 1" in a loop reads on: the offset is left
 * behind the last selected line. */
static void leave(int fd)
{
	if (at < limit)
		lseek(fd, origin + start + (at - buf), SEEK_SET);
}

static bool refill(int fd, const char *name)
{
	ssize_t n;

	make_room();
	do
		n = read(fd, limit, room - 1 - (limit - buf));
	while (n < 0 && errno == EINTR);
	if (n < 0)
		complain(name);
	else
		limit += n;
	return n > 0;
}

static int digits(uintmax_t n)
{
	int width = 1;

	for (; n >= 10; n /= 10)
		width++;
	return width;
}

uintmax_t search(int fd, const char *name)
{
	off_t offset = lseek(fd, 0, SEEK_CUR);
	bool more = true, first = true, regular;
	struct stat st;
	size_t searched = 0;

	if (!buf)
		buf = grow(0, room = 4 * CHUNK, 1);
	regular = !fstat(fd, &st) && S_ISREG(st.st_mode);
	number_width = regular ? digits(st.st_size) : 19;
	at = limit = numbered = printed = buf;
	start = 0;
	origin = offset < 0 ? 0 : offset;
	selected = number = pending = 0;
	is_binary = group_here = false;
	full = false;
	done = !most;
	file = name;
	while (!done && more) {
		more = refill(fd, name);
		if (first && binary != BINARY_TEXT && end_byte &&
		    memchr(buf, '\0', limit - buf)) {
			is_binary = true;
			if (binary == BINARY_SKIP)
				return 0;
		}
		first = false;
		/* the whole lines are up to the last end, which is not in what was seen before */
		char *last = memrchr(at + searched, end_byte, limit - at - searched);
		searched = limit - at;
		if (!more && at < limit && (limit[-1] != end_byte)) {
			*limit++ = end_byte;
			last = limit - 1;
		}
		if (last) {
			search_lines(last + 1);
			searched = limit - at;
		}
	}
	if (regular && done && !is_binary)
		leave(fd);
	if (is_binary && selected && !silent)
		warnf("%s: binary file matches", name);
	return selected;
}
