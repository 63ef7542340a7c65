/* gethostent.c: /etc/hosts, line by line: "address name aliases" */
#include <arpa/inet.h>
#include <errno.h>
#include <netdb.h>
#include <stdint.h>
#include <string.h>
#include "sys.h"
#include "words.h"

/* What an entry needs beside the words of its line. */
struct address_room {
	char *list[2];
	unsigned char bytes[16];
};
struct host_line {
	struct hostent public;
	unsigned char bytes[16];
};

static bool parse(char **words, void *entry)
{
	struct host_line *l = entry;
	int family = strchr(words[0], ':') ? AF_INET6 : AF_INET;

	if (!words[1] || inet_pton(family, words[0], l->bytes) != 1)
		return false;
	l->public = (struct hostent){ .h_name = words[1], .h_aliases = words + 2,
				      .h_addrtype = family, .h_length = family == AF_INET ? 4 : 16 };
	return true;
}

static const struct table table = { "/etc/hosts", 0, parse };
static struct cursor cursor = { .table = &table };

/* The address first, which has a fixed size, then the words. */
int gethostent_r(struct hostent *restrict h, char *restrict buf, size_t size,
		 struct hostent **restrict result, int *restrict h_error)
{
	size_t skip = -(uintptr_t)buf % _Alignof(struct address_room);
	struct address_room *room = (void *)(buf + skip);
	struct host_line line;
	bool found = false;
	int error = ERANGE;

	*result = 0;
	if (size >= skip + sizeof *room)
		error = cursor_next(&cursor, &line, (char *)(room + 1), size - skip - sizeof *room,
				    &found);
	*h_error = error ? NETDB_INTERNAL : found ? NETDB_SUCCESS : HOST_NOT_FOUND;
	if (!found)
		return error ? error : ENOENT;
	*h = line.public;
	memcpy(room->bytes, line.bytes, sizeof room->bytes);
	room->list[0] = (char *)room->bytes;
	room->list[1] = 0;
	h->h_addr_list = room->list;
	*result = h;
	return 0;
}

struct hostent *gethostent(void)
{
	static struct hostent entry;
	static struct growing room;
	struct hostent *result = 0;
	int error = ERANGE;

	while (error == ERANGE) {
		if (room.size)
			error = gethostent_r(&entry, room.memory, room.size, &result, &h_errno);
		if (error == ERANGE && !grow(&room))
			return 0;
	}
	if (error && error != ENOENT)
		sys_fail(error);
	return result;
}

void sethostent(int stay_open)
{
	(void)stay_open; /* looking up does not touch what gethostent reads */
	cursor_close(&cursor);
}

void endhostent(void)
{
	cursor_close(&cursor);
}
