/* list.c: the streams that exit, fork and fflush(NULL) have to look at.
 *
 * A stream enters when it first has something that must not be lost: output in
 * its buffer, or input that the kernel's offset is already past.  Lock order:
 * the list, then a stream. */
#include <stdio.h>
#include "file.h"
#include "thread.h"

int (*file_flush_hook)(FILE *);
int (*file_sync_hook)(FILE *);
int (*file_lines_hook)(FILE *);

static struct lock list_lock = LOCK_INIT;
static FILE *first;

static void flush_at_exit(void)
{
	file_flush_all();
}

/* The child of fork has one thread: whatever the others held is free, and it is
 * not the owner's id that changes but the word. */
static void around_fork(int when)
{
	if (when == FORK_PREPARE)
		lock_acquire(&list_lock);
	else
		lock_release(&list_lock);
	if (when != FORK_CHILD)
		return;
	for (FILE *f = first; f; f = f->next)
		if (f->owner != thread_self()) {
			f->lock.word = 0;
			f->owner = 0;
		}
}

void file_list(FILE *f)
{
	hook_flush = flush_at_exit;
	hook_fork_stdio = around_fork;
	lock_acquire(&list_lock);
	f->flags |= LISTED;
	f->next = first;
	f->link = &first;
	if (first)
		first->link = &f->next;
	first = f;
	lock_release(&list_lock);
}

void file_unlist(FILE *f)
{
	if (!(f->flags & LISTED))
		return;
	lock_acquire(&list_lock);
	f->flags &= ~LISTED;
	*f->link = f->next;
	if (f->next)
		f->next->link = f->link;
	lock_release(&list_lock);
}

/* Input is given back only where nobody is reading just now: a thread that waits for
 * input holds its stream's lock for as long as it likes. */
int file_flush_all(void)
{
	int result = 0;

	lock_acquire(&list_lock);
	for (FILE *f = first; f; f = f->next) {
		if (file_pending(f))
			file_lock_always(f);
		else if (!file_trylock(f))
			continue;
		if (file_pending(f))
			result |= file_flush_hook(f);
		else if ((f->flags & READING) && file_sync_hook)
			file_sync_hook(f);
		file_unlock_always(f);
	}
	lock_release(&list_lock);
	return result;
}

void file_flush_lines(void)
{
	if (!file_lines_hook || (process_threaded && !lock_try(&list_lock)))
		return;
	for (FILE *f = first; f; f = f->next)
		if ((f->flags & (LINES | MAYBE_LINES)) && file_pending(f) && file_trylock(f)) {
			file_lines_hook(f);
			file_unlock_always(f);
		}
	lock_release(&list_lock);
}
