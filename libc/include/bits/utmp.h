/* bits/utmp.h: a record of who is logged in, as it lies in the file (Linux, utmp(5)).
 *
 * Without a guard: a header defines __UTMP_NAME and the names of two structures, which
 * are one and the same.  On x86_64 times have 32 bits, for files written by
 * 32-bit programs, and so POSIX's type of ut_tv cannot be had. */
struct __UTMP_EXIT {
	short __UTMP_TERMINATION, __UTMP_STATUS;
};
struct __UTMP_NAME {
	short ut_type;
	__pid_t ut_pid;
	char ut_line[32]; /* the terminal, without /dev/ */
	char ut_id[4];    /* its abbreviation */
	char ut_user[32];
	char ut_host[256];
	struct __UTMP_EXIT ut_exit; /* of a DEAD_PROCESS */
#ifdef __x86_64__
	__INT32_TYPE__ ut_session;
	struct {
		__INT32_TYPE__ tv_sec, tv_usec;
	} ut_tv;
#else
	long ut_session;
	struct timeval ut_tv;
#endif
	__INT32_TYPE__ ut_addr_v6[4]; /* where from; an IPv4 address is the first word alone */
	char __reserved[20];
};
