/* scope.h: IPv6 addresses with the interface that they belong to (RFC 4007, section 11) */
#ifndef SCOPE_H
#define SCOPE_H

#include <stdbool.h>
#include <stdint.h>
#include <netinet/in.h>
#include "hooks.h"

/* "fe80::1", "fe80::1%eth0", "fe80::1%2".  False: no such address or interface. */
bool scoped_address(const char *text, struct in6_addr *, uint32_t *scope) HIDDEN;

/* Whether an address means something only together with an interface. */
bool has_scope(const struct in6_addr *) HIDDEN;

#endif
