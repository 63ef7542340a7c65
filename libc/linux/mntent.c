/* mntent.c: tables of file systems: "what where type options freq pass" */
#include <errno.h>
#include <mntent.h>
#include <stdlib.h>
#include <string.h>
#include "sys.h"

FILE *setmntent(const char *path, const char *mode)
{
	char cloexec[8];
	size_t length = strlen(mode);

	if (length > sizeof cloexec - 2) {
		sys_fail(EINVAL);
		return 0;
	}
	memcpy(cloexec, mode, length);
	memcpy(cloexec + length, "e", 2);
	return fopen(path, cloexec);
}

int endmntent(FILE *f)
{
	if (f)
		fclose(f);
	return 1;
}

/* \ooo back to the byte it stands for, in place. */
static char *unescape(char *s)
{
	char *to = s;

	for (char *from = s; *from; to++)
		if (from[0] == '\\' && from[1] >= '0' && from[1] <= '3' && from[2] >= '0' &&
		    from[2] <= '7' && from[3] >= '0' && from[3] <= '7') {
			*to = (from[1] - '0') << 6 | (from[2] - '0') << 3 | (from[3] - '0');
			from += 4;
		} else if (from[0] == '\\' && from[1] == '\\') {
			*to = '\\';
			from += 2;
		} else {
			*to = *from++;
		}
	*to = 0;
	return s;
}

/* The next word of the line; an empty one at its end. */
static char *word(char **line)
{
	char *start = *line + strspn(*line, " \t"), *end = start + strcspn(start, " \t");

	*line = end + !!*end;
	*end = 0;
	return unescape(start);
}

/* False for an empty line and a comment. */
static int parse(char *line, struct mntent *m)
{
	line += strspn(line, " \t");
	if (!*line || *line == '#')
		return 0;
	m->mnt_fsname = word(&line);
	m->mnt_dir = word(&line);
	m->mnt_type = word(&line);
	m->mnt_opts = word(&line);
	m->mnt_freq = atoi(word(&line));
	m->mnt_passno = atoi(word(&line));
	return 1;
}

struct mntent *getmntent_r(FILE *restrict f, struct mntent *restrict m, char *restrict buf,
			   int size)
{
	for (;;) {
		if (!fgets(buf, size, f))
			return 0;
		char *newline = strchr(buf, '\n');
		if (newline) {
			*newline = 0;
		} else if (!feof(f)) {
			for (int c = 0; c != EOF && c != '\n';)
				c = getc(f);
			sys_fail(ERANGE);
			return 0;
		}
		if (parse(buf, m))
			return m;
	}
}

/* Lines of overlays are long: as much room as each needs. */
struct mntent *getmntent(FILE *f)
{
	static struct mntent m;
	static char *buf;
	static size_t size;
	ssize_t length;

	while ((length = getline(&buf, &size, f)) >= 0) {
		if (length && buf[length - 1] == '\n')
			buf[length - 1] = 0;
		if (parse(buf, &m))
			return &m;
	}
	return 0;
}

static int put_word(FILE *f, const char *s)
{
	for (; *s; s++)
		if ((strchr(" \t\n\\", *s) ? fprintf(f, "\\%03o", *s) : fputc(*s, f)) < 0)
			return -1;
	return fputc(' ', f);
}

int addmntent(FILE *restrict f, const struct mntent *restrict m)
{
	return fseek(f, 0, SEEK_END) < 0 || put_word(f, m->mnt_fsname) < 0 ||
	       put_word(f, m->mnt_dir) < 0 || put_word(f, m->mnt_type) < 0 ||
	       put_word(f, m->mnt_opts) < 0 ||
	       fprintf(f, "%d %d\n", m->mnt_freq, m->mnt_passno) < 0;
}

char *hasmntopt(const struct mntent *m, const char *option)
{
	size_t length = strlen(option);

	for (char *s = m->mnt_opts; *s; s++) {
		if (!strncmp(s, option, length) &&
		    (!s[length] || s[length] == ',' || s[length] == '='))
			return s;
		s += strcspn(s, ",");
		if (!*s)
			break;
	}
	return 0;
}
