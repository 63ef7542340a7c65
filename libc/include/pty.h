/* pty.h: a pseudo-terminal in one call (BSD, openpty(3)) */
#ifndef _PTY_H
#define _PTY_H

#include <features.h>
#include <bits/types.h>
#include <bits/winsize.h>

__BEGIN_DECLS

typedef __pid_t pid_t;
struct termios;

/* Both ends, the terminal's set up by *__termios and *__winsize if not null, its path in
 * __name if not null.  0, or -1 with errno.  Traps: openat, ioctl, close. */
int openpty(int *__master, int *__slave, char *__name, const struct termios *__termios,
	    const struct winsize *__winsize);
/* And a child whose terminal it is (login_tty); as fork.  Traps: as openpty, and clone. */
pid_t forkpty(int *__master, char *__name, const struct termios *__termios,
	      const struct winsize *__winsize);

__END_DECLS

#endif
