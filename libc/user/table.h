/* table.h: what the tables of users, groups and passwords have in common */
#ifndef TABLE_H
#define TABLE_H

#include "lines.h"

/* A kind of table: its file, and how a line of it becomes an entry (struct passwd,
 * struct group, struct spwd: all begin with the name). */
struct table_kind {
	const char *path;
	size_t id; /* where the entry has its number, an unsigned */
	/* Takes the line at the start of buf apart in place.  0, EINVAL when it is not
	 * such a line, ERANGE when what the entry points to does not fit behind it. */
	int (*parse)(char *buf, size_t size, void *entry);
};

/* A table being read; all zero: not opened yet, which the first entry does. */
struct table {
	bool opened;
	struct lines lines;
};

/* The next entry: 0 or an error number; *got is false at the end and after an error.  A
 * table that does not exist is empty.  After ERANGE the same entry comes again, for a
 * larger buffer. */
int table_next(const struct table_kind *, struct table *, void *entry, char *buf, size_t size,
	       bool *got) HIDDEN;
/* The same in memory that grows as needed; ENOMEM when it cannot. */
int table_next_grown(const struct table_kind *, struct table *, void *entry, struct growing *,
		     bool *got) HIDDEN;
void table_close(struct table *) HIDDEN;

/* The entry of that number or, when id is null, name. */
int table_find(const struct table_kind *, const char *name, const unsigned *id, void *entry,
	       char *buf, size_t size, bool *got) HIDDEN;

/* For functions with static results: the entry, or null, with errno set after an error. */
void *kept_next(const struct table_kind *, struct table *, void *entry, struct growing *) HIDDEN;
void *kept_find(const struct table_kind *, const char *name, const unsigned *id, void *entry,
		struct growing *) HIDDEN;

#endif
