/* kill - send a signal to processes */
#include <signal.h>
#include "cmd.h"
#include "help.h"
#include "signals.h"

static const char usage[] = "[-s NAME | -SIGNAL] PID... | -l [SIGNAL | STATUS]... | -L";
static const char about[] =
	"Send a signal, TERM unless given, to each process PID: 0 is this process group,\n"
	"-1 every process, -PGID another group.\n"
	"  -s, --signal=SIGNAL        send SIGNAL, by name or number\n"
	"  -l, --list                 print the names of signals, or of each SIGNAL,\n"
	"                             or of what ended a process with exit STATUS\n"
	"  -L, --table                print numbers and names";

static void list_all(bool table)
{
	char buf[SIGNAL_NAME_SIZE];

	for (int n = 1; n <= SIGRTMAX; n++) {
		const char *name = signal_name(n, buf);
		if (name && table)
			outputf("%2d %s\n", n, name);
		else if (name)
			outputf("%s\n", name);
	}
}

/* A whole word as a number; false (and no message) if it is none. */
static bool whole_number(const char *s, long *n)
{
	char *end;

	errno = 0;
	*n = strtol(s, &end, 10);
	return end != s && !*end && !errno;
}

/* Number to name; also from an exit status, which is 128 and more for a signal; name to number. */
static void list_one(const char *word)
{
	char buf[SIGNAL_NAME_SIZE];
	const char *name;
	long n;

	if (whole_number(word, &n)) {
		if (n > 128 && n < 256)
			n -= 128;
		if (n >= 0 && n <= SIGRTMAX && (name = signal_name(n, buf))) {
			outputf("%s\n", name);
			return;
		}
	} else if ((n = signal_number(word)) >= 0) {
		outputf("%ld\n", n);
		return;
	}
	failf("'%s': invalid signal", word);
}

static void list(char **argv)
{
	if (!*argv)
		list_all(false);
	for (; *argv; argv++)
		list_one(*argv);
}

static void send(int signal, const char *word)
{
	long pid;

	if (!whole_number(word, &pid) || (pid_t)pid != pid)
		failf("'%s': invalid process id", word);
	else if (kill(pid, signal))
		fail("'%s'", word);
}

/* The signal that the options name, with *argv moved past them; -1 after a message. */
static int chosen(char ***argv)
{
	char *word = **argv, *name = 0;
	int signal = SIGTERM;

	if (word && word[0] == '-' && strcmp(word, "--")) {
		++*argv;
		if (!strcmp(word, "-s") || !strcmp(word, "-n") || !strcmp(word, "--signal")) {
			if (!(name = **argv)) {
				failf("option '%s' requires an argument", word);
				return -1;
			}
			++*argv;
		} else if (!strncmp(word, "--signal=", 9)) {
			name = word + 9;
		} else if (word[1] == '-' || !word[1]) {
			bad_option(word, word[1]);
			return -1;
		} else {
			/* -sTERM; SIGNAL names that begin with s are whole words: -stop */
			name = word + 1;
			if (*name == 's' && signal_number(name) < 0 && name[1])
				name++;
		}
		if ((signal = signal_number(name)) < 0)
			failf("'%s': invalid signal", name);
	}
	if (**argv && !strcmp(**argv, "--"))
		++*argv;
	return signal;
}

int main(int argc, char **argv)
{
	name_self(argv);
	if (help_only(argc, argv, usage, about))
		return finish();
	argv++;
	if (*argv && (!strcmp(*argv, "-l") || !strcmp(*argv, "--list"))) {
		list(argv + 1);
	} else if (*argv && (!strcmp(*argv, "-L") || !strcmp(*argv, "--table"))) {
		list_all(true);
	} else {
		int signal = chosen(&argv);
		if (signal >= 0 && !*argv)
			failf("no process ID specified");
		for (; signal >= 0 && *argv; argv++)
			send(signal, *argv);
	}
	return finish();
}
