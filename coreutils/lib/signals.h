/* signals.h: signals by name and number, as kill, env and the shell's trap spell them. */
#ifndef SIGNALS_H
#define SIGNALS_H

enum { SIGNAL_NAME_SIZE = 20 };

/* "KILL" or "RTMIN+3" for a number; 0 if no signal has it.  buf holds made-up names. */
const char *signal_name(int number, char buf[static SIGNAL_NAME_SIZE]);

/* The number of "KILL", "sigkill", "RTMAX-1", "9" or "0"; -1 if there is none. */
int signal_number(const char *name);

#endif
