/* start.c: what a program finds at its start, and leaves at its end */
#define _GNU_SOURCE
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/auxv.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

extern char **environ;

static char early_name[256], early_short[256];
static int early_environment;
static _Thread_local int thread_zero, thread_three = 3;
static _Thread_local _Alignas(64) char thread_aligned[3] = "ab";

__attribute__((constructor)) static void early(void)
{
	strcpy(early_name, program_invocation_name);
	strcpy(early_short, program_invocation_short_name);
	early_environment = environ && *environ;
}

static void test_names(char **argv)
{
	const char *slash = strrchr(argv[0], '/');

	CHECK(!strcmp(early_name, argv[0]));
	CHECK(!strcmp(early_short, slash ? slash + 1 : argv[0]));
	CHECK(program_invocation_name == argv[0]);
	CHECK(early_environment);
}

static void test_vector(void)
{
	CHECK(getauxval(AT_PAGESZ) == (unsigned long)sysconf(_SC_PAGESIZE));
	CHECK(getauxval(AT_PHDR) && getauxval(AT_RANDOM));
	errno = 0;
	CHECK(getauxval(9999) == 0 && errno == ENOENT);
}

static void test_thread_storage(void)
{
	CHECK(thread_zero == 0 && thread_three == 3);
	CHECK(!strcmp(thread_aligned, "ab") && (unsigned long)thread_aligned % 64 == 0);
}

/* What a child that runs f writes to its standard output, and its status. */
static int child_says(void (*f)(void), char *said, size_t size)
{
	int ends[2], status;
	size_t n = 0;
	ssize_t now;

	CHECK(!pipe(ends));
	fflush(stdout);
	pid_t child = fork();
	if (!child) {
		dup2(ends[1], 1);
		close(ends[0]);
		close(ends[1]);
		f();
		_exit(99);
	}
	close(ends[1]);
	while ((now = read(ends[0], said + n, size - 1 - n)) > 0)
		n += now;
	said[n] = 0;
	close(ends[0]);
	CHECK(waitpid(child, &status, 0) == child);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void say_first(void) { printf("first "); }
static void say_again(void) { printf("again "); exit(7); }
static void say_last(void) { printf("last"); }

/* A handler that calls exit: the handlers that are left run, the newer status counts. */
static void leave_twice(void)
{
	atexit(say_last);
	atexit(say_again);
	atexit(say_first);
	exit(3);
}

static void leave_locked(void)
{
	flockfile(stdout);
	flockfile(stdout);
	fputs("kept", stdout);
	exit(4);
}

static void leave_quickly(void)
{
	printf("lost");
	at_quick_exit(say_last);
	quick_exit(5);
}

static void leave_after_fork(void)
{
	printf("one");
	fflush(stdout);
	pid_t child = fork();
	if (!child) {
		printf("two");
		exit(6);
	}
	int status;
	waitpid(child, &status, 0);
	exit(WEXITSTATUS(status));
}

static void test_exit(void)
{
	char said[100];

	CHECK(child_says(leave_twice, said, sizeof said) == 7 && !strcmp(said, "first again last"));
	CHECK(child_says(leave_locked, said, sizeof said) == 4 && !strcmp(said, "kept"));
	CHECK(child_says(leave_quickly, said, sizeof said) == 5 && !strcmp(said, ""));
	CHECK(child_says(leave_after_fork, said, sizeof said) == 6 && !strcmp(said, "onetwo"));
}

int main(int argc, char **argv)
{
	(void)argc;
	test_names(argv);
	test_vector();
	test_thread_storage();
	test_exit();
	return done();
}
