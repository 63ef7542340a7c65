/* liar.h: queries as they come, and replies put together byte by byte */
#ifndef LIAR_H
#define LIAR_H

#include <arpa/inet.h>
#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>

enum { HEADER = 12, SERVERS = 3, LARGEST = 65535 };
enum { A = 1, CNAME = 5, PTR = 12, TXT = 16, AAAA = 28, IN = 1, CH = 3 };
enum { NOERROR, FORMERR, SERVFAIL, NXDOMAIN, NOTIMP, REFUSED, UNKNOWN = 15 };

struct query {
	unsigned char bytes[1024];
	size_t size, question; /* of all of it; where its question ends */
	int type, server, fd;
	bool stream, edns;
	struct sockaddr_in from;
};
struct message {
	unsigned char bytes[LARGEST + 1024];
	size_t size;
};

static inline void put16(unsigned char *at, unsigned n)
{
	at[0] = n >> 8;
	at[1] = n;
}
static inline unsigned get16(const unsigned char *at)
{
	return at[0] << 8 | at[1];
}

/* A reply without records. */
static inline void begin(struct message *m, const struct query *q, int rcode)
{
	m->size = q->question;
	memcpy(m->bytes, q->bytes, m->size);
	m->bytes[2] |= 0x80;
	m->bytes[3] = 0x80 | rcode;
	memset(m->bytes + 6, 0, 6);
}

static inline void append(struct message *m, const void *bytes, size_t size)
{
	memcpy(m->bytes + m->size, bytes, size);
	m->size += size;
}

/* The owner and the data in wire form. */
static inline void record(struct message *m, const char *owner, size_t owner_size, int type,
			  int class, const void *data, size_t size)
{
	unsigned char fixed[10] = { 0 };

	append(m, owner, owner_size);
	put16(fixed, type);
	put16(fixed + 2, class);
	put16(fixed + 8, size);
	append(m, fixed, sizeof fixed);
	append(m, data, size);
	put16(m->bytes + 6, get16(m->bytes + 6) + 1);
}

#define SELF "\xc0\x0c" /* the name that the question has */
#define RECORD(m, owner, type, data)                                                               \
	record(m, owner, sizeof owner - 1, type, IN, data, sizeof data - 1)

/* An address of the type that was asked for. */
static inline void address(struct message *m, const char *owner, size_t owner_size, int type,
			   bool true_one)
{
	unsigned char v6[16] = { 0xfd, [15] = 1 }, v4[4] = { 10, 0, 0, 1 };

	if (!true_one)
		v6[14] = 6, v6[15] = 0x66, v4[1] = v4[2] = v4[3] = 6;
	if (type == A)
		record(m, owner, owner_size, A, IN, v4, sizeof v4);
	if (type == AAAA)
		record(m, owner, owner_size, AAAA, IN, v6, sizeof v6);
}
#define ADDRESS(m, owner, type, true_one) address(m, owner, sizeof owner - 1, type, true_one)

static inline void transmit(const struct query *q, const struct message *m)
{
	unsigned char length[2];

	if (!q->stream) {
		sendto(q->fd, m->bytes, m->size, 0, (void *)&q->from, sizeof q->from);
		return;
	}
	put16(length, m->size);
	send(q->fd, length, 2, MSG_NOSIGNAL | MSG_MORE);
	send(q->fd, m->bytes, m->size, MSG_NOSIGNAL);
}

static inline void tell_truth(const struct query *q)
{
	static struct message m;

	begin(&m, q, NOERROR);
	ADDRESS(&m, SELF, q->type, true);
	transmit(q, &m);
}

/* A lie gets a reply with the false address, and makes of it what will be sent, or sends for itself
 * and exits. */
typedef void lie(const struct query *, struct message *);
enum { THEN_TRUTH = 1, OTHER_PORT = 2, OTHER_SERVER = 4 };
struct row {
	const char *name;
	lie *spoil;
	int how;
};
extern const struct row rows[]; /* ended by a name of null */

extern struct query former; /* the last one for another name; size 0: none yet */
extern int *connections;    /* shared by all processes */

#endif
