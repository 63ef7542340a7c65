/* table.c: the names that stty knows (see table.h) */
#include <limits.h>
#include "table.h"

const struct mode modes[] = {
	{ "parenb", CONTROL, ANY, PARENB, 0, 0 },   { "parodd", CONTROL, ANY, PARODD, 0, 0 },
	{ "cmspar", CONTROL, ANY, CMSPAR, 0, 0 },   { "cs5", CONTROL, ANY, CS5, CSIZE, 0 },
	{ "cs6", CONTROL, ANY, CS6, CSIZE, 0 },     { "cs7", CONTROL, ANY, CS7, CSIZE, 0 },
	{ "cs8", CONTROL, ANY, CS8, CSIZE, 0 },     { "hupcl", CONTROL, ANY, HUPCL, 0, 0 },
	{ "hup", CONTROL, ANY, HUPCL, 0, 1 },       { "cstopb", CONTROL, ANY, CSTOPB, 0, 0 },
	{ "cread", CONTROL, ON, CREAD, 0, 0 },      { "clocal", CONTROL, ANY, CLOCAL, 0, 0 },
	{ "crtscts", CONTROL, ANY, CRTSCTS, 0, 0 },

	{ "ignbrk", INPUT, OFF, IGNBRK, 0, 0 },     { "brkint", INPUT, ON, BRKINT, 0, 0 },
	{ "ignpar", INPUT, ANY, IGNPAR, 0, 0 },     { "parmrk", INPUT, ANY, PARMRK, 0, 0 },
	{ "inpck", INPUT, ANY, INPCK, 0, 0 },       { "istrip", INPUT, ANY, ISTRIP, 0, 0 },
	{ "inlcr", INPUT, OFF, INLCR, 0, 0 },       { "igncr", INPUT, OFF, IGNCR, 0, 0 },
	{ "icrnl", INPUT, ON, ICRNL, 0, 0 },        { "ixon", INPUT, ON, IXON, 0, 0 },
	{ "ixoff", INPUT, OFF, IXOFF, 0, 0 },       { "tandem", INPUT, OFF, IXOFF, 0, 1 },
	{ "iuclc", INPUT, OFF, IUCLC, 0, 0 },       { "ixany", INPUT, OFF, IXANY, 0, 0 },
	{ "imaxbel", INPUT, ON, IMAXBEL, 0, 0 },    { "iutf8", INPUT, OFF, IUTF8, 0, 0 },

	{ "opost", OUTPUT, ON, OPOST, 0, 0 },       { "olcuc", OUTPUT, OFF, OLCUC, 0, 0 },
	{ "ocrnl", OUTPUT, OFF, OCRNL, 0, 0 },      { "onlcr", OUTPUT, ON, ONLCR, 0, 0 },
	{ "onocr", OUTPUT, OFF, ONOCR, 0, 0 },      { "onlret", OUTPUT, OFF, ONLRET, 0, 0 },
	{ "ofill", OUTPUT, OFF, OFILL, 0, 0 },      { "ofdel", OUTPUT, OFF, OFDEL, 0, 0 },
	{ "nl1", OUTPUT, ANY, NL1, NLDLY, 0 },      { "nl0", OUTPUT, ON, NL0, NLDLY, 0 },
	{ "cr3", OUTPUT, ANY, CR3, CRDLY, 0 },      { "cr2", OUTPUT, ANY, CR2, CRDLY, 0 },
	{ "cr1", OUTPUT, ANY, CR1, CRDLY, 0 },      { "cr0", OUTPUT, ON, CR0, CRDLY, 0 },
	{ "tab3", OUTPUT, ANY, TAB3, TABDLY, 0 },   { "tab2", OUTPUT, ANY, TAB2, TABDLY, 0 },
	{ "tab1", OUTPUT, ANY, TAB1, TABDLY, 0 },   { "tab0", OUTPUT, ON, TAB0, TABDLY, 0 },
	{ "tabs", OUTPUT, ANY, TAB0, TABDLY, 1 },   { "bs1", OUTPUT, ANY, BS1, BSDLY, 0 },
	{ "bs0", OUTPUT, ON, BS0, BSDLY, 0 },       { "vt1", OUTPUT, ANY, VT1, VTDLY, 0 },
	{ "vt0", OUTPUT, ON, VT0, VTDLY, 0 },       { "ff1", OUTPUT, ANY, FF1, FFDLY, 0 },
	{ "ff0", OUTPUT, ON, FF0, FFDLY, 0 },

	{ "isig", LOCAL, ON, ISIG, 0, 0 },          { "icanon", LOCAL, ON, ICANON, 0, 0 },
	{ "iexten", LOCAL, ON, IEXTEN, 0, 0 },      { "echo", LOCAL, ON, ECHO, 0, 0 },
	{ "echoe", LOCAL, ON, ECHOE, 0, 0 },        { "crterase", LOCAL, ON, ECHOE, 0, 1 },
	{ "echok", LOCAL, ON, ECHOK, 0, 0 },        { "echonl", LOCAL, OFF, ECHONL, 0, 0 },
	{ "noflsh", LOCAL, OFF, NOFLSH, 0, 0 },     { "xcase", LOCAL, OFF, XCASE, 0, 0 },
	{ "tostop", LOCAL, OFF, TOSTOP, 0, 0 },     { "echoprt", LOCAL, OFF, ECHOPRT, 0, 0 },
	{ "prterase", LOCAL, OFF, ECHOPRT, 0, 1 },  { "echoctl", LOCAL, ON, ECHOCTL, 0, 0 },
	{ "ctlecho", LOCAL, ON, ECHOCTL, 0, 1 },    { "echoke", LOCAL, ON, ECHOKE, 0, 0 },
	{ "crtkill", LOCAL, ON, ECHOKE, 0, 1 },     { "flusho", LOCAL, OFF, FLUSHO, 0, 0 },
	{ "extproc", LOCAL, OFF, EXTPROC, 0, 0 },
	{ 0 }
};

const struct special specials[] = {
	{ "intr", VINTR, 3 },     { "quit", VQUIT, 034 },  { "erase", VERASE, 0177 },
	{ "kill", VKILL, 025 },   { "eof", VEOF, 4 },      { "eol", VEOL, 0 },
	{ "eol2", VEOL2, 0 },     { "swtch", VSWTC, 0 },   { "start", VSTART, 021 },
	{ "stop", VSTOP, 023 },   { "susp", VSUSP, 032 },  { "rprnt", VREPRINT, 022 },
	{ "werase", VWERASE, 027 }, { "lnext", VLNEXT, 026 }, { "discard", VDISCARD, 017 },
	{ 0 }
};

const struct speed speeds[] = {
	{ B0, 0 },           { B50, 50 },         { B75, 75 },         { B110, 110 },
	{ B134, 134 },       { B150, 150 },       { B200, 200 },       { B300, 300 },
	{ B600, 600 },       { B1200, 1200 },     { B1800, 1800 },     { B2400, 2400 },
	{ B4800, 4800 },     { B9600, 9600 },     { B19200, 19200 },   { B38400, 38400 },
	{ B57600, 57600 },   { B115200, 115200 }, { B230400, 230400 }, { B460800, 460800 },
	{ B500000, 500000 }, { B576000, 576000 }, { B921600, 921600 }, { B1000000, 1000000 },
	{ B1152000, 1152000 }, { B1500000, 1500000 }, { B2000000, 2000000 },
	{ B2500000, 2500000 }, { B3000000, 3000000 }, { B3500000, 3500000 },
	{ B4000000, 4000000 }, { 0, UINT_MAX },
};

const struct combination combinations[] = {
	{ "evenp", "parenb -parodd cs7", "-parenb cs8" },
	{ "parity", "parenb -parodd cs7", "-parenb cs8" },
	{ "oddp", "parenb parodd cs7", "-parenb cs8" },
	{ "nl", "-icrnl -onlcr", "icrnl -inlcr -igncr onlcr -ocrnl -onlret" },
	{ "ek", "erase ^? kill ^u", 0 },
	{ "cooked", "brkint ignpar istrip icrnl ixon opost isig icanon eof ^d eol undef",
	  "-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr -icrnl -ixon -ixoff -iuclc "
	  "-ixany -imaxbel -opost -isig -icanon -xcase min 1 time 0" },
	{ "raw",
	  "-ignbrk -brkint -ignpar -parmrk -inpck -istrip -inlcr -igncr -icrnl -ixon -ixoff -iuclc "
	  "-ixany -imaxbel -opost -isig -icanon -xcase min 1 time 0",
	  "brkint ignpar istrip icrnl ixon opost isig icanon eof ^d eol undef" },
	{ "cbreak", "-icanon", "icanon" },
	{ "pass8", "-parenb -istrip cs8", "parenb istrip cs7" },
	{ "litout", "-parenb -istrip -opost cs8", "parenb istrip opost cs7" },
	{ "decctlq", "-ixany", "ixany" },
	{ "lcase", "xcase iuclc olcuc", "-xcase -iuclc -olcuc" },
	{ "LCASE", "xcase iuclc olcuc", "-xcase -iuclc -olcuc" },
	{ "crt", "echoe echoctl echoke", 0 },
	{ "dec", "echoe echoctl echoke -ixany intr ^c erase ^? kill ^u", 0 },
	{ "-tabs", "tab3", 0 },
	{ 0 }
};
