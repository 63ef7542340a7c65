/* stdio: modes, buffering, positions, pushing back, switching between reading and
 * writing, and errors */
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static char name[] = "/tmp/sill-stdio-XXXXXX";

static void put_file(const char *text)
{
	int fd = open(name, O_WRONLY | O_CREAT | O_TRUNC, 0600);

	CHECK_INT(write(fd, text, strlen(text)), strlen(text));
	close(fd);
}

static const char *get_file(void)
{
	static char text[1000];
	int fd = open(name, O_RDONLY);
	ssize_t n = read(fd, text, sizeof text - 1);

	text[n < 0 ? 0 : n] = 0;
	close(fd);
	return text;
}

static void modes(void)
{
	errno = 0;
	CHECK(!fopen(name, "q"));
	CHECK_INT(errno, EINVAL);
	CHECK(!fopen("/nonexistent/x", "r"));
	CHECK_INT(errno, ENOENT);
	put_file("old");
	CHECK(!fopen(name, "wx"));
	CHECK_INT(errno, EEXIST);
	FILE *f = fopen(name, "a+e");
	CHECK_INT(fcntl(fileno(f), F_GETFD), FD_CLOEXEC);
	fputs("new", f);
	rewind(f);
	char line[20];
	CHECK_STR(fgets(line, sizeof line, f), "oldnew");
	fseek(f, 0, SEEK_SET);
	putc('!', f);
	CHECK_INT(ftell(f), 7);
	CHECK_INT(fclose(f), 0);
	CHECK_STR(get_file(), "oldnew!");
	f = fopen(name, "r");
	CHECK_INT(putc('x', f), EOF);
	CHECK(ferror(f));
	clearerr(f);
	CHECK(!ferror(f));
	fclose(f);
	f = fopen(name, "w");
	CHECK_INT(getc(f), EOF);
	CHECK(ferror(f) && !feof(f));
	fclose(f);
	CHECK_STR(get_file(), "");
}

static void positions(void)
{
	put_file("0123456789");
	FILE *f = fopen(name, "r+");
	fpos_t pos;

	CHECK_INT(getc(f), '0');
	CHECK_INT(ftell(f), 1);
	CHECK_INT(fseek(f, 5, SEEK_SET), 0);
	CHECK_INT(getc(f), '5');
	CHECK_INT(fseek(f, -3, SEEK_CUR), 0);
	CHECK_INT(getc(f), '3');
	CHECK_INT(fgetpos(f, &pos), 0);
	CHECK_INT(fseek(f, -1, SEEK_END), 0);
	CHECK_INT(getc(f), '9');
	CHECK_INT(getc(f), EOF);
	CHECK(feof(f));
	CHECK_INT(fsetpos(f, &pos), 0);
	CHECK(!feof(f));
	CHECK_INT(getc(f), '4');
	/* Writing where reading stopped, and back. */
	CHECK_INT(fseek(f, 0, SEEK_CUR), 0);
	CHECK_INT(putc('X', f), 'X');
	CHECK_INT(fseek(f, 0, SEEK_CUR), 0);
	CHECK_INT(getc(f), '6');
	CHECK_INT(fseek(f, -100, SEEK_CUR), -1);
	CHECK_INT(errno, EINVAL);
	CHECK_INT(fseek(f, 2, SEEK_SET), 0);
	CHECK_INT(fwrite("YZ", 1, 2, f), 2);
	CHECK_INT(fclose(f), 0);
	CHECK_STR(get_file(), "01YZ4X6789");
	int ends[2];
	CHECK_INT(pipe(ends), 0);
	f = fdopen(ends[0], "r");
	CHECK_INT(fseek(f, 0, SEEK_SET), -1);
	CHECK_INT(errno, ESPIPE);
	CHECK_INT(ftell(f), -1);
	fclose(f);
	close(ends[1]);
}

static void pushing_back(void)
{
	put_file("abc");
	FILE *f = fopen(name, "r");

	CHECK_INT(ungetc('x', f), 'x');
	CHECK_INT(getc(f), 'x');
	CHECK_INT(getc(f), 'a');
	CHECK_INT(ungetc('y', f), 'y');
	CHECK_INT(ftell(f), 0);
	CHECK_INT(getc(f), 'y');
	CHECK_INT(getc(f), 'b');
	CHECK_INT(ungetc('z', f), 'z');
	CHECK_INT(fseek(f, 1, SEEK_SET), 0);
	CHECK_INT(getc(f), 'b'); /* the file's own */
	while (getc(f) != EOF)
		;
	CHECK_INT(ungetc('q', f), 'q');
	CHECK(!feof(f));
	CHECK_INT(getc(f), 'q');
	CHECK_INT(getc(f), EOF);
	CHECK_INT(ungetc(EOF, f), EOF);
	fclose(f);
}

/* What a child leaves unread, the parent goes on with (POSIX.1-2024, XSH 2.5.1). */
static void handing_over(void)
{
	put_file("one\ntwo\nthree\n");
	int fd = open(name, O_RDONLY), status;
	char line[20];

	pid_t child = fork();
	if (child == 0) {
		dup2(fd, 0);
		if (!fgets(line, sizeof line, stdin))
			_exit(1);
		exit(0);
	}
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
	CHECK_INT(lseek(fd, 0, SEEK_CUR), 4);
	FILE *f = fdopen(fd, "r");
	CHECK_STR(fgets(line, sizeof line, f), "two\n");
	CHECK_INT(fflush(f), 0);
	CHECK_INT(lseek(fd, 0, SEEK_CUR), 8);
	CHECK_STR(fgets(line, sizeof line, f), "three\n");
	fclose(f);
}

static void lines(void)
{
	put_file("first\nsecond, longer than the array\nlast");
	FILE *f = fopen(name, "r");
	char array[10], *line = 0;
	size_t size = 0;

	CHECK_STR(fgets(array, sizeof array, f), "first\n");
	CHECK_STR(fgets(array, sizeof array, f), "second, l");
	CHECK_STR(fgets(array, 1, f), "");
	CHECK_INT(getline(&line, &size, f), 21);
	CHECK_STR(line, "onger than the array\n");
	CHECK_INT(getdelim(&line, &size, 'z', f), 4);
	CHECK_STR(line, "last");
	CHECK_INT(getline(&line, &size, f), -1);
	CHECK(feof(f));
	errno = 0;
	CHECK_INT(getline(0, &size, f), -1);
	CHECK_INT(errno, EINVAL);
	free(line);
	fclose(f);
}

static void blocks(void)
{
	static char big[100001], back[100001];

	for (size_t i = 0; i < sizeof big; i++)
		big[i] = i * 7 + i / 251;
	FILE *f = fopen(name, "w+");
	CHECK_INT(fwrite(big, 1, 10, f), 10);
	CHECK_INT(fwrite(big + 10, sizeof big - 10, 1, f), 1);
	CHECK_INT(fwrite(big, 0, 5, f), 0);
	rewind(f);
	CHECK_INT(fread(back, 3, 5, f), 5);
	CHECK_INT(fread(back + 15, 1, sizeof back, f), sizeof big - 15);
	CHECK(!memcmp(big, back, sizeof big));
	CHECK(feof(f));
	CHECK_INT(fread(back, 1, 1, f), 0);
	fclose(f);
}

static void buffering(void)
{
	FILE *f = fopen(name, "w");
	static char own[64];

	CHECK_INT(setvbuf(f, own, _IOLBF, sizeof own), 0);
	fputs("a", f);
	fputs("b\nc", f);
	CHECK(!strncmp(get_file(), "ab\n", 3));
	fclose(f);
	f = fopen(name, "w");
	setvbuf(f, 0, _IONBF, 0);
	fprintf(f, "%d", 5);
	CHECK_STR(get_file(), "5");
	fputc('6', f);
	CHECK_STR(get_file(), "56");
	CHECK_INT(setvbuf(f, 0, 77, 0) != 0, 1);
	fclose(f);
}

/* Errors show, are kept, and lose nothing that was accepted before. */
static void failures(void)
{
	FILE *f = fopen("/dev/full", "w");

	if (f) {
		CHECK(fputs("x", f) >= 0);
		errno = 0;
		CHECK_INT(fflush(f), EOF);
		CHECK_INT(errno, ENOSPC);
		CHECK(ferror(f));
		fclose(f);
	}
	int ends[2];
	CHECK_INT(pipe(ends), 0);
	close(ends[0]);
	signal(SIGPIPE, SIG_IGN);
	f = fdopen(ends[1], "w");
	fprintf(f, "%s", "x");
	errno = 0;
	CHECK_INT(fclose(f), EOF);
	CHECK_INT(errno, EPIPE);
	f = fopen(name, "r");
	close(fileno(f));
	CHECK_INT(getc(f), EOF);
	CHECK_INT(errno, EBADF);
	CHECK(ferror(f) && !feof(f));
	fclose(f);
}

static void reopening(void)
{
	put_file("text");
	FILE *f = fopen(name, "r");
	int fd = fileno(f);

	CHECK_INT(getc(f), 't');
	CHECK(freopen("/dev/null", "w", f) == f);
	CHECK_INT(fileno(f), fd);
	CHECK_INT(putc('x', f), 'x');
	CHECK(freopen(name, "a", f) == f);
	CHECK(!freopen("/nonexistent/x", "r", f));
	CHECK_INT(errno, ENOENT);
}

static void memory(void)
{
	char array[8] = "abcdef", *text = 0;
	size_t length = 77;
	FILE *f = fmemopen(array, sizeof array, "r+");

	CHECK_INT(getc(f), 'a');
	CHECK_INT(fseek(f, 3, SEEK_SET), 0);
	fputs("X", f);
	CHECK_INT(fflush(f), 0);
	CHECK_STR(array, "abcXef");
	fclose(f);
	f = open_memstream(&text, &length);
	fflush(f);
	CHECK_INT(length, 0);
	CHECK_STR(text, "");
	fprintf(f, "%d-%s", 12, "abc");
	CHECK_INT(fflush(f), 0);
	CHECK_STR(text, "12-abc");
	CHECK_INT(length, 6);
	fseek(f, 1, SEEK_SET);
	fputc('9', f);
	CHECK_INT(fclose(f), 0);
	CHECK_INT(length, 2);
	CHECK_INT(text[1], '9');
	free(text);
}

static void commands(void)
{
	char line[20];
	FILE *f = popen("echo out; exit 3", "r");

	CHECK_STR(fgets(line, sizeof line, f), "out\n");
	int status = pclose(f);
	CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 3);
	snprintf(line, sizeof line, "%s", "in\n");
	char command[100];
	snprintf(command, sizeof command, "cat >%s", name);
	f = popen(command, "we");
	fputs(line, f);
	CHECK_INT(pclose(f), 0);
	CHECK_STR(get_file(), "in\n");
	CHECK(!popen("x", "q"));
	CHECK_INT(errno, EINVAL);
}

int main(void)
{
	close(mkstemp(name));
	modes();
	positions();
	pushing_back();
	handing_over();
	lines();
	blocks();
	buffering();
	failures();
	reopening();
	memory();
	commands();
	CHECK_INT(remove(name), 0);
	CHECK_INT(remove(name), -1);
	CHECK_INT(errno, ENOENT);
	return done();
}
