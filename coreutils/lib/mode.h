/* mode.h: file modes, as chmod reads them and ls writes them */
#ifndef MODE_H
#define MODE_H

#include <stdbool.h>
#include <sys/stat.h>

/* What text ("u+x,go=", "0644") makes of mode old, mask being what a clause
 * without ugoa leaves alone.  False if text is no mode. */
bool change_mode(const char *text, mode_t old, bool directory, mode_t mask, mode_t *mode);

/* The umask, which can only be read by setting it. */
mode_t current_umask(void);

/* "drwxr-xr-x" */
char *mode_string(mode_t mode, char out[static 11]);

#endif
