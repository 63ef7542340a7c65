/* ls/color.c: colors, as LS_COLORS names them: "di=01;34:*.gz=31:" */
#include <strings.h>
#include "ls.h"

enum part {
	LEFT, RIGHT, RESET, NORMAL, PLAIN, DIR, LINK, FIFO, SOCKET, BLOCK, CHAR, ORPHAN, MISSING,
	EXEC, DOOR, SETUID, SETGID, STICKY, OTHER, STICKY_OTHER, MULTI, PARTS
};

static const char keys[PARTS][3] = {
	"lc", "rc", "rs", "no", "fi", "di", "ln", "pi", "so", "bd", "cd", "or", "mi",
	"ex", "do", "su", "sg", "st", "ow", "tw", "mh",
};
static const char *codes[PARTS] = {
	"\033[", "m", "0", 0, 0, "01;34", "01;36", "33", "01;35", "01;33", "01;33", 0, 0,
	"01;32", "01;35", "37;41", "30;43", "37;44", "34;42", "30;42", 0,
};

/* "*.gz" and what it looks like. */
static struct ending {
	const char *end, *code;
	size_t length;
} *endings;
static size_t ending_count;

static bool link_as_target;

static void set_color(char *key, const char *code)
{
	if (*key == '*') {
		endings = grow(endings, ++ending_count, sizeof *endings);
		endings[ending_count - 1] = (struct ending){ key + 1, code, strlen(key + 1) };
		return;
	}
	for (int i = 0; i < PARTS; i++)
		if (!strcmp(key, keys[i]))
			codes[i] = code;
}

/* \e, \_, \072 and ^[, in place */
static void unescape(char *s)
{
	char *o = s;

	while (*s)
		if (*s == '^' && s[1]) {
			*o++ = s[1] == '?' ? 0x7f : s[1] & 0x1f;
			s += 2;
		} else if (*s == '\\' && s[1] >= '0' && s[1] <= '7') {
			int byte = 0;
			for (s++; *s >= '0' && *s <= '7'; s++)
				byte = byte * 8 + (*s - '0');
			*o++ = byte;
		} else if (*s == '\\' && s[1]) {
			*o++ = s[1] == 'e' ? '\033' : s[1] == '_' ? ' ' : s[1];
			s += 2;
		} else {
			*o++ = *s++;
		}
	*o = '\0';
}

void read_colors(void)
{
	char *value = getenv("LS_COLORS"), *save = 0;

	if (!value || !*value)
		return;
	value = copy_string(value);
	for (char *s = strtok_r(value, ":", &save); s; s = strtok_r(0, ":", &save)) {
		char *code = strchr(s, '=');
		if (!code) {
			warnf("unparsable value for LS_COLORS environment variable");
			color = false;
			return;
		}
		*code++ = '\0';
		unescape(code);
		set_color(s, code);
	}
	link_as_target = codes[LINK] && !strcmp(codes[LINK], "target");
}

static bool any(enum part part)
{
	const char *code = codes[part];

	/* "0" and "00" are how to say that a kind has no color */
	return code && *code && strspn(code, "0") != strlen(code);
}

bool target_matters(void)
{
	return link_as_target || any(ORPHAN) || any(MISSING);
}

static enum part part_of_directory(mode_t mode)
{
	if (mode & S_ISVTX && mode & S_IWOTH && any(STICKY_OTHER))
		return STICKY_OTHER;
	if (mode & S_IWOTH && any(OTHER))
		return OTHER;
	return mode & S_ISVTX && any(STICKY) ? STICKY : DIR;
}

static enum part part_of_file(mode_t mode, nlink_t links)
{
	if (mode & S_ISUID && any(SETUID))
		return SETUID;
	if (mode & S_ISGID && any(SETGID))
		return SETGID;
	if (mode & 0111 && any(EXEC))
		return EXEC;
	return links > 1 && any(MULTI) ? MULTI : PLAIN;
}

static const char *ending_code(const char *name)
{
	size_t n = strlen(name);

	for (size_t i = ending_count; i--; )
		if (endings[i].length <= n &&
		    !strcasecmp(name + n - endings[i].length, endings[i].end))
			return endings[i].code;
	return codes[PLAIN];
}

static const char *code_of(mode_t mode, nlink_t links, const char *name)
{
	enum part part;

	switch (mode & S_IFMT) {
	case S_IFDIR: part = part_of_directory(mode); break;
	case S_IFLNK: part = LINK; break;
	case S_IFIFO: part = FIFO; break;
	case S_IFSOCK: part = SOCKET; break;
	case S_IFBLK: part = BLOCK; break;
	case S_IFCHR: part = CHAR; break;
	case S_IFREG: part = part_of_file(mode, links); break;
	default: part = ORPHAN;
	}
	return part == PLAIN ? ending_code(name) : codes[part];
}

static void put(const char *code, const char *text)
{
	static bool begun;

	if (!code || !*code || strspn(code, "0") == strlen(code)) {
		outputf("%s", text);
		return;
	}
	if (!begun) /* whatever the line before left on */
		outputf("%s%s%s", codes[LEFT], codes[RESET], codes[RIGHT]);
	begun = true;
	outputf("%s%s%s%s%s%s%s", codes[LEFT], code, codes[RIGHT], text, codes[LEFT], codes[RESET],
		codes[RIGHT]);
}

void put_colored(const struct entry *e, const char *text)
{
	if (S_ISLNK(e->mode) && target_matters()) {
		if (!e->target_mode)
			put(any(ORPHAN) ? codes[ORPHAN] : link_as_target ? 0 : codes[LINK], text);
		else if (link_as_target)
			put(code_of(e->target_mode, 1, e->name), text);
		else
			put(codes[LINK], text);
		return;
	}
	put(code_of(e->mode, e->known ? e->st.st_nlink : 1, e->name), text);
}

void put_target(const struct entry *e, const char *text)
{
	if (!e->target_mode)
		put(any(MISSING) ? codes[MISSING] : codes[ORPHAN], text);
	else
		put(code_of(e->target_mode, 1, e->target), text);
}
