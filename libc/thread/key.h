/* key.h: keys, for their two public faces; 0, or the number of an error */
#ifndef KEY_H
#define KEY_H

#include "hooks.h"

int key_create(unsigned *, void (*destructor)(void *)) HIDDEN;
int key_delete(unsigned) HIDDEN;
int key_set(unsigned, const void *) HIDDEN;
void *key_get(unsigned) HIDDEN;

#endif
