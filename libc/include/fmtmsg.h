/* fmtmsg.h: messages in a fixed form (XSI) */
#ifndef _FMTMSG_H
#define _FMTMSG_H

#include <features.h>

__BEGIN_DECLS

/* Where it comes from, by whom it is noticed, whether it can be got over, where it goes. */
#define MM_HARD 0x1L
#define MM_SOFT 0x2L
#define MM_FIRM 0x4L
#define MM_APPL 0x8L
#define MM_UTIL 0x10L
#define MM_OPSYS 0x20L
#define MM_RECOVER 0x40L
#define MM_NRECOV 0x80L
#define MM_PRINT 0x100L
#define MM_CONSOLE 0x200L

#define MM_NOSEV 0
#define MM_HALT 1
#define MM_ERROR 2
#define MM_WARNING 3
#define MM_INFO 4

#define MM_NULLLBL ((char *)0)
#define MM_NULLSEV 0
#define MM_NULLMC 0L
#define MM_NULLTXT ((char *)0)
#define MM_NULLACT ((char *)0)
#define MM_NULLTAG ((char *)0)

#define MM_OK 0
#define MM_NOTOK (-1)
#define MM_NOMSG 1
#define MM_NOCON 4

/* "label: severity: text" and "TO FIX: action  tag", to standard error ($MSGVERB says which
 * parts) and to the console (all of them).  The label is "system:part", at most 10 and 14
 * characters.  MM_OK, MM_NOMSG, MM_NOCON, MM_NOTOK.  Traps: writev; openat, close. */
int fmtmsg(long __class, const char *__label, int __severity, const char *__text,
	   const char *__action, const char *__tag);

__END_DECLS

#endif
