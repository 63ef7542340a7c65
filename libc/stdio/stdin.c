/* stdin.c: the standard input, on descriptor 0 */
#include "file.h"

static unsigned char room[PUSHBACK + BUFSIZ];

static FILE input = {
	.data = room + PUSHBACK,
	.size = BUFSIZ,
	.flags = CAN_READ | STATIC,
	.fd = 0,
	.offset = UNKNOWN,
};

FILE *stdin = &input;
