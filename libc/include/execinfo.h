/* execinfo.h: which functions are being called, from within (GNU)
 *
 * The way back goes by the program's unwind tables (.eh_frame) and over signal handlers.  Where
 * there are none (libc itself, assembly, -fno-asynchronous-unwind-tables) it goes by frame
 * records on aarch64; on x86_64 the nearest address on the stack that follows a call is taken.
 * What it finds need not be all: functions are inlined, and calls at the end are jumps. */
#ifndef _EXECINFO_H
#define _EXECINFO_H

#include <features.h>

__BEGIN_DECLS

/* Stores at most size return addresses, that into the caller first; returns how many.  Allocates
 * nothing, so it may be called in a signal handler, whatever has happened: memory that is not
 * there is not touched.  Traps: openat, read, close of /proc/self/maps. */
int backtrace(void **__addresses, int __size);

/* Names them, "program(function+0xoffset) [0xaddress]" where the program has symbols, else
 * "program(+0xoffset) [0xaddress]": an array to be freed as one block, null with ENOMEM.
 * Traps: openat, fstat, mmap, munmap, close of /proc/self/exe; malloc's. */
char **backtrace_symbols(void *const *__addresses, int __size);

/* The same, a line each, to a descriptor, without malloc.  Traps: writev, too. */
void backtrace_symbols_fd(void *const *__addresses, int __size, int __fd);

__END_DECLS

#endif
