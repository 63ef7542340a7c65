/* bits/wait.h: what a child's status word says, for <sys/wait.h> and <stdlib.h>.
 *
 *   15       8 7   6      0
 *   exit code  0        0     exited
 *       0     core  signal    killed (1 to 126)
 *    signal        0x7f       stopped
 *        0xffff               continued
 */
#ifndef _BITS_WAIT_H
#define _BITS_WAIT_H

#define WNOHANG 1
#define WUNTRACED 2

#define WEXITSTATUS(s) (((s) >> 8) & 0xff)
#define WTERMSIG(s) ((s) & 0x7f)
#define WSTOPSIG(s) WEXITSTATUS(s)
#define WCOREDUMP(s) (((s) & 0x80) != 0)
#define WIFEXITED(s) (WTERMSIG(s) == 0)
#define WIFSTOPPED(s) (((s) & 0xff) == 0x7f)
#define WIFSIGNALED(s) (WTERMSIG(s) != 0 && WTERMSIG(s) != 0x7f)
#define WIFCONTINUED(s) ((s) == 0xffff)

#endif
