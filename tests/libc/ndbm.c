/* ndbm.c: the table against an array, over many operations; and what is not a table */
// not-on: musl glibc: they have none
#include <errno.h>
#include <fcntl.h>
#include <ndbm.h>
#include <unistd.h>
#include "check.h"

enum { KEYS = 3000 };
static char *kept[KEYS]; /* each key's content, null: none */

static datum of(const char *s)
{
	return (datum){ (void *)s, strlen(s) };
}

static void key_name(char *to, int i)
{
	sprintf(to, "key %d %.*s", i, i % 40, "........................................");
}

static unsigned state = 7;
static unsigned random_number(void)
{
	state = state * 1103515245 + 12345;
	return state >> 16;
}

static void compare(DBM *db)
{
	static char seen[KEYS];
	int count = 0, expected = 0;
	char key[100];

	for (int i = 0; i < KEYS; i++) {
		key_name(key, i);
		datum d = dbm_fetch(db, of(key));
		CHECK(!d.dptr == !kept[i]);
		if (d.dptr && kept[i])
			CHECK(d.dsize == strlen(kept[i]) && !memcmp(d.dptr, kept[i], d.dsize));
		expected += kept[i] != 0;
	}
	memset(seen, 0, sizeof seen);
	for (datum k = dbm_firstkey(db); k.dptr; k = dbm_nextkey(db)) {
		int i = atoi((char *)k.dptr + 4);
		CHECK(i >= 0 && i < KEYS && kept[i] && !seen[i]);
		seen[i] = 1;
		count++;
	}
	CHECK_INT(count, expected);
	CHECK_INT(dbm_error(db), 0);
}

static void change(DBM *db)
{
	char key[100], content[1500];
	int i = random_number() % KEYS;

	key_name(key, i);
	switch (random_number() % 4) {
	case 0:
		CHECK_INT(dbm_delete(db, of(key)), kept[i] ? 0 : -1);
		free(kept[i]);
		kept[i] = 0;
		return;
	case 1:
		sprintf(content, "inserted %u", random_number());
		CHECK_INT(dbm_store(db, of(key), of(content), DBM_INSERT), kept[i] != 0);
		if (kept[i])
			return;
		break;
	default:
		memset(content, 'a' + i % 26, sizeof content);
		content[random_number() % (i % 50 ? 60 : 1400)] = 0;
		content[1499] = 0;
		CHECK_INT(dbm_store(db, of(key), of(content), DBM_REPLACE), 0);
	}
	free(kept[i]);
	kept[i] = strdup(content);
}

int main(void)
{
	unlink("table.dir");
	unlink("table.pag");
	errno = 0;
	CHECK(!dbm_open("table", O_RDWR, 0666));
	CHECK_INT(errno, ENOENT);
	DBM *db = dbm_open("table", O_RDWR | O_CREAT, 0666);
	CHECK(db != 0);
	for (int i = 0; i < 20000; i++)
		change(db);
	compare(db);
	dbm_close(db);

	db = dbm_open("table", O_RDONLY, 0);
	compare(db);
	CHECK_INT(dbm_store(db, of("x"), of("y"), DBM_REPLACE), -1);
	CHECK_INT(dbm_delete(db, of("x")), -1);
	CHECK_INT(dbm_error(db), 0);
	dbm_close(db);

	/* What is fetched may be stored again; empty parts; the longest pair. */
	static char large[4087];
	db = dbm_open("table", O_WRONLY, 0);
	CHECK_INT(dbm_store(db, of("copy me"), of("content"), DBM_REPLACE), 0);
	CHECK_INT(dbm_store(db, of("copied"), dbm_fetch(db, of("copy me")), DBM_REPLACE), 0);
	datum d = dbm_fetch(db, of("copied"));
	CHECK(d.dsize == 7 && !memcmp(d.dptr, "content", 7));
	CHECK_INT(dbm_store(db, of(""), of(""), DBM_REPLACE), 0);
	d = dbm_fetch(db, of(""));
	CHECK(d.dptr && d.dsize == 0);
	CHECK_INT(dbm_store(db, of("k"), (datum){ large, 4085 }, DBM_REPLACE), 0);
	CHECK_INT(dbm_fetch(db, of("k")).dsize, 4085);
	CHECK_INT(dbm_store(db, of("k"), (datum){ large, 4086 }, DBM_REPLACE), -1);
	/* All go, each while the walk is at it. */
	for (d = dbm_firstkey(db); d.dptr; d = dbm_nextkey(db))
		CHECK_INT(dbm_delete(db, d), 0);
	CHECK(!dbm_firstkey(db).dptr);
	dbm_close(db);

	/* Damaged pages are an error, and no more. */
	int fd = open("table.pag", O_WRONLY);
	for (int i = 0; i < 5000; i++) {
		unsigned short noise = random_number();
		pwrite(fd, &noise, 2, i % 40 * 4096 + random_number() % 64 * 2);
	}
	close(fd);
	db = dbm_open("table", O_RDWR, 0);
	int failures = 0;
	for (int i = 0; i < KEYS; i++) {
		char key[100];
		key_name(key, i);
		dbm_fetch(db, of(key));
		failures += dbm_error(db);
		dbm_clearerr(db);
	}
	CHECK(failures > 0);
	for (d = dbm_firstkey(db); d.dptr; d = dbm_nextkey(db))
		;
	dbm_close(db);
	truncate("table.dir", 5);
	CHECK(!dbm_open("table", O_RDWR, 0));
	return done();
}
