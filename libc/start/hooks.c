/* hooks.c: the registers of hooks.h and lock.h, all empty at the start */
#include "file.h"
#include "lock.h"
#include "malloc_internal.h"

void (*hook_exit_handlers)(int);
void (*hook_flush)(void);
void (*hook_fork_malloc)(int);
void (*hook_fork_stdio)(int);
void (*hook_fork_handlers)(int);
void (*hook_fork_threads)(int);
long (*hook_each_thread)(long (*)(void *), void *);
void (*hook_thread_objects)(void);
void (*hook_thread_values)(void);
void (*hook_thread_malloc)(void);
void (*hook_cancel)(void);
bool process_threaded;
const struct lock_calls *hook_locks;
const struct file_locks *hook_file_locks;
const struct heap_calls *hook_heaps;
