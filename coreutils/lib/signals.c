/* signals.c: signals by name and number (see signals.h) */
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include "signals.h"

static const struct {
	const char *name;
	int number;
} table[] = {
	{ "HUP", SIGHUP },       { "INT", SIGINT },   { "QUIT", SIGQUIT },     { "ILL", SIGILL },
	{ "TRAP", SIGTRAP },     { "ABRT", SIGABRT }, { "BUS", SIGBUS },       { "FPE", SIGFPE },
	{ "KILL", SIGKILL },     { "USR1", SIGUSR1 }, { "SEGV", SIGSEGV },     { "USR2", SIGUSR2 },
	{ "PIPE", SIGPIPE },     { "ALRM", SIGALRM }, { "TERM", SIGTERM },
	{ "STKFLT", SIGSTKFLT },
	{ "CHLD", SIGCHLD },     { "CONT", SIGCONT }, { "STOP", SIGSTOP },     { "TSTP", SIGTSTP },
	{ "TTIN", SIGTTIN },     { "TTOU", SIGTTOU }, { "URG", SIGURG },       { "XCPU", SIGXCPU },
	{ "XFSZ", SIGXFSZ },     { "VTALRM", SIGVTALRM }, { "PROF", SIGPROF },
	{ "WINCH", SIGWINCH },
	{ "POLL", SIGPOLL },     { "PWR", SIGPWR },   { "SYS", SIGSYS },
	/* second names, found only by name: the first of a number wins */
	{ "EXIT", 0 },           { "IO", SIGIO },     { "IOT", SIGABRT },      { "CLD", SIGCHLD },
};

enum { NAMES = sizeof table / sizeof *table };

const char *signal_name(int number, char buf[static SIGNAL_NAME_SIZE])
{
	int low = SIGRTMIN, high = SIGRTMAX;

	for (int i = 0; i < NAMES; i++)
		if (table[i].number == number)
			return table[i].name;
	if (number < low || number > high)
		return 0;
	if (number == low || number == high)
		return number == low ? "RTMIN" : "RTMAX";
	if (number - low <= high - number)
		snprintf(buf, SIGNAL_NAME_SIZE, "RTMIN+%d", number - low);
	else
		snprintf(buf, SIGNAL_NAME_SIZE, "RTMAX-%d", high - number);
	return buf;
}

/* The digits of s as a number up to the last signal's, or -1. */
static int small_number(const char *s)
{
	char *end;

	if (*s < '0' || *s > '9')
		return -1;
	long n = strtol(s, &end, 10);
	return !*end && n >= 0 && n <= SIGRTMAX ? n : -1;
}

/* "RTMIN", "RTMIN+2", "RTMAX-3": within the range that libc leaves to programs. */
static int real_time(const char *s)
{
	bool from_low = !strncasecmp(s, "RTMIN", 5);

	if (!from_low && strncasecmp(s, "RTMAX", 5))
		return -1;
	s += 5;
	if (!*s)
		return from_low ? SIGRTMIN : SIGRTMAX;
	if (*s != (from_low ? '+' : '-'))
		return -1;
	int n = small_number(s + 1);
	if (n < 0 || n > SIGRTMAX - SIGRTMIN)
		return -1;
	return from_low ? SIGRTMIN + n : SIGRTMAX - n;
}

int signal_number(const char *name)
{
	if (*name >= '0' && *name <= '9')
		return small_number(name);
	if (!strncasecmp(name, "SIG", 3))
		name += 3;
	for (int i = 0; i < NAMES; i++)
		if (!strcasecmp(table[i].name, name))
			return table[i].number;
	return real_time(name);
}
