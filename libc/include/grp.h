/* grp.h: groups, from /etc/group (POSIX.1-2024 <grp.h>) */
#ifndef _GRP_H
#define _GRP_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __gid_t gid_t;
typedef __SIZE_TYPE__ size_t;

struct group {
	char *gr_name, *gr_passwd;
	gid_t gr_gid;
	char **gr_mem; /* the members' names; a null pointer ends them */
};

/* The group of that name or number: static memory; null when there is none, with
 * errno unchanged, or set on failure.  Traps: openat, read, close. */
struct group *getgrnam(const char *__name);
struct group *getgrgid(gid_t __gid);
/* The same into the caller's memory: 0 with *__result null when there is none, or an
 * error number, ERANGE when the buffer is too small. */
int getgrnam_r(const char *__name, struct group *, char *__buf, size_t __size,
	       struct group **__result);
int getgrgid_r(gid_t __gid, struct group *, char *__buf, size_t __size, struct group **__result);

#if __XSI_VISIBLE || __BSD_VISIBLE
/* One after the other; null at the end.  Traps: openat, read; close. */
struct group *getgrent(void);
void setgrent(void);
void endgrent(void);
#endif
#if __GNU_VISIBLE
/* 0; ENOENT at the end, or another error number. */
int getgrent_r(struct group *, char *__buf, size_t __size, struct group **__result);
#endif
#if __BSD_VISIBLE
struct __file; /* FILE */
/* The same from and to a stream.  0, or -1 with errno. */
struct group *fgetgrent(struct __file *);
int putgrent(const struct group *, struct __file *);
/* The groups that the user is a member of, and __group: how many; -1, with the number
 * that there are in *__count, when that was too small.  Traps: openat, read, close. */
int getgrouplist(const char *__user, gid_t __group, gid_t *__groups, int *__count);
/* The process's supplementary groups: to that list; to what getgrouplist says.
 * 0, or -1 with errno.  Traps: setgroups. */
int setgroups(size_t __count, const gid_t *__groups);
int initgroups(const char *__user, gid_t __group);
#endif

__END_DECLS

#endif
