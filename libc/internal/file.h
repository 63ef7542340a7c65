/* file.h: what a stream is.
 *
 *            data                                    data + size
 *   | 8 bytes | . . . . . . . . . . . . . . . . . . . . |
 *     pushed      reading:  ^ read         ^ read_end          the unread bytes lie between
 *     back        writing:  data .. write are pending          room up to data + size
 *
 * A stream is reading, or writing, or neither.  While it is not reading,
 * read == read_end; while it is not writing, or every byte has to be looked at
 * (lines, no buffer), write >= write_end: so the inline functions of <stdio.h>
 * need no other test.
 *
 * `offset` is the kernel's file offset as far as this stream knows: behind
 * read_end when reading, at data when writing; UNKNOWN until somebody asked. */
#ifndef FILE_H
#define FILE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <bits/mbstate.h>
#include <bits/wide.h>
#include "hooks.h"
#include "lock.h"

enum {
	PUSHBACK = 8,    /* bytes before the buffer */
	UNKNOWN = -1,
};

enum file_flags {
	CAN_READ = 1,
	CAN_WRITE = 2,
	APPENDS = 4,     /* each write goes to the end of the file */
	READING = 8,
	WRITING = 16,
	AT_EOF = 32,
	FAILED = 64,
	LINES = 128,     /* flushed after each line */
	MAYBE_LINES = 256, /* the first newline asks whether this is a terminal */
	UNBUFFERED = 512,
	PUSHED = 1024,   /* a byte before `read` is not what the file has there */
	MOVED = 2048,    /* the kernel's offset may be elsewhere: lseek before the next trap */
	LISTED = 4096,   /* in the list of streams to flush */
	STATIC = 8192,   /* stdin, stdout, stderr: not to be freed */
};

/* Streams that are no descriptor.  All return what the sys_ calls do, -errno on
 * failure.  For a descriptor `ops` is null and the trap is made in place, so
 * that a program which only writes has no read in it. */
struct file_ops {
	long (*read)(FILE *, void *, size_t);
	long (*write)(FILE *, const void *, size_t);
	long (*seek)(FILE *, long, int);
	long (*close)(FILE *);
};

struct __file {
	unsigned char *read, *read_end, *write, *write_end; /* first: see <stdio.h> */
	unsigned char *data;
	size_t size;
	unsigned flags;
	int fd;
	const struct file_ops *ops;
	void *cookie;
	long offset;
	struct lock lock;
	int depth;    /* how often the owner holds the lock */
	void *owner;
	FILE *next, **link; /* in the list: the next, and what points here */
	signed char orientation; /* bytes < 0, not yet 0, wide > 0 */
	mbstate_t reading_state, writing_state;
	unsigned char tiny[PUSHBACK + 8]; /* the buffer of a stream that has none */
};

/* --- Locking: nothing while there is one thread, so a program without threads has none
 * of these three, unless it calls flockfile itself: others reach them by the hook. */
void file_lock_always(FILE *) HIDDEN;
void file_unlock_always(FILE *) HIDDEN;
bool file_trylock(FILE *) HIDDEN;

extern const struct file_locks {
	bool (*try)(FILE *);
	void (*acquire)(FILE *);
	void (*release)(FILE *);
} *hook_file_locks HIDDEN; /* set by threads_begin */

static inline bool file_lock(FILE *f)
{
	return __builtin_expect(process_threaded, 0) && (hook_file_locks->acquire(f), true);
}

static inline void file_unlock(FILE *f, bool locked)
{
	if (__builtin_expect(locked, 0))
		hook_file_locks->release(f);
}

/* --- The list of the streams that exit has to look at. */
void file_list(FILE *) HIDDEN;
void file_unlist(FILE *) HIDDEN;
int file_flush_all(void) HIDDEN;
void file_flush_lines(void) HIDDEN;
void file_around_fork(int when) HIDDEN;
extern struct lock file_list_lock HIDDEN;
extern FILE *file_first HIDDEN;

/* What the list asks of the streams' other halves, set by the first that reads or
 * writes, so that neither half is linked for the other. */
extern int (*file_flush_hook)(FILE *) HIDDEN; /* write.c: file_flush */
extern int (*file_sync_hook)(FILE *) HIDDEN;  /* seek.c: file_sync */
extern int (*file_lines_hook)(FILE *) HIDDEN; /* write.c: flushes a terminal */

/* --- Output: file_put is file_write, without a call when there is room. */
bool file_start_writing(FILE *) HIDDEN;
size_t file_write(FILE *, const void *, size_t) HIDDEN; /* the bytes accepted */
int file_flush(FILE *) HIDDEN;                          /* 0 or EOF */
void file_probe(FILE *) HIDDEN;
int __stdio_spill(int, FILE *);

/* --- Input. */
int __stdio_fill(FILE *);
bool file_fill(FILE *) HIDDEN; /* whether there is anything to read now */
size_t file_read(FILE *, void *, size_t) HIDDEN;
bool file_unread(FILE *, int) HIDDEN; /* whether there was room to push it back */
int file_sync(FILE *) HIDDEN; /* gives unread input back */

/* --- Wide characters: WEOF as fgetwc; orientation as fwide. */
wint_t file_get_wide(FILE *) HIDDEN;
bool file_unget_wide(FILE *, wint_t) HIDDEN;
bool file_put_wide(FILE *, const wchar_t *, size_t) HIDDEN;

/* --- Position. */
long file_tell(FILE *) HIDDEN;                /* or -errno */
int file_seek(FILE *, long, int) HIDDEN;      /* 0 or -errno */

/* --- Opening. */
int file_mode(const char *) HIDDEN;         /* the O_ flags of a mode; -1, EINVAL */
unsigned file_access(int) HIDDEN;           /* O_ flags as CAN_READ and so on */
FILE *file_new(unsigned, size_t, size_t) HIDDEN; /* access, buffer size, bytes for the cookie */
FILE *file_for(int, int) HIDDEN;            /* for a descriptor and its O_ flags */
long file_finish(FILE *) HIDDEN;            /* flush and close, all but the memory: 0 or -errno */
void file_free(FILE *) HIDDEN;

static inline int file_fail(FILE *f, int error)
{
	extern int *__errno_location(void) __attribute__((__const__));
	f->flags |= FAILED;
	*__errno_location() = error;
	return EOF;
}

static inline size_t file_pending(const FILE *f)
{
	return f->flags & WRITING ? f->write - f->data : 0;
}

static inline size_t file_put(FILE *f, const void *p, size_t n)
{
	if ((long)n > f->write_end - f->write)
		return file_write(f, p, n);
	memcpy(f->write, p, n);
	f->write += n;
	return n;
}

static inline void file_no_read(FILE *f)
{
	f->read = f->read_end = f->data;
}

#endif
