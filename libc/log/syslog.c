/* syslog.c: messages to /dev/log, in the form of RFC 3164:
 *
 *	<facility|priority>Mmm dd hh:mm:ss ident[pid]: text
 */
#include <errno.h>
#include <stdarg.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <sys/un.h>
#include <syslog.h>
#include <time.h>
#include "lock.h"
#include "program.h"
#include "sys.h"

static struct lock lock = LOCK_INIT;
static const char *ident;
static int options, facility = LOG_USER, mask = LOG_UPTO(LOG_DEBUG);
static int log_fd = -1, type; /* SOCK_DGRAM or SOCK_STREAM */

static void disconnect(void)
{
	if (log_fd >= 0)
		sys_close(log_fd);
	log_fd = -1;
}

/* A log daemon listens on one kind of socket or the other. */
static void connect_log(void)
{
	static const struct sockaddr_un address = { AF_UNIX, _PATH_LOG };
	static const int types[] = { SOCK_DGRAM, SOCK_STREAM };
	long r = -EPROTOTYPE;

	for (int i = 0; i < 2 && r == -EPROTOTYPE; i++) {
		type = types[i];
		r = log_fd = sys_socket(AF_UNIX, type | SOCK_CLOEXEC, 0);
		if (r >= 0)
			r = sys_connect(log_fd, &address, sizeof address);
		if (r < 0)
			disconnect();
	}
}

void openlog(const char *name, int opts, int fac)
{
	int error = errno;

	lock_acquire(&lock);
	ident = name;
	options = opts;
	if (fac)
		facility = fac & LOG_FACMASK;
	if (opts & LOG_NDELAY && log_fd < 0)
		connect_log();
	lock_release(&lock);
	errno = error;
}

void closelog(void)
{
	lock_acquire(&lock);
	disconnect();
	lock_release(&lock);
}

int setlogmask(int new)
{
	lock_acquire(&lock);
	int old = mask;
	if (new)
		mask = new;
	lock_release(&lock);
	return old;
}

/* On a stream, messages end with their null byte. */
static bool send_once(const char *message, size_t length)
{
	size_t left = length + (type == SOCK_STREAM);

	while (left) {
		long sent = sys_sendto(log_fd, message, left, MSG_NOSIGNAL, 0, 0);
		if (sent == -EINTR)
			continue;
		if (sent < 0)
			return false;
		message += sent;
		left -= sent;
	}
	return true;
}

/* A daemon that was started anew has another socket: the old one fails. */
static bool send_log(const char *message, size_t length)
{
	if (log_fd >= 0 && send_once(message, length))
		return true;
	disconnect();
	connect_log();
	return log_fd >= 0 && send_once(message, length);
}

static void write_line(int fd, const char *text, size_t length, const char *end)
{
	struct iovec pieces[] = { { (char *)text, length }, { (char *)end, strlen(end) } };

	sys_writev(fd, pieces, 2);
}

static void write_console(const char *text, size_t length)
{
	long fd = sys_openat(AT_FDCWD, "/dev/console", O_WRONLY | O_NOCTTY | O_CLOEXEC, 0);

	if (fd < 0)
		return;
	write_line(fd, text, length, "\r\n");
	sys_close(fd);
}

/* "<13>Nov 28 05:12:00 ident[12]: ", without what follows the text; *name is where the
 * ident begins, which is all that people on a terminal get to see. */
static int write_head(char *to, size_t size, int priority, int *name)
{
	char when[20] = "";
	time_t now = time(0);
	struct tm tm;

	if (localtime_r(&now, &tm))
		strftime(when, sizeof when, "%b %e %T ", &tm);
	*name = snprintf(to, size, "<%d>%s", priority, when);
	const char *who = ident ? ident : __program_short_name;
	int n = snprintf(to + *name, size - *name, options & LOG_PID ? "%.256s[%d]: " : "%.256s: ",
			 who ? who : "", (int)sys_getpid());
	return *name + n;
}

/* The "%m" of a format, not that of "%%m". */
static const char *find_m(const char *format)
{
	for (; *format; format++)
		if (*format == '%' && *++format == 'm')
			return format - 1;
		else if (!*format)
			break;
	return 0;
}

/* The format with the error's text for each %m (no text has a % of its own), in memory from
 * malloc; null if there is no %m, or no memory. */
static char *with_error(const char *format, int error)
{
	const char *text = strerror(error), *m;
	size_t count = 0;

	for (const char *f = format; (m = find_m(f)); f = m + 2)
		count++;
	char *out = count ? malloc(strlen(format) + count * strlen(text) + 1) : 0, *to = out;
	if (!out)
		return 0;
	for (; (m = find_m(format)); format = m + 2) {
		to = mempcpy(to, format, m - format);
		to = stpcpy(to, text);
	}
	strcpy(to, format);
	return out;
}

static void put_message(int priority, const char *format, va_list ap)
{
	char room[1280], *message = room;
	int name, head = write_head(room, sizeof room, priority, &name);
	va_list again;

	va_copy(again, ap);
	int length = vsnprintf(room + head, sizeof room - head, format, ap);
	if (length >= (int)sizeof room - head) {
		/* Without memory for all of it, what there is room for. */
		char *larger = malloc(head + length + 1);
		if (larger) {
			memcpy(larger, room, head);
			vsnprintf(larger + head, length + 1, format, again);
			message = larger;
		} else {
			length = sizeof room - head - 1;
		}
	}
	va_end(again);
	if (length < 0)
		return;
	length += head;
	while (length > head && message[length - 1] == '\n')
		message[--length] = 0;

	if (options & LOG_PERROR)
		write_line(2, message + name, length - name, "\n");
	if (!send_log(message, length) && options & LOG_CONS)
		write_console(message + name, length - name);
	if (message != room)
		free(message);
}

void vsyslog(int priority, const char *format, va_list ap)
{
	int error = errno;

	lock_acquire(&lock);
	if (mask & LOG_MASK(LOG_PRI(priority))) {
		priority &= LOG_PRIMASK | LOG_FACMASK;
		if (!(priority & LOG_FACMASK))
			priority |= facility;
		char *own = with_error(format, error);
		put_message(priority, own ? own : format, ap);
		free(own);
	}
	lock_release(&lock);
	errno = error;
}

void syslog(int priority, const char *format, ...)
{
	va_list ap;

	va_start(ap, format);
	vsyslog(priority, format, ap);
	va_end(ap);
}
