// needs: messages/catopen messages/language locale/current
/* catgets.c: a catalogue by number, as a file */
#include <nl_types.h>
#include <sys/mman.h>
#include <unistd.h>
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char none[] = "none";
	static char path[32];
	static int fd;

	if (!path[0]) {
		fd = memfd_create("catalogue", 0);
		sprintf(path, "/proc/self/fd/%d", fd);
	}
	struct input in = { data, size };
	int set = take(&in), message = take(&in);
	MUST(ftruncate(fd, 0) == 0 && pwrite(fd, in.at, in.left, 0) == (ssize_t)in.left);
	nl_catd c = catopen(path, 0);
	if (c == (nl_catd)-1)
		return 0;
	for (int i = 0; i < 4; i++) {
		char *text = catgets(c, set + (i >> 1), message + (i & 1), none);
		MUST(text == none || strlen(text) < in.left);
	}
	catclose(c);
	return 0;
}
