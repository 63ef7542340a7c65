/* stdlib.h: memory, conversions, random numbers, sorting, environment, exit
 * (C17 7.22, C23, POSIX.1-2024; BSD and GNU where said). */
#ifndef _STDLIB_H
#define _STDLIB_H

#include <features.h>
#include <bits/types.h>

typedef __SIZE_TYPE__ size_t;
#ifndef __cplusplus
typedef __WCHAR_TYPE__ wchar_t;
#endif
#undef NULL
#define NULL __NULL

#if __POSIX_VISIBLE
#include <bits/wait.h>
#endif
#if __BSD_VISIBLE
#include <alloca.h>
#endif
#if __POSIX_VISIBLE >= 202405
#include <bits/locale_t.h>
#endif

__BEGIN_DECLS

#define EXIT_SUCCESS 0
#define EXIT_FAILURE 1
#define RAND_MAX 0x7fffffff

/* The most bytes of a character in the current locale: 1 or 4. */
#define MB_CUR_MAX (__ctype_get_mb_cur_max())
size_t __ctype_get_mb_cur_max(void);

#if __ISO_C_VISIBLE >= 2023
#define __STDC_VERSION_STDLIB_H__ 202311L
#endif

/* ---- Memory ---- */

/* Memory of that many bytes, aligned for any type; calloc's is all zero.  realloc
 * keeps what is there and may move it.  malloc(0), realloc(p, 0) and calloc(0, n) return
 * a pointer of their own, to be freed like any other.  On failure null, ENOMEM,
 * and realloc's old block is untouched. (C, POSIX)
 * Traps: mmap, munmap, mremap, madvise, for one in very many calls. */
void *malloc(size_t) __attribute__((__malloc__, __alloc_size__(1)));
void *calloc(size_t, size_t) __attribute__((__malloc__, __alloc_size__(1, 2)));
void *realloc(void *, size_t) __attribute__((__alloc_size__(2)));

/* Gives memory back; a null pointer is nothing.  Keeps errno.  A pointer that is
 * not a block in use ends the process with a message. (C, POSIX) */
void free(void *);

#if __ISO_C_VISIBLE >= 2011 || __POSIX_VISIBLE >= 202405
/* Memory aligned to a power of two; any other alignment is EINVAL. (C) */
void *aligned_alloc(size_t __align, size_t __size)
	__attribute__((__malloc__, __alloc_align__(1), __alloc_size__(2)));
#endif
#if __ISO_C_VISIBLE >= 2023
/* free, told what malloc or aligned_alloc was told. (C23) */
void free_sized(void *, size_t __size);
void free_aligned_sized(void *, size_t __align, size_t __size);
/* The largest power of two that the address is a multiple of; 0 for null. (C23) */
size_t memalignment(const void *);
#endif
#if __POSIX_VISIBLE >= 200112
/* Returns 0, or EINVAL unless align is a power of two and a multiple of a pointer's
 * size, or ENOMEM; errno is not touched. (POSIX) */
int posix_memalign(void **, size_t __align, size_t __size);
#endif
#if __POSIX_VISIBLE >= 202405 || __BSD_VISIBLE
/* realloc to count * size bytes; ENOMEM if that overflows. (POSIX) */
void *reallocarray(void *, size_t, size_t) __attribute__((__alloc_size__(2, 3)));
#endif
#if __BSD_VISIBLE
/* Memory aligned to a page. (BSD) */
void *valloc(size_t) __attribute__((__malloc__, __alloc_size__(1)));
#endif

/* ---- Ending ---- */

/* Ends the process by SIGABRT, caught or not. (C)  Traps: rt_sigprocmask, tgkill. */
__noreturn_ void abort(void);

/* Ends the process: atexit handlers in reverse order, then streams are flushed.
 * A status is told by its low 8 bits. (C)  Traps: exit_group. */
__noreturn_ void exit(int);

/* Registers a function for exit to call; 0, or -1 without memory. (C) */
int atexit(void (*)(void));

#if __ISO_C_VISIBLE >= 1999 || __POSIX_VISIBLE >= 200112
/* Ends the process at once. (C)  Traps: exit_group. */
__noreturn_ void _Exit(int);
#endif
#if __ISO_C_VISIBLE >= 2011 || __POSIX_VISIBLE >= 202405
/* The same pair for a second kind of ending, which flushes nothing. (C) */
int at_quick_exit(void (*)(void));
__noreturn_ void quick_exit(int);
#endif
#if __BSD_VISIBLE
/* As atexit; the function is told exit's status and the pointer. (BSD) */
int on_exit(void (*)(int, void *), void *);
#endif

/* ---- Environment and other programs ---- */

/* The value of a variable; null if there is none. (C)  Never traps. */
char *getenv(const char *);

/* Runs a shell command and waits; its status as wait gives it, -1 if it cannot
 * be started, 127 from the shell that cannot be run.  system(NULL): is there a shell? (C, POSIX)
 * Traps: rt_sigaction, rt_sigprocmask, clone, execve, wait4. */
int system(const char *);

#if __POSIX_VISIBLE >= 200112
/* Sets a copy of name=value (an existing value only if overwrite is not 0), removes
 * a name: 0, or -1 with EINVAL for a name that is empty or has '=', ENOMEM. (POSIX) */
int setenv(const char *__name, const char *__value, int __overwrite);
int unsetenv(const char *);
#endif
#if __XSI_VISIBLE || __BSD_VISIBLE
/* Makes the string itself, "name=value", part of the environment; 0, or -1 with
 * ENOMEM. (XSI)  Without '=', removes the name. (GNU) */
int putenv(char *);
#endif
#if __POSIX_VISIBLE >= 202405 || __GNU_VISIBLE
/* As getenv; null in a program that runs with other privileges than its caller. (POSIX) */
char *secure_getenv(const char *);
#endif
#if __BSD_VISIBLE
/* Removes all variables; 0. (GNU) */
int clearenv(void);
#endif

/* ---- Arithmetic ---- */

typedef struct { int quot, rem; } div_t;
typedef struct { long quot, rem; } ldiv_t;

/* Absolute value; quotient and remainder, truncated towards 0. (C)  Never traps. */
int abs(int) __const_;
long labs(long) __const_;
div_t div(int, int) __const_;
ldiv_t ldiv(long, long) __const_;

#if __ISO_C_VISIBLE >= 1999 || __BSD_VISIBLE
typedef struct { long long quot, rem; } lldiv_t;
long long llabs(long long) __const_;
lldiv_t lldiv(long long, long long) __const_;
#endif

/* ---- Numbers from text ---- */

/* Skip white space, read the longest number, and tell its end if asked to (the
 * start, when there is none).  Out of range: the nearest value, errno ERANGE.
 * Bases are 2 to 36, or 0 for what the prefix says; else EINVAL. (C)  Never traps. */
double strtod(const char *__restrict, char **__restrict);
long strtol(const char *__restrict, char **__restrict, int __base);
unsigned long strtoul(const char *__restrict, char **__restrict, int __base);
#if __ISO_C_VISIBLE >= 1999 || __POSIX_VISIBLE >= 200112 || __BSD_VISIBLE
float strtof(const char *__restrict, char **__restrict);
long double strtold(const char *__restrict, char **__restrict);
long long strtoll(const char *__restrict, char **__restrict, int __base);
unsigned long long strtoull(const char *__restrict, char **__restrict, int __base);
#endif

/* The same without a report of errors. (C) */
int atoi(const char *);
long atol(const char *);
double atof(const char *);
#if __ISO_C_VISIBLE >= 1999 || __BSD_VISIBLE
long long atoll(const char *);
#endif

#if __ISO_C_VISIBLE >= 2023
/* The one conversion "%[.precision]{a,e,f,g}" as snprintf does it. (C23) */
int strfromd(char *__restrict, size_t, const char *__restrict, double);
int strfromf(char *__restrict, size_t, const char *__restrict, float);
int strfroml(char *__restrict, size_t, const char *__restrict, long double);
#endif

#if __GNU_VISIBLE
/* The same for a given locale. (GNU) */
#include <bits/locale_t.h>
double strtod_l(const char *__restrict, char **__restrict, locale_t);
float strtof_l(const char *__restrict, char **__restrict, locale_t);
long double strtold_l(const char *__restrict, char **__restrict, locale_t);
long strtol_l(const char *__restrict, char **__restrict, int, locale_t);
unsigned long strtoul_l(const char *__restrict, char **__restrict, int, locale_t);
long long strtoll_l(const char *__restrict, char **__restrict, int, locale_t);
unsigned long long strtoull_l(const char *__restrict, char **__restrict, int, locale_t);

/* Digits of a number as text, for programs that still use them. (SVID) */
char *ecvt(double, int, int *, int *);
char *fcvt(double, int, int *, int *);
char *gcvt(double, int, char *);
#endif

/* ---- Characters of several bytes ---- */

/* The length, the wide character, the bytes of one character; -1 for what is none,
 * errno EILSEQ.  A null pointer asks if there is shift state: never. (C)  Never traps. */
int mblen(const char *, size_t);
int mbtowc(wchar_t *__restrict, const char *__restrict, size_t);
int wctomb(char *, wchar_t);
size_t mbstowcs(wchar_t *__restrict, const char *__restrict, size_t);
size_t wcstombs(char *__restrict, const wchar_t *__restrict, size_t);

/* ---- Searching and sorting ---- */

/* An element equal to the key in a sorted array; null if none. (C)  Never traps. */
void *bsearch(const void *__key, const void *__base, size_t __count, size_t __size,
	      int (*__compare)(const void *, const void *));

/* Sorts; equal elements keep their order as long as there is memory for a copy of half the
 * array, and the number of comparisons is O(n log n) in any case. (C; qsort_r: POSIX) */
void qsort(void *__base, size_t __count, size_t __size,
	   int (*__compare)(const void *, const void *));
#if __POSIX_VISIBLE >= 202405 || __GNU_VISIBLE
void qsort_r(void *__base, size_t __count, size_t __size,
	     int (*__compare)(const void *, const void *, void *), void *);
#endif

/* ---- Random numbers ---- */

/* 0 to RAND_MAX, a sequence that the seed decides (1 at start). (C)  Never traps. */
int rand(void);
void srand(unsigned);
#if __POSIX_VISIBLE >= 199506
int rand_r(unsigned *);
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
/* 0 to 2^31 - 1 from a generator whose state is the caller's array, of 8 to 256
 * bytes: the more, the better.  initstate and setstate return the old state. (XSI) */
long random(void);
void srandom(unsigned);
char *initstate(unsigned, char *, size_t);
char *setstate(char *);

/* The 48-bit linear congruential generator: doubles in [0, 1), 0 to 2^31 - 1,
 * -2^31 to 2^31 - 1, from its own state or from that given. (XSI) */
double drand48(void);
double erand48(unsigned short[3]);
long lrand48(void);
long nrand48(unsigned short[3]);
long mrand48(void);
long jrand48(unsigned short[3]);
void srand48(long);
unsigned short *seed48(unsigned short[3]);
void lcong48(unsigned short[7]);
#endif

#if __BSD_VISIBLE
/* Random bits that nobody can guess; bound gives 0 to bound - 1 evenly. (BSD)
 * Traps: getrandom, once in a while. */
unsigned arc4random(void);
unsigned arc4random_uniform(unsigned);
void arc4random_buf(void *, size_t);
#endif

#if __GNU_VISIBLE
/* random with a state of its own. (GNU)  Return 0, or -1 with EINVAL. */
struct random_data {
	int *fptr, *rptr, *state;
	int rand_type, rand_deg, rand_sep;
	int *end_ptr;
};
int random_r(struct random_data *__restrict, int *__restrict);
int srandom_r(unsigned, struct random_data *);
int initstate_r(unsigned, char *__restrict, size_t, struct random_data *__restrict);
int setstate_r(char *__restrict, struct random_data *__restrict);

/* The 48-bit generator likewise. (GNU)  Return 0. */
struct drand48_data {
	unsigned short __x[3], __old_x[3], __c, __init;
	unsigned long long __a;
};
int drand48_r(struct drand48_data *__restrict, double *__restrict);
int erand48_r(unsigned short[3], struct drand48_data *__restrict, double *__restrict);
int lrand48_r(struct drand48_data *__restrict, long *__restrict);
int nrand48_r(unsigned short[3], struct drand48_data *__restrict, long *__restrict);
int mrand48_r(struct drand48_data *__restrict, long *__restrict);
int jrand48_r(unsigned short[3], struct drand48_data *__restrict, long *__restrict);
int srand48_r(long, struct drand48_data *);
int seed48_r(unsigned short[3], struct drand48_data *);
int lcong48_r(unsigned short[7], struct drand48_data *);
#endif

/* ---- Files and terminals ---- */

#if __POSIX_VISIBLE >= 200809 || __XSI_VISIBLE
/* Makes a new file (mode 0600, opened) or directory (0700): the last XXXXXX of the
 * template becomes what makes it unique.  -1 or null: EINVAL for a template without
 * them, EEXIST, and what open and mkdir say. (POSIX)  Traps: getrandom, openat, mkdirat. */
int mkstemp(char *);
char *mkdtemp(char *);

/* The next of "name,name=value,..." at *option: its index among the tokens, -1 if none
 * is it; *value is its value or null. (POSIX)  Never traps. */
int getsubopt(char **__option, char *const *__tokens, char **__value);
#endif

#if __XSI_VISIBLE || __POSIX_VISIBLE >= 202405
/* The absolute path without links, "." and ".."; of any length in memory from malloc
 * if there is no buffer (of PATH_MAX bytes, else ENAMETOOLONG). (POSIX)
 * Traps: getcwd, readlinkat. */
char *realpath(const char *__restrict, char *__restrict);

/* A pseudo-terminal: open the master, give the slave to its user, unlock it, name it.
 * (XSI)  Traps: openat, ioctl. */
int posix_openpt(int __flags);
int grantpt(int);
int unlockpt(int);
char *ptsname(int);
#endif
#if __POSIX_VISIBLE >= 202405 || __GNU_VISIBLE
/* mkstemp with open flags; ptsname with a buffer: 0 or an error number. (POSIX) */
int mkostemp(char *, int __flags);
int ptsname_r(int, char *, size_t);
#endif
#if __BSD_VISIBLE
/* The same with a suffix of that length behind the XXXXXX. (BSD) */
int mkstemps(char *, int __suffix);
int mkostemps(char *, int __suffix, int __flags);
/* A name that was unused a moment ago; a race: use mkstemp. (BSD) */
char *mktemp(char *) __deprecated_;
/* The system's load over 1, 5 and 15 minutes; how many it gave, or -1. (BSD)
 * Traps: sysinfo. */
int getloadavg(double *, int);
#endif
#if __GNU_VISIBLE
/* open("/dev/ptmx"); null-terminated realpath. (GNU) */
int getpt(void);
char *canonicalize_file_name(const char *);
#endif

#if __XSI_VISIBLE || __BSD_VISIBLE
/* 32-bit numbers as up to six characters of base 64, and back. (XSI)  Never traps. */
long a64l(const char *);
char *l64a(long);
/* The key for encrypt, a bit a byte. (XSI, obsolescent; see <crypt.h>) */
void setkey(const char *);
#endif

__END_DECLS

#endif
