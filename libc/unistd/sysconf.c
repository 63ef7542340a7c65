/* sysconf.c: limits and options of the system (POSIX.1-2024 sysconf) */
#include <errno.h>
#include <limits.h>
#include <sys/resource.h>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>
#include "page.h"
#include "sys.h"

/* A value; or a question to be asked at run time. */
enum {
	RLIMIT = -256, /* RLIMIT + resource: the limit in force */
	PAGE = -300,
	CPUS,
	CPUS_THERE,
	MEMORY,
	MEMORY_FREE,
	ARGUMENTS,
	STACK_OF_SIGNAL,
	USUAL_STACK_OF_SIGNAL,
	LARGEST_INT,
};
#define NO_LIMIT -1
#define UNKNOWN 0
/* So that 0 can mean unknown in the table, values are stored one higher. */
#define IS(value) ((value) + 1)

static const int values[] = {
	[_SC_ARG_MAX] = IS(ARGUMENTS),
	[_SC_CHILD_MAX] = IS(RLIMIT + RLIMIT_NPROC),
	[_SC_CLK_TCK] = IS(100),
	[_SC_NGROUPS_MAX] = IS(65536),
	[_SC_OPEN_MAX] = IS(RLIMIT + RLIMIT_NOFILE),
	[_SC_STREAM_MAX] = IS(RLIMIT + RLIMIT_NOFILE),
	[_SC_TZNAME_MAX] = IS(255),
	[_SC_JOB_CONTROL] = IS(_POSIX_JOB_CONTROL),
	[_SC_SAVED_IDS] = IS(_POSIX_SAVED_IDS),
	[_SC_REALTIME_SIGNALS] = IS(_POSIX_REALTIME_SIGNALS),
	[_SC_PRIORITY_SCHEDULING] = IS(_POSIX_PRIORITY_SCHEDULING),
	[_SC_TIMERS] = IS(_POSIX_TIMERS),
	[_SC_ASYNCHRONOUS_IO] = IS(_POSIX_ASYNCHRONOUS_IO),
	[_SC_SYNCHRONIZED_IO] = IS(_POSIX_SYNCHRONIZED_IO),
	[_SC_FSYNC] = IS(_POSIX_FSYNC),
	[_SC_MAPPED_FILES] = IS(_POSIX_MAPPED_FILES),
	[_SC_MEMLOCK] = IS(_POSIX_MEMLOCK),
	[_SC_MEMLOCK_RANGE] = IS(_POSIX_MEMLOCK_RANGE),
	[_SC_MEMORY_PROTECTION] = IS(_POSIX_MEMORY_PROTECTION),
	[_SC_MESSAGE_PASSING] = IS(_POSIX_MESSAGE_PASSING),
	[_SC_SHARED_MEMORY_OBJECTS] = IS(_POSIX_SHARED_MEMORY_OBJECTS),
	[_SC_AIO_PRIO_DELTA_MAX] = IS(20),
	[_SC_MQ_PRIO_MAX] = IS(32768),
	[_SC_DELAYTIMER_MAX] = IS(LARGEST_INT),
	[_SC_VERSION] = IS(_POSIX_VERSION),
	[_SC_PAGESIZE] = IS(PAGE),
	[_SC_RTSIG_MAX] = IS(64 - 35 + 1),
	[_SC_SIGQUEUE_MAX] = IS(RLIMIT + RLIMIT_SIGPENDING),
	[_SC_BC_BASE_MAX] = IS(_POSIX2_BC_BASE_MAX),
	[_SC_BC_DIM_MAX] = IS(_POSIX2_BC_DIM_MAX),
	[_SC_BC_SCALE_MAX] = IS(_POSIX2_BC_SCALE_MAX),
	[_SC_BC_STRING_MAX] = IS(_POSIX2_BC_STRING_MAX),
	[_SC_COLL_WEIGHTS_MAX] = IS(COLL_WEIGHTS_MAX),
	[_SC_EXPR_NEST_MAX] = IS(EXPR_NEST_MAX),
	[_SC_LINE_MAX] = IS(LINE_MAX),
	[_SC_RE_DUP_MAX] = IS(RE_DUP_MAX),
	[_SC_2_VERSION] = IS(_POSIX2_VERSION),
	[_SC_2_C_BIND] = IS(_POSIX2_C_BIND),
	[_SC_IOV_MAX] = IS(IOV_MAX),
	[_SC_THREAD_SAFE_FUNCTIONS] = IS(_POSIX_THREAD_SAFE_FUNCTIONS),
	[_SC_GETGR_R_SIZE_MAX] = IS(1024),
	[_SC_GETPW_R_SIZE_MAX] = IS(1024),
	[_SC_LOGIN_NAME_MAX] = IS(LOGIN_NAME_MAX),
	[_SC_TTY_NAME_MAX] = IS(TTY_NAME_MAX),
	[_SC_NPROCESSORS_CONF] = IS(CPUS_THERE),
	[_SC_NPROCESSORS_ONLN] = IS(CPUS),
	[_SC_PHYS_PAGES] = IS(MEMORY),
	[_SC_AVPHYS_PAGES] = IS(MEMORY_FREE),
	[_SC_XOPEN_VERSION] = IS(_XOPEN_VERSION),
	[_SC_XOPEN_UNIX] = IS(_XOPEN_UNIX),
	[_SC_XOPEN_ENH_I18N] = IS(_XOPEN_ENH_I18N),
	[_SC_XOPEN_CRYPT] = IS(_XOPEN_CRYPT),
	[_SC_XOPEN_SHM] = IS(_XOPEN_SHM),
	[_SC_2_CHAR_TERM] = IS(_POSIX2_CHAR_TERM),
	[_SC_ADVISORY_INFO] = IS(_POSIX_ADVISORY_INFO),
	[_SC_CLOCK_SELECTION] = IS(_POSIX_CLOCK_SELECTION),
	[_SC_CPUTIME] = IS(_POSIX_CPUTIME),
	[_SC_THREADS] = IS(_POSIX_THREADS),
	[_SC_THREAD_ATTR_STACKADDR] = IS(_POSIX_THREAD_ATTR_STACKADDR),
	[_SC_THREAD_ATTR_STACKSIZE] = IS(_POSIX_THREAD_ATTR_STACKSIZE),
	[_SC_THREAD_PRIORITY_SCHEDULING] = IS(_POSIX_THREAD_PRIORITY_SCHEDULING),
	[_SC_THREAD_DESTRUCTOR_ITERATIONS] = IS(PTHREAD_DESTRUCTOR_ITERATIONS),
	[_SC_THREAD_KEYS_MAX] = IS(PTHREAD_KEYS_MAX),
	[_SC_THREAD_STACK_MIN] = IS(PTHREAD_STACK_MIN),
	[_SC_THREAD_CPUTIME] = IS(_POSIX_THREAD_CPUTIME),
	[_SC_THREAD_ROBUST_PRIO_PROTECT] = IS(_POSIX_THREAD_ROBUST_PRIO_PROTECT),
	[_SC_THREAD_ROBUST_PRIO_INHERIT] = IS(_POSIX_THREAD_ROBUST_PRIO_INHERIT),
	[_SC_THREAD_PROCESS_SHARED] = IS(_POSIX_THREAD_PROCESS_SHARED),
	[_SC_THREAD_PRIO_PROTECT] = IS(_POSIX_THREAD_PRIO_PROTECT),
	[_SC_THREAD_PRIO_INHERIT] = IS(_POSIX_THREAD_PRIO_INHERIT),
	[_SC_SPIN_LOCKS] = IS(_POSIX_SPIN_LOCKS),
	[_SC_SEM_NSEMS_MAX] = IS(SEM_NSEMS_MAX),
	[_SC_SEM_VALUE_MAX] = IS(LARGEST_INT),
	[_SC_SEMAPHORES] = IS(_POSIX_SEMAPHORES),
	[_SC_READER_WRITER_LOCKS] = IS(_POSIX_READER_WRITER_LOCKS),
	[_SC_BARRIERS] = IS(_POSIX_BARRIERS),
	[_SC_DEVICE_CONTROL] = IS(_POSIX_DEVICE_CONTROL),
	[_SC_MONOTONIC_CLOCK] = IS(_POSIX_MONOTONIC_CLOCK),
	[_SC_REGEXP] = IS(_POSIX_REGEXP),
	[_SC_SHELL] = IS(_POSIX_SHELL),
	[_SC_SPAWN] = IS(_POSIX_SPAWN),
	[_SC_TIMEOUTS] = IS(_POSIX_TIMEOUTS),
	[_SC_SYMLOOP_MAX] = IS(40),
	[_SC_V6_LP64_OFF64] = IS(1),
	[_SC_V6_LPBIG_OFFBIG] = IS(1),
	[_SC_HOST_NAME_MAX] = IS(HOST_NAME_MAX),
	[_SC_IPV6] = IS(_POSIX_IPV6),
	[_SC_RAW_SOCKETS] = IS(_POSIX_RAW_SOCKETS),
	[_SC_V7_LP64_OFF64] = IS(1),
	[_SC_V7_LPBIG_OFFBIG] = IS(1),
	[_SC_MINSIGSTKSZ] = IS(STACK_OF_SIGNAL),
	[_SC_SIGSTKSZ] = IS(USUAL_STACK_OF_SIGNAL),
	[_SC_NSIG] = IS(65),
};

static long limit(int resource)
{
	struct rlimit now;

	sys_prlimit64(0, resource, 0, &now);
	return now.rlim_cur > LONG_MAX ? NO_LIMIT : (long)now.rlim_cur;
}

/* A quarter of the stack, but at least 128 KiB (Linux, execve(2)). */
static long arguments(void)
{
	struct rlimit stack;

	sys_prlimit64(0, RLIMIT_STACK, 0, &stack);
	rlim_t quarter = stack.rlim_cur / 4;
	/* Never more than three quarters of the usual 8 MiB. */
	return quarter < 131072 ? 131072 : quarter > 6 << 20 ? 6 << 20 : (long)quarter;
}

/* The kernel tells what a signal's frame needs with this processor's registers. */
static long signal_stack(void)
{
	unsigned long least = __getauxval(AT_MINSIGSTKSZ);

	return least ? least : 2048;
}

long sysconf(int name)
{
	/* -1 is the answer for an option that is not there, too; only a name that is
	 * not one is an error. */
	if (name < 0 || name > _SC_NSIG)
		return sys_fail(EINVAL);
	int value = (unsigned)name < sizeof values / sizeof *values ? values[name] : UNKNOWN;
	if (value == UNKNOWN)
		return NO_LIMIT;
	value -= 1;
	switch (value) {
	case PAGE:
		return page_size();
	case CPUS:
		return get_nprocs();
	case CPUS_THERE:
		return get_nprocs_conf();
	case MEMORY:
		return get_phys_pages();
	case MEMORY_FREE:
		return get_avphys_pages();
	case ARGUMENTS:
		return arguments();
	case STACK_OF_SIGNAL:
		return signal_stack();
	case LARGEST_INT:
		return INT_MAX;
	case USUAL_STACK_OF_SIGNAL:
		return signal_stack() < 4096 ? 8192 : 2 * signal_stack();
	}
	if (value >= RLIMIT && value < RLIMIT + (int)RLIMIT_NLIMITS)
		return limit(value - RLIMIT);
	return value;
}

int getpagesize(void)
{
	return page_size();
}
