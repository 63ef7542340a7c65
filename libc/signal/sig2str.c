/* sig2str.c: signals to names and back (POSIX.1-2024).
 *
 * Real-time signals are RTMIN, RTMIN+1, ... up to the middle, from there RTMAX-n. */
#include <signal.h>
#include <stdlib.h>
#include <string.h>

static char *put_number(char *p, int n)
{
	if (n >= 10)
		*p++ = '0' + n / 10;
	*p++ = '0' + n % 10;
	*p = 0;
	return p;
}

int sig2str(int sig, char *name)
{
	const char *word = sigabbrev_np(sig);

	if (word) {
		strcpy(name, word);
		return 0;
	}
	if (sig < SIGRTMIN || sig > SIGRTMAX)
		return -1;
	int up = sig - SIGRTMIN, down = SIGRTMAX - sig;
	strcpy(name, up <= down ? "RTMIN" : "RTMAX");
	if (up && down) {
		name[5] = up <= down ? '+' : '-';
		put_number(name + 6, up <= down ? up : down);
	}
	return 0;
}

/* A decimal number from low to high that ends the string; -1 if it is not. */
static int number(const char *s, int low, int high)
{
	int n = 0;

	if (!*s)
		return -1;
	for (; *s; s++) {
		if (*s < '0' || *s > '9' || n > high)
			return -1;
		n = 10 * n + *s - '0';
	}
	return n >= low && n <= high ? n : -1;
}

static int find(const char *name)
{
	int range = SIGRTMAX - SIGRTMIN, n;

	for (int sig = 1; sig < SIGRTMIN; sig++) {
		const char *word = sigabbrev_np(sig);
		if (word && !strcmp(word, name))
			return sig;
	}
	if (!strncmp(name, "RTMIN", 5)) {
		if (!name[5])
			return SIGRTMIN;
		n = name[5] == '+' ? number(name + 6, 1, range) : -1;
		return n < 0 ? -1 : SIGRTMIN + n;
	}
	if (!strncmp(name, "RTMAX", 5)) {
		if (!name[5])
			return SIGRTMAX;
		n = name[5] == '-' ? number(name + 6, 1, range) : -1;
		return n < 0 ? -1 : SIGRTMAX - n;
	}
	/* Other names that people use for some of them. */
	static const struct {
		char name[4];
		int sig;
	} others[] = { { "IOT", SIGIOT }, { "CLD", SIGCLD }, { "IO", SIGIO } };
	for (size_t i = 0; i < sizeof others / sizeof *others; i++)
		if (!strcmp(others[i].name, name))
			return others[i].sig;
	return number(name, 1, SIGRTMAX);
}

int str2sig(const char *restrict name, int *restrict sig)
{
	int n = find(name);

	if (n < 0)
		return -1;
	*sig = n;
	return 0;
}
