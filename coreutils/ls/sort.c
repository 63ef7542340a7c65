/* ls/sort.c: the order of a listing */
#include "ls.h"
#include "version.h"

static int by_name(const struct entry *a, const struct entry *b)
{
	return strcoll(a->name, b->name);
}

static int descending(intmax_t a, intmax_t b)
{
	return (a < b) - (a > b);
}

static int by_size(const struct entry *a, const struct entry *b)
{
	return descending(a->st.st_size, b->st.st_size);
}

static int by_time(const struct entry *a, const struct entry *b)
{
	int d = descending(a->time.tv_sec, b->time.tv_sec);

	return d ? d : descending(a->time.tv_nsec, b->time.tv_nsec);
}

static int by_extension(const struct entry *a, const struct entry *b)
{
	const char *x = strrchr(a->name, '.'), *y = strrchr(b->name, '.');

	return strcoll(x ? x : "", y ? y : "");
}

static int by_version(const struct entry *a, const struct entry *b)
{
	return version_compare(a->name, strlen(a->name), b->name, strlen(b->name));
}

static int by_width(const struct entry *a, const struct entry *b)
{
	return descending(b->width, a->width);
}

static int (*const orders[])(const struct entry *, const struct entry *) = {
	[BY_NAME] = by_name, [BY_SIZE] = by_size, [BY_TIME] = by_time,
	[BY_EXTENSION] = by_extension, [BY_VERSION] = by_version, [BY_WIDTH] = by_width,
};

static bool leads(const struct entry *e)
{
	return S_ISDIR(e->mode) || S_ISDIR(e->target_mode);
}

static int compare(const void *p, const void *q)
{
	const struct entry *a = *(const struct entry *const *)p;
	const struct entry *b = *(const struct entry *const *)q;
	int d;

	if (directories_first && (d = leads(b) - leads(a)))
		return d;
	d = order == BY_NONE ? 0 : orders[order](a, b);
	if (!d)
		d = by_name(a, b);
	if (!d)
		d = strcmp(a->name, b->name);
	return reverse ? -d : d;
}

void sort_entries(struct entry **list, size_t n)
{
	if (order != BY_NONE)
		qsort(list, n, sizeof *list, compare);
}
