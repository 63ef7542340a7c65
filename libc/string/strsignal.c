/* strsignal.c: what a signal means */
#include <signal.h>
#include <string.h>
#include "decimal.h"

char *strsignal(int sig)
{
	static const char *const texts[] = {
#define SIGNAL(name, text) [SIG##name] = text,
#include "signal_words.h"
#undef SIGNAL
	};
	static _Thread_local char other[sizeof "Real-time signal -2147483648"];

	if (sig > 0 && (size_t)sig < sizeof texts / sizeof *texts && texts[sig])
		return (char *)texts[sig];
	if (sig >= SIGRTMIN && sig <= SIGRTMAX)
		append_decimal(strcpy(other, "Real-time signal "), sig - SIGRTMIN);
	else
		append_decimal(strcpy(other, "Unknown signal "), sig);
	return other;
}
