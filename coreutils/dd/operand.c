/* operand.c: what dd was asked for (see operand.h) */
#include "cmd.h"
#include "convert.h"
#include "number.h"
#include "operand.h"

struct word {
	const char *name;
	int mine; /* a bit of one of the enums */
	int open; /* or of open's flags */
};

static const struct word conv_words[] = {
	{ "ascii", ASCII | UNBLOCK, 0 }, { "ebcdic", EBCDIC | BLOCK, 0 }, { "ibm", IBM | BLOCK, 0 },
	{ "block", BLOCK, 0 }, { "unblock", UNBLOCK, 0 }, { "lcase", LCASE, 0 },
	{ "ucase", UCASE, 0 }, { "swab", SWAB, 0 }, { "noerror", NOERROR, 0 },
	{ "notrunc", NOTRUNC, 0 }, { "sync", SYNC, 0 }, { "excl", EXCL, 0 },
	{ "nocreat", NOCREAT, 0 }, { "fdatasync", FDATASYNC, 0 }, { "fsync", FSYNC, 0 },
	{ "sparse", SPARSE, 0 }, { 0 }
};

static const struct word in_words[] = {
	{ "fullblock", FULLBLOCK, 0 }, { "count_bytes", COUNT_BYTES, 0 },
	{ "skip_bytes", SKIP_BYTES, 0 }, { "append", 0, O_APPEND }, { "direct", 0, O_DIRECT },
	{ "directory", 0, O_DIRECTORY }, { "dsync", 0, O_DSYNC }, { "sync", 0, O_SYNC },
	{ "nonblock", 0, O_NONBLOCK }, { "noatime", 0, O_NOATIME }, { "noctty", 0, O_NOCTTY },
	{ "nofollow", 0, O_NOFOLLOW }, { 0 }
};

static const struct word out_words[] = {
	{ "seek_bytes", SEEK_BYTES, 0 }, { "append", 0, O_APPEND }, { "direct", 0, O_DIRECT },
	{ "directory", 0, O_DIRECTORY }, { "dsync", 0, O_DSYNC }, { "sync", 0, O_SYNC },
	{ "nonblock", 0, O_NONBLOCK }, { "noatime", 0, O_NOATIME }, { "noctty", 0, O_NOCTTY },
	{ "nofollow", 0, O_NOFOLLOW }, { 0 }
};

static const struct word status_words[] = {
	{ "none", NONE, 0 }, { "noxfer", NOXFER, 0 }, { "progress", PROGRESS, 0 }, { 0 }
};

const char *in_name, *out_name;
uintmax_t in_size = 512, out_size = 512, both_size, record_size, skip, seek;
uintmax_t count = UINTMAX_MAX;
int conv, flags, in_open, out_open, level;

/* "10", "2x4k", "3c", "2w", "1b": factors with suffixes.  A B alone says bytes, not blocks. */
static uintmax_t amount(const char *text, int bytes_flag)
{
	uintmax_t product = 1, n, times;
	const char *s = text;

	for (;;) {
		int error = scan_size(&s, &n);
		times = *s == 'w' ? 2 : 1;
		if (!error && (*s == 'c' || *s == 'w'))
			s++;
		bool over = !error && (__builtin_mul_overflow(n, times, &n) ||
				       __builtin_mul_overflow(product, n, &product));
		if (over || error == EOVERFLOW) {
			errno = EOVERFLOW;
			die("invalid number: '%s'", text);
		}
		if (!error && *s == 'B' && !s[1] && bytes_flag) {
			flags |= bytes_flag;
			s++;
		}
		if (!error && !*s)
			return product;
		if (error || *s++ != 'x')
			dief("invalid number: '%s'", text);
	}
}

static uintmax_t block_size(const char *text)
{
	uintmax_t n = amount(text, 0);

	if (!n)
		dief("invalid number: '%s'", text);
	if (n > SSIZE_MAX / 2)
		dief("invalid number: '%s': %s", text, strerror(EOVERFLOW));
	return n;
}

/* Words separated by commas, each from the table; returns the bits of both kinds. */
static int words(const char *list, const struct word *table, const char *what, int *open_flags)
{
	int mine = 0;

	for (size_t n; *list; list += n + (list[n] == ',')) {
		const struct word *w = table;
		n = strcspn(list, ",");
		while (w->name && (strncmp(w->name, list, n) || w->name[n]))
			w++;
		if (!w->name)
			usage_error("invalid %s: '%.*s'", what, (int)n, list);
		mine |= w->mine;
		if (open_flags)
			*open_flags |= w->open;
	}
	return mine;
}

void operand(char *word)
{
	static const char *const names[] = { "if", "of", "ibs", "obs", "bs", "cbs", "skip", "iseek",
					     "seek", "oseek", "count", "conv", "iflag", "oflag",
					     "status" };
	enum { IF, OF, IBS, OBS, BS, CBS, SKIP, ISEEK, SEEK, OSEEK, COUNT, CONV, IFLAG, OFLAG,
	       STATUS, NAMES };
	char *value = strchr(word, '=');
	int i = 0;

	while (value && i < NAMES &&
	       (strncmp(word, names[i], value - word) || names[i][value - word]))
		i++;
	if (!value || i == NAMES)
		usage_error("unrecognized operand '%s'", word);
	value++;
	switch (i) {
	case IF: in_name = value; break;
	case OF: out_name = value; break;
	case IBS: in_size = block_size(value); break;
	case OBS: out_size = block_size(value); break;
	case BS: both_size = block_size(value); break;
	case CBS: record_size = block_size(value); break;
	case SKIP: case ISEEK: skip = amount(value, SKIP_BYTES); break;
	case SEEK: case OSEEK: seek = amount(value, SEEK_BYTES); break;
	case COUNT: count = amount(value, COUNT_BYTES); break;
	case CONV: conv |= words(value, conv_words, "conversion", 0); break;
	case IFLAG: flags |= words(value, in_words, "input flag", &in_open); break;
	case OFLAG: flags |= words(value, out_words, "output flag", &out_open); break;
	case STATUS: level = words(value, status_words, "status level", 0); break;
	}
}

static bool several(int bits)
{
	return bits & (bits - 1);
}

void check_operands(void)
{
	if (several(conv & (ASCII | EBCDIC | IBM)))
		usage_error("cannot combine any two of {ascii,ebcdic,ibm}");
	if (several(conv & (BLOCK | UNBLOCK)))
		usage_error("cannot combine block and unblock");
	if (several(conv & (LCASE | UCASE)))
		usage_error("cannot combine lcase and ucase");
	if (several(conv & (EXCL | NOCREAT)))
		usage_error("cannot combine excl and nocreat");
	if (!record_size) /* without cbs there are no records */
		conv &= ~(BLOCK | UNBLOCK);
	if (both_size)
		in_size = out_size = both_size;
}
