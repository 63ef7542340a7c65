/* bsd_signal.c: signal under the name that promises BSD's meaning (XSI before Issue 7) */
#include <signal.h>

void (*bsd_signal(int sig, void (*handler)(int)))(int)
{
	return signal(sig, handler);
}
