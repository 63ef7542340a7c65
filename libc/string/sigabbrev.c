/* sigabbrev.c: GNU's names and words for signals */
#include <signal.h>
#include <string.h>

const char *sigabbrev_np(int sig)
{
	static const char *const names[] = {
#define SIGNAL(name, text) [SIG##name] = #name,
#include "signal_words.h"
#undef SIGNAL
	};

	return sig > 0 && (size_t)sig < sizeof names / sizeof *names ? names[sig] : 0;
}

const char *sigdescr_np(int sig)
{
	return sigabbrev_np(sig) ? strsignal(sig) : 0;
}
