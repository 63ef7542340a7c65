/* table.c: entries of the tables of users, groups and passwords (see table.h) */
#include <errno.h>
#include <string.h>
#include "sys.h"
#include "table.h"

int table_next(const struct table_kind *kind, struct table *t, void *entry, char *buf,
	       size_t size, bool *got)
{
	int error;

	*got = false;
	if (!t->opened) {
		if ((error = lines_open(&t->lines, kind->path)))
			return error == ENOENT ? 0 : error;
		t->opened = true;
	}
	do {
		error = lines_next(&t->lines, buf, size, got);
		if (error || !*got) {
			*got = false;
			return error;
		}
		error = kind->parse(buf, size, entry);
	} while (error == EINVAL);
	if (!error)
		return 0;
	*got = false;
	int back = lines_unread(&t->lines);
	return back ? back : error;
}

int table_next_grown(const struct table_kind *kind, struct table *t, void *entry,
		     struct growing *room, bool *got)
{
	*got = false;
	for (;;) {
		int error = room->size ?
				    table_next(kind, t, entry, room->memory, room->size, got) :
				    ERANGE;
		if (error != ERANGE)
			return error;
		if (!grow(room))
			return ENOMEM;
	}
}

void table_close(struct table *t)
{
	if (t->opened)
		lines_close(&t->lines);
	t->opened = false;
}

static bool is_entry(const struct table_kind *kind, const void *entry, const char *name,
		     const unsigned *id)
{
	if (id)
		return *(const unsigned *)((const char *)entry + kind->id) == *id;
	return !strcmp(*(char *const *)entry, name);
}

int table_find(const struct table_kind *kind, const char *name, const unsigned *id, void *entry,
	       char *buf, size_t size, bool *got)
{
	struct table t;
	int error;

	t.opened = false;
	do
		error = table_next(kind, &t, entry, buf, size, got);
	while (*got && !is_entry(kind, entry, name, id));
	table_close(&t);
	return error;
}

void *kept_next(const struct table_kind *kind, struct table *t, void *entry,
		struct growing *room)
{
	bool got;
	int error = table_next_grown(kind, t, entry, room, &got);

	if (error)
		sys_fail(error);
	return got ? entry : 0;
}

void *kept_find(const struct table_kind *kind, const char *name, const unsigned *id, void *entry,
		struct growing *room)
{
	struct table t;
	void *found;

	t.opened = false;
	do
		found = kept_next(kind, &t, entry, room);
	while (found && !is_entry(kind, entry, name, id));
	table_close(&t);
	return found;
}
