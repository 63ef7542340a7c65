/* passwd.h: from lines to users and groups */
#ifndef PASSWD_H
#define PASSWD_H

#include <grp.h>
#include <pwd.h>
#include "table.h"

extern const struct table_kind group_table HIDDEN;

/* As struct table_kind has it.  The members' pointers of a group lie in the buffer, too,
 * behind the line. */
int parse_passwd(char *buf, size_t size, void *entry) HIDDEN;
int parse_group(char *buf, size_t size, void *entry) HIDDEN;

#endif
