/* ether.h: what the two parts of <netinet/ether.h> share */
#ifndef ETHER_H
#define ETHER_H

#include "hooks.h"

/* Where the address ends in the text; null when it is none. */
struct ether_addr;
const char *ether_read(const char *text, struct ether_addr *) HIDDEN;

#endif
