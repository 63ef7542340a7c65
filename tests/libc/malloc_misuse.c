// not-on: musl glibc: these programs go wrong there in other ways, or without a word
/* malloc_misuse.c: each misuse of the heap ends the program with one line that says what it was. */
#include <malloc.h>
#include <pthread.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include "check.h"

static void *volatile p, *volatile q;
static int on_stack[8], *volatile s = on_stack;

static void twice(size_t size)
{
	p = malloc(size);
	q = malloc(size);
	free(p);
	free(p);
}

static void small_twice(void) { twice(24); }
static void medium_twice(void) { twice(20000); }
static void run_twice(void) { twice(200000); }
static void large_twice(void) { twice(3 << 19); }
static void huge_twice(void) { twice(300 << 20); }

static void twice_with_others_between(void)
{
	p = malloc(40);
	q = malloc(40);
	free(p);
	free(q);
	free(p);
}

static void alone_twice(void)
{
	p = malloc(1000);
	free(p);
	free(p);
}

static void inside_small(void)
{
	p = malloc(100);
	free((char *)p + 16);
}

static void inside_run(void)
{
	p = malloc(300000);
	free((char *)p + 65536);
}

static void inside_large(void)
{
	p = malloc(5 << 20);
	free((char *)p + 4096);
}

static void free_stack(void) { free(s); }
static void free_data(void) { free("constant" + (s == 0)); }
static void free_low(void) { p = malloc(1), free((void *)(s ? 0x1230L : 1)); }

static void never_allocated(void)
{
	p = malloc(1000);
	free((char *)p + 1024 * 20);
}

static void write_after_free(void)
{
	p = malloc(64);
	q = malloc(64);
	free(q);
	free(p);
	memset(p, 'A', 16);
	p = malloc(64);
	q = malloc(64);
}

static void overflow(void)
{
	p = malloc(48);
	q = malloc(48);
	void *high = p > q ? p : q, *low = p > q ? q : p;
	free(high);
	memset(low, 'A', 48 + 8);
	p = malloc(48);
	q = malloc(48);
}

static void realloc_freed(void)
{
	p = malloc(80);
	q = malloc(80);
	free(p);
	p = realloc(p, 200);
}

static void realloc_stack(void) { p = realloc(s, 100); }

static void *free_it(void *block)
{
	free(block);
	return 0;
}

static void free_elsewhere(void *block)
{
	pthread_t t;

	if (!pthread_create(&t, 0, free_it, block))
		pthread_join(t, 0);
}

static void here_then_elsewhere(void)
{
	p = malloc(100);
	q = malloc(100);
	free(p);
	free_elsewhere(p);
}

static void elsewhere_then_here(void)
{
	p = malloc(100);
	free_elsewhere(p);
	free(p);
}

static void elsewhere_twice(void)
{
	p = malloc(100);
	free_elsewhere(p);
	free_elsewhere(p);
}

static void run_elsewhere_twice(void)
{
	p = malloc(300000);
	free_elsewhere(p);
	free_elsewhere(p);
}

static void large_elsewhere_twice(void)
{
	p = malloc(50 << 20);
	free_elsewhere(p);
	free_elsewhere(p);
}

static void inside_elsewhere(void)
{
	p = malloc(100);
	free_elsewhere((char *)p + 16);
}

static void stack_elsewhere(void) { free_elsewhere(s); }

static void write_after_free_elsewhere(void)
{
	for (int i = 0; i < 3; i++) {
		p = malloc(40000);
		free_elsewhere(p);
		memset(p, 'A', 16);
	}
	for (int i = 0; i < 20; i++)
		p = malloc(40000);
}

/* What lies behind a large block may not be touched. */
static int stops_at_the_end(size_t size)
{
	int status = 0;
	pid_t pid = fork();

	if (!pid) {
		volatile char *block = malloc(size);
		block[size - 1] = 1;
		block = realloc((char *)block, size *= 2);
		block[size - 1] = 1;
		close(2);
		block[(size + 65535) / 65536 * 65536] = 1;
		_exit(0);
	}
	waitpid(pid, &status, 0);
	return WIFSIGNALED(status) && WTERMSIG(status) == SIGSEGV;
}

static const struct {
	const char *name, *message;
	void (*run)(void);
} cases[] = {
	{ "small_twice", "malloc: double free of 0x", small_twice },
	{ "medium_twice", "malloc: double free of 0x", medium_twice },
	{ "run_twice", "malloc: double free of 0x", run_twice },
	{ "large_twice", "malloc: double free of 0x", large_twice },
	{ "huge_twice", "malloc: double free of 0x", huge_twice },
	{ "twice_with_others_between", "malloc: double free of 0x", twice_with_others_between },
	{ "alone_twice", "malloc: double free of 0x", alone_twice },
	{ "inside_small", "malloc: invalid free of 0x", inside_small },
	{ "inside_run", "malloc: invalid free of 0x", inside_run },
	{ "inside_large", "malloc: invalid free of 0x", inside_large },
	{ "free_stack", "malloc: invalid free of 0x", free_stack },
	{ "free_data", "malloc: invalid free of 0x", free_data },
	{ "free_low", "malloc: invalid free of 0x", free_low },
	{ "never_allocated", "malloc: invalid free of 0x", never_allocated },
	{ "write_after_free", "malloc: corrupted free block at 0x", write_after_free },
	{ "overflow", "malloc: corrupted free block at 0x", overflow },
	{ "realloc_freed", "malloc: use after free of 0x", realloc_freed },
	{ "realloc_stack", "malloc: invalid pointer of 0x", realloc_stack },
	{ "here_then_elsewhere", "malloc: double free of 0x", here_then_elsewhere },
	{ "elsewhere_then_here", "malloc: double free of 0x", elsewhere_then_here },
	{ "elsewhere_twice", "malloc: double free of 0x", elsewhere_twice },
	{ "run_elsewhere_twice", "malloc: double free of 0x", run_elsewhere_twice },
	{ "large_elsewhere_twice", "malloc: double free of 0x", large_elsewhere_twice },
	{ "inside_elsewhere", "malloc: invalid free of 0x", inside_elsewhere },
	{ "stack_elsewhere", "malloc: invalid free of 0x", stack_elsewhere },
	{ "write_after_free_elsewhere", "malloc: corrupted free block at 0x",
	  write_after_free_elsewhere },
};

int main(void)
{
	setrlimit(RLIMIT_CORE, &(struct rlimit){ 0 });
	CHECK(stops_at_the_end(3 << 20));
	CHECK(stops_at_the_end(100 << 20));
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char text[200] = "";
		int pipes[2], status;
		CHECK(!pipe(pipes));
		pid_t pid = fork();
		if (!pid) {
			dup2(pipes[1], 2);
			cases[i].run();
			_exit(0);
		}
		close(pipes[1]);
		size_t n = 0;
		for (ssize_t r; (r = read(pipes[0], text + n, sizeof text - 1 - n)) > 0;)
			n += r;
		text[n] = 0;
		close(pipes[0]);
		CHECK_INT(waitpid(pid, &status, 0), pid);
		if (!WIFSIGNALED(status) || WTERMSIG(status) != SIGABRT ||
		    strncmp(text, cases[i].message, strlen(cases[i].message)) || !strchr(text, '\n'))
			printf("%s: status %#x, said %s\n", cases[i].name, status, text);
		CHECK(WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
		CHECK(!strncmp(text, cases[i].message, strlen(cases[i].message)));
		CHECK(!strstr(text + 1, "malloc:"));
	}
	return done();
}
