/* stderr.c: the standard error, on descriptor 2, not buffered.  POSIX lets it be read too. */
#include "file.h"

static FILE error = {
	.data = error.tiny + PUSHBACK,
	.size = 1,
	.flags = CAN_READ | CAN_WRITE | UNBUFFERED | STATIC,
	.fd = 2,
	.offset = UNKNOWN,
};

FILE *stderr = &error;
