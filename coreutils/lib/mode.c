/* mode.c: file modes, as chmod reads them and ls writes them (see mode.h)
 *
 *	clause  = [ugoa]* action+          actions = clause , clause ...
 *	action  = [+-=] ([rwxXst]* | [ugo] | octal)
 */
#include <string.h>
#include "mode.h"

enum { ALL = 07777, SET_IDS = S_ISUID | S_ISGID };

/* rwx bits, for all three classes where the letter stands for all. */
static const struct { char letter; mode_t bits; } permissions[] = {
	{ 'r', 0444 }, { 'w', 0222 }, { 'x', 0111 }, { 's', SET_IDS }, { 't', S_ISVTX },
};

static bool octal(const char **s, mode_t *n)
{
	const char *p = *s;

	for (*n = 0; *p >= '0' && *p <= '7'; p++)
		if ((*n = *n * 8 + (*p - '0')) > ALL)
			return false;
	bool any = p > *s;
	*s = p;
	return any;
}

/* The bits that the classes ugo may touch; each also has a set-id or sticky bit. */
static mode_t classes(const char **s)
{
	mode_t who = 0;

	for (;; ++*s)
		switch (**s) {
		case 'u': who |= S_ISUID | 0700; break;
		case 'g': who |= S_ISGID | 0070; break;
		case 'o': who |= S_ISVTX | 0007; break;
		case 'a': who |= ALL; break;
		default: return who;
		}
}

/* The bits of one class, in all three. */
static mode_t copied(char class, mode_t mode)
{
	mode_t bits = mode >> (class == 'u' ? 6 : class == 'g' ? 3 : 0) & 7;

	return bits << 6 | bits << 3 | bits;
}

static mode_t letters(const char **s, mode_t mode, bool directory)
{
	mode_t bits = 0;

	if (**s == 'u' || **s == 'g' || **s == 'o')
		return copied(*(*s)++, mode);
	for (;; ++*s) {
		if (**s == 'X') {
			bits |= directory || mode & 0111 ? 0111 : 0;
			continue;
		}
		size_t i = 0;
		while (i < sizeof permissions / sizeof *permissions &&
		       permissions[i].letter != **s)
			i++;
		if (i == sizeof permissions / sizeof *permissions)
			return bits;
		bits |= permissions[i].bits;
	}
}

/* One action.  A directory keeps set-id bits that are not mentioned. */
static bool act(const char **s, mode_t who, mode_t mask, bool directory, mode_t *mode)
{
	char op = *(*s)++;
	mode_t bits, touched = who ? who : ALL;

	if (**s >= '0' && **s <= '7') {
		/* An octal number speaks for all classes, set-id bits included. */
		if (who || !octal(s, &bits))
			return false;
		directory = false;
	} else {
		bits = letters(s, *mode, directory) & touched;
		/* sticky belongs to all; o+s and u+t change nothing */
		if (!who)
			bits &= ~mask;
	}
	switch (op) {
	case '+': *mode |= bits; break;
	case '-': *mode &= ~bits; break;
	case '=': *mode = (*mode & ~(touched & ~(directory ? SET_IDS & ~bits : 0))) | bits; break;
	}
	return true;
}

static bool is_operator(char c)
{
	return c == '+' || c == '-' || c == '=';
}

bool change_mode(const char *s, mode_t old, bool directory, mode_t mask, mode_t *mode)
{
	const char *start = s;

	*mode = old & ALL;
	if (*s >= '0' && *s <= '7') {
		mode_t kept = directory ? *mode & SET_IDS : 0;
		if (!octal(&s, mode) || *s)
			return false;
		/* Five digits mention the set-id bits for sure. */
		if (s - start < 5)
			*mode |= kept;
		return true;
	}
	for (;; s++) {
		mode_t who = classes(&s);
		if (!is_operator(*s))
			return false;
		while (is_operator(*s))
			if (!act(&s, who, mask, directory, mode))
				return false;
		if (!*s)
			return true;
		if (*s != ',')
			return false;
	}
}

mode_t current_umask(void)
{
	mode_t mask = umask(0);

	umask(mask);
	return mask;
}

static char type_letter(mode_t mode)
{
	switch (mode & S_IFMT) {
	case S_IFREG: return '-';
	case S_IFDIR: return 'd';
	case S_IFLNK: return 'l';
	case S_IFIFO: return 'p';
	case S_IFSOCK: return 's';
	case S_IFBLK: return 'b';
	case S_IFCHR: return 'c';
	}
	return '?';
}

char *mode_string(mode_t mode, char out[static 11])
{
	*out = type_letter(mode);
	for (int i = 0; i < 9; i++)
		out[i + 1] = mode & 0400 >> i ? "rwx"[i % 3] : '-';
	if (mode & S_ISUID)
		out[3] = mode & 0100 ? 's' : 'S';
	if (mode & S_ISGID)
		out[6] = mode & 0010 ? 's' : 'S';
	if (mode & S_ISVTX)
		out[9] = mode & 0001 ? 't' : 'T';
	out[10] = '\0';
	return out;
}
