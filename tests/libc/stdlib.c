// not-on: musl: realpath("//") is "//" there, and getsubopt gives no value for what is no token (POSIX)
/* stdlib.c: environment, arithmetic, random numbers, temporary files, paths, small things. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>
#include "check.h"

extern char **environ;

static void environment(void)
{
	static char put[] = "SILL_PUT=1";
	char *some[] = { "ONE=1", "TWO=2", "ONE=again", NULL };

	CHECK_INT(setenv("SILL_A", "first", 1), 0);
	CHECK_STR(getenv("SILL_A"), "first");
	CHECK_INT(setenv("SILL_A", "second", 0), 0);
	CHECK_STR(getenv("SILL_A"), "first");
	CHECK_INT(setenv("SILL_A", "", 1), 0);
	CHECK_STR(getenv("SILL_A"), "");
	CHECK_STR(getenv("SILL_"), NULL);
	CHECK_STR(getenv(""), NULL);
	errno = 0;
	CHECK(setenv("", "x", 1) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(setenv("A=B", "x", 1) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(unsetenv("A=B") == -1 && errno == EINVAL);

	CHECK_INT(putenv(put), 0);
	CHECK_STR(getenv("SILL_PUT"), "1");
	put[9] = '2'; /* the string itself is in the environment */
	CHECK_STR(getenv("SILL_PUT"), "2");
	CHECK_INT(setenv("SILL_PUT", "3", 1), 0);
	CHECK_STR(put, "SILL_PUT=2");
	CHECK_INT(unsetenv("SILL_PUT"), 0);
	CHECK_STR(getenv("SILL_PUT"), NULL);
	CHECK_INT(unsetenv("SILL_PUT"), 0);

	for (int i = 0; i < 500; i++) {
		char name[20];
		snprintf(name, sizeof name, "SILL_%d", i % 100);
		CHECK_INT(setenv(name, name + 5, 1), 0);
		CHECK_STR(getenv(name), name + 5);
	}

	/* The program may put another environment in place of the old one. */
	environ = some;
	CHECK_STR(getenv("TWO"), "2");
	CHECK_STR(getenv("SILL_1"), NULL);
	CHECK_INT(setenv("THREE", "3", 1), 0);
	CHECK_STR(getenv("ONE"), "1");
	CHECK_INT(unsetenv("ONE"), 0);
	CHECK_STR(getenv("ONE"), NULL);
	CHECK_STR(getenv("THREE"), "3");
	environ = NULL;
	CHECK_STR(getenv("TWO"), NULL);
	CHECK_INT(unsetenv("TWO"), 0);
	CHECK_INT(setenv("FOUR", "4", 1), 0);
	CHECK_STR(getenv("FOUR"), "4");
	CHECK_STR(environ[0], "FOUR=4");
	CHECK(!environ[1]);
	CHECK_INT(clearenv(), 0);
	CHECK_STR(getenv("FOUR"), NULL);
	CHECK_INT(setenv("FIVE", "5", 1), 0);
	CHECK_STR(getenv("FIVE"), "5");
}

static void arithmetic(void)
{
	CHECK_INT(abs(-5), 5);
	CHECK_INT(labs(LONG_MIN + 1), LONG_MAX);
	CHECK_INT(llabs(-7), 7);
	div_t d = div(-7, 2);
	CHECK(d.quot == -3 && d.rem == -1);
	ldiv_t l = ldiv(7, -2);
	CHECK(l.quot == -3 && l.rem == 1);
	lldiv_t ll = lldiv(LLONG_MIN, 10);
	CHECK(ll.quot == LLONG_MIN / 10 && ll.rem == -8);
}

static void random_numbers(void)
{
	long first[20];
	char state[256];

	srand(5);
	int a = rand(), b = rand();
	srand(5);
	CHECK(rand() == a && rand() == b);
	unsigned seed = 9;
	a = rand_r(&seed);
	seed = 9;
	CHECK_INT(rand_r(&seed), a);
	for (int i = 0; i < 1000; i++) {
		a = rand();
		CHECK(a >= 0);
	}

	srandom(42);
	for (int i = 0; i < 20; i++) {
		first[i] = random();
		CHECK(first[i] >= 0 && first[i] <= 0x7fffffff);
	}
	static const int sizes[] = { 8, 32, 64, 128, 256 };
	for (int s = 0; s < 5; s++) {
		char *old = initstate(42, state, sizes[s]);
		CHECK(old != NULL);
		long x = random(), y = random();
		char *mine = setstate(old);
		CHECK(mine == state);
		CHECK(setstate(mine) == old);
		long z = random();
		CHECK(initstate(42, state, sizes[s]) == state);
		CHECK(random() == x && random() == y && random() == z);
		CHECK(setstate(old) == state);
	}
	srandom(42);
	for (int i = 0; i < 20; i++)
		CHECK_INT(random(), first[i]);

	/* The sequence that the standard's formula gives. */
	srand48(1);
	CHECK_INT(lrand48(), 89400484);
	CHECK_INT(lrand48(), 976015093);
	unsigned short x[3] = { 0x330e, 1, 0 };
	CHECK_INT(nrand48(x), 89400484);
	double d = drand48();
	CHECK(d >= 0 && d < 1);
	for (int i = 0, negative = 0; i < 100; i++) {
		negative += mrand48() < 0;
		if (i == 99)
			CHECK(negative > 20 && negative < 80);
	}
}

static void temporary_files(void)
{
	char file[] = "/tmp/sill-XXXXXX.c", directory[] = "/tmp/sill-XXXXXX";
	char bad[] = "/tmp/sill-XXXXX", nowhere[] = "/nowhere/XXXXXX";
	struct stat st;

	int fd = mkostemps(file, 2, O_CLOEXEC | O_APPEND);
	CHECK(fd >= 0);
	CHECK(!fstat(fd, &st) && S_ISREG(st.st_mode) && (st.st_mode & 07777) == 0600);
	CHECK_INT(fcntl(fd, F_GETFD), FD_CLOEXEC);
	CHECK(fcntl(fd, F_GETFL) & O_APPEND);
	CHECK(!strchr(file, 'X') || strncmp(file + 10, "XXXXXX", 6));
	CHECK_STR(file + strlen(file) - 2, ".c");
	close(fd);
	CHECK(!unlink(file));
	CHECK(mkdtemp(directory) == directory);
	CHECK(!stat(directory, &st) && S_ISDIR(st.st_mode) && (st.st_mode & 0777) == 0700);
	CHECK(!rmdir(directory));
	errno = 0;
	CHECK(mkstemp(bad) == -1 && errno == EINVAL);
	errno = 0;
	CHECK(mkstemp(nowhere) == -1 && errno == ENOENT);
}

static void paths(void)
{
	char dir[] = "/tmp/sill-XXXXXX", want[300], buffer[PATH_MAX];

	CHECK(mkdtemp(dir) && !chdir(dir));
	CHECK(!mkdir("a", 0700) && !mkdir("a/b", 0700));
	CHECK(!symlink("a/b", "relative") && !symlink("/usr/../tmp", "absolute"));
	CHECK(!symlink("loop", "loop") && !symlink("nothing", "dangling"));
	close(open("a/file", O_CREAT | O_WRONLY, 0600));
	static const struct {
		const char *path, *want; /* a want without slash in front is within dir */
		int error;
	} cases[] = {
		{ "/", "/", 0 }, { "//", "/", 0 }, { "/..", "/", 0 }, { "/usr/./../tmp//", "/tmp", 0 },
		{ ".", "", 0 }, { "a/..", "", 0 }, { "a/b/../file", "a/file", 0 }, { "relative", "a/b", 0 },
		{ "relative/..", "a", 0 }, { "relative/../../relative/.", "a/b", 0 }, { "absolute", "/tmp", 0 },
		{ "absolute/..", "/", 0 }, { "a/file", "a/file", 0 }, { "", NULL, ENOENT },
		{ "loop", NULL, ELOOP }, { "loop/x", NULL, ELOOP }, { "dangling", NULL, ENOENT },
		{ "a/file/", NULL, ENOTDIR }, { "a/file/..", NULL, ENOTDIR }, { "a/file/.", NULL, ENOTDIR },
		{ "nothing/..", NULL, ENOENT }, { "/nowhere", NULL, ENOENT },
	};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		errno = 0;
		char *got = realpath(cases[i].path, NULL), *same = realpath(cases[i].path, buffer);
		if (!cases[i].want) {
			CHECK(!got && !same);
			CHECK_INT(errno, cases[i].error);
			continue;
		}
		snprintf(want, sizeof want, "%s%s%s", *cases[i].want == '/' ? "" : dir,
			 *cases[i].want && *cases[i].want != '/' ? "/" : "", cases[i].want);
		CHECK_STR(got, want);
		CHECK(same == buffer);
		CHECK_STR(same, want);
		free(got);
	}
	errno = 0;
	CHECK(!realpath(NULL, NULL) && errno == EINVAL);
	unlink("a/file");
	unlink("relative");
	unlink("absolute");
	unlink("loop");
	unlink("dangling");
	CHECK(!rmdir("a/b") && !rmdir("a") && !chdir("/") && !rmdir(dir));
}

static void small_things(void)
{
	char *const tokens[] = { "ro", "rw", "size", NULL };
	char text[] = "rw,size=12,bad=x,ro,size", *p = text, *value;

	CHECK_INT(getsubopt(&p, tokens, &value), 1);
	CHECK_STR(value, NULL);
	CHECK_INT(getsubopt(&p, tokens, &value), 2);
	CHECK_STR(value, "12");
	CHECK_INT(getsubopt(&p, tokens, &value), -1);
	CHECK_STR(value, "bad=x");
	CHECK_INT(getsubopt(&p, tokens, &value), 0);
	CHECK_INT(getsubopt(&p, tokens, &value), 2);
	CHECK_STR(value, NULL);
	CHECK_STR(p, "");

	CHECK_STR(l64a(0), "");
	CHECK_STR(l64a(1), "/");
	CHECK_INT(a64l("/"), 1);
	CHECK_INT(a64l(""), 0);
	CHECK_INT(a64l("zzzzz/"), 0x7fffffffL & a64l("zzzzz/"));
	for (long n = 1; n < INT_MAX / 3; n *= 3)
		CHECK_INT(a64l(l64a(n)), n);

	double load[3] = { -1, -1, -1 };
	CHECK_INT(getloadavg(load, 3), 3);
	CHECK(load[0] >= 0 && load[2] >= 0);

	int master = posix_openpt(O_RDWR | O_NOCTTY);
	if (master >= 0) {
		char name[100];
		CHECK(!grantpt(master) && !unlockpt(master));
		CHECK(ptsname(master) && !strncmp(ptsname(master), "/dev/pts/", 9));
		CHECK(!ptsname_r(master, name, sizeof name));
		CHECK_STR(name, ptsname(master));
		CHECK_INT(ptsname_r(master, (char[3]){ 0 }, 3), ERANGE);
		int slave = open(name, O_RDWR | O_NOCTTY);
		CHECK(slave >= 0 && isatty(slave));
		close(slave);
		close(master);
	}
}

int main(void)
{
	arithmetic();
	random_numbers();
	temporary_files();
	paths();
	small_things();
	environment();
	return done();
}
