/* mmap-file FILE: a file as memory; writes out its first 80 bytes. */
#include <fcntl.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int fail(const char *what)
{
	perror(what);
	return 1;
}

int main(int argc, char **argv)
{
	if (argc != 2) {
		fprintf(stderr, "usage: mmap-file FILE\n");
		return 2;
	}
	int fd = open(argv[1], O_RDONLY | O_CLOEXEC);
	struct stat st;
	if (fd < 0 || fstat(fd, &st) < 0)
		return fail(argv[1]);
	if (st.st_size == 0)
		return 0; /* nothing to map: a length of 0 is an error */

	const char *text = mmap(NULL, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	if (text == MAP_FAILED)
		return fail(argv[1]);
	close(fd); /* the mapping stays */

	size_t left = st.st_size < 80 ? st.st_size : 80;
	while (left > 0) {
		ssize_t n = write(STDOUT_FILENO, text, left);
		if (n < 0)
			return fail("standard output");
		text += n;
		left -= n;
	}
	return 0;
}
