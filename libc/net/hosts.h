/* hosts.h: what the functions that give a struct hostent share */
#ifndef HOSTS_H
#define HOSTS_H

#include <netdb.h>
#include "lookup.h"

/* Puts an entry together in buf; alias null: none.  0, or ERANGE when it does not fit. */
int pack_host(struct hostent *, const char *name, const char *alias, const struct addresses *,
	      int family, char *buf, size_t size) HIDDEN;

/* The h_errno and the error number of an EAI_ error. */
int host_error(int error, int *h_error) HIDDEN;

#endif
