/* seen.c: a set of files, by device and inode (see seen.h) */
#include "cmd.h"
#include "seen.h"

static struct seen_file *place(const struct seen *s, dev_t dev, ino_t ino)
{
	size_t i = (ino * UINT64_C(0x9E3779B97F4A7C15) ^ dev) & (s->size - 1);

	while (s->table[i].used && (s->table[i].ino != ino || s->table[i].dev != dev))
		i = (i + 1) & (s->size - 1);
	return &s->table[i];
}

static void enlarge(struct seen *s)
{
	struct seen larger = { .count = s->count, .size = s->size ? 2 * s->size : 64 };

	larger.table = grow(0, larger.size, sizeof *larger.table);
	memset(larger.table, 0, larger.size * sizeof *larger.table);
	for (size_t i = 0; i < s->size; i++)
		if (s->table[i].used)
			*place(&larger, s->table[i].dev, s->table[i].ino) = s->table[i];
	free(s->table);
	*s = larger;
}

struct seen_file *see(struct seen *s, const struct stat *st, bool *isnew)
{
	if (s->count >= s->size / 2)
		enlarge(s);
	struct seen_file *f = place(s, st->st_dev, st->st_ino);
	*isnew = !f->used;
	if (*isnew) {
		*f = (struct seen_file){ .dev = st->st_dev, .ino = st->st_ino, .used = true };
		s->count++;
	}
	return f;
}

bool seen(const struct seen *s, const struct stat *st)
{
	return s->count && place(s, st->st_dev, st->st_ino)->used;
}
