/* termios.h: terminals (POSIX.1-2024 <termios.h>).  All return 0, or -1 with errno,
 * unless their comment says otherwise. */
#ifndef _TERMIOS_H
#define _TERMIOS_H

#include <features.h>
#include <bits/types.h>
#include <bits/winsize.h>

__BEGIN_DECLS

typedef __pid_t pid_t;
typedef unsigned char cc_t;
typedef unsigned speed_t;
typedef unsigned tcflag_t;

/* Laid out as the kernel fills it; the speeds are codes in c_cflag. */
#define NCCS 19
struct termios {
	tcflag_t c_iflag, c_oflag, c_cflag, c_lflag;
	cc_t c_line;
	cc_t c_cc[NCCS];
};

/* c_cc */
#define VINTR 0
#define VQUIT 1
#define VERASE 2
#define VKILL 3
#define VEOF 4
#define VTIME 5
#define VMIN 6
#define VSWTC 7
#define VSTART 8
#define VSTOP 9
#define VSUSP 10
#define VEOL 11
#define VREPRINT 12
#define VDISCARD 13
#define VWERASE 14
#define VLNEXT 15
#define VEOL2 16

/* c_iflag */
#define IGNBRK 01
#define BRKINT 02
#define IGNPAR 04
#define PARMRK 010
#define INPCK 020
#define ISTRIP 040
#define INLCR 0100
#define IGNCR 0200
#define ICRNL 0400
#define IUCLC 01000
#define IXON 02000
#define IXANY 04000
#define IXOFF 010000
#define IMAXBEL 020000
#define IUTF8 040000

/* c_oflag */
#define OPOST 01
#define OLCUC 02
#define ONLCR 04
#define OCRNL 010
#define ONOCR 020
#define ONLRET 040
#define OFILL 0100
#define OFDEL 0200
#if __XSI_VISIBLE
#define NLDLY 0400
#define NL0 0
#define NL1 0400
#define CRDLY 03000
#define CR0 0
#define CR1 01000
#define CR2 02000
#define CR3 03000
#define TABDLY 014000
#define TAB0 0
#define TAB1 04000
#define TAB2 010000
#define TAB3 014000
#if __BSD_VISIBLE
#define XTABS TAB3
#endif
#define BSDLY 020000
#define BS0 0
#define BS1 020000
#define VTDLY 040000
#define VT0 0
#define VT1 040000
#define FFDLY 0100000
#define FF0 0
#define FF1 0100000
#endif

/* c_cflag */
#define CSIZE 060
#define CS5 0
#define CS6 020
#define CS7 040
#define CS8 060
#define CSTOPB 0100
#define CREAD 0200
#define PARENB 0400
#define PARODD 01000
#define HUPCL 02000
#define CLOCAL 04000
#if __BSD_VISIBLE
#define CBAUD 010017
#define CBAUDEX 010000
#define CIBAUD 002003600000
#define CMSPAR 010000000000
#define CRTSCTS 020000000000
#endif

/* c_lflag */
#define ISIG 01
#define ICANON 02
#if __BSD_VISIBLE
#define XCASE 04
#endif
#define ECHO 010
#define ECHOE 020
#define ECHOK 040
#define ECHONL 0100
#define NOFLSH 0200
#define TOSTOP 0400
#define IEXTEN 0100000
#if __BSD_VISIBLE
#define ECHOCTL 01000
#define ECHOPRT 02000
#define ECHOKE 04000
#define FLUSHO 010000
#define PENDIN 040000
#define EXTPROC 0200000
#endif

/* speed_t: codes, not numbers of bits */
#define B0 0
#define B50 1
#define B75 2
#define B110 3
#define B134 4
#define B150 5
#define B200 6
#define B300 7
#define B600 010
#define B1200 011
#define B1800 012
#define B2400 013
#define B4800 014
#define B9600 015
#define B19200 016
#define B38400 017
#define B57600 010001
#define B115200 010002
#define B230400 010003
#define B460800 010004
#define B500000 010005
#define B576000 010006
#define B921600 010007
#define B1000000 010010
#define B1152000 010011
#define B1500000 010012
#define B2000000 010013
#define B2500000 010014
#define B3000000 010015
#define B3500000 010016
#define B4000000 010017
#if __BSD_VISIBLE
#define EXTA B19200
#define EXTB B38400
#endif

#define TCSANOW 0   /* at once */
#define TCSADRAIN 1 /* after all output went out */
#define TCSAFLUSH 2 /* and input that nobody read is dropped */
#define TCIFLUSH 0
#define TCOFLUSH 1
#define TCIOFLUSH 2
#define TCOOFF 0
#define TCOON 1
#define TCIOFF 2
#define TCION 3

/* The terminal's settings.  tcsetattr succeeds if any change could be made.
 * Traps: ioctl. */
int tcgetattr(int __fd, struct termios *);
int tcsetattr(int __fd, int __when, const struct termios *);
/* Break for that long (0: 0.25 to 0.5 s); wait for output; drop; stop and go.
 * Traps: ioctl. */
int tcsendbreak(int __fd, int __duration);
int tcdrain(int __fd);
int tcflush(int __fd, int __queue);
int tcflow(int __fd, int __action);
/* The session of the terminal, or -1.  Traps: ioctl. */
pid_t tcgetsid(int __fd);
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
/* The window's size.  Traps: ioctl. */
int tcgetwinsize(int __fd, struct winsize *);
int tcsetwinsize(int __fd, const struct winsize *);
#endif

/* The codes of the speeds in the structure; an input speed of 0 is "as the output's".
 * EINVAL for what is no code.  Never trap. */
speed_t cfgetispeed(const struct termios *);
speed_t cfgetospeed(const struct termios *);
int cfsetispeed(struct termios *, speed_t);
int cfsetospeed(struct termios *, speed_t);
#if __BSD_VISIBLE
int cfsetspeed(struct termios *, speed_t);
/* Raw: every byte as it comes, both ways.  Never traps. */
void cfmakeraw(struct termios *);
#define TTYDEF_IFLAG (BRKINT | ISTRIP | ICRNL | IMAXBEL | IXON | IXANY)
#define TTYDEF_OFLAG (OPOST | ONLCR | XTABS)
#define TTYDEF_LFLAG (ECHO | ICANON | ISIG | IEXTEN | ECHOE | ECHOKE | ECHOCTL)
#define TTYDEF_CFLAG (CREAD | CS7 | PARENB | HUPCL)
#define CTRL(c) ((c)&037)
#endif

__END_DECLS

#endif
