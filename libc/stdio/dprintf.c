/* dprintf.c: printf to a descriptor (POSIX.1-2024, XSH dprintf) */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include "format.h"
#include "sys.h"

struct target {
	int fd;
};

static void write_full(struct sink *k)
{
	const struct target *t = k->to;
	const char *p = k->start;

	while (p < k->pos && !k->error) {
		long n = sys_write(t->fd, p, k->pos - p);
		if (n <= 0) {
			k->error = n ? -n : EIO;
			k->discarding = true;
		} else {
			p += n;
		}
	}
	sink_restart(k, k->start);
}

static int print_to(int fd, const char *format, va_list list, print_others_t *others)
{
	char room[512];
	struct target t = { fd };
	struct sink k = { .start = room,
			  .pos = room,
			  .end = room + sizeof room,
			  .full = write_full,
			  .to = &t,
			  .others = others };
	int n = print(&k, format, list);

	if (k.pos != k.start)
		write_full(&k);
	return k.error ? sys_fail(k.error) : n;
}

int vdprintf(int fd, const char *restrict format, va_list list)
{
	return print_to(fd, format, list, print_others);
}

int dprintf(int fd, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = print_to(fd, format, list, print_others);
	va_end(list);
	return n;
}

int vdiprintf(int fd, const char *restrict format, va_list list)
{
	return print_to(fd, format, list, 0);
}

int diprintf(int fd, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = print_to(fd, format, list, 0);
	va_end(list);
	return n;
}
