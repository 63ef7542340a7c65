/* sys/ttydefaults.h: a terminal's settings at first (BSD) */
#ifndef _SYS_TTYDEFAULTS_H
#define _SYS_TTYDEFAULTS_H

#include <termios.h>
#define CEOF ('d' & 037)
#define CEOL 0
#define CERASE 0177
#define CINTR ('c' & 037)
#define CSTATUS 0
#define CKILL ('u' & 037)
#define CMIN 1
#define CQUIT 034
#define CSUSP ('z' & 037)
#define CTIME 0
#define CDSUSP ('y' & 037)
#define CSTART ('q' & 037)
#define CSTOP ('s' & 037)
#define CLNEXT ('v' & 037)
#define CDISCARD ('o' & 037)
#define CWERASE ('w' & 037)
#define CREPRINT ('r' & 037)
#define CEOT CEOF

#endif
