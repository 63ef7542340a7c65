/* dd - copy and convert, block by block */
#define FLOATS
#include <signal.h>
#include <sys/stat.h>
#include <time.h>
#include "cmd.h"
#include "dd/convert.h"
#include "dd/operand.h"
#include "help.h"

/* What has been done.  A block is full, or partial. */
static uintmax_t in_full, in_partial, out_full, out_partial, out_bytes;
static struct timespec began, told;
static bool progress_shown;
static volatile sig_atomic_t asked, interrupted;

/* The output block that is being filled, and the end of a hole that is still to be made. */
static unsigned char *out;
static size_t filled;
static bool hole;

static void on_signal(int signal)
{
	*(signal == SIGUSR1 ? &asked : &interrupted) = 1;
}

static double since(struct timespec t)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec - t.tv_sec + (now.tv_nsec - t.tv_nsec) / 1e9;
}

/* "1.5 MB", with two digits for small numbers */
static void human(char *text, size_t size, double n, int base)
{
	const char *letter = base == 1000 ? " kMGTPE" : " KMGTPE";

	for (; n >= base && letter[1]; letter++)
		n /= base;
	snprintf(text, size, n < 9.95 && *letter != ' ' ? "%.1f %.1s%sB" : "%.0f %.1s%sB", n,
		 *letter == ' ' ? "" : letter, base == 1000 || *letter == ' ' ? "" : "i");
}

static void report_bytes(void)
{
	double seconds = since(began);
	char si[32], iec[32], rate[32];

	human(si, sizeof si, out_bytes, 1000);
	human(iec, sizeof iec, out_bytes, 1024);
	human(rate, sizeof rate, out_bytes / (seconds > 0 ? seconds : 1e-9), 1000);
	fprintf(stderr, "%ju byte%s", out_bytes, out_bytes == 1 ? "" : "s");
	if (out_bytes >= 1024)
		fprintf(stderr, " (%s, %s)", si, iec);
	else if (out_bytes >= 1000)
		fprintf(stderr, " (%s)", si);
	fprintf(stderr, " copied, %g s, %s/s", seconds, rate);
}

static void report(void)
{
	if (level == NONE)
		return;
	if (progress_shown)
		fputc('\n', stderr);
	progress_shown = false;
	fprintf(stderr, "%ju+%ju records in\n%ju+%ju records out\n", in_full, in_partial, out_full,
		out_partial);
	if (truncated)
		fprintf(stderr, "%ju truncated record%s\n", truncated, truncated == 1 ? "" : "s");
	if (level == NOXFER)
		return;
	report_bytes();
	fputc('\n', stderr);
}

static _Noreturn void quit(void)
{
	report();
	exit(status);
}

/* Between system calls: what signals have asked for, and the clock. */
static void attend(void)
{
	if (interrupted) {
		report();
		signal(SIGINT, SIG_DFL);
		raise(SIGINT);
	}
	if (asked) {
		asked = 0;
		report();
	}
	if (level == PROGRESS && since(told) >= 1) {
		clock_gettime(CLOCK_MONOTONIC, &told);
		fputc('\r', stderr);
		report_bytes();
		progress_shown = true;
	}
}

/* O_DIRECT takes whole blocks only; the last one may go without. */
static bool drop_direct(int fd)
{
	int now = fcntl(fd, F_GETFL);

	return now >= 0 && now & O_DIRECT && !fcntl(fd, F_SETFL, now & ~O_DIRECT);
}

static void write_all(const unsigned char *p, size_t n)
{
	size_t size = n, left = n;

	while (left) {
		ssize_t done = write(1, p, left);
		attend();
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0 && errno == EINVAL && out_open & O_DIRECT && drop_direct(1))
			continue;
		if (done <= 0) {
			if (!done)
				errno = ENOSPC;
			int error = errno;
			out_partial += left < size;
			errno = error;
			fail("error writing '%s'", out_name);
			quit();
		}
		p += done;
		left -= done;
		out_bytes += done;
	}
}

static bool all_zero(const unsigned char *p, size_t n)
{
	return n && !p[0] && !memcmp(p, p + 1, n - 1);
}

/* One output block. */
static void write_block(const unsigned char *p, size_t n)
{
	if (conv & SPARSE && all_zero(p, n) && lseek(1, n, SEEK_CUR) >= 0) {
		hole = true;
		out_bytes += n;
	} else {
		write_all(p, n);
		hole = false;
	}
	if (n == out_size)
		out_full++;
	else
		out_partial++;
}

static void put(const void *p, size_t n)
{
	while (n) {
		size_t some = n < out_size - filled ? n : out_size - filled;
		memcpy(out + filled, p, some);
		filled += some;
		p = (const char *)p + some;
		n -= some;
		if (filled == out_size) {
			write_block(out, filled);
			filled = 0;
		}
	}
}

static ssize_t read_some(void *p, size_t n)
{
	ssize_t got;

	while ((got = read(0, p, n)) < 0 && errno == EINTR)
		attend();
	return got;
}

/* One input block, or what one read gives of it. */
static ssize_t read_block(unsigned char *p, size_t n)
{
	size_t have = 0;
	ssize_t got;

	do {
		got = read_some(p + have, n - have);
		if (got < 0 && errno == EINVAL && in_open & O_DIRECT && drop_direct(0))
			got = read_some(p + have, n - have);
		if (got <= 0)
			break;
		have += got;
	} while (flags & FULLBLOCK && have < n);
	return have ? (ssize_t)have : got;
}

/* With noerror: the block that cannot be read is passed over (and with sync, zeros). */
static bool pass_over(unsigned char *p, size_t n, uintmax_t *failures)
{
	fail("error reading '%s'", in_name);
	if (!(conv & NOERROR))
		return false;
	if (level != NONE)
		report();
	if (lseek(0, n, SEEK_CUR) < 0 || ++*failures > 1000 * 1000)
		return false;
	memset(p, 0, n);
	in_partial++;
	return true;
}

static void copy(unsigned char *in)
{
	bool as_it_comes = both_size && !(conv & CONVERSIONS);
	uintmax_t left = count, failures = 0;

	while (left) {
		size_t want = flags & COUNT_BYTES && left < in_size ? left : in_size;
		ssize_t n = read_block(in, want);
		attend();
		if (!n)
			break;
		if (n < 0) {
			if (!pass_over(in, want, &failures))
				break;
			n = conv & SYNC ? (ssize_t)in_size : 0;
		} else if ((size_t)n == in_size) {
			in_full++;
		} else {
			in_partial++;
		}
		left -= flags & COUNT_BYTES ? (uintmax_t)n < left ? (uintmax_t)n : left : 1;
		if (conv & SYNC && (size_t)n < in_size) {
			memset(in + n, conv & (BLOCK | UNBLOCK) ? ' ' : 0, in_size - n);
			n = in_size;
		}
		if (!n)
			continue;
		if (as_it_comes)
			write_block(in, n);
		else
			convert(in, n);
	}
	convert_end();
	if (filled)
		write_block(out, filled);
}

/* A file that ends in a hole has its size still to be set. */
static void end_hole(void)
{
	off_t end = lseek(1, 0, SEEK_CUR);

	if (hole && end >= 0 && ftruncate(1, end))
		fail("error writing '%s'", out_name);
}

static void synchronize(void)
{
	if (conv & FSYNC ? fsync(1) : conv & FDATASYNC ? fdatasync(1) : 0)
		fail("error writing '%s'", out_name);
}

/* skip=: seeks where it can, else reads. */
static void skip_input(unsigned char *in)
{
	uintmax_t bytes = skip;
	struct stat st;

	if (!(flags & SKIP_BYTES) && __builtin_mul_overflow(skip, in_size, &bytes)) {
		failf("%s: offset too large", in_name);
		quit();
	}
	if (!bytes)
		return;
	off_t at = lseek(0, 0, SEEK_CUR);
	if (at >= 0 && bytes <= INTMAX_MAX && !fstat(0, &st) && !S_ISCHR(st.st_mode)) {
		if (S_ISREG(st.st_mode) && st.st_size < at + (off_t)bytes)
			warnf("%s: cannot skip to specified offset", in_name);
		if (lseek(0, bytes, SEEK_CUR) < 0)
			fail("%s: cannot skip", in_name);
		return;
	}
	while (bytes) {
		ssize_t n = read_some(in, bytes < in_size ? bytes : in_size);
		attend();
		if (n <= 0) {
			if (n < 0)
				fail("error reading '%s'", in_name);
			else
				warnf("%s: cannot skip to specified offset", in_name);
			return;
		}
		bytes -= n;
	}
}

/* seek=: what is before stays, what is after goes unless notrunc. */
static void seek_output(bool named)
{
	uintmax_t bytes = seek;
	struct stat st;

	if ((!(flags & SEEK_BYTES) && __builtin_mul_overflow(seek, out_size, &bytes)) ||
	    bytes > INTMAX_MAX) {
		failf("%s: offset too large: seek=%ju", out_name, seek);
		quit();
	}
	if (!bytes)
		return;
	if (named && !(conv & NOTRUNC) && ftruncate(1, bytes) && !fstat(1, &st) &&
	    S_ISREG(st.st_mode)) {
		fail("failed to truncate to %ju bytes in output file '%s'", bytes, out_name);
		quit();
	}
	if (lseek(1, bytes, SEEK_CUR) < 0) {
		fail("'%s': cannot seek", out_name);
		quit();
	}
}

/* Opens name as fd, which is 0 or 1; what that was before is closed. */
static void open_as(int fd, const char *name, int how)
{
	int got = open(name, how | O_CLOEXEC, 0666);

	if (got < 0)
		die("failed to open '%s'", name);
	if (got != fd && dup2(got, fd) < 0)
		die("failed to open '%s'", name);
	if (got != fd)
		close(got);
}

static void set_flags(int fd, int how, const char *name)
{
	int now;

	if (how && ((now = fcntl(fd, F_GETFL)) < 0 || fcntl(fd, F_SETFL, now | how)))
		die("setting flags for '%s'", name);
}

static void open_files(void)
{
	if (in_name)
		open_as(0, in_name, O_RDONLY | in_open);
	else
		set_flags(0, in_open, in_name = "standard input");
	if (out_name) {
		int how = O_WRONLY | out_open;
		how |= conv & NOCREAT ? 0 : O_CREAT;
		how |= conv & EXCL ? O_EXCL : 0;
		how |= seek || conv & NOTRUNC ? 0 : O_TRUNC;
		open_as(1, out_name, how);
		seek_output(true);
	} else {
		set_flags(1, out_open, out_name = "standard output");
		seek_output(false);
	}
}

/* Aligned as O_DIRECT wants it. */
static unsigned char *block_of(size_t n)
{
	size_t page = 4096;
	void *p = aligned_alloc(page, (n + page - 1) / page * page);

	if (!p)
		die("cannot allocate a block of %zu bytes", n);
	return p;
}

static const char about[] =
	"Copy standard input to standard output, block by block.\n"
	"  if=FILE, of=FILE        read, write FILE instead\n"
	"  bs=N, ibs=N, obs=N      size of blocks (512): both, input, output\n"
	"  count=N                 copy N input blocks\n"
	"  skip=N, seek=N          pass over N input, output blocks first\n"
	"  cbs=N                   size of records, for block and unblock\n"
	"  conv=WORD,...           ascii ebcdic ibm block unblock lcase ucase swab\n"
	"                          noerror notrunc sync excl nocreat fdatasync fsync\n"
	"                          sparse\n"
	"  iflag=, oflag=WORD,...  append direct directory dsync sync nonblock noatime\n"
	"                          noctty nofollow fullblock count_bytes skip_bytes\n"
	"                          seek_bytes\n"
	"  status=LEVEL            none, noxfer or progress\n"
	"N may be a product, as 2x4k, with suffixes c=1 w=2 b=512 kB=1000 K=1024 ...\n"
	"and B: bytes, not blocks. SIGUSR1 makes it say how far it is.";

int main(int argc, char **argv)
{
	struct sigaction act = { .sa_handler = on_signal }, old;

	name_self(argv);
	if (help_only(argc, argv, "[OPERAND]...", about))
		return finish();
	while (*++argv)
		if (!strcmp(*argv, "--"))
			continue;
		else if (**argv == '-') {
			bad_option(*argv, argv[0][1]);
			return status;
		} else {
			operand(*argv);
		}
	check_operands();
	unsigned char *in = block_of(in_size);
	out = block_of(out_size);
	sigaction(SIGUSR1, &act, 0);
	if (!sigaction(SIGINT, 0, &old) && old.sa_handler != SIG_IGN) {
		act.sa_flags = SA_RESETHAND; /* the second one ends it at once */
		sigaction(SIGINT, &act, 0);
	}
	clock_gettime(CLOCK_MONOTONIC, &began);
	told = began;
	open_files();
	convert_start(conv, record_size, put);
	skip_input(in);
	if (count)
		copy(in);
	end_hole();
	synchronize();
	if (close(1))
		fail("closing output file '%s'", out_name);
	report();
	free(in);
	free(out);
	return status;
}
