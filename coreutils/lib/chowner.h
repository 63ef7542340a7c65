/* chowner.h: chown and chgrp are one utility with two command lines */
#ifndef CHOWNER_H
#define CHOWNER_H

#include <stdbool.h>

int change_owners(char **argv, bool group_only);

#endif
