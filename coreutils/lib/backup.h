/* backup.h: the old file gets another name before a new one takes its own */
#ifndef BACKUP_H
#define BACKUP_H

enum backup { NO_BACKUP, SIMPLE_BACKUP, EXISTING_BACKUP, NUMBERED_BACKUP };

/* --backup's argument, or 0 for -b: what VERSION_CONTROL says, or "existing".
 * Ends the program on another word. */
enum backup parse_backup(const char *word);

extern const char *backup_suffix; /* "~", or -S's argument */

/* The name for the backup of name in dirfd (name may be a path), in new memory. */
char *backup_name(int dirfd, const char *name, enum backup kind);

#endif
