/* utility.c: what cmd.h promises to a utility, kept inside of the shell
 *
 * Output goes to a buffer that is written out when the built-in returns, or
 * to memory for a command substitution.  Nothing exits. */
#include "sh.h"

const char *self = "sh";
int status;

static char buffer[4096];
static size_t used;
static struct str *memory; /* instead of descriptor 1 */
static int write_error;

void name_self(char **argv)
{
	(void)argv;
}

bool sink_flush(void)
{
	size_t done = 0;

	while (done < used && !write_error) {
		ssize_t n = write(1, buffer + done, used - done);
		if (n < 0 && errno != EINTR)
			write_error = errno;
		if (n > 0)
			done += n;
	}
	used = 0;
	return !write_error;
}

void sink_begin(struct str *s)
{
	memory = s;
}

void sink_end(void)
{
	memory = 0;
}

void output(const void *p, size_t n)
{
	const char *s = p;

	if (memory) {
		str_add(memory, s, n, 0);
		return;
	}
	while (n) {
		size_t part = sizeof buffer - used < n ? sizeof buffer - used : n;
		memcpy(buffer + used, s, part);
		used += part;
		s += part;
		n -= part;
		if (used == sizeof buffer)
			sink_flush();
	}
}

void outputf(const char *fmt, ...)
{
	char text[256];
	va_list ap;

	va_start(ap, fmt);
	int n = vsnprintf(text, sizeof text, fmt, ap);
	va_end(ap);
	if (n < 0)
		return;
	if ((size_t)n < sizeof text) {
		output(text, n);
		return;
	}
	char *big = grow(0, n + 1, 1);
	va_start(ap, fmt);
	vsnprintf(big, n + 1, fmt, ap);
	va_end(ap);
	output(big, n);
	free(big);
}

int finish(void)
{
	return status;
}

/* One message is one write, so that those of several processes do not mix. */
void vmessage(const char *who, int line, const char *fmt, va_list ap, int err)
{
	char text[1024];
	size_t n = 0, room = sizeof text - 1;

#define ADD(call)                                                                                  \
	do {                                                                                       \
		int added_ = (call);                                                               \
		n += added_ < 0 ? 0 : (size_t)added_ < room - n ? (size_t)added_ : room - n;       \
	} while (0)
	if (!memory)
		sink_flush();
	ADD(snprintf(text, room, "%s: ", who));
	if (line > 0)
		ADD(snprintf(text + n, room - n, "line %d: ", line));
	ADD(vsnprintf(text + n, room - n, fmt, ap));
	if (err)
		ADD(snprintf(text + n, room - n, ": %s", strerror(err)));
#undef ADD
	text[n++] = '\n';
	for (size_t done = 0; done < n;) {
		ssize_t w = write(2, text + done, n - done);
		if (w < 0 && errno != EINTR)
			break;
		done += w > 0 ? w : 0;
	}
}

void error(const char *fmt, ...)
{
	int e = errno;
	va_list ap;

	va_start(ap, fmt);
	vmessage(sh.file, sh.on[O_INTERACTIVE] ? 0 : sh.line, fmt, ap, 0);
	va_end(ap);
	errno = e;
}

void abort_error(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vmessage(sh.file, sh.on[O_INTERACTIVE] ? 0 : sh.line, fmt, ap, 0);
	va_end(ap);
	sh.status = 2;
	if (sh.flow == FLOW_NONE)
		sh.flow = FLOW_ABORT;
}

/* A utility that is a built-in only ever fails or warns. */
void cmd_message(int how, const char *fmt, ...)
{
	int e = how & SAY_ERRNO ? errno : 0;
	char with_name[256];
	va_list ap;

	/* "%s" in a utility's name would be a strange name, but not a format */
	snprintf(with_name, sizeof with_name, "%.32s: %s", strchr(self, '%') ? "utility" : self,
	         fmt);
	va_start(ap, fmt);
	vmessage(sh.file, sh.on[O_INTERACTIVE] ? 0 : sh.line, with_name, ap, e);
	va_end(ap);
	if ((how & SAY_FAILED) && !status)
		status = 1;
}

void *grow(void *p, size_t n, size_t size)
{
	size_t bytes;

	if (__builtin_mul_overflow(n, size, &bytes) || !(p = realloc(p, bytes ? bytes : 1))) {
		static const char text[] = "sh: out of memory\n";
		if (write(2, text, sizeof text - 1) < 0) {
			/* nothing is left to tell it to */
		}
		_exit(2);
	}
	return p;
}

char *copy_string(const char *s)
{
	size_t n = strlen(s) + 1;

	return memcpy(grow(0, n, 1), s, n);
}

int run_builtin(const struct builtin *b, int argc, char **argv)
{
	self = argv[0];
	status = 0;
	write_error = 0;
	int result = b->run(argc, argv);
	if (memory)
		return result;
	if (used)
		sink_flush();
	if (write_error) {
		int why = write_error;
		write_error = 0;
		error("%s: write error: %s", b->name, strerror(why));
		return result ? result : 1;
	}
	return result;
}
