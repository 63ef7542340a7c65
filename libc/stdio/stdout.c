/* stdout.c: the standard output, on descriptor 1: lines on a terminal, else blocks */
#include "file.h"

static unsigned char room[PUSHBACK + BUFSIZ];

static FILE output = {
	.data = room + PUSHBACK,
	.size = BUFSIZ,
	.flags = CAN_WRITE | MAYBE_LINES | STATIC,
	.fd = 1,
	.offset = UNKNOWN,
};

FILE *stdout = &output;
