/* ipc.c: System V's queues, semaphores and memory; POSIX's message queues */
#include <errno.h>
#include <fcntl.h>
#include <mqueue.h>
#include <signal.h>
#include <stdbool.h>
#include <sys/ipc.h>
#include <sys/msg.h>
#include <sys/sem.h>
#include <sys/shm.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#include "check.h"

static void keys_are_of_files(void)
{
	struct stat st;

	CHECK_INT(stat("/", &st), 0);
	CHECK_INT(ftok("/", 'x'), (key_t)((unsigned)'x' << 24 | (st.st_dev & 0xff) << 16 | (st.st_ino & 0xffff)));
	CHECK(ftok("/", 1) != ftok("/", 2));
	errno = 0;
	CHECK_INT(ftok("/none", 1), -1);
	CHECK_INT(errno, ENOENT);
}

static void queues_keep_types(void)
{
	struct {
		long type;
		char text[20];
	} m = { 2, "second" };
	struct msqid_ds ds;
	int q = msgget(IPC_PRIVATE, IPC_CREAT | 0600);

	if (q < 0)
		return;
	CHECK_INT(msgsnd(q, &m, 7, 0), 0);
	m.type = 1;
	strcpy(m.text, "first");
	CHECK_INT(msgsnd(q, &m, 6, 0), 0);
	CHECK_INT(msgctl(q, IPC_STAT, &ds), 0);
	CHECK_INT(ds.msg_qnum, 2);
	CHECK_INT(ds.msg_lspid, getpid());
	CHECK_INT(ds.msg_perm.mode & 0777, 0600);
	CHECK_INT(ds.msg_perm.uid, geteuid());
	CHECK(ds.msg_stime >= time(0) - 100 && ds.msg_stime <= time(0) + 1);
	CHECK_INT(msgrcv(q, &m, sizeof m.text, 1, 0), 6);
	CHECK_STR(m.text, "first");
	CHECK_INT(msgrcv(q, &m, 3, 0, MSG_NOERROR), 3);
	CHECK(!memcmp(m.text, "sec", 3) && m.type == 2);
	errno = 0;
	CHECK_INT(msgrcv(q, &m, sizeof m.text, 0, IPC_NOWAIT), -1);
	CHECK_INT(errno, ENOMSG);
	CHECK_INT(msgctl(q, IPC_RMID, 0), 0);
}

union semun {
	int val;
	struct semid_ds *buf;
	unsigned short *array;
};

static void semaphores_count(void)
{
	unsigned short values[3] = { 1, 2, 3 };
	struct semid_ds ds;
	int s = semget(IPC_PRIVATE, 3, IPC_CREAT | 0640);

	if (s < 0)
		return;
	CHECK_INT(semctl(s, 0, SETALL, (union semun){ .array = values }), 0);
	CHECK_INT(semctl(s, 2, GETVAL), 3);
	CHECK_INT(semctl(s, 1, SETVAL, (union semun){ .val = 9 }), 0);
	CHECK_INT(semctl(s, 0, IPC_STAT, (union semun){ .buf = &ds }), 0);
	CHECK_INT(ds.sem_nsems, 3);
	CHECK(ds.sem_ctime >= time(0) - 100 && ds.sem_ctime <= time(0) + 1);
	CHECK_INT(ds.sem_otime, 0);
	struct sembuf both[] = { { 0, -1, 0 }, { 1, -9, 0 } };
	CHECK_INT(semop(s, both, 2), 0);
	CHECK_INT(semctl(s, 0, GETALL, (union semun){ .array = values }), 0);
	CHECK(values[0] == 0 && values[1] == 0 && values[2] == 3);
	CHECK_INT(semctl(s, 0, GETPID), getpid());
	errno = 0;
	CHECK_INT(semop(s, &(struct sembuf){ 0, -1, IPC_NOWAIT }, 1), -1);
	CHECK_INT(errno, EAGAIN);
	errno = 0;
	CHECK_INT(semtimedop(s, &(struct sembuf){ 0, -1, 0 }, 1, &(struct timespec){ .tv_nsec = 5000000 }), -1);
	CHECK_INT(errno, EAGAIN);
	CHECK_INT(semctl(s, 0, IPC_RMID), 0);
}

static void memory_is_shared(void)
{
	struct shmid_ds ds;
	int m = shmget(IPC_PRIVATE, 10000, IPC_CREAT | 0600), status;

	if (m < 0)
		return;
	char *p = shmat(m, 0, 0);
	CHECK(p != (char *)-1);
	/* The kernel's choice, a page; a multiple of SHMLBA, which may be more, must do, too. */
	CHECK_INT((unsigned long)p % sysconf(_SC_PAGESIZE), 0);
	CHECK_INT(SHMLBA % sysconf(_SC_PAGESIZE), 0);
	CHECK_INT(shmctl(m, IPC_STAT, &ds), 0);
	CHECK_INT(ds.shm_segsz, 10000);
	CHECK_INT(ds.shm_nattch, 1);
	CHECK_INT(ds.shm_cpid, getpid());
	pid_t child = fork();
	if (!child) {
		strcpy(p, "from the child");
		_exit(0);
	}
	waitpid(child, &status, 0);
	CHECK_STR(p, "from the child");
	CHECK_INT(shmctl(m, IPC_RMID, 0), 0);
	CHECK_INT(shmdt(p), 0);
	errno = 0;
	CHECK(shmat(m, 0, 0) == (void *)-1);
	CHECK(errno == EINVAL || errno == EIDRM);
}

static volatile sig_atomic_t told;
static void handler(int sig, siginfo_t *info, void *context)
{
	told = info->si_code == SI_MESGQ && info->si_value.sival_int == 12 ? 1 : 2;
}

static void messages_have_priorities(void)
{
	char name[40], text[100];
	unsigned priority;
	struct mq_attr attr = { .mq_maxmsg = 5, .mq_msgsize = 50 };

	sprintf(name, "/sill-test-%d", (int)getpid());
	mqd_t q = mq_open(name, O_RDWR | O_CREAT | O_EXCL, 0600, &attr);
	if (q == (mqd_t)-1) {
		CHECK(errno == ENOSYS || errno == EACCES);
		return;
	}
	struct sigaction act = { .sa_sigaction = handler, .sa_flags = SA_SIGINFO };
	sigaction(SIGUSR1, &act, 0);
	struct sigevent event = { .sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGUSR1, .sigev_value.sival_int = 12 };
	/* An emulator may lack this one. */
	bool notifies = mq_notify(q, &event) == 0;
	CHECK(notifies || errno == ENOSYS);
	CHECK_INT(mq_send(q, "low", 4, 1), 0);
	CHECK_INT(mq_send(q, "high", 5, 7), 0);
	CHECK_INT(told, notifies);
	CHECK_INT(mq_getattr(q, &attr), 0);
	CHECK_INT(attr.mq_curmsgs, 2);
	CHECK_INT(attr.mq_msgsize, 50);
	CHECK_INT(mq_receive(q, text, sizeof text, &priority), 5);
	CHECK_STR(text, "high");
	CHECK_INT(priority, 7);
	CHECK_INT(mq_receive(q, text, sizeof text, 0), 4);
	struct mq_attr old;
	CHECK_INT(mq_setattr(q, &(struct mq_attr){ .mq_flags = O_NONBLOCK }, &old), 0);
	CHECK_INT(old.mq_flags, 0);
	errno = 0;
	CHECK_INT(mq_receive(q, text, sizeof text, 0), -1);
	CHECK_INT(errno, EAGAIN);
	CHECK_INT(mq_setattr(q, &old, 0), 0);
	struct timespec past = { .tv_sec = 1 };
	errno = 0;
	CHECK_INT(mq_timedreceive(q, text, sizeof text, 0, &past), -1);
	CHECK_INT(errno, ETIMEDOUT);
	CHECK_INT(mq_close(q), 0);
	CHECK_INT(mq_unlink(name), 0);
	errno = 0;
	CHECK_INT(mq_unlink(name), -1);
	CHECK_INT(errno, ENOENT);
}

int main(void)
{
	keys_are_of_files();
	queues_keep_types();
	semaphores_count();
	memory_is_shared();
	messages_have_priorities();
	return done();
}
