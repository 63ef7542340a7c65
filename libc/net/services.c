/* services.c: services by name and port */
#include <errno.h>
#include <netdb.h>
#include "services.h"

static int look_up(struct service_key key, struct servent *s, char *buf, size_t size,
		   struct servent **result)
{
	bool found;
	int error = words_find(&services_table, s, buf, size, service_matches, &key, &found);

	*result = found ? s : 0;
	return error;
}

int getservbyname_r(const char *restrict name, const char *restrict protocol,
		    struct servent *restrict s, char *restrict buf, size_t size,
		    struct servent **restrict result)
{
	return look_up((struct service_key){ name, protocol, 0 }, s, buf, size, result);
}

int getservbyport_r(int port, const char *restrict protocol, struct servent *restrict s,
		    char *restrict buf, size_t size, struct servent **restrict result)
{
	return look_up((struct service_key){ 0, protocol, port }, s, buf, size, result);
}

static struct servent entry;
static struct cursor cursor = { .table = &services_table, .entry = &entry };

struct servent *getservbyname(const char *name, const char *protocol)
{
	return cursor_get(&cursor, service_matches, &(struct service_key){ name, protocol, 0 });
}

struct servent *getservbyport(int port, const char *protocol)
{
	return cursor_get(&cursor, service_matches, &(struct service_key){ 0, protocol, port });
}

struct servent *getservent(void)
{
	return cursor_get(&cursor, 0, 0);
}

int getservent_r(struct servent *restrict s, char *restrict buf, size_t size,
		 struct servent **restrict result)
{
	bool found;
	int error = cursor_next(&cursor, s, buf, size, &found);

	*result = found ? s : 0;
	return error ? error : found ? 0 : ENOENT;
}

void setservent(int stay_open)
{
	(void)stay_open; /* looking up does not touch what getservent reads */
	cursor_close(&cursor);
}

void endservent(void)
{
	cursor_close(&cursor);
}
