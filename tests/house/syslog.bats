load helper

# /dev/log is one for the whole machine: the test has a /dev of its own.
setup() {
	cd "$BATS_TEST_TMPDIR"
	cat >log.c <<-'END'
		#include <errno.h>
		#include <stdio.h>
		#include <stdlib.h>
		#include <string.h>
		#include <sys/socket.h>
		#include <sys/un.h>
		#include <syslog.h>
		#include <unistd.h>
		static int type, s, peer = -1;
		static void listen_again(void)
		{
			struct sockaddr_un a = { AF_UNIX, "/dev/log" };
			if (s) close(s);
			if (peer >= 0) close(peer);
			peer = -1;
			unlink("/dev/log");
			s = socket(AF_UNIX, type, 0);
			bind(s, (void *)&a, sizeof a);
			if (type == SOCK_STREAM) listen(s, 5);
		}
		static void show(void)
		{
			char text[5000];
			if (type == SOCK_STREAM && peer < 0) peer = accept(s, 0, 0);
			ssize_t n = read(type == SOCK_STREAM ? peer : s, text, sizeof text - 1);
			text[n] = 0;
			/* without the time, which is 15 characters and a blank */
			char *end = strchr(text, '>');
			printf("%.*s|%s|%d\n", (int)(end + 1 - text), text, strlen(end) > 100 ? "long" : end + 17, (int)n > 3000);
			fflush(stdout);
		}
		int main(int argc, char **argv)
		{
			static char large[4000];
			type = argc > 1 ? SOCK_STREAM : SOCK_DGRAM;
			listen_again();
			syslog(LOG_INFO, "plain %d", 1);
			show();
			errno = ENOENT;
			openlog("me", LOG_PID | LOG_PERROR | LOG_NDELAY, LOG_DAEMON);
			syslog(LOG_ERR, "why: %m\n");
			if (errno != ENOENT) puts("errno changed");
			show();
			setlogmask(LOG_UPTO(LOG_WARNING));
			syslog(LOG_INFO, "not this");
			syslog(LOG_WARNING | LOG_MAIL, "this");
			show();
			openlog("me", 0, 0);
			memset(large, 'x', sizeof large - 1);
			syslog(LOG_ERR, "%s", large);
			show();
			listen_again(); /* the daemon was started anew */
			syslog(LOG_ERR, "after");
			if (type == SOCK_STREAM) syslog(LOG_ERR, "after");
			show();
			closelog();
			return 0;
		}
	END
	"$CC" -w -o log log.c
}

expected='<14>|log: plain 1|0
<27>|me[PID]: why: No such file or directory|0
<20>|me[PID]: this|0
<27>|long|1
<27>|me: after|0'

log_in_sandbox() {
	bwrap --bind / / --dev-bind /proc /proc --tmpfs /dev $RUN "$PWD/log" "$@" 2>errors |
		sed 's/\[[0-9]*\]/[PID]/' >out
}

@test "syslog: datagrams, priorities, %m, the mask, a new daemon, standard error" {
	command -v bwrap >/dev/null || skip "no bwrap"
	log_in_sandbox
	diff <(echo "$expected") out
	grep -q '^me\[[0-9]*\]: why: No such file or directory$' errors
	[ "$(wc -l <errors)" -eq 2 ]
}

@test "syslog: a daemon that listens on a stream" {
	command -v bwrap >/dev/null || skip "no bwrap"
	log_in_sandbox stream
	diff <(echo "$expected") out
}
