/* fflush.c: making the file and the stream agree (C17 7.21.5.2, POSIX.1-2024, XSH fflush).
 *
 * Afterwards another descriptor of the same open file may be used, so what is known
 * about the offset is forgotten. */
#include <errno.h>
#include "file.h"

static int flush(FILE *f)
{
	int result = 0;

	if (file_pending(f)) {
		result = file_flush(f);
		/* The caller knows now.  Bytes that the kernel refused for good must not make
		 * fclose fail once more, nor turn up later in the middle of other output. */
		if (result && errno != EAGAIN && errno != EINTR)
			f->write = f->data;
	} else if ((f->flags & READING) && file_sync_hook)
		result = file_sync_hook(f);
	f->offset = UNKNOWN;
	return result;
}

int fflush(FILE *f)
{
	if (!f)
		return file_flush_all();
	bool locked = file_lock(f);
	int result = flush(f);
	file_unlock(f, locked);
	return result;
}
