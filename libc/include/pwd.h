/* pwd.h: users, from /etc/passwd (POSIX.1-2024 <pwd.h>) */
#ifndef _PWD_H
#define _PWD_H

#include <features.h>
#include <bits/types.h>

__BEGIN_DECLS

typedef __gid_t gid_t;
typedef __uid_t uid_t;
typedef __SIZE_TYPE__ size_t;

struct passwd {
	char *pw_name, *pw_passwd;
	uid_t pw_uid;
	gid_t pw_gid;
	char *pw_gecos; /* the full name, and more */
	char *pw_dir, *pw_shell;
};

/* The user of that name or number: static memory; null when there is none, with
 * errno unchanged, or set on failure.  Traps: openat, read, close. */
struct passwd *getpwnam(const char *__name);
struct passwd *getpwuid(uid_t __uid);
/* The same into the caller's memory: 0 with *__result null when there is none, or an
 * error number, ERANGE when the buffer is too small. */
int getpwnam_r(const char *__name, struct passwd *, char *__buf, size_t __size,
	       struct passwd **__result);
int getpwuid_r(uid_t __uid, struct passwd *, char *__buf, size_t __size,
	       struct passwd **__result);

#if __XSI_VISIBLE || __BSD_VISIBLE
/* One after the other; null at the end.  Traps: openat, read; close. */
struct passwd *getpwent(void);
void setpwent(void);
void endpwent(void);
#endif
#if __GNU_VISIBLE
/* 0; ENOENT at the end, or another error number. */
int getpwent_r(struct passwd *, char *__buf, size_t __size, struct passwd **__result);
#endif
#if __BSD_VISIBLE
struct __file; /* FILE */
/* The same from and to a stream.  0, or -1 with errno. */
struct passwd *fgetpwent(struct __file *);
int putpwent(const struct passwd *, struct __file *);
#endif

__END_DECLS

#endif
