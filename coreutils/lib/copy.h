/* copy.h: copies what is in a file, and what is known of it */
#ifndef COPY_H
#define COPY_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/stat.h>

enum { COPY_BUFFER = 128 * 1024 };

enum copied { COPIED, READ_FAILED, WRITE_FAILED }; /* errno says why */

/* All n bytes, however many writes that takes. */
bool write_all(int fd, const void *p, size_t n);

/* The rest of in, to out.  The kernel does it where it can. */
enum copied copy_data(int in, int out);

/* A regular file, to an empty one: holes are kept, or made of zeros, or filled. */
enum holes { KEEP_HOLES, MAKE_HOLES, FILL_HOLES };
enum copied copy_file(int in, int out, const struct stat *st, enum holes holes);

/* Shares the blocks of in; false, with errno, where the file system cannot. */
bool share_blocks(int in, int out);

/* Extended attributes, of files that are open or of links by their paths. */
bool copy_xattrs(int in, int out);
bool copy_link_xattrs(const char *from, const char *to);

#endif
