/* login.c: the file of who is logged in; pseudo-terminals; and some calls about users */
// not-on: musl glibc: musl keeps no such file, and glibc's utmpname("...x") reads another one
#include <errno.h>
#include <fcntl.h>
#include <fmtmsg.h>
#include <pty.h>
#include <stddef.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <termios.h>
#include <ulimit.h>
#include <unistd.h>
#include <utmp.h>
#include <utmpx.h>
#include "check.h"

static void records_are_found_and_replaced(void)
{
	struct stat st;

	CHECK_INT(sizeof(struct utmpx), sizeof(struct utmp));
#ifdef __x86_64__
	CHECK_INT(sizeof(struct utmpx), 384);
	CHECK_INT(offsetof(struct utmpx, ut_tv), 340);
#else
	CHECK_INT(sizeof(struct utmpx), 400);
#endif
	unlink("utmp");
	CHECK_INT(utmpxname("utmp"), 0);
	errno = 0;
	CHECK(!getutxent());
	CHECK_INT(errno, ENOENT);
	close(open("utmp", O_CREAT | O_RDWR, 0644));
	setutxent();
	for (int i = 0; i < 20; i++) {
		struct utmpx u = { .ut_type = i ? USER_PROCESS : BOOT_TIME, .ut_pid = 100 + i };
		sprintf(u.ut_id, "p%d", i);
		sprintf(u.ut_line, "pts/%d", i);
		sprintf(u.ut_user, "user%d", i);
		struct utmpx *put = pututxline(&u);
		CHECK(put && put->ut_pid == 100 + i);
	}
	CHECK(stat("utmp", &st) == 0 && st.st_size == 20 * sizeof(struct utmpx));
	setutxent();
	struct utmpx key = { .ut_type = LOGIN_PROCESS, .ut_id = "p7" };
	struct utmpx *u = getutxid(&key);
	CHECK(u && u->ut_pid == 107);
	CHECK(getutxent()->ut_pid == 108);
	setutxent();
	strcpy(key.ut_line, "pts/12");
	u = getutxline(&key);
	CHECK(u && u->ut_pid == 112);
	/* The same id again replaces; it is no USER_PROCESS then. */
	struct utmpx dead = *u;
	dead.ut_type = DEAD_PROCESS;
	CHECK(pututxline(&dead) != 0);
	CHECK(stat("utmp", &st) == 0 && st.st_size == 20 * sizeof(struct utmpx));
	setutxent();
	CHECK(!getutxline(&key));
	setutxent();
	key.ut_type = BOOT_TIME;
	u = getutxid(&key);
	CHECK(u && u->ut_pid == 100);
	int n = 0;
	for (setutxent(); getutxent(); n++)
		;
	CHECK_INT(n, 20);
	/* What a writer left half done is the end. */
	truncate("utmp", 20 * sizeof(struct utmpx) - 5);
	for (n = 0, setutent(); getutent(); n++)
		;
	CHECK_INT(n, 19);
	struct utmp extra = { .ut_type = USER_PROCESS };
	updwtmp("utmp", &extra);
	CHECK(stat("utmp", &st) == 0 && st.st_size == 20 * sizeof(struct utmpx));
	endutxent();
}

static void a_terminal_of_ones_own(void)
{
	struct winsize size = { .ws_row = 12, .ws_col = 34 }, now;
	char name[100], text[100];
	int master, status;

	pid_t child = forkpty(&master, name, 0, &size);
	CHECK(child >= 0);
	if (!child) {
		if (!isatty(0) || !isatty(2) || tcgetpgrp(0) != getpid() || getsid(0) != getpid() ||
		    ioctl(1, TIOCGWINSZ, &now) || now.ws_col != 34 || strcmp(ttyname(0), name))
			_exit(1);
		write(1, "hello", 5);
		_exit(0);
	}
	CHECK(!strncmp(name, "/dev/pts/", 9));
	ssize_t n = read(master, text, sizeof text);
	CHECK(n == 5 && !memcmp(text, "hello", 5));
	waitpid(child, &status, 0);
	CHECK_INT(status, 0);
	close(master);

	int slave;
	struct termios raw;
	CHECK_INT(openpty(&master, &slave, 0, 0, 0), 0);
	tcgetattr(slave, &raw);
	cfmakeraw(&raw);
	tcsetattr(slave, TCSANOW, &raw);
	write(slave, "\n", 1);
	CHECK_INT(read(master, text, sizeof text), 1);
	close(slave);
	close(master);
}

static void messages_have_a_form(void)
{
	char text[300] = "";
	int kept = dup(2), fd = open("messages", O_CREAT | O_TRUNC | O_RDWR, 0666);

	dup2(fd, 2);
	unsetenv("MSGVERB");
	CHECK_INT(fmtmsg(MM_PRINT, "Sill:test", MM_ERROR, "nothing", "look again", "Sill:test:001"), MM_OK);
	setenv("MSGVERB", "severity:action", 1);
	CHECK_INT(fmtmsg(MM_PRINT, "Sill:test", MM_HALT, "nothing", "look again", "Sill:test:001"), MM_OK);
	setenv("MSGVERB", "severity:nonsense", 1);
	CHECK_INT(fmtmsg(MM_PRINT, MM_NULLLBL, MM_INFO, "text", MM_NULLACT, MM_NULLTAG), MM_OK);
	CHECK_INT(fmtmsg(MM_PRINT, "a label that is too long:x", MM_INFO, "text", MM_NULLACT, MM_NULLTAG), MM_NOTOK);
	dup2(kept, 2);
	pread(fd, text, sizeof text - 1, 0);
	CHECK_STR(text, "Sill:test: ERROR: nothing\nTO FIX: look again  Sill:test:001\n"
			"HALT: TO FIX: look again\nINFO: text\n");
	close(fd);
}

static void the_limit_of_files(void)
{
	CHECK(ulimit(UL_GETFSIZE) > 0);
	CHECK_INT(ulimit(UL_SETFSIZE, 1000L), 1000);
	CHECK_INT(ulimit(UL_GETFSIZE), 1000);
	errno = 0;
	CHECK_INT(ulimit(9), -1);
	CHECK_INT(errno, EINVAL);
}

int main(void)
{
	char name[L_cuserid];

	records_are_found_and_replaced();
	a_terminal_of_ones_own();
	messages_have_a_form();
	CHECK(cuserid(name) == name && *name);
	CHECK_STR(cuserid(0), name);
	CHECK_INT(issetugid(), 0);
	the_limit_of_files();
	return done();
}
