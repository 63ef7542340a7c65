/* find/output.c: -print, -ls, -delete, and the files that -fprint and its kin write */
#include <stdarg.h>
#include <sys/sysmacros.h>
#include "find.h"
#include "mode.h"
#include "owner.h"
#include "quote.h"

struct output {
	FILE *file;
	const char *name;
	bool terminal;
	struct output *next;
};

static struct output *outputs;

/* The same file named twice is one output. */
static struct output *output_to(const char *name)
{
	struct stat st, known;

	for (struct output *o = outputs; o; o = o->next)
		if (o->name && name ? !stat(name, &st) && !fstat(fileno(o->file), &known) &&
		    st.st_ino == known.st_ino && st.st_dev == known.st_dev : o->name == name)
			return o;
	struct output *o = grow(0, 1, sizeof *o);
	*o = (struct output){ .name = name, .next = outputs };
	o->file = !name || !strcmp(name, "/dev/stdout") ? stdout :
		  !strcmp(name, "/dev/stderr") ? stderr : fopen(name, "we");
	if (!o->file)
		die("'%s'", name);
	o->terminal = isatty(fileno(o->file));
	return outputs = o;
}

void emit(struct output *o, const void *p, size_t n)
{
	if (o->file == stdout) {
		output(p, n);
	} else if (fwrite(p, 1, n, o->file) != n) {
		usage_status = 1;
		die("'%s'", o->name);
	}
}

void emitf(struct output *o, const char *fmt, ...)
{
	va_list ap;
	char *text;

	va_start(ap, fmt);
	int n = vasprintf(&text, fmt, ap);
	va_end(ap);
	if (n < 0)
		die("cannot allocate");
	emit(o, text, n);
	free(text);
}

void finish_outputs(void)
{
	for (struct output *o = outputs; o; o = o->next)
		if (o->name && o->file != stdout && o->file != stderr && fclose(o->file))
			fail("'%s'", o->name);
}

void build_print(struct node *n, const char *arg)
{
	n->out = output_to(arg);
}

void build_fprint(struct node *n, const char *arg)
{
	n->out = output_to(arg);
}

void build_printf(struct node *n, const char *arg)
{
	n->text = arg;
	n->out = output_to(0);
}

void build_fprintf(struct node *n, const char *file, const char *format)
{
	n->text = format;
	n->out = output_to(file);
}

bool test_print(struct node *n, struct walk *w)
{
	if (!n->out->terminal) {
		emit(n->out, w->path, w->at.length);
	} else {
		char *shown = quote(w->path, QUOTE_LITERAL, true);
		emit(n->out, shown, strlen(shown));
		free(shown);
	}
	emit(n->out, "\n", 1);
	return true;
}

bool test_print0(struct node *n, struct walk *w)
{
	emit(n->out, w->path, w->at.length + 1);
	return true;
}

static const char *owner_text(const char *name, unsigned id, char buf[16])
{
	if (name)
		return name;
	snprintf(buf, 16, "%u", id);
	return buf;
}

/* As ls -dils */
bool test_ls(struct node *n, struct walk *w)
{
	enum { HALF_A_YEAR = 31556952 / 2 };
	const struct stat *st = entry_stat(w);
	char mode[11], user[16], group[16], date[64];
	struct tm tm;

	if (!st)
		return true;
	emitf(n->out, "%9ju %6ju %s %3ju %-8s %-8s ", (uintmax_t)st->st_ino,
	      ((uintmax_t)st->st_blocks + 1) / 2, mode_string(st->st_mode, mode),
	      (uintmax_t)st->st_nlink, owner_text(user_name(st->st_uid), st->st_uid, user),
	      owner_text(group_name(st->st_gid), st->st_gid, group));
	if (S_ISCHR(st->st_mode) || S_ISBLK(st->st_mode))
		emitf(n->out, "%3u, %3u ", major(st->st_rdev), minor(st->st_rdev));
	else
		emitf(n->out, "%8jd ", (intmax_t)st->st_size);
	bool old = st->st_mtime < now.tv_sec - HALF_A_YEAR || st->st_mtime > now.tv_sec + 3600;
	if (localtime_r(&st->st_mtime, &tm))
		strftime(date, sizeof date, old ? "%b %e  %Y" : "%b %e %H:%M", &tm);
	else
		snprintf(date, sizeof date, "%jd", (intmax_t)st->st_mtime);
	char *shown = quote(w->path, QUOTE_ESCAPE, false);
	emitf(n->out, "%s %s", date, shown);
	free(shown);
	if (S_ISLNK(st->st_mode)) {
		char *target = link_text(w);
		shown = target ? quote(target, QUOTE_ESCAPE, false) : 0;
		if (shown)
			emitf(n->out, " -> %s", shown);
		free(shown);
		free(target);
	}
	emit(n->out, "\n", 1);
	return true;
}

void build_delete(struct node *n, const char *arg)
{
	(void)n, (void)arg;
	depth_first = true;
}

bool test_delete(struct node *n, struct walk *w)
{
	(void)n;
	if (!strcmp(w->path, "."))
		return true;
	bool directory = S_ISDIR(w->type) && !(w->flags & WALK_LOGICAL);
	int result = unlinkat(w->dirfd, w->name, directory ? AT_REMOVEDIR : 0);
	if (result < 0 && errno == EISDIR)
		result = unlinkat(w->dirfd, w->name, AT_REMOVEDIR);
	if (result < 0 && !(errno == ENOENT && !warn_races))
		fail("cannot delete '%s'", w->path);
	return !result;
}
