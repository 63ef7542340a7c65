/* services.h: what getaddrinfo and getnameinfo share with the functions about services */
#ifndef SERVICES_H
#define SERVICES_H

#include "words.h"

/* Entries are struct servent. */
extern const struct table services_table HIDDEN;
struct service_key {
	const char *name, *protocol; /* name null: port; protocol null: any */
	int port;
};
bool service_matches(const void *entry, const void *key) HIDDEN;

#endif
