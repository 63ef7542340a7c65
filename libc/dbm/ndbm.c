/* ndbm.c: a hash table in two files (XSI).
 *
 * FILE.pag has pages of 4,096 bytes (page.h), a hole being an empty one.  FILE.dir says which
 * pages have been split: 16 bytes, "Sill ndbm 1" and a newline padded with nulls, then one bit
 * for each node of a binary tree, the children of node n being 2n + 1 and 2n + 2.  From the
 * root, the lowest bit of the key's hash leads to a child as long as nodes are split; as many
 * bits of the hash as that took are the page's number.  When a pair finds no room, its page's node is split,
 * and pairs with the next bit set go to a page of their own (P.-A. Larson, "Dynamic
 * Hashing", BIT 18, 1978; with the tree in a bitmap, K. Thompson's dbm). */
#include <errno.h>
#include <fcntl.h>
#include <ndbm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include "page.h"
#include "sys.h"

enum { HEAD = 16, DEEPEST = 28 };
static const char head[HEAD] = "Sill ndbm 1\n";

struct __dbm {
	int directory, pages;
	bool read_only, failed;
	long held;               /* which page is in `page`, or -1 */
	long byte_at;            /* which byte of the directory is in `byte`, or -1 */
	unsigned char byte;
	long next_page;          /* where dbm_nextkey goes on */
	int next_pair;
	struct page page;
	struct page spare;       /* for splitting */
	char pair[PAIR_MAX];     /* what is stored may lie in `page` */
};

/* FNV-1a, and a last mixing, since it is the low bits that count. */
static uint32_t hash_of(datum key)
{
	const unsigned char *p = key.dptr;
	uint32_t h = 2166136261u;

	for (size_t i = 0; i < key.dsize; i++)
		h = (h ^ p[i]) * 16777619u;
	h ^= h >> 16;
	h *= 0x85ebca6bu;
	return h ^ h >> 13;
}

static int failed(DBM *db, int error)
{
	db->failed = true;
	return sys_fail(error);
}

/* How many bytes are there; -1 with errno. */
static long read_at(DBM *db, int fd, void *to, size_t size, off_t at)
{
	size_t got = 0;

	while (got < size) {
		long r = sys_pread64(fd, (char *)to + got, size - got, at + got);
		if (r == -EINTR)
			continue;
		if (r < 0)
			return failed(db, -r);
		if (r == 0)
			break;
		got += r;
	}
	return got;
}

static int write_at(DBM *db, int fd, const void *from, size_t size, off_t at)
{
	size_t done = 0;

	while (done < size) {
		long r = sys_pwrite64(fd, (const char *)from + done, size - done, at + done);
		if (r == -EINTR)
			continue;
		if (r <= 0)
			return failed(db, r ? -r : EIO);
		done += r;
	}
	return 0;
}

static int load_page(DBM *db, long number)
{
	if (db->held == number)
		return 0;
	db->held = -1;
	long got = read_at(db, db->pages, &db->page, PAGE_SIZE, number * PAGE_SIZE);
	if (got < 0)
		return -1;
	memset((char *)&db->page + got, 0, PAGE_SIZE - got);
	if (!page_is_valid(&db->page))
		return failed(db, EILSEQ);
	db->held = number;
	return 0;
}

static int save_page(DBM *db, const struct page *p, long number)
{
	return write_at(db, db->pages, p, PAGE_SIZE, number * PAGE_SIZE);
}

static int load_byte(DBM *db, long at)
{
	if (db->byte_at == at)
		return 0;
	db->byte_at = -1;
	long got = read_at(db, db->directory, &db->byte, 1, HEAD + at);
	if (got < 0)
		return -1;
	if (got == 0)
		db->byte = 0;
	db->byte_at = at;
	return 0;
}

/* Where a key of that hash belongs. */
struct place {
	long node, page;
	int bits;
};

static int locate(DBM *db, uint32_t hash, struct place *at)
{
	at->node = 0;
	for (at->bits = 0; at->bits < DEEPEST; at->bits++) {
		if (load_byte(db, at->node / 8) < 0)
			return -1;
		if (!(db->byte >> at->node % 8 & 1))
			break;
		at->node = 2 * at->node + 1 + (hash >> at->bits & 1);
	}
	at->page = hash & ((1L << at->bits) - 1);
	return 0;
}

static int locate_and_load(DBM *db, datum key, struct place *at)
{
	if (locate(db, hash_of(key), at) < 0)
		return -1;
	return load_page(db, at->page);
}

/* The new page is written first, and the bit last: if it ends between, nothing is lost. */
static int split(DBM *db, const struct place *at)
{
	long new = at->page | 1L << at->bits;

	if (at->bits == DEEPEST)
		return sys_fail(ENOSPC);
	db->spare = (struct page){ 0 };
	for (int i = 0; i < page_count(&db->page); i++)
		if (hash_of(page_key(&db->page, i)) >> at->bits & 1)
			page_add(&db->spare, page_key(&db->page, i), page_content(&db->page, i));
	if (save_page(db, &db->spare, new) < 0)
		return -1;
	if (load_byte(db, at->node / 8) < 0)
		return -1;
	db->byte |= 1 << at->node % 8;
	if (write_at(db, db->directory, &db->byte, 1, HEAD + db->byte_at) < 0)
		return -1;
	for (int i = page_count(&db->page); i--;)
		if (hash_of(page_key(&db->page, i)) >> at->bits & 1)
			page_remove(&db->page, i);
	return save_page(db, &db->page, at->page);
}

static int check_head(DBM *db, int flags)
{
	char found[HEAD];
	long got = read_at(db, db->directory, found, HEAD, 0);

	if (got == HEAD && !memcmp(found, head, HEAD))
		return 0;
	if (got)
		return got < 0 ? -1 : sys_fail(EINVAL);
	/* A file of nothing is a table of nothing, but of another's pages it is not. */
	struct stat st;
	if (sys_fstat(db->pages, &st) == 0 && st.st_size)
		return sys_fail(EINVAL);
	return flags == O_RDONLY ? 0 : write_at(db, db->directory, head, HEAD, 0);
}

static long open_file(const char *name, const char *suffix, int flags, mode_t mode)
{
	char *path;

	if (asprintf(&path, "%s%s", name, suffix) < 0)
		return -ENOMEM;
	long fd = sys_openat(AT_FDCWD, path, flags | O_CLOEXEC, mode);
	free(path);
	return fd;
}

DBM *dbm_open(const char *name, int flags, mode_t mode)
{
	DBM *db = calloc(1, sizeof *db);

	if (!db)
		return 0;
	if ((flags & O_ACCMODE) == O_WRONLY)
		flags = (flags & ~O_ACCMODE) | O_RDWR;
	db->read_only = (flags & O_ACCMODE) == O_RDONLY;
	db->held = db->byte_at = -1;
	db->pages = -1;
	db->directory = open_file(name, ".dir", flags, mode);
	long r = db->directory;
	if (r >= 0)
		r = db->pages = open_file(name, ".pag", flags, mode);
	if (r < 0)
		sys_result(r);
	else
		r = check_head(db, flags & O_ACCMODE);
	if (r < 0) {
		dbm_close(db);
		return 0;
	}
	return db;
}

void dbm_close(DBM *db)
{
	int error = errno;

	if (db->directory >= 0)
		sys_close(db->directory);
	if (db->pages >= 0)
		sys_close(db->pages);
	free(db);
	errno = error;
}

datum dbm_fetch(DBM *db, datum key)
{
	struct place at;

	if (locate_and_load(db, key, &at) < 0)
		return (datum){ 0, 0 };
	int i = page_find(&db->page, key);
	return i < 0 ? (datum){ 0, 0 } : page_content(&db->page, i);
}

/* A walk that goes on in this page must not skip a pair. */
static void forget(DBM *db, int i)
{
	page_remove(&db->page, i);
	if (db->next_page == db->held && i < db->next_pair)
		db->next_pair--;
}

int dbm_delete(DBM *db, datum key)
{
	struct place at;

	if (db->read_only)
		return sys_fail(EPERM);
	if (locate_and_load(db, key, &at) < 0)
		return -1;
	int i = page_find(&db->page, key);
	if (i < 0)
		return sys_fail(ENOENT);
	forget(db, i);
	return save_page(db, &db->page, at.page);
}

int dbm_store(DBM *db, datum key, datum content, int mode)
{
	struct place at;

	if (db->read_only)
		return sys_fail(EPERM);
	if (key.dsize > PAIR_MAX || content.dsize > PAIR_MAX - key.dsize ||
	    (mode != DBM_INSERT && mode != DBM_REPLACE))
		return sys_fail(EINVAL);
	if (key.dsize)
		key.dptr = memcpy(db->pair, key.dptr, key.dsize);
	if (content.dsize)
		content.dptr = memcpy(db->pair + key.dsize, content.dptr, content.dsize);

	if (locate_and_load(db, key, &at) < 0)
		return -1;
	int i = page_find(&db->page, key);
	if (i >= 0 && mode == DBM_INSERT)
		return 1;
	if (i >= 0)
		forget(db, i);
	while (!page_has_room(&db->page, key.dsize + content.dsize))
		if (split(db, &at) < 0 || locate_and_load(db, key, &at) < 0) {
			/* What is in memory may not be what is in the file. */
			db->held = -1;
			return -1;
		}
	page_add(&db->page, key, content);
	if (save_page(db, &db->page, at.page) < 0) {
		db->held = -1;
		return -1;
	}
	return 0;
}

/* A split that was broken off leaves pairs in a page that they are not looked for in. */
static bool belongs(DBM *db, datum key)
{
	struct place at;

	return locate(db, hash_of(key), &at) == 0 && at.page == db->next_page;
}

datum dbm_nextkey(DBM *db)
{
	struct stat st;
	long r = sys_fstat(db->pages, &st);

	if (r < 0) {
		failed(db, -r);
		return (datum){ 0, 0 };
	}
	for (; db->next_page * PAGE_SIZE < st.st_size; db->next_page++, db->next_pair = 0) {
		if (load_page(db, db->next_page) < 0)
			break;
		while (db->next_pair < page_count(&db->page)) {
			datum key = page_key(&db->page, db->next_pair++);
			if (belongs(db, key))
				return key;
		}
	}
	return (datum){ 0, 0 };
}

datum dbm_firstkey(DBM *db)
{
	db->next_page = 0;
	db->next_pair = 0;
	return dbm_nextkey(db);
}

int dbm_error(DBM *db)
{
	return db->failed;
}

int dbm_clearerr(DBM *db)
{
	db->failed = false;
	return 0;
}

int dbm_dirfno(DBM *db)
{
	return db->directory;
}

int dbm_pagfno(DBM *db)
{
	return db->pages;
}
