/* list.c: the streams that exit, fork and fflush(NULL) have to look at.
 *
 * A stream enters when it first has something that must not be lost: output in
 * its buffer, or input that the kernel's offset is already past.  Lock order:
 * the list, then a stream. */
#include <stdio.h>
#include "file.h"

int (*file_flush_hook)(FILE *);
int (*file_sync_hook)(FILE *);
int (*file_lines_hook)(FILE *);

struct lock file_list_lock = LOCK_INIT;
FILE *file_first;

static void flush_at_exit(void)
{
	file_flush_all();
}

void file_list(FILE *f)
{
	hook_flush = flush_at_exit;
	lock_acquire(&file_list_lock);
	f->flags |= LISTED;
	f->next = file_first;
	f->link = &file_first;
	if (file_first)
		file_first->link = &f->next;
	file_first = f;
	lock_release(&file_list_lock);
}

void file_unlist(FILE *f)
{
	if (!(f->flags & LISTED))
		return;
	lock_acquire(&file_list_lock);
	f->flags &= ~LISTED;
	*f->link = f->next;
	if (f->next)
		f->next->link = f->link;
	lock_release(&file_list_lock);
}

/* Whether the stream may be looked at; then file_unlock(f, process_threaded). */
static bool enter(FILE *f, bool wait)
{
	if (!process_threaded)
		return true;
	if (!wait)
		return hook_file_locks->try(f);
	hook_file_locks->acquire(f);
	return true;
}

/* Input is given back only where nobody is reading just now: a thread that waits for
 * input holds its stream's lock for as long as it likes. */
int file_flush_all(void)
{
	int result = 0;

	lock_acquire(&file_list_lock);
	for (FILE *f = file_first; f; f = f->next) {
		if (!enter(f, file_pending(f)))
			continue;
		if (file_pending(f))
			result |= file_flush_hook(f);
		else if ((f->flags & READING) && file_sync_hook)
			file_sync_hook(f);
		file_unlock(f, process_threaded);
	}
	lock_release(&file_list_lock);
	return result;
}

void file_flush_lines(void)
{
	if (!file_lines_hook || !lock_acquire_free(&file_list_lock))
		return;
	for (FILE *f = file_first; f; f = f->next)
		if ((f->flags & (LINES | MAYBE_LINES)) && file_pending(f) && enter(f, false)) {
			file_lines_hook(f);
			file_unlock(f, process_threaded);
		}
	lock_release(&file_list_lock);
}
