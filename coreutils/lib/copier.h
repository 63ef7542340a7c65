/* copier.h: copies files and trees, for cp and mv */
#ifndef COPIER_H
#define COPIER_H

#include <stdbool.h>
#include <sys/stat.h>
#include "backup.h"
#include "copy.h"

enum {
	PRESERVE_MODE = 1,
	PRESERVE_OWNER = 2,
	PRESERVE_TIMES = 4,
	PRESERVE_LINKS = 8,
	PRESERVE_XATTR = 16,
	REQUIRE_XATTR = 32, /* not being able to is a failure */
	PRESERVE_ALL = 31
};

enum follow { FOLLOW_NONE, FOLLOW_OPERANDS, FOLLOW_ALL };
enum overwrite { OVERWRITE_DEFAULT, OVERWRITE_ALWAYS, OVERWRITE_ASK, OVERWRITE_NEVER };
enum reflink { REFLINK_AUTO, REFLINK_ALWAYS, REFLINK_NEVER };

struct copier {
	bool recursive;
	enum follow follow;
	unsigned preserve;
	bool default_mode;       /* --no-preserve=mode */
	enum overwrite overwrite;
	bool force;              /* what cannot be opened is removed first */
	bool remove_destination; /* always */
	bool update;             /* only what is newer */
	bool contents;           /* of devices and fifos, instead of making such */
	bool hard_links, symbolic_links, attributes_only;
	bool one_file_system, verbose, keep_slashes;
	bool moving;
	enum holes holes;
	enum reflink reflink;
	enum backup backup;
};

/* Copies from to to.  Says what fails; was there nothing? */
bool copy_tree(const struct copier *c, const char *from, const char *to);

/* What has to be known before one file takes the place of another.
 * REPLACE_FAILED has been reported. */
enum replace { REPLACE, REPLACE_NOT, REPLACE_FAILED };
enum replace may_replace(const struct copier *c, const struct stat *from, const struct stat *to,
			 int dirfd, const char *name, const char *path);

/* For cp --parents: a directory gets the attributes of another, both by path. */
bool copy_attributes_of(const struct copier *c, const char *from, const char *to);

#endif
