/* sort - sort, merge or check lines */
#include <sys/stat.h>
#include "cmd.h"
#include "number.h"
#include "sort/sort.h"
#include "utf8.h"

enum { BATCH = 256, CHECK, FILES0, RANDOM_SOURCE, SORT };

static const struct opt opts[] = {
	{ 'b', "ignore-leading-blanks", 0, "keys begin after blanks" },
	{ 'd', "dictionary-order", 0, "only blanks, letters and digits count" },
	{ 'f', "ignore-case", 0, "lower case counts as upper case" },
	{ 'i', "ignore-nonprinting", 0, "only printable characters count" },
	{ 'n', "numeric-sort", 0, "by number: -12.5" },
	{ 'g', "general-numeric-sort", 0, "by number: -1.25e1, 0x10, inf" },
	{ 'h', "human-numeric-sort", 0, "by number with a unit: 2K 1G" },
	{ 'M', "month-sort", 0, "by month: JAN < DEC" },
	{ 'V', "version-sort", 0, "by version: a-1.9 < a-1.10" },
	{ 'R', "random-sort", 0, "shuffle, equal keys together" },
	{ SORT, "sort", "WORD", "the same by name: general-numeric, human-numeric, month, numeric, "
	  "random, version" },
	{ RANDOM_SOURCE, "random-source", "FILE", "take -R's random bytes from FILE" },
	{ 'r', "reverse", 0, "the other way round" },
	{ 'k', "key", "KEY", "sort by KEY: FIELD[.CHAR][OPTIONS][,FIELD[.CHAR][OPTIONS]]" },
	{ 't', "field-separator", "CHAR", "fields end at CHAR, not where blanks begin" },
	{ 's', "stable", 0, "equal keys stay as they were" },
	{ 'u', "unique", 0, "print only the first of lines with equal keys" },
	{ 'm', "merge", 0, "the files are sorted, only merge them" },
	{ 'c', 0, 0, "only check whether the file is sorted, and say where not" },
	{ 'C', 0, 0, "the same without a word" },
	{ CHECK, "check", "[HOW]", "the same; HOW: diagnose-first (-c), quiet (-C)" },
	{ 'o', "output", "FILE", "write to FILE, which may be one of those read" },
	{ 'z', "zero-terminated", 0, "lines end in NUL, not newline" },
	{ FILES0, "files0-from", "F", "read the names of the files, each ended by NUL, from F" },
	{ 'S', "buffer-size", "SIZE", "use this much memory: 100M, 50%; files for what is more" },
	{ 'T', "temporary-directory", "DIR", "where these go, instead of $TMPDIR or /tmp" },
	{ BATCH, "batch-size", "N", "merge N files at once (16)" },
	{ 0 }
};

/* -o: the result is written beside the file and then takes its name, so that
 * the old one stays whole until there is a whole new one. */
static char *target, *temporary;

static void drop_temporary(void)
{
	if (temporary)
		unlink(temporary);
}

static void open_output(const char *name)
{
	struct stat st;
	int fd = -1;

	if (!stat(name, &st) && S_ISREG(st.st_mode) && !access(name, W_OK) &&
	    (target = realpath(name, 0))) {
		temporary = grow(0, strlen(target) + 16, 1);
		stpcpy(stpcpy(temporary, target), ".sortXXXXXX");
		fd = mkostemp(temporary, O_CLOEXEC);
		if (fd >= 0 && (fchown(fd, st.st_uid, st.st_gid) ||
				fchmod(fd, st.st_mode & 07777))) {
			unlink(temporary);      /* who may not make its like writes into it */
			close(fd);
			fd = -1;
		}
		if (fd < 0)
			temporary = 0;
		else
			atexit(drop_temporary);
	}
	if (fd < 0)
		fd = open(name, O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
	if (fd < 0)
		die("open failed: %s", name);
	if (dup2(fd, 1) < 0)
		die("%s", name);
	if (fd != 1)
		close(fd);
}

/* Without a temporary file: nothing is cut off before all has been read. */
static void close_output(const char *name)
{
	off_t end = lseek(1, 0, SEEK_CUR);

	if (!temporary && end >= 0 && ftruncate(1, end) && errno != EINVAL)
		die("%s", name);
	if (temporary && rename(temporary, target))
		die("rename failed: %s", name);
	temporary = 0;
}

static char **names_from(const char *file)
{
	static struct lines in;
	char **names = grow(0, 1, sizeof *names);
	size_t n = 0;

	lines_start(&in, open_input(file), '\0');
	while (next_line(&in)) {
		in.line[in.len] = '\0';
		if (!in.len)
			dief("%s:%zu: invalid zero-length file name", file, n + 1);
		names = grow(names, n + 2, sizeof *names);
		names[n++] = copy_string(in.line);
	}
	if (in.error) {
		errno = in.error;
		die("read failed: %s", file);
	}
	if (!n)
		dief("no input from '%s'", file);
	names[n] = 0;
	return names;
}

static size_t physical_memory(void)
{
	long pages = sysconf(_SC_PHYS_PAGES), page = sysconf(_SC_PAGESIZE);

	return pages > 0 && page > 0 ? (size_t)pages * page : (size_t)256 << 20;
}

/* A number without a unit is in KiB, "b" is bytes, "%" of the memory there is. */
static void set_memory(const char *s)
{
	const char *p = s;
	uintmax_t n;
	int err = scan_number(&p, &n);

	if (!err && *p == '%' && !p[1]) {
		n = physical_memory() / 100 * n;
	} else if (!err && *p == 'b' && !p[1]) {
		;
	} else if (!err && !*p) {
		n = n < UINTMAX_MAX / 1024 ? n * 1024 : UINTMAX_MAX;
	} else {
		p = s;
		err = scan_size(&p, &n);
		if (err == EINVAL || *p)
			dief("invalid -S argument '%s'", s);
	}
	memory_limit = n < SIZE_MAX ? n : SIZE_MAX;
}

static void set_tab(const char *s)
{
	if (!*s)
		dief("empty tab");
	if (!strcmp(s, "\\0"))
		s = "";
	else if (s[1])
		dief("multi-character tab '%s'", s);
	if (tab >= 0 && tab != (unsigned char)*s)
		dief("incompatible tabs");
	tab = (unsigned char)*s;
}

static char order_named(const char *s)
{
	static const struct { const char *name; char letter; } orders[] = {
		{ "general-numeric", 'g' }, { "human-numeric", 'h' }, { "month", 'M' },
		{ "numeric", 'n' }, { "random", 'R' }, { "version", 'V' }, { 0, 0 }
	};

	for (int i = 0; orders[i].name; i++)
		if (*s && !strncmp(orders[i].name, s, strlen(s)))
			return orders[i].letter;
	usage_error("invalid argument '%s' for '--sort'", s);
}

static int check_named(const char *s)
{
	if (!s || !strcmp(s, "diagnose-first"))
		return 'c';
	if (strcmp(s, "quiet") && strcmp(s, "silent"))
		usage_error("invalid argument '%s' for '--check'", s);
	return 'C';
}

int main(int argc, char **argv)
{
	static char *standard_input[] = { "-", 0 };
	const char *out = 0, *files0 = 0, *random_source = 0;
	bool merge_only = false, random = false;
	int check = 0;

	(void)argc;
	usage_status = 2;
	use_locale();
	memory_limit = physical_memory() / 4;
	command(&argv, "[-bdfginhMRVrsuz] [-k KEY]... [-t CHAR] [-m | -c | -C] [-o FILE] [FILE]...",
		"Print the lines of all FILEs, or of standard input, in order.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'b': globals.skip_start = true; break;
		case 'k': key_add(arg); break;
		case 't': set_tab(arg); break;
		case 's': stable = true; break;
		case 'u': unique = true; break;
		case 'm': merge_only = true; break;
		case 'c':
		case 'C':
		case CHECK: {
			int how = c == CHECK ? check_named(arg) : c;
			if (check && check != how)
				dief("options '-cC' are incompatible");
			check = how;
			break;
		}
		case 'o':
			if (out && strcmp(out, arg))
				dief("multiple output files specified");
			out = arg;
			break;
		case 'z': line_end = '\0'; break;
		case 'S': set_memory(arg); break;
		case 'T': temporary_directory(arg); break;
		case BATCH: most_sources = number(arg, 2, 1000, "--batch-size argument"); break;
		case RANDOM_SOURCE: random_source = arg; break;
		case FILES0: files0 = arg; break;
		case SORT: key_option(&globals, order_named(arg)); break;
		default: key_option(&globals, c);
		}
	keys_finish();
	for (size_t i = 0; i < key_count; i++)
		random |= keys[i].order == 'R';
	if (random)
		seed_random(random_source);
	if (files0 && *argv)
		usage_error("extra operand '%s'\nfile operands cannot be combined with "
			    "--files0-from", *argv);
	if (files0)
		argv = names_from(files0);
	if (!*argv)
		argv = standard_input;
	if (check) {
		if (out)
			dief("options '-%co' are incompatible", check);
		if (argv[1])
			dief("extra operand '%s' not allowed with -%c", argv[1], check);
		check_order(argv[0], check == 'c');
		return finish();
	}
	for (char **p = argv; out && *p; p++)
		if (strcmp(*p, "-") && access(*p, R_OK))
			die("cannot read: %s", *p);
	if (out)
		open_output(out);
	if (merge_only)
		merge_files(argv);
	else
		sort_files(argv);
	int end = finish();
	if (out && !end)
		close_output(out);
	return end;
}
