// not-on: musl glibc: without sig2str and str2sig (POSIX.1-2024)
/* signal_names.c: every signal's name leads back to it. */
#include <signal.h>
#include "check.h"

int main(void)
{
	char name[SIG2STR_MAX];
	int n;

	for (int sig = 1; sig <= SIGRTMAX; sig++) {
		if (sig >= 32 && sig < SIGRTMIN) {
			CHECK_INT(sig2str(sig, name), -1);
			continue;
		}
		CHECK_INT(sig2str(sig, name), 0);
		CHECK(strlen(name) < sizeof name);
		n = 0;
		CHECK_INT(str2sig(name, &n), 0);
		CHECK_INT(n, sig);
	}
	CHECK(!sig2str(SIGINT, name));
	CHECK_STR(name, "INT");
	CHECK(!sig2str(SIGRTMIN, name));
	CHECK_STR(name, "RTMIN");
	CHECK(!sig2str(SIGRTMIN + 2, name));
	CHECK_STR(name, "RTMIN+2");
	CHECK(!sig2str(SIGRTMAX - 1, name));
	CHECK_STR(name, "RTMAX-1");
	CHECK(!sig2str(SIGRTMAX, name));
	CHECK_STR(name, "RTMAX");
	CHECK(!str2sig("9", &n) && n == SIGKILL);
	static const char *const bad[] = { "", "0", "SIGINT", "int", "65", "RTMIN+", "RTMIN-1", "RTMIN+99",
					   "RTMAX-99", "99999999999", "-1", "9x", "RTMIN+0x1" };
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
		if (str2sig(bad[i], &n) != -1) {
			printf("\"%s\"\n", bad[i]);
			CHECK(!"no signal has that name");
		}
	CHECK_INT(sig2str(0, name), -1);
	CHECK_INT(sig2str(SIGRTMAX + 1, name), -1);
	return done();
}
