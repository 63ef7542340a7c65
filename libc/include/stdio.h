/* stdio.h: streams, and text made of values and back.
 *
 * A stream collects what is written and reads ahead.  Traps happen when its buffer
 * is full or empty: read, write, lseek, and once ioctl, to find out whether the first
 * line that is written goes to a terminal.  Functions that fail set the stream's error
 * indicator and errno.  What could not be written stays in the buffer, so that the
 * next flush can try again. */
#ifndef _STDIO_H
#define _STDIO_H

#include <features.h>
#include <sys/cdefs.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
#undef NULL
#define NULL __NULL

typedef struct __file FILE;
typedef struct {
	__off_t __offset;
	struct {
		unsigned int __value;
		unsigned char __left, __low, __high, __queue;
	} __state; /* an mbstate_t, see <bits/mbstate.h> */
} fpos_t;
#if __POSIX_VISIBLE
typedef __off_t off_t;
#endif
#if __POSIX_VISIBLE >= 200809
typedef __ssize_t ssize_t;
typedef __builtin_va_list va_list;
#endif

#define EOF (-1)
#define BUFSIZ 8192
#define FILENAME_MAX 4096
#define FOPEN_MAX 1000
#define TMP_MAX 238328 /* 62 to the power of 3 */
#define L_tmpnam 20
#define _PRINTF_NAN_LEN_MAX 4

/* setvbuf: full buffering, by lines, none. */
#define _IOFBF 0
#define _IOLBF 1
#define _IONBF 2

#ifndef SEEK_SET
#define SEEK_SET 0
#define SEEK_CUR 1
#define SEEK_END 2
#endif
#if __GNU_VISIBLE && !defined SEEK_DATA
#define SEEK_DATA 3
#define SEEK_HOLE 4
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
#define P_tmpdir "/tmp"
#endif
#if __POSIX_VISIBLE
#define L_ctermid 20
#if __BSD_VISIBLE || (__XSI_VISIBLE && __XSI_VISIBLE < 600)
#define L_cuserid 33
#endif
#endif

__BEGIN_DECLS

/* stdout buffers lines when it is a terminal, blocks when not; stderr buffers nothing. */
extern FILE *stdin;
extern FILE *stdout;
extern FILE *stderr;
#define stdin stdin
#define stdout stdout
#define stderr stderr

/* --- Opening and closing.  Modes: r w a, with + for both ways, b for nothing, x for
 * O_EXCL, e for O_CLOEXEC.  They return null when they fail. */

/* Traps: openat, and lseek for mode a. (C) */
FILE *fopen(const char *__restrict, const char *__restrict);

/* Opens another file, or with a null name the same one in another mode, on the same
 * stream.  The stream is closed when that fails. (C) */
FILE *freopen(const char *__restrict, const char *__restrict, FILE *__restrict);

/* Writes what is buffered and closes; EOF when something could not be written.  The
 * stream is gone in any case.  Traps: write, close, lseek if there is unread input. (C) */
int fclose(FILE *);

/* A file without a name, open in mode w+. (C) */
FILE *tmpfile(void);

/* A name that was not in use.  Something else may take it at any time: use mkstemp. (C) */
char *tmpnam(char *);

/* Remove a file or an empty directory; give it another name: 0, or -1 with errno. (C) */
int remove(const char *);
int rename(const char *, const char *);

/* --- Buffering. */

/* Writes what is buffered, for a null pointer of all streams; 0, or EOF.  A stream that
 * was read gives back unread input: its descriptor's offset is where the stream is. (C, POSIX) */
int fflush(FILE *);

/* Before anything else is done with the stream: the kind of buffering and, if the
 * pointer is not null, the buffer; 0, or EOF for a wrong kind. (C) */
int setvbuf(FILE *__restrict, char *__restrict, int, size_t);
void setbuf(FILE *__restrict, char *__restrict);

/* --- Bytes: the byte, or EOF at the end of the file or on an error. (C) */
int fgetc(FILE *);
int getc(FILE *);
int getchar(void);
int fputc(int, FILE *);
int putc(int, FILE *);
int putchar(int);

/* The next read finds this byte; at least 8 in a row can be pushed back. (C) */
int ungetc(int, FILE *);

/* --- Lines. (C) */

/* Reads to the end of the line, which is kept, but at most n - 1 bytes; null at the end of the
 * file, or on an error. */
char *fgets(char *__restrict, int, FILE *__restrict);

/* Not negative, or EOF; puts adds a newline. */
int fputs(const char *__restrict, FILE *__restrict);
int puts(const char *);

#if __ISO_C_VISIBLE < 2011
/* Reads a line, without its newline, and cannot know when to stop: use fgets. (C up to C99) */
char *gets(char *);
#endif

/* --- Blocks: the number of whole items read or written. (C) */
size_t fread(void *__restrict, size_t, size_t, FILE *__restrict);
size_t fwrite(const void *__restrict, size_t, size_t, FILE *__restrict);

/* --- Position.  -1 when it fails, as on a pipe: ESPIPE. Traps: lseek, unless the place is
 * in the buffer. (C) */
int fseek(FILE *, long, int);
long ftell(FILE *);
void rewind(FILE *);
int fgetpos(FILE *__restrict, fpos_t *__restrict);
int fsetpos(FILE *, const fpos_t *);

/* --- Indicators. (C) */
void clearerr(FILE *);
int feof(FILE *);
int ferror(FILE *);

/* Writes the string, ": ", and what errno says, to stderr. (C) */
void perror(const char *);

/* --- Formatted output: the number of bytes, or a negative value with errno; EOVERFLOW
 * past INT_MAX.  snprintf stores at most n - 1 bytes and a null byte, and returns what the whole
 * would have been. (C, POSIX for n$) */
int printf(const char *__restrict, ...) __printf_like(1, 2);
int fprintf(FILE *__restrict, const char *__restrict, ...) __printf_like(2, 3);
int sprintf(char *__restrict, const char *__restrict, ...) __printf_like(2, 3);
int snprintf(char *__restrict, size_t, const char *__restrict, ...) __printf_like(3, 4);
int vprintf(const char *__restrict, __builtin_va_list) __printf_like(1, 0);
int vfprintf(FILE *__restrict, const char *__restrict, __builtin_va_list) __printf_like(2, 0);
int vsprintf(char *__restrict, const char *__restrict, __builtin_va_list) __printf_like(2, 0);
int vsnprintf(char *__restrict, size_t, const char *__restrict, __builtin_va_list)
	__printf_like(3, 0);

/* --- Formatted input: the number of items stored, or EOF when input ended before the
 * first of them. (C, POSIX for n$ and m) */
int scanf(const char *__restrict, ...) __scanf_like(1, 2);
int fscanf(FILE *__restrict, const char *__restrict, ...) __scanf_like(2, 3);
int sscanf(const char *__restrict, const char *__restrict, ...) __scanf_like(2, 3);
int vscanf(const char *__restrict, __builtin_va_list) __scanf_like(1, 0);
int vfscanf(FILE *__restrict, const char *__restrict, __builtin_va_list) __scanf_like(2, 0);
int vsscanf(const char *__restrict, const char *__restrict, __builtin_va_list) __scanf_like(2, 0);

#if __POSIX_VISIBLE
/* A stream for a descriptor, which it then owns, and back. (POSIX) */
FILE *fdopen(int, const char *);
int fileno(FILE *);

/* The name of the controlling terminal: "/dev/tty". (POSIX) */
char *ctermid(char *);
#if __BSD_VISIBLE || (__XSI_VISIBLE && __XSI_VISIBLE < 600)
/* The name of the effective user, into L_cuserid bytes or (null) static memory; null, and the
 * bytes empty, when there is none. (XSI before Issue 6)  Traps: geteuid, then as getpwuid. */
char *cuserid(char *);
#endif
#endif

#if __POSIX_VISIBLE >= 199506
/* Between these, the stream is one thread's own; they nest.  ftrylockfile: 0 when it has it. */
void flockfile(FILE *);
int ftrylockfile(FILE *);
void funlockfile(FILE *);

/* For a stream that is locked, or a process of one thread. (POSIX) */
int getc_unlocked(FILE *);
int getchar_unlocked(void);
int putc_unlocked(int, FILE *);
int putchar_unlocked(int);
#endif

#if __POSIX_VISIBLE >= 199209 || __XSI_VISIBLE
/* Runs sh -c COMMAND, with its output (mode r) or input (w) on the stream; e in the mode
 * adds O_CLOEXEC.  pclose returns the status as waitpid does, or -1. (POSIX) */
FILE *popen(const char *, const char *);
int pclose(FILE *);
#endif

#if __POSIX_VISIBLE >= 200112 || __XSI_VISIBLE >= 500
int fseeko(FILE *, __off_t, int);
__off_t ftello(FILE *);
#endif

#if __POSIX_VISIBLE >= 200809
/* A stream that reads and writes memory: the buffer given, or one of its own. (POSIX) */
FILE *fmemopen(void *__restrict, size_t, const char *__restrict);

/* A stream that grows a string; the two variables are right after fflush and fclose.
 * The caller frees the string. (POSIX) */
FILE *open_memstream(char **, size_t *);

/* Write to a descriptor, unbuffered. Traps: write. (POSIX) */
int dprintf(int, const char *__restrict, ...) __printf_like(2, 3);
int vdprintf(int, const char *__restrict, __builtin_va_list) __printf_like(2, 0);

/* Reads a whole line, or up to a delimiter, into a string that malloc made or null and
 * that grows as needed; its length, or -1. (POSIX) */
ssize_t getline(char **__restrict, size_t *__restrict, FILE *__restrict);
ssize_t getdelim(char **__restrict, size_t *__restrict, int, FILE *__restrict);

/* rename, with names relative to directories. Traps: renameat2. (POSIX) */
int renameat(int, const char *, int, const char *);
#endif

#if __BSD_VISIBLE
/* The printf family without floating point and wide characters (EINVAL), for small
 * programs: a program that prints by these alone is some 8 KB smaller. (newlib) */
int iprintf(const char *__restrict, ...) __printf_like(1, 2);
int fiprintf(FILE *__restrict, const char *__restrict, ...) __printf_like(2, 3);
int siprintf(char *__restrict, const char *__restrict, ...) __printf_like(2, 3);
int sniprintf(char *__restrict, size_t, const char *__restrict, ...) __printf_like(3, 4);
int viprintf(const char *__restrict, __builtin_va_list) __printf_like(1, 0);
int vfiprintf(FILE *__restrict, const char *__restrict, __builtin_va_list) __printf_like(2, 0);
int vsiprintf(char *__restrict, const char *__restrict, __builtin_va_list) __printf_like(2, 0);
int vsniprintf(char *__restrict, size_t, const char *__restrict, __builtin_va_list)
	__printf_like(3, 0);
int diprintf(int, const char *__restrict, ...) __printf_like(2, 3);
int vdiprintf(int, const char *__restrict, __builtin_va_list) __printf_like(2, 0);
int asiprintf(char **__restrict, const char *__restrict, ...) __printf_like(2, 3);
int vasiprintf(char **__restrict, const char *__restrict, __builtin_va_list) __printf_like(2, 0);
#endif

#if __POSIX_VISIBLE >= 202405 || __BSD_VISIBLE
/* Print to a string that malloc makes; -1 when there is no memory. (POSIX) */
int asprintf(char **__restrict, const char *__restrict, ...) __printf_like(2, 3);
int vasprintf(char **__restrict, const char *__restrict, __builtin_va_list) __printf_like(2, 0);
#endif

#if (__XSI_VISIBLE && __XSI_VISIBLE < 600) || __BSD_VISIBLE
/* An int as its bytes: EOF is a value, too, so ask feof and ferror; putw: 0 or EOF. (SVID) */
int getw(FILE *);
int putw(int, FILE *);
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
/* A name that was not in use, in a directory; free it.  Use mkstemp. (XSI, obsolescent) */
char *tempnam(const char *, const char *);
#endif

#if __BSD_VISIBLE
/* As the functions without _unlocked, for a stream that is locked. */
void clearerr_unlocked(FILE *);
int feof_unlocked(FILE *);
int ferror_unlocked(FILE *);
int fileno_unlocked(FILE *);
int fflush_unlocked(FILE *);
int fgetc_unlocked(FILE *);
int fputc_unlocked(int, FILE *);
size_t fread_unlocked(void *__restrict, size_t, size_t, FILE *__restrict);
size_t fwrite_unlocked(const void *__restrict, size_t, size_t, FILE *__restrict);

/* setvbuf for less. (BSD) */
void setbuffer(FILE *, char *, size_t);
void setlinebuf(FILE *);

/* Forgets what is in the buffer, as __fpurge of <stdio_ext.h>; 0. (BSD) */
int fpurge(FILE *);

/* A line without copying it: valid until the next call on the stream; not a string. (BSD) */
char *fgetln(FILE *, size_t *);
#endif

#if __GNU_VISIBLE
char *fgets_unlocked(char *__restrict, int, FILE *__restrict);
int fputs_unlocked(const char *__restrict, FILE *__restrict);

/* rename with RENAME_ flags. Traps: renameat2. (Linux) */
int renameat2(int, const char *, int, const char *, unsigned);
#define RENAME_NOREPLACE 1
#define RENAME_EXCHANGE 2
#define RENAME_WHITEOUT 4

/* A stream on functions of the program's own; each may be null. read and write return
 * what they moved, -1 (write: 0) for an error; seek and close 0 or -1. (GNU) */
typedef __ssize_t cookie_read_function_t(void *, char *, size_t);
typedef __ssize_t cookie_write_function_t(void *, const char *, size_t);
typedef int cookie_seek_function_t(void *, __off_t *, int);
typedef int cookie_close_function_t(void *);
typedef struct {
	cookie_read_function_t *read;
	cookie_write_function_t *write;
	cookie_seek_function_t *seek;
	cookie_close_function_t *close;
} cookie_io_functions_t;
FILE *fopencookie(void *__restrict, const char *__restrict, cookie_io_functions_t);

/* Print to the growing object of an obstack, see <obstack.h>; no null byte is added. (GNU) */
struct obstack;
int obstack_printf(struct obstack *__restrict, const char *__restrict, ...) __printf_like(2, 3);
int obstack_vprintf(struct obstack *__restrict, const char *__restrict, __builtin_va_list)
	__printf_like(2, 0);
#endif

#ifdef __OPTIMIZE__
/* A byte that is in the buffer, and room for one, need no call.  These are the first words of
 * every stream, see libc/internal/file.h; the flag says that there may be other threads. */
struct __file_ends {
	unsigned char *__read, *__read_end, *__write, *__write_end;
};
extern unsigned char __process_threaded __attribute__((__visibility__("hidden")));
#define __STDIO_INLINE extern __inline __attribute__((__gnu_inline__, __always_inline__))
int __stdio_fill(FILE *);
int __stdio_spill(int, FILE *);

__STDIO_INLINE int __stdio_get(FILE *__f)
{
	struct __file_ends *__e = (struct __file_ends *)__f;
	return __e->__read != __e->__read_end ? *__e->__read++ : __stdio_fill(__f);
}

__STDIO_INLINE int __stdio_put(int __c, FILE *__f)
{
	struct __file_ends *__e = (struct __file_ends *)__f;
	return __e->__write < __e->__write_end ? *__e->__write++ = (unsigned char)__c :
						 __stdio_spill(__c, __f);
}

__STDIO_INLINE int getc(FILE *__f)
{
	return __process_threaded ? fgetc(__f) : __stdio_get(__f);
}

__STDIO_INLINE int putc(int __c, FILE *__f)
{
	return __process_threaded ? fputc(__c, __f) : __stdio_put(__c, __f);
}

__STDIO_INLINE int getchar(void)
{
	return getc(stdin);
}

__STDIO_INLINE int putchar(int __c)
{
	return putc(__c, stdout);
}

#if __POSIX_VISIBLE >= 199506
__STDIO_INLINE int getc_unlocked(FILE *__f)
{
	return __stdio_get(__f);
}

__STDIO_INLINE int putc_unlocked(int __c, FILE *__f)
{
	return __stdio_put(__c, __f);
}

__STDIO_INLINE int getchar_unlocked(void)
{
	return __stdio_get(stdin);
}

__STDIO_INLINE int putchar_unlocked(int __c)
{
	return __stdio_put(__c, stdout);
}
#endif
#undef __STDIO_INLINE
#endif

__END_DECLS

#endif
