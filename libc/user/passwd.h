/* passwd.h: from lines to users and groups */
#ifndef PASSWD_H
#define PASSWD_H

#include <grp.h>
#include <pwd.h>
#include "lines.h"

/* Takes the line apart in place; false when it is not such a line. */
bool parse_passwd(char *line, struct passwd *) HIDDEN;

/* The next user of the file; *got is false at the end. */
int next_passwd(struct lines *, struct passwd *, char *buf, size_t size, bool *got) HIDDEN;
/* The members' pointers lie in the buffer, too, behind the line. */
int next_group(struct lines *, struct group *, char *buf, size_t size, bool *got) HIDDEN;
/* Takes one apart whose line is in buf; ERANGE when the pointers do not fit, EINVAL
 * when it is not such a line. */
int parse_group(char *buf, size_t size, struct group *) HIDDEN;

#endif
