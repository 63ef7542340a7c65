/* ndbm.h: a hash table in two files (XSI) */
#ifndef _NDBM_H
#define _NDBM_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __mode_t mode_t;
typedef __SIZE_TYPE__ size_t;

typedef struct {
	void *dptr;
	size_t dsize;
} datum;

typedef struct __dbm DBM;

/* dbm_store's modes */
#define DBM_INSERT 0  /* 1 if the key is there already */
#define DBM_REPLACE 1

/* Opens FILE.dir and FILE.pag, with open's flags; O_WRONLY is O_RDWR.  Null with errno.
 * Traps: openat, pread64; fstat. */
DBM *dbm_open(const char *__file, int __flags, mode_t __mode);
/* Traps: close. */
void dbm_close(DBM *);

/* A key with its content is at most 4,086 bytes long.  What is given back is valid until the
 * next call; its dptr is null for what is not there, and on failure (dbm_error).
 * Traps: pread64; pwrite64. */
datum dbm_fetch(DBM *, datum __key);
/* 0, 1 (DBM_INSERT), or -1 with errno. */
int dbm_store(DBM *, datum __key, datum __content, int __mode);
/* 0, or -1 with errno, ENOENT for what is not there. */
int dbm_delete(DBM *, datum __key);
/* All keys, in no order; one that was just given may be deleted. */
datum dbm_firstkey(DBM *);
datum dbm_nextkey(DBM *);

/* Not 0 since an input or output has failed. */
int dbm_error(DBM *);
int dbm_clearerr(DBM *);
#if __BSD_VISIBLE
int dbm_dirfno(DBM *);
int dbm_pagfno(DBM *);
#endif

__END_DECLS

#endif
