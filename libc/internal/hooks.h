/* hooks.h: where a subsystem registers itself on first use.
 *
 * exit() and fork() reach what a program really uses through these pointers,
 * and nothing of what it does not use is linked. */
#ifndef HOOKS_H
#define HOOKS_H

#define HIDDEN __attribute__((visibility("hidden")))

extern void (*hook_exit_handlers)(int status) HIDDEN; /* atexit: runs the handlers, last first */
extern void (*hook_flush)(void) HIDDEN;               /* stdio: writes what is buffered */

/* Around fork, in every subsystem that has locks: before, in the parent and in
 * the child after it.  malloc and stdio keep their state whole across it. */
enum { FORK_PREPARE, FORK_PARENT, FORK_CHILD };
extern void (*hook_fork_malloc)(int when) HIDDEN;
extern void (*hook_fork_stdio)(int when) HIDDEN;
extern void (*hook_fork_handlers)(int when) HIDDEN; /* pthread_atfork */
extern void (*hook_fork_threads)(int when) HIDDEN;

/* What every thread has to do itself; the result is the caller's own. */
extern long (*hook_each_thread)(long (*)(void *), void *) HIDDEN;

/* At a thread's end: its C++ objects (exit destroys them, too); the destructors of its own values; its heap, which is
 * for another one. */
extern void (*hook_thread_objects)(void) HIDDEN;
extern void (*hook_thread_values)(void) HIDDEN;
extern void (*hook_thread_malloc)(void) HIDDEN;

/* What a cancellation point calls when this thread is to end there; it does not return.
 * Set by pthread_cancel. */
extern void (*hook_cancel)(void) HIDDEN;

#endif
