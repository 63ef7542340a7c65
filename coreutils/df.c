/* df - show how much space is free on file systems */
#include <sys/stat.h>
#include <sys/statvfs.h>
#include "canonical.h"
#include "cmd.h"
#include "human.h"
#include "mounts.h"

enum { OUTPUT = 256, TOTAL, SYNC, NO_SYNC };

static const struct opt opts[] = {
	{ 'a', "all", 0, "show all, also those without blocks, or mounted twice" },
	{ 'B', "block-size", "SIZE", "show sizes in units of SIZE" },
	{ 'h', "human-readable", 0, "print sizes like 1K, 234M, 2G" },
	{ 'H', "si", 0, "the same, in powers of 1000" },
	{ 'i', "inodes", 0, "show inodes, not blocks" },
	{ 'k', 0, 0, "like --block-size=1K" },
	{ 'l', "local", 0, "show only local file systems" },
	{ 'm', 0, 0, "like --block-size=1M" },
	{ OUTPUT, "output", "[FIELDS]", "show these: source,fstype,size,used,avail,pcent,\n"
	  "                             itotal,iused,iavail,ipcent,file,target" },
	{ 'P', "portability", 0, "print as POSIX has it" },
	{ SYNC, "sync", 0, "write all to disk first" },
	{ NO_SYNC, "no-sync", 0, "do not (the default)" },
	{ TOTAL, "total", 0, "show the sum at the end" },
	{ 't', "type", "TYPE", "show only file systems of type TYPE" },
	{ 'T', "print-type", 0, "show types" },
	{ 'x', "exclude-type", "TYPE", "leave out file systems of type TYPE" },
	{ 0 }
};

enum column {
	SOURCE,
	TYPE,
	SIZE,
	USED,
	AVAIL,
	PERCENT,
	ITOTAL,
	IUSED,
	IAVAIL,
	IPERCENT,
	FILE_,
	TARGET,
	COLUMNS
};

static struct {
	const char *word, *title;
	int width;
	bool left;
} columns[COLUMNS] = {
	[SOURCE] = { "source", "Filesystem", 14, true }, [TYPE] = { "fstype", "Type", 4, true },
	[SIZE] = { "size", 0, 5, false }, [USED] = { "used", "Used", 5, false },
	[AVAIL] = { "avail", "Available", 5, false }, [PERCENT] = { "pcent", "Use%", 4, false },
	[ITOTAL] = { "itotal", "Inodes", 5, false }, [IUSED] = { "iused", "IUsed", 5, false },
	[IAVAIL] = { "iavail", "IFree", 5, false }, [IPERCENT] = { "ipcent", "IUse%", 4, false },
	[FILE_] = { "file", "File", 0, true }, [TARGET] = { "target", "Mounted on", 0, true },
};

static int shown[COLUMNS], shown_count;
static bool show_all, local, total, posix;
static struct unit unit, inode_unit = { 1, 1024, false };
static const char **only, **not;
static size_t only_count, not_count;

/* The rows, each with a text for each column shown. */
static char *(*rows)[COLUMNS];
static size_t row_count;

/* Counts of blocks (in bytes) and of inodes; known: the system has such. */
struct counts {
	uintmax_t total, used, available;
	bool known, negative; /* more is in use than is for everybody */
};
static struct counts sum_blocks, sum_inodes;

static char *count_text(uintmax_t n, const struct counts *c, struct unit u, bool minus)
{
	char buf[HUMAN_SIZE + 1] = "-";

	if (c->known)
		in_unit(buf + minus, n, u);
	return copy_string(buf);
}

/* Used of what ordinary users can use, rounded up. */
static char *percent_text(const struct counts *c)
{
	char buf[32] = "-";
	uintmax_t usable = c->negative ? c->used - c->available : c->used + c->available;

	if (c->known && usable) {
		/* numbers too large for that do without the last digits */
		uintmax_t used = c->used;
		while (used > UINTMAX_MAX / 100)
			used >>= 1, usable >>= 1;
		snprintf(buf, sizeof buf, "%ju%%",
		         used * 100 / usable + (used * 100 % usable != 0));
	}
	return copy_string(buf);
}

static char *cell(enum column column, const struct mount *m, const char *file,
		  const struct counts *blocks, const struct counts *inodes)
{
	switch (column) {
	case SOURCE: return copy_string(m->source);
	case TYPE: return copy_string(m->type);
	case SIZE: return count_text(blocks->total, blocks, unit, false);
	case USED: return count_text(blocks->used, blocks, unit, false);
	case AVAIL: return count_text(blocks->available, blocks, unit, blocks->negative);
	case PERCENT: return percent_text(blocks);
	case ITOTAL: return count_text(inodes->total, inodes, inode_unit, false);
	case IUSED: return count_text(inodes->used, inodes, inode_unit, false);
	case IAVAIL: return count_text(inodes->available, inodes, inode_unit, false);
	case IPERCENT: return percent_text(inodes);
	case FILE_: return copy_string(file ? file : "-");
	default: return copy_string(m->point);
	}
}

static void add_row(const struct mount *m, const char *file, const struct counts *blocks,
		    const struct counts *inodes)
{
	rows = grow(rows, row_count + 1, sizeof *rows);
	for (int i = 0; i < shown_count; i++) {
		char *text = cell(shown[i], m, file, blocks, inodes);
		int n = strlen(text);
		if (columns[shown[i]].width < n)
			columns[shown[i]].width = n;
		rows[row_count][i] = text;
	}
	row_count++;
}

static bool is_in(const char *s, const char **list, size_t n)
{
	while (n--)
		if (!strcmp(list[n], s))
			return true;
	return false;
}

/* Of the network: a host's name is in the source. */
static bool is_remote(const struct mount *m)
{
	return strchr(m->source, ':') || (!strncmp(m->source, "//", 2) &&
	       (!strcmp(m->type, "cifs") || !strcmp(m->type, "smb3") || !strcmp(m->type, "smbfs")));
}

static void add_sum(struct counts *sum, const struct counts *c)
{
	if (!c->known)
		return;
	sum->known = true;
	sum->total += c->total;
	sum->used += c->used;
	sum->available += c->negative ? -c->available : c->available;
}

/* Shows one file system; file: the operand that it holds, or 0. */
static void show(const struct mount *m, const char *file)
{
	struct statvfs fs;

	if ((local && is_remote(m)) || (only_count && !is_in(m->type, only, only_count)) ||
	    is_in(m->type, not, not_count))
		return;
	if (statvfs(file ? file : m->point, &fs) < 0) {
		/* what is mounted where one may not look is of no concern */
		if (file || (errno != EACCES && errno != ENOENT))
			fail("%s", file ? file : m->point);
		return;
	}
	if (!fs.f_blocks && !show_all && !file && !only_count)
		return;
	uintmax_t block = fs.f_frsize ? fs.f_frsize : fs.f_bsize;
	struct counts blocks = {
		.total = fs.f_blocks * block, .used = (fs.f_blocks - fs.f_bfree) * block,
		.available = fs.f_bavail * block, .known = true,
	};
	struct counts inodes = {
		.total = fs.f_files, .used = fs.f_files - fs.f_ffree, .available = fs.f_ffree,
		.known = true,
	};
	if ((intmax_t)fs.f_bavail < 0) {
		blocks.negative = true;
		blocks.available = -blocks.available;
	}
	add_row(m, file, &blocks, &inodes);
	add_sum(&sum_blocks, &blocks);
	add_sum(&sum_inodes, &inodes);
}

/* Is what m shows shown better elsewhere: the same device, at a shorter path, or its root? */
static bool is_double(const struct mount *all, size_t n, const struct mount *m)
{
	for (const struct mount *o = all; o < all + n; o++) {
		if (o == m)
			continue;
		/* mounted over: what is below can be seen no more */
		if (!strcmp(o->point, m->point)) {
			if (o > m)
				return true;
			continue;
		}
		if (o->dev != m->dev)
			continue;
		size_t a = strlen(o->root), b = strlen(m->root);
		size_t c = strlen(o->point), d = strlen(m->point);
		if (a < b || (a == b && (c < d || (c == d && o < m))))
			return true;
	}
	return false;
}

static void show_mounts(void)
{
	size_t n;
	const struct mount *m = mounts(&n);

	if (!m)
		die("cannot read table of mounted file systems");
	for (size_t i = 0; i < n; i++)
		if (show_all || !is_double(m, n, &m[i]))
			show(&m[i], 0);
}

/* The file system that a file is on; or that is on it, if it is a device in use. */
static void show_file(const char *file)
{
	size_t n, best = 0;
	const struct mount *m = mounts(&n), *found = 0;
	struct mount none;
	struct stat st;

	if (stat(file, &st) < 0) {
		fail("%s", file);
		return;
	}
	char *path = canonical(file, ALL_BUT_LAST, PHYSICAL);
	if (S_ISBLK(st.st_mode))
		for (size_t i = n; i-- && !found; )
			if (m[i].dev == st.st_rdev) {
				show(&m[i], m[i].point);
				free(path);
				return;
			}
	for (size_t i = n; path && i--; )
		if (m[i].dev == st.st_dev && is_inside(path, m[i].point) &&
		    (!found || strlen(m[i].point) > best)) {
			found = &m[i];
			best = strlen(m[i].point);
		}
	if (!found) {
		none = (struct mount){ .dev = st.st_dev, .source = "-", .type = "-", .point = "-" };
		found = &none;
	}
	show(found, file);
	free(path);
}

static const char *size_title(void)
{
	static char title[HUMAN_SIZE + 16];
	static const char letters[] = "KMGTPE";
	uintmax_t n = unit.size;
	int power = 0;

	if (!n)
		return "Size";
	if (posix) {
		snprintf(title, sizeof title, "%ju-blocks", n);
		return title;
	}
	/* the base that divides it more often */
	unsigned base = n % 1024 == 0 || n % 1000 ? 1024 : 1000;
	while (n % base == 0 && n >= base && power < 6)
		n /= base, power++;
	if (power && base == 1000)
		snprintf(title, sizeof title, "%ju%cB-blocks", n,
		         power == 1 ? 'k' : letters[power - 1]);
	else if (power)
		snprintf(title, sizeof title, "%ju%c-blocks", n, letters[power - 1]);
	else
		snprintf(title, sizeof title, "%juB-blocks", n);
	return title;
}

static void put(int i, const char *text)
{
	int width = columns[shown[i]].width;
	bool last = i == shown_count - 1;

	if (i)
		outputf(" ");
	if (columns[shown[i]].left)
		outputf("%-*s", last ? 0 : width, text);
	else
		outputf("%*s", width, text);
}

static void print(void)
{
	for (int i = 0; i < shown_count; i++) {
		int n = strlen(columns[shown[i]].title);
		if (columns[shown[i]].width < n)
			columns[shown[i]].width = n;
	}
	for (int i = 0; i < shown_count; i++)
		put(i, columns[shown[i]].title);
	outputf("\n");
	for (size_t row = 0; row < row_count; row++) {
		for (int i = 0; i < shown_count; i++)
			put(i, rows[row][i]);
		outputf("\n");
	}
}

static void show_columns(const enum column *list, int n)
{
	for (int i = 0; i < n; i++)
		shown[shown_count++] = list[i];
}

static void choose_columns(char *list)
{
	static const enum column every[] = {SOURCE, TYPE, ITOTAL, IUSED,   IAVAIL, IPERCENT,
	                                    SIZE,   USED, AVAIL,  PERCENT, FILE_,  TARGET};
	char *save = 0;

	if (!list) {
		show_columns(every, COLUMNS);
		return;
	}
	for (char *s = strtok_r(list, ",", &save); s; s = strtok_r(0, ",", &save)) {
		int i = 0;
		while (i < COLUMNS && strcmp(s, columns[i].word))
			i++;
		if (i == COLUMNS)
			usage_error("option --output: field '%s' unknown", s);
		for (int j = 0; j < shown_count; j++)
			if (shown[j] == i)
				usage_error("option --output: field '%s' used more than once", s);
		shown[shown_count++] = i;
	}
}

static void default_columns(bool types, bool inodes)
{
	static const enum column blocks[] = { SIZE, USED, AVAIL, PERCENT };
	static const enum column files[] = { ITOTAL, IUSED, IAVAIL, IPERCENT };

	shown[shown_count++] = SOURCE;
	if (types)
		shown[shown_count++] = TYPE;
	show_columns(inodes ? files : blocks, 4);
	shown[shown_count++] = TARGET;
}

static void add_type(const char ***list, size_t *n)
{
	*list = grow(*list, ++*n, sizeof **list);
	(*list)[*n - 1] = arg;
}

int main(int argc, char **argv)
{
	bool types = false, inodes = false, chosen = false, human = false;

	(void)argc;
	command(&argv, "[OPTION]... [FILE]...",
		"Show the space on the file system of each FILE, or on all.", opts);
	unit = default_unit("DF_BLOCK_SIZE");
	for (int c; (c = option()); )
		switch (c) {
		case 'a': show_all = true; break;
		case 'B': unit = parse_unit(arg); human = !unit.size; break;
		case 'h': unit = (struct unit){ 0, 1024, false }; human = true; break;
		case 'H': unit = (struct unit){ 0, 1000, false }; human = true; break;
		case 'i': inodes = true; break;
		case 'k': unit = (struct unit){ 1024, 1024, false }; human = false; break;
		case 'l': local = true; break;
		case 'm': unit = (struct unit){ 1024 * 1024, 1024, false }; human = false; break;
		case OUTPUT: choose_columns(arg); chosen = true; break;
		case 'P': posix = true; break;
		case SYNC: sync(); break;
		case NO_SYNC: break;
		case TOTAL: total = true; break;
		case 't': add_type(&only, &only_count); break;
		case 'T': types = true; break;
		case 'x': add_type(&not, &not_count); break;
		}
	if (chosen && (types || inodes || posix))
		usage_error("options -%c and --output are mutually exclusive",
			    types ? 'T' : inodes ? 'i' : 'P');
	if (!chosen)
		default_columns(types, inodes);
	if (human) {
		inode_unit = unit;
		columns[AVAIL].title = "Avail";
	}
	if (posix)
		columns[PERCENT].title = "Capacity";
	if (chosen)
		columns[AVAIL].title = "Avail";
	columns[SIZE].title = size_title();
	if (!*argv)
		show_mounts();
	for (; *argv; argv++)
		show_file(*argv);
	if (total && row_count) {
		/* the word goes to the first column that names something */
		bool source = false;
		for (int i = 0; i < shown_count; i++)
			source |= shown[i] == SOURCE;
		struct mount all = {
			.source = "total", .type = "-", .point = source ? "-" : "total"};
		add_row(&all, 0, &sum_blocks, &sum_inodes);
	}
	if (row_count)
		print();
	else if (!status)
		dief("no file systems processed");
	return finish();
}
