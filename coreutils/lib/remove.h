/* remove.h: removes what has been moved elsewhere */
#ifndef REMOVE_H
#define REMOVE_H

#include <stdbool.h>

/* Removes a file or a tree, never asking; says what it cannot remove, or,
 * if verbose, what it does.  Is all of it gone? */
bool remove_all(const char *path, bool verbose);

#endif
