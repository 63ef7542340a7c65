/* input.c: lines in, from one file after another; lines out */
#include <libgen.h>
#include <sys/stat.h>
#include "sed.h"

uintmax_t line_number;
struct output out;
bool ended = true;

static char **files;
static struct lines in;
static const char *name;
static bool open_now;

/* In place: the new file, until it takes the place of the old one. */
static char *target, *temporary;

static struct output **outputs;
static size_t output_count;

static _Noreturn void write_failed(const struct output *o)
{
	status = 4;
	if (temporary)
		unlink(temporary);
	if (o == &out && !temporary)
		exit(finish());
	die("couldn't write to %s", o == &out ? target : o->name);
}

void put(struct output *o, const char *p, size_t n)
{
	if (o->unended) {
		o->unended = false;
		if (putc(line_end, o->fp) == EOF)
			write_failed(o);
	}
	if ((n && fwrite(p, 1, n, o->fp) != n) || (unbuffered && fflush(o->fp)))
		write_failed(o);
}

/* The last line goes out as it came in, with or without its end. */
void put_line(struct output *o, const char *p, size_t n)
{
	put(o, p, n);
	if (ended) {
		if (putc(line_end, o->fp) == EOF || (unbuffered && fflush(o->fp)))
			write_failed(o);
	} else {
		o->unended = true;
	}
}

/* The files of w.  Commands point at them, so each has its own memory. */
struct output *output_named(const char *file)
{
	if (!strcmp(file, "/dev/stdout") && !in_place)
		return &out;
	for (size_t i = 0; i < output_count; i++)
		if (!strcmp(outputs[i]->name, file))
			return outputs[i];
	struct output *o = grow(0, 1, sizeof *o);
	*o = (struct output){ .name = file };
	o->fp = !strcmp(file, "/dev/stderr") ? stderr :
		!strcmp(file, "/dev/stdout") ? stdout : fopen(file, "we");
	if (!o->fp) {
		usage_status = 4;
		die("couldn't open file %s", file);
	}
	outputs = grow(outputs, output_count + 1, sizeof *outputs);
	return outputs[output_count++] = o;
}

/* Everything that was written must be there before somebody reads it. */
void flush_outputs(void)
{
	if (fflush(0))
		write_failed(&out);
}

const char *input_name(void)
{
	return name;
}

/* The suffix behind the name; or, if it has asterisks, the name in their place. */
static char *backup_name(const char *path)
{
	struct text t = { 0 };
	const char *slash = strrchr(path, '/'), *base = slash ? slash + 1 : path;

	if (!strchr(suffix, '/'))
		text_add(&t, path, base - path);
	if (!strchr(suffix, '*')) {
		text_add(&t, base, strlen(base));
		text_add(&t, suffix, strlen(suffix));
	} else {
		for (const char *s = suffix; *s; s++)
			if (*s == '*')
				text_add(&t, base, strlen(base));
			else
				text_char(&t, *s);
	}
	text_char(&t, '\0');
	return t.p;
}

/* The new file is made beside the old one, with its owner and mode, and takes
 * its name when it is complete: at no time is there half a file. */
static bool begin_in_place(void)
{
	struct stat st;
	struct text t = { 0 };

	if (fstat(in.fd, &st) || !S_ISREG(st.st_mode)) {
		failf("couldn't edit %s: not a regular file", name);
		status = 4;
		return false;
	}
	target = follow_links ? realpath(name, 0) : copy_string(name);
	if (!target)
		die("couldn't follow %s", name);
	const char *slash = strrchr(target, '/');
	if (slash)
		text_add(&t, target, slash + 1 - target);
	text_add(&t, "sedXXXXXX", 10);
	temporary = t.p;
	int fd = mkostemp(temporary, O_CLOEXEC);
	if (fd < 0 || !(out.fp = fdopen(fd, "w"))) {
		char *failed = temporary;
		usage_status = 4;
		temporary = 0;
		die("couldn't open temporary file %s", failed);
	}
	/* Who may not give files away keeps the mode without set-id bits. */
	mode_t mode = st.st_mode & 07777;
	if (fchown(fd, st.st_uid, st.st_gid))
		mode &= 0777;
	if (fchmod(fd, mode))
		fail("couldn't set the mode of %s", temporary);
	out.unended = false;
	return true;
}

static void end_in_place(void)
{
	char *failed = temporary;

	if (!temporary)
		return;
	usage_status = 4;
	if (fflush(out.fp) || ferror(out.fp) || fclose(out.fp))
		write_failed(&out);
	temporary = 0;
	if (suffix && *suffix) {
		char *backup = backup_name(target);
		if (rename(target, backup)) {
			unlink(failed);
			die("cannot rename %s", target);
		}
		free(backup);
	}
	if (rename(failed, target)) {
		int why = errno;
		unlink(failed);
		errno = why;
		die("cannot rename %s", failed);
	}
	free(failed);
	free(target);
	out.fp = stdout;
}

static void close_file(void)
{
	if (!open_now)
		return;
	open_now = false;
	if (in.error) {
		errno = in.error;
		fail("read error on %s", strcmp(name, "-") ? name : "stdin");
		status = 4;
		if (temporary) {        /* keep the old file: this is not all of it */
			unlink(temporary);
			exit(4);
		}
	}
	if (in.fd)
		close(in.fd);
	end_in_place();
}

/* Opens the next file that there is. */
static bool open_next(void)
{
	while (*files) {
		name = *files++;
		int fd = strcmp(name, "-") || in_place ? open(name, O_RDONLY | O_CLOEXEC) : 0;
		if (fd < 0) {
			fail("can't read %s", name);
			status = status < 2 ? 2 : status;
			continue;
		}
		lines_start(&in, fd, line_end);
		if (in_place && !begin_in_place()) {
			close(fd);
			continue;
		}
		open_now = true;
		if (separate) {
			line_number = 0;
			reset_ranges();
		}
		return true;
	}
	return false;
}

void input_start(char **names)
{
	static char *standard_input[] = { "-", 0 };

	files = *names ? names : standard_input;
	out = (struct output){ .name = "stdout", .fp = stdout };
}

bool read_line(struct text *t)
{
	for (;;) {
		if (!open_now && !open_next())
			return false;
		if (next_line(&in))
			break;
		close_file();
	}
	text_add(t, in.line, in.len);
	ended = in.ended;
	line_number++;
	return true;
}

/* Whether anything follows, which may take a look into the files after this. */
bool is_last_line(void)
{
	if (!open_now || !lines_at_end(&in))
		return !open_now && !*files;
	if (separate)
		return true;
	while (*files) {
		close_file();
		if (!open_next())
			break;
		if (!lines_at_end(&in))
			return false;
	}
	return true;
}

void input_finish(void)
{
	if (open_now) {
		lines_leave(&in);
		close_file();
	}
	if (fflush(0) && !ferror(stdout)) {
		usage_status = 4;
		die("couldn't write");
	}
}
