/* fseek.c: positions, by C's names (C17 7.21.9) */
#include <errno.h>
#include <string.h>
#include "file.h"
#include "sys.h"

_Static_assert(sizeof(((fpos_t *)0)->__state) == sizeof(mbstate_t), "fpos_t holds an mbstate_t");

static int seek_locked(FILE *f, long offset, int whence)
{
	bool locked = file_lock(f);
	int error = file_seek(f, offset, whence);

	if (!error)
		f->reading_state = f->writing_state = (mbstate_t){ 0 };
	file_unlock(f, locked);
	return sys_result(error);
}

int fseek(FILE *f, long offset, int whence)
{
	return seek_locked(f, offset, whence);
}

long ftell(FILE *f)
{
	bool locked = file_lock(f);
	long at = file_tell(f);

	file_unlock(f, locked);
	return sys_result(at);
}

void rewind(FILE *f)
{
	bool locked = file_lock(f);

	seek_locked(f, 0, SEEK_SET);
	f->flags &= ~(FAILED | AT_EOF);
	file_unlock(f, locked);
}

int fgetpos(FILE *restrict f, fpos_t *restrict pos)
{
	bool locked = file_lock(f);
	long at = file_tell(f);

	if (at >= 0) {
		pos->__offset = at;
		memcpy(&pos->__state, f->flags & WRITING ? &f->writing_state : &f->reading_state,
		       sizeof pos->__state);
	}
	file_unlock(f, locked);
	return sys_result(at) < 0 ? -1 : 0;
}

int fsetpos(FILE *f, const fpos_t *pos)
{
	bool locked = file_lock(f);
	int result = seek_locked(f, pos->__offset, SEEK_SET);

	if (!result) {
		memcpy(&f->reading_state, &pos->__state, sizeof f->reading_state);
		f->writing_state = f->reading_state;
	}
	file_unlock(f, locked);
	return result;
}
