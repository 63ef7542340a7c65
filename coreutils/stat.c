/* stat - show what is known of files and file systems */
#include <sys/statfs.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <time.h>
#include "birth.h"
#include "canonical.h"
#include "cmd.h"
#include "escape.h"
#include "kind.h"
#include "mode.h"
#include "owner.h"
#include "quote.h"
#include "utf8.h"

enum { PRINTF = 256 };

static const struct opt opts[] = {
	{ 'L', "dereference", 0, "follow symbolic links" },
	{ 'f', "file-system", 0, "show the file system, not the file" },
	{ 'c', "format", "FORMAT", "print FORMAT and a newline for each file" },
	{ PRINTF, "printf", "FORMAT", "print FORMAT, with \\n and the like" },
	{ 't', "terse", 0, "print all on one line" },
	{ 0 }
};

static const char file_format[] =
	"  File: %N\n  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n"
	"Device: %Hd,%Ld\tInode: %-11i Links: %h\n"
	"Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n"
	"Access: %x\nModify: %y\nChange: %z\n Birth: %w\n";
static const char device_format[] =
	"  File: %N\n  Size: %-10s\tBlocks: %-10b IO Block: %-6o %F\n"
	"Device: %Hd,%Ld\tInode: %-11i Links: %-5h Device type: %Hr,%Lr\n"
	"Access: (%04a/%10.10A)  Uid: (%5u/%8U)   Gid: (%5g/%8G)\n"
	"Access: %x\nModify: %y\nChange: %z\n Birth: %w\n";
static const char system_format[] =
	"  File: \"%n\"\n    ID: %-8i Namelen: %-7l Type: %T\n"
	"Block size: %-10s Fundamental block size: %S\n"
	"Blocks: Total: %-10b Free: %-10f Available: %a\n"
	"Inodes: Total: %-10c Free: %d\n";
static const char terse_format[] = "%n %s %b %f %u %g %D %i %h %t %T %X %Y %Z %W %o\n";
static const char terse_system_format[] = "%n %i %l %t %s %S %b %f %a %c %d\n";

static bool follow, of_system, escapes, default_quoting = true;

/* The magic numbers of linux/magic.h and what people call them. */
static const struct {
	unsigned long magic;
	const char *name;
} systems[] = {
	{0xef53, "ext2/ext3"},    {0x01021994, "tmpfs"},     {0x9fa0, "proc"},
	{0x62656572, "sysfs"},    {0x794c7630, "overlayfs"}, {0x58465342, "xfs"},
	{0x9123683e, "btrfs"},    {0x1cd1, "devpts"},        {0x6969, "nfs"},
	{0x27e0eb, "cgroupfs"},   {0x63677270, "cgroup2fs"}, {0x73717368, "squashfs"},
	{0x65735546, "fuseblk"},  {0x9660, "isofs"},         {0x4d44, "msdos"},
	{0x858458f6, "ramfs"},    {0x2fc12fc1, "zfs"},       {0xff534d42, "cifs"},
	{0xfe534d42, "smb2"},     {0x01021997, "v9fs"},      {0x2011bab0, "exfat"},
	{0xf2f52010, "f2fs"},     {0xe0f5e1e2, "erofs"},     {0x64626720, "debugfs"},
	{0x74726163, "tracefs"},  {0xcafe4a11, "bpf_fs"},    {0x73636673, "securityfs"},
	{0x50495045, "pipefs"},   {0x534f434b, "sockfs"},    {0x6e736673, "nsfs"},
	{0x19800202, "mqueue"},   {0x958458f6, "hugetlbfs"}, {0x42494e4d, "binfmt_misc"},
	{0x62656570, "configfs"}, {0x0187, "autofs"},        {0xca451a4e, "bcachefs"},
};

/* What is shown: one of the two. */
struct subject {
	const char *name;
	struct stat st;
	struct timespec birth;
	bool born;
	struct statfs fs;
};

/* % flags width .precision */
struct spec {
	char flags[8];
	int width, precision; /* -1: not given */
};

static void put_text(const struct spec *s, const char *text)
{
	int precision = s->precision >= 0 ? s->precision : (int)strlen(text);

	if (strchr(s->flags, '-'))
		outputf("%-*.*s", s->width, precision, text);
	else
		outputf("%*.*s", s->width, precision, text);
}

static void put_number(const struct spec *s, uintmax_t n, const char *conversion)
{
	char format[24];

	snprintf(format, sizeof format, "%%%s*.*%s", s->flags, conversion);
	outputf(format, s->width, s->precision, n);
}

static void put_date(const struct spec *s, const struct timespec *t)
{
	char buf[80], zone[16];
	struct tm tm;

	if (!localtime_r(&t->tv_sec, &tm)) {
		snprintf(buf, sizeof buf, "%jd.%09ld", (intmax_t)t->tv_sec, t->tv_nsec);
	} else {
		size_t n = strftime(buf, sizeof buf, "%Y-%m-%d %H:%M:%S", &tm);
		strftime(zone, sizeof zone, "%z", &tm);
		snprintf(buf + n, sizeof buf - n, ".%09ld %s", t->tv_nsec, zone);
	}
	put_text(s, buf);
}

/* Seconds; a precision asks for that many digits of fraction, 9 if it is just a dot. */
static void put_seconds(const struct spec *s, struct timespec t, bool dot_only)
{
	char buf[64], digits[16];
	struct spec plain = *s;
	int places = dot_only ? 9 : s->precision;

	if (places < 1) {
		plain.precision = -1;
		put_number(&plain, t.tv_sec, "jd");
		return;
	}
	snprintf(digits, sizeof digits, "%09u", (unsigned)t.tv_nsec);
	snprintf(buf, sizeof buf, "%jd.%.*s%.*s", (intmax_t)t.tv_sec, places, digits,
		 places > 9 ? (places < 30 ? places : 30) - 9 : 0, "000000000000000000000");
	plain.precision = -1;
	put_text(&plain, buf);
}

static void put_name(const struct spec *s, const struct subject *f)
{
	enum quoting style = QUOTE_SHELL_ESCAPE_ALWAYS;
	char target[PATH_MAX], *name, *to, *both;
	const char *word = getenv("QUOTING_STYLE");

	if (word && quoting_named(word) >= 0)
		style = quoting_named(word);
	else if (default_quoting)
		style = QUOTE_SHELL_ESCAPE;
	name = quote(f->name, default_quoting && !word ? QUOTE_LITERAL : style, false);
	if (S_ISLNK(f->st.st_mode)) {
		ssize_t n = readlink(f->name, target, sizeof target - 1);
		target[n > 0 ? n : 0] = '\0';
		to = quote(target, default_quoting && !word ? QUOTE_LITERAL : style, false);
		if (asprintf(&both, "%s -> %s", name, to) < 0)
			die("cannot allocate");
		free(to);
		free(name);
		name = both;
	}
	put_text(s, name);
	free(name);
}

/* Up from the file for as long as it is the same device. */
static char *mount_point(const char *name)
{
	char *path = canonical(name, ALL_BUT_LAST, PHYSICAL);
	struct stat st, up;

	if (!path || stat(path, &st) < 0) {
		free(path);
		return copy_string("?");
	}
	for (;;) {
		char *slash = strrchr(path, '/'), kept;
		if (!path[1])
			return path;
		size_t cut = slash == path ? 1 : slash - path;
		kept = path[cut];
		path[cut] = '\0';
		if (stat(path, &up) < 0 || up.st_dev != st.st_dev) {
			path[cut] = kept;
			return path;
		}
	}
}

static void put_owner(const struct spec *s, const char *name)
{
	put_text(s, name ? name : "UNKNOWN");
}

/* The directives of files; high and low take H and L before the letter. */
static bool put_file(const struct spec *s, char half, char c, const struct subject *f, bool dot)
{
	const struct stat *st = &f->st;
	dev_t device = c == 'd' ? st->st_dev : st->st_rdev;
	char mode[11], *point;

	if (half) {
		put_number(s, half == 'H' ? major(device) : minor(device), "ju");
		return c == 'd' || c == 'r';
	}
	switch (c) {
	case 'a': put_number(s, st->st_mode & 07777, "jo"); break;
	case 'A': put_text(s, mode_string(st->st_mode, mode)); break;
	case 'b': put_number(s, st->st_blocks, "ju"); break;
	case 'B': put_number(s, 512, "ju"); break;
	case 'C': put_text(s, "?"); break; /* there are no security contexts here */
	case 'd': put_number(s, device, "ju"); break;
	case 'D': put_number(s, st->st_dev, "jx"); break;
	case 'f': put_number(s, st->st_mode, "jx"); break;
	case 'F': put_text(s, kind(st)); break;
	case 'g': put_number(s, st->st_gid, "ju"); break;
	case 'G': put_owner(s, group_name(st->st_gid)); break;
	case 'h': put_number(s, st->st_nlink, "ju"); break;
	case 'i': put_number(s, st->st_ino, "ju"); break;
	case 'm': put_text(s, point = mount_point(f->name)); free(point); break;
	case 'n': put_text(s, f->name); break;
	case 'N': put_name(s, f); break;
	case 'o': put_number(s, st->st_blksize, "ju"); break;
	case 's': put_number(s, st->st_size, "ju"); break;
	case 'r': put_number(s, device, "ju"); break;
	case 'R': put_number(s, device, "jx"); break;
	case 't': put_number(s, major(device), "jx"); break;
	case 'T': put_number(s, minor(device), "jx"); break;
	case 'u': put_number(s, st->st_uid, "ju"); break;
	case 'U': put_owner(s, user_name(st->st_uid)); break;
	case 'w':
		if (f->born)
			put_date(s, &f->birth);
		else
			put_text(s, "-");
		break;
	case 'W': put_seconds(s, f->birth, dot); break;
	case 'x': put_date(s, &st->st_atim); break;
	case 'X': put_seconds(s, st->st_atim, dot); break;
	case 'y': put_date(s, &st->st_mtim); break;
	case 'Y': put_seconds(s, st->st_mtim, dot); break;
	case 'z': put_date(s, &st->st_ctim); break;
	case 'Z': put_seconds(s, st->st_ctim, dot); break;
	default: return false;
	}
	return true;
}

static const char *system_name(unsigned long magic)
{
	static char buf[40];

	for (size_t i = 0; i < sizeof systems / sizeof *systems; i++)
		if (systems[i].magic == magic)
			return systems[i].name;
	snprintf(buf, sizeof buf, "UNKNOWN (0x%lx)", magic);
	return buf;
}

static uintmax_t system_id(const struct statfs *fs)
{
	const unsigned *id = (const unsigned *)&fs->f_fsid;

	return (uintmax_t)id[0] << 32 | id[1];
}

static bool put_system(const struct spec *s, char c, const struct subject *f)
{
	const struct statfs *fs = &f->fs;

	switch (c) {
	case 'a': put_number(s, fs->f_bavail, "ju"); break;
	case 'b': put_number(s, fs->f_blocks, "ju"); break;
	case 'c': put_number(s, fs->f_files, "ju"); break;
	case 'd': put_number(s, fs->f_ffree, "ju"); break;
	case 'f': put_number(s, fs->f_bfree, "ju"); break;
	case 'i': put_number(s, system_id(fs), "jx"); break;
	case 'l': put_number(s, fs->f_namelen, "ju"); break;
	case 'n': put_text(s, f->name); break;
	case 's': put_number(s, fs->f_bsize, "ju"); break;
	case 'S': put_number(s, fs->f_frsize ? fs->f_frsize : fs->f_bsize, "ju"); break;
	case 't': put_number(s, (unsigned long)fs->f_type, "jx"); break;
	case 'T': put_text(s, system_name((unsigned long)fs->f_type & 0xffffffff)); break;
	default: return false;
	}
	return true;
}

static int digits(const char **p)
{
	int n = 0;

	for (; **p >= '0' && **p <= '9'; ++*p)
		if (n < 100000)
			n = n * 10 + (**p - '0');
	return n;
}

/* A directive at p, just after the %; returns where it ends. */
static const char *put_percent(const char *p, const struct subject *f)
{
	struct spec s = { "", 0, -1 };
	const char *begin = p;
	bool dot = false;
	char half = 0;

	for (size_t n = 0; *p && strchr("-+ #0'", *p); p++)
		if (n < sizeof s.flags - 1 && !strchr(s.flags, *p))
			s.flags[n++] = *p, s.flags[n] = '\0';
	s.width = digits(&p);
	if (*p == '.') {
		p++;
		dot = *p < '0' || *p > '9';
		s.precision = digits(&p);
	}
	if (!of_system && (*p == 'H' || *p == 'L') && (p[1] == 'd' || p[1] == 'r'))
		half = *p++;
	if (*p == '%' && p == begin) {
		output("%", 1);
		return p + 1;
	}
	if (!*p) {
		if (p != begin)
			dief("'%%%s': invalid directive", begin);
		output("%", 1);
		return p;
	}
	if (*p == '%')
		dief("'%%%.*s': invalid directive", (int)(p - begin + 1), begin);
	if (!(of_system ? put_system(&s, *p, f) : put_file(&s, half, *p, f, dot)))
		output("?", 1);
	return p + 1;
}

static void print(const char *format, const struct subject *f)
{
	char bytes[ESCAPE_MAX];

	while (*format) {
		size_t n = strcspn(format, escapes ? "%\\" : "%");
		output(format, n);
		format += n;
		if (*format == '%') {
			format = put_percent(format + 1, f);
		} else if (*format) {
			const char *from = format;
			int length = escape(&format, false, bytes);
			if (length >= 0)
				output(bytes, length);
			else
				output(from, format - from);
		}
	}
}

static void show(const char *name, const char *format)
{
	struct subject f = { .name = name };
	bool standard_input = !strcmp(name, "-");

	if (of_system) {
		if (standard_input) {
			failf("using '-' to denote standard input does not work in file system "
			      "mode");
		} else if (statfs(name, &f.fs) < 0) {
			fail("cannot read file system information for '%s'", name);
		} else {
			print(format ? format : system_format, &f);
		}
		return;
	}
	int flags = follow ? 0 : AT_SYMLINK_NOFOLLOW;
	if (standard_input ? fstat(0, &f.st) < 0 : fstatat(AT_FDCWD, name, &f.st, flags) < 0) {
		if (standard_input)
			fail("cannot stat standard input");
		else
			fail("cannot stat '%s'", name);
		return;
	}
	f.born = birth_time(standard_input ? 0 : AT_FDCWD, standard_input ? "" : name,
			    standard_input ? AT_EMPTY_PATH : flags, &f.birth);
	bool device = S_ISCHR(f.st.st_mode) || S_ISBLK(f.st.st_mode);
	print(format ? format : device ? device_format : file_format, &f);
}

int main(int argc, char **argv)
{
	const char *format = 0;
	bool terse = false, newline = false;

	(void)argc;
	use_locale();
	command(&argv, "[-Lft] [-c FORMAT | --printf=FORMAT] FILE...",
		"Show what is known of each FILE.", opts);
	for (int c; (c = option()); )
		switch (c) {
		case 'L': follow = true; break;
		case 'f': of_system = true; break;
		case 'c': format = arg; newline = true; escapes = false; break;
		case PRINTF: format = arg; newline = false; escapes = true; break;
		case 't': terse = true; break;
		}
	if (!*argv)
		usage_error("missing operand");
	default_quoting = !format;
	if (!format && terse)
		format = of_system ? terse_system_format : terse_format;
	for (; *argv; argv++) {
		int before = status;
		status = 0;
		show(*argv, format);
		if (!status && newline)
			output("\n", 1);
		status |= before;
	}
	return finish();
}
