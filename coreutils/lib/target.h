/* target.h: the last operand of cp, mv, ln and install, or their -t */
#ifndef TARGET_H
#define TARGET_H

#include <stdbool.h>

/* SOURCE DEST, SOURCE... DIRECTORY or -t DIRECTORY SOURCE...: takes the
 * destination off argv and returns it; *into: it is a directory to put the
 * sources into.  directory: -t's argument or 0; plain: -T.  Ends the program
 * if operands are missing or too many, or the directory is none. */
char *take_target(char **argv, char *directory, bool plain, bool *into);

/* "DIRECTORY/NAME", NAME being the last component of path; in new memory. */
char *path_in(const char *directory, const char *path);

/* "DIRECTORY/PATH", with one slash between; in new memory. */
char *join_path(const char *directory, const char *path);

/* -t may be given once, and not with -T. */
void check_target_options(const char *directory, bool plain);

/* In place: "a//" becomes "a". */
void strip_slashes(char *path);

#endif
