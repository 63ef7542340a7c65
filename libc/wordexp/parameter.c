/* parameter.c: $name, ${...}, $((...)), ~: what an expansion is replaced by (XCU 2.6) */
#include <ctype.h>
#include <errno.h>
#include <fnmatch.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "sys.h"
#include "words.h"

static bool is_name(char c)
{
	return isalnum((unsigned char)c) || c == '_';
}

/* The parameter's name at w->in, in memory from malloc: a variable's, digits, or one of the
 * shell's special ones. */
static char *read_name(struct words *w)
{
	size_t length = 0;

	if (isdigit((unsigned char)*w->in))
		length = 1;
	else if (is_name(*w->in))
		while (is_name(w->in[length]))
			length++;
	else if (*w->in && strchr("@*#?-$!", *w->in))
		length = 1;
	char *name = strndup(w->in, length);
	w->in += length;
	return name;
}

/* There is no shell: it would have no arguments and have run nothing. */
static const char *value_of(const char *name, char room[24])
{
	if (!strcmp(name, "$"))
		snprintf(room, 24, "%d", (int)sys_getpid());
	else if (!strcmp(name, "#") || !strcmp(name, "?"))
		strcpy(room, "0");
	else if (strchr("@*-", *name))
		strcpy(room, "");
	else
		return isalpha((unsigned char)*name) || *name == '_' ? getenv(name) : 0;
	return room;
}

static int put_value(struct text *to, const char *value, bool quoted)
{
	return words_put_string(to, value, quoted ? QUOTED : EXPANDED);
}

/* ${#name} */
static int put_length(struct words *w, struct text *to, const char *value)
{
	char digits[24];

	if (!value && w->flags & WRDE_UNDEF)
		return WRDE_BADVAL;
	snprintf(digits, sizeof digits, "%zu", value ? mbstowcs(0, value, 0) : 0);
	/* What is no text has bytes. */
	if (value && mbstowcs(0, value, 0) == (size_t)-1)
		snprintf(digits, sizeof digits, "%zu", strlen(value));
	return put_value(to, digits, true);
}

/* ${name%word} and the like: the value without its shortest or longest beginning or end that
 * matches. */
static int put_trimmed(struct text *to, const char *value, const char *pattern, char side,
		       bool longest, bool quoted)
{
	size_t length = strlen(value);
	char *copy = strdup(value);

	if (!copy)
		return WRDE_NOSPACE;
	char *start = copy, *end = copy + length;
	for (size_t n = 0; n <= length; n++) {
		size_t take = longest ? length - n : n;
		char *cut = side == '#' ? copy + take : copy + length - take, kept = *cut;
		bool match;
		if (side == '#') {
			*cut = 0;
			match = !fnmatch(pattern, copy, 0);
			*cut = kept;
			start = match ? cut : start;
		} else {
			match = !fnmatch(pattern, cut, 0);
			end = match ? cut : end;
		}
		if (match)
			break;
	}
	*end = 0;
	int error = put_value(to, start, quoted);
	free(copy);
	return error;
}

static int complain(struct words *w, const char *name, const char *why)
{
	if (w->flags & WRDE_SHOWERR)
		dprintf(2, "%s: %s\n", name, *why ? why : "parameter not set");
	return WRDE_BADVAL;
}

static int assign(const char *name, const char *value)
{
	if (!isalpha((unsigned char)*name) && *name != '_')
		return WRDE_SYNTAX;
	return setenv(name, value, 1) ? WRDE_NOSPACE : 0;
}

/* The word's characters as they are, or its own text where only that counts. */
static int append_text(struct text *to, const struct text *from)
{
	int error = 0;

	for (size_t i = 0; i < from->count && !error; i++) {
		/* An expansion's word is expanded: what is not quoted there can end fields. */
		enum mark mark = from->at[i].mark == PLAIN ? EXPANDED : from->at[i].mark;
		error = words_put(to, from->at[i].c, mark);
	}
	return error;
}

static int use_word(struct words *w, struct text *to, const char *name, const char *value,
		    char op, bool colon, const struct text *word, bool quoted)
{
	bool set = value && (!colon || *value);

	if (op == '+')
		return set ? append_text(to, word) : 0;
	if (set)
		return put_value(to, value, quoted);
	if (op == '-')
		return append_text(to, word);
	char *text = words_string(word);
	if (!text)
		return WRDE_NOSPACE;
	int error = op == '=' ? assign(name, text) : complain(w, name, text);
	if (!error)
		error = put_value(to, text, quoted);
	free(text);
	return error;
}

static int trim(struct words *w, struct text *to, const char *value, char op, bool longest,
		const struct text *word, bool quoted)
{
	if (!value)
		return w->flags & WRDE_UNDEF ? WRDE_BADVAL : 0;
	char *pattern = words_pattern(word);
	if (!pattern)
		return WRDE_NOSPACE;
	int error = put_trimmed(to, value, pattern, op, longest, quoted);
	free(pattern);
	return error;
}

/* After the name: an operator and a word, up to the brace. */
static int braced_rest(struct words *w, struct text *to, const char *name, const char *value,
		       bool quoted)
{
	struct text word = { 0, 0, 0 };
	bool colon = *w->in == ':', twice = false;
	char op = *(w->in += colon);

	if (!op || !strchr(colon ? "-=?+" : "-=?+#%", op))
		return WRDE_SYNTAX;
	w->in++;
	bool trims = op == '#' || op == '%';
	if (trims && *w->in == op) {
		twice = true;
		w->in++;
	}
	/* A pattern's own quotes count even within double quotes. */
	int error = words_read(w, &word, '}', quoted && !trims);
	if (!error) {
		w->in++;
		error = trims ? trim(w, to, value, op, twice, &word, quoted) :
				use_word(w, to, name, value, op, colon, &word, quoted);
	}
	words_free_text(&word);
	return error;
}

static int put_plain(struct words *w, struct text *to, const char *value, bool quoted)
{
	if (!value)
		return w->flags & WRDE_UNDEF ? WRDE_BADVAL : 0;
	return put_value(to, value, quoted);
}

/* After "${". */
static int braced(struct words *w, struct text *to, bool quoted)
{
	bool length = w->in[0] == '#' && w->in[1] != '}' && !strchr(":-=?+#%", w->in[1]);
	char room[24];
	int error;

	w->in += length;
	char *name = read_name(w);
	if (!name)
		return WRDE_NOSPACE;
	const char *value = value_of(name, room);
	if (!*name) {
		error = WRDE_SYNTAX;
	} else if (*w->in == '}') {
		w->in++;
		error = length ? put_length(w, to, value) : put_plain(w, to, value, quoted);
	} else {
		error = length ? WRDE_SYNTAX : braced_rest(w, to, name, value, quoted);
	}
	free(name);
	return error;
}

/* After "$((". */
static int arithmetic(struct words *w, struct text *to, bool quoted)
{
	struct text inside = { 0, 0, 0 };
	char digits[24];
	long value;
	int error = words_read(w, &inside, ')', true);

	if (!error && w->in[1] != ')')
		error = WRDE_SYNTAX;
	char *expression = error ? 0 : words_string(&inside);
	words_free_text(&inside);
	if (error)
		return error;
	w->in += 2;
	if (!expression)
		return WRDE_NOSPACE;
	error = words_arithmetic(expression, &value);
	free(expression);
	if (error)
		return error;
	snprintf(digits, sizeof digits, "%ld", value);
	return put_value(to, digits, quoted);
}

int words_dollar(struct words *w, struct text *to, bool quoted)
{
	char room[24];

	if (w->in[0] == '{') {
		w->in++;
		return braced(w, to, quoted);
	}
	if (w->in[0] == '(' && w->in[1] == '(') {
		w->in += 2;
		return arithmetic(w, to, quoted);
	}
	if (w->in[0] == '(') {
		w->in++;
		return words_command(w, to, quoted);
	}
	char *name = read_name(w);
	if (!name)
		return WRDE_NOSPACE;
	/* A dollar before anything else is one. */
	int error = *name ? put_plain(w, to, value_of(name, room), quoted) :
			    words_put(to, '$', quoted ? QUOTED : PLAIN);
	free(name);
	return error;
}

static int put_home(struct text *to, const char *user)
{
	const char *home = *user ? 0 : getenv("HOME");
	struct passwd pw, *found = 0;
	char *buffer = 0;
	int error = home ? 0 : ERANGE;

	for (size_t size = 1024; error == ERANGE; size *= 2) {
		char *more = realloc(buffer, size);
		if (!more) {
			free(buffer);
			return WRDE_NOSPACE;
		}
		buffer = more;
		error = *user ? getpwnam_r(user, &pw, buffer, size, &found) :
				getpwuid_r(sys_getuid(), &pw, buffer, size, &found);
	}
	if (found)
		home = pw.pw_dir;
	int result = home ? words_put_string(to, home, QUOTED) : words_put(to, '~', QUOTED);
	if (!home && !result)
		result = words_put_string(to, user, QUOTED);
	free(buffer);
	return result;
}

/* ~ and ~user, up to a slash or the word's end; nothing in it may be quoted. */
int words_tilde(struct words *w, struct text *to)
{
	size_t length = 1;

	while (is_name(w->in[length]) || (w->in[length] && strchr(".-+", w->in[length])))
		length++;
	char next = w->in[length];
	if (next && next != '/' && next != ' ' && next != '\t' && next != '}')
		return words_put(to, *w->in++, PLAIN);
	char *user = strndup(w->in + 1, length - 1);
	if (!user)
		return WRDE_NOSPACE;
	w->in += length;
	int error = put_home(to, user);
	free(user);
	return error;
}
