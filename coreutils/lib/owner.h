/* owner.h: users and groups by name and number */
#ifndef OWNER_H
#define OWNER_H

#include <stdbool.h>
#include <sys/types.h>

/* The name, or 0 if there is none.  Each number is looked up once. */
const char *user_name(uid_t uid);
const char *group_name(gid_t gid);

/* A name, a number, or +number.  False if it is none of these. */
bool find_user(const char *s, uid_t *uid);
bool find_group(const char *s, gid_t *gid);

/* "user", "user:group", "user:" (with the user's login group), ":group";
 * what is not given is -1.  Ends the program if there is no such user or group. */
void parse_owner(const char *s, uid_t *uid, gid_t *gid);

#endif
