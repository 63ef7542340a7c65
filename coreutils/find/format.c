/* find/format.c: -printf */
#define FLOATS
#include <sys/sysmacros.h>
#include "escape.h"
#include "find.h"
#include "mode.h"
#include "mounts.h"
#include "owner.h"

/* Flags, width and precision between % and the letter: "%-10.3". */
struct spec {
	char text[40];
	size_t length;
};

static void put_text(struct output *o, struct spec *s, const char *text)
{
	if (s->length == 1) {
		emit(o, text, strlen(text));
		return;
	}
	/* 0, # and + are no flags of %s */
	char format[sizeof s->text + 4], *f = format;
	for (size_t i = 0; i < s->length; i++)
		if (!(strchr("0#+", s->text[i]) && (i == 1 || strchr("-0#+ ", s->text[i - 1]))))
			*f++ = s->text[i];
	strcpy(f, "s");
	char *made;
	if (asprintf(&made, format, text) < 0)
		die("cannot allocate");
	emit(o, made, strlen(made));
	free(made);
}

static void put_number(struct output *o, struct spec *s, uintmax_t n, const char *conversion)
{
	char buf[128];

	strcpy(s->text + s->length, conversion);
	snprintf(buf, sizeof buf, s->text, n);
	emit(o, buf, strlen(buf));
}

enum { FRACTION = 13 };

/* strftime's letter k, seconds with ten digits of fraction; 0: a whole date. */
static void format_part(char *out, size_t size, char k, const struct tm *tm, struct timespec t)
{
	size_t n;

	char format[] = { '%', k, 0 }, fraction[FRACTION];

	snprintf(fraction, sizeof fraction, ".%09ld0", t.tv_nsec);
	switch (k) {
	case 0:
		strftime(out, size, "%a %b %e %H:%M:%S", tm);
		n = strlen(strcat(out, fraction));
		strftime(out + n, size - n, " %Y", tm);
		return;
	case '@':
		snprintf(out, size, "%jd%s", (intmax_t)t.tv_sec, fraction);
		return;
	case '+': strftime(out, size, "%Y-%m-%d+%H:%M:%S", tm); break;
	case 'S': case 'T': case 'X': strftime(out, size, format, tm); break;
	default:
		if (!strftime(out, size, format, tm))
			*out = '\0';
		return;
	}
	strcat(out, fraction);
}

static void put_time(struct output *o, struct spec *s, struct walk *w, int clock, char k)
{
	struct timespec t;
	struct tm tm;
	char buf[256];

	if (!time_of(w, clock, &t)) {
		put_text(o, s, "");
		return;
	}
	if (!localtime_r(&t.tv_sec, &tm))
		snprintf(buf, sizeof buf, "%jd", (intmax_t)t.tv_sec);
	else
		format_part(buf, sizeof buf, k, &tm, t);
	put_text(o, s, buf);
}

static const char *type_letter(mode_t mode)
{
	static char text[2];
	char string[11];

	text[0] = S_ISREG(mode) ? 'f' : mode_string(mode, string)[0];
	return mode & S_IFMT ? text : "U";
}

/* The type of what a link points to; L for a loop, N for nothing. */
static const char *target_letter(struct walk *w)
{
	struct stat st;

	if (!fstatat(w->dirfd, w->name, &st, 0))
		return type_letter(st.st_mode);
	return errno == ELOOP ? "L" : errno == ENOENT || errno == ENOTDIR ? "N" : "?";
}

/* Everything before the last name of the path. */
static void put_head(struct output *o, struct spec *s, const char *path)
{
	size_t n;
	const char *base = base_name(path, &n);

	if (base == path) {
		/* an absolute path is "/" at least, then nothing is before it */
		put_text(o, s, *path == '/' ? "" : ".");
		return;
	}
	char *head = strndup(path, base - path);
	if (!head)
		die("%s", path);
	for (size_t i = base - path; i && head[i - 1] == '/'; i--)
		head[i - 1] = '\0';
	put_text(o, s, head);
	free(head);
}

static void put_below_start(struct output *o, struct spec *s, const struct walk *w)
{
	const char *p = w->path + strlen(start);

	put_text(o, s, w->depth ? p + (*p == '/') : "");
}

static void put_owner(struct output *o, struct spec *s, const char *name, unsigned id)
{
	char buf[16];

	snprintf(buf, sizeof buf, "%u", id);
	put_text(o, s, name ? name : buf);
}

/* The directives that are not about names and times. */
static bool put_stat(struct output *o, struct spec *s, char c, struct walk *w)
{
	const struct stat *st = entry_stat(w);
	char buf[32];

	if (!st)
		return strchr("bDFgGikmMnsSuU", c);
	switch (c) {
	case 'b': put_number(o, s, st->st_blocks, "ju"); break;
	case 'D': put_number(o, s, st->st_dev, "ju"); break;
	case 'F': put_text(o, s, file_system_type(st->st_dev)); break;
	case 'g': put_owner(o, s, group_name(st->st_gid), st->st_gid); break;
	case 'G': put_number(o, s, st->st_gid, "ju"); break;
	case 'i': put_number(o, s, st->st_ino, "ju"); break;
	case 'k': put_number(o, s, ((uintmax_t)st->st_blocks + 1) / 2, "ju"); break;
	case 'm': put_number(o, s, st->st_mode & 07777, "jo"); break;
	case 'M': put_text(o, s, mode_string(st->st_mode, buf)); break;
	case 'n': put_number(o, s, st->st_nlink, "ju"); break;
	case 's': put_number(o, s, st->st_size, "ju"); break;
	case 'S':
		snprintf(buf, sizeof buf, "%g",
		         st->st_size     ? st->st_blocks * 512.0 / st->st_size
		         : st->st_blocks ? 1e9
		                         : 1.0);
		put_text(o, s, buf);
		break;
	case 'u': put_owner(o, s, user_name(st->st_uid), st->st_uid); break;
	case 'U': put_number(o, s, st->st_uid, "ju"); break;
	default: return false;
	}
	return true;
}

static bool put_directive(struct output *o, struct spec *s, char c, struct walk *w)
{
	char *text;
	size_t n;

	switch (c) {
	case 'a': case 'c': put_time(o, s, w, c, 0); break;
	case 't': put_time(o, s, w, 'm', 0); break;
	case 'd': put_number(o, s, w->depth, "ju"); break;
	case 'f': put_text(o, s, base_name(w->path, &n)); break;
	case 'h': put_head(o, s, w->path); break;
	case 'H': put_text(o, s, start); break;
	case 'l':
		text = link_text(w);
		put_text(o, s, text ? text : "");
		free(text);
		break;
	case 'p': put_text(o, s, w->path); break;
	case 'P': put_below_start(o, s, w); break;
	case 'y': put_text(o, s, type_letter(w->type)); break;
	case 'Y': put_text(o, s, S_ISLNK(w->type) ? target_letter(w) : type_letter(w->type)); break;
	case 'Z': put_text(o, s, ""); break; /* there are no security contexts here */
	default: return put_stat(o, s, c, w);
	}
	return true;
}

/* A directive at p, just after the %; returns where it ends. */
static const char *put_percent(struct output *o, const char *p, struct walk *w)
{
	struct spec s = { "%", 1 };

	if (*p == '%') {
		emit(o, "%", 1);
		return p + 1;
	}
	const char *begin = p;
	while (*p && strchr("-0#+ .123456789", *p) && s.length < sizeof s.text - 4)
		s.text[s.length++] = *p++;
	s.text[s.length] = '\0';
	if (*p && strchr("ABCT", *p) && p[1]) {
		put_time(o, &s, w, *p == 'T' ? 'm' : *p == 'B' ? 'B' : *p | 0x20, p[1]);
		return p + 2;
	}
	if (*p && put_directive(o, &s, *p, w))
		return p + 1;
	emit(o, "%", 1); /* not a directive: as it is */
	return begin;
}

bool test_printf(struct node *n, struct walk *w)
{
	char bytes[ESCAPE_MAX];

	for (const char *p = n->text; *p; ) {
		size_t plain = strcspn(p, "%\\");
		emit(n->out, p, plain);
		p += plain;
		if (*p == '%') {
			p = put_percent(n->out, p + 1, w);
		} else if (*p) {
			const char *from = p;
			int length = escape(&p, false, bytes);
			if (length == ESCAPE_STOP) {
				fflush(stdout);
				break;
			}
			if (length >= 0)
				emit(n->out, bytes, length);
			else
				emit(n->out, from, p - from);
		}
	}
	return true;
}
