/* dns.h: messages of the domain name system, as pure functions of bytes (RFC 1035)
 *
 * A message comes from anybody: every function takes where it ends, and none reads beyond. */
#ifndef DNS_H
#define DNS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#define _ARPA_NAMESER_COMPAT_H /* its old names are kinds of arguments in sys.h, too */
#include <arpa/nameser.h>
#include <resolv.h>
#include "hooks.h"

enum {
	DNS_HEADER = 12,
	DNS_WIRE_NAME = 255,                               /* the longest name, in bytes */
	DNS_OPT = 11,                                      /* the record of EDNS0 */
	DNS_QUERY = DNS_HEADER + DNS_WIRE_NAME + 4 + DNS_OPT, /* the longest query */
	DNS_LARGEST = 65535,
	DNS_UDP = 1232, /* what a datagram carries without being cut (DNS Flag Day 2020) */
};

static inline unsigned dns_16(const unsigned char *p)
{
	return p[0] << 8 | p[1];
}

/* The name at `at` as text, with a final null and, for what would be misread, backslashes; the
 * root is "".  How many bytes it takes there, -1 when it is none or too long. */
int dns_name_text(const unsigned char *message, const unsigned char *end, const unsigned char *at,
		  char *text, size_t size) HIDDEN;
/* How many bytes a name takes, or -1. */
int dns_name_skip(const unsigned char *at, const unsigned char *end) HIDDEN;
/* Text to a name without compression: its size, or -1. */
int dns_name_wire(const char *text, unsigned char wire[DNS_WIRE_NAME]) HIDDEN;
/* Whether the name at `at` is that one, in letters of either case. */
bool dns_name_is(const unsigned char *message, const unsigned char *end, const unsigned char *at,
		 const unsigned char *wire) HIDDEN;

/* A query: its size, or -1 when the name is none or there is no room.  RES_RECURSE, RES_USE_EDNS0,
 * RES_USE_DNSSEC and RES_TRUSTAD of the options matter. */
int dns_make_query(int opcode, const char *name, int class, int type, unsigned long options,
		   unsigned char *buf, size_t size) HIDDEN;

/* Whether a query, ours or another's, ends with the record of EDNS0 and has no other: without
 * its last DNS_OPT bytes, and with an ARCOUNT of 0, it is the same for a server that does not
 * know that. */
bool dns_has_edns(const unsigned char *query, size_t size) HIDDEN;

/* Whether a message is an answer to that query: same id, same question. */
bool dns_is_reply(const unsigned char *query, size_t query_size, const unsigned char *reply,
		  size_t size) HIDDEN;

static inline int dns_rcode(const unsigned char *message)
{
	return message[3] & 15;
}
static inline bool dns_truncated(const unsigned char *message)
{
	return message[2] & 2;
}

/* The records of a reply's answer section, one after the other. */
struct dns_record {
	const unsigned char *name, *data;
	unsigned type, class, size;
};
struct dns_walk {
	const unsigned char *message, *end, *next;
	unsigned left;
};
/* False: the question itself is broken. */
bool dns_walk(struct dns_walk *, const unsigned char *message, size_t size) HIDDEN;
/* False at the end, or where the message breaks off. */
bool dns_next(struct dns_walk *, struct dns_record *) HIDDEN;

/* Whether the answer section is as long as the header says; a truncated one may break off. */
bool dns_is_whole(const unsigned char *message, size_t size) HIDDEN;

/* What a reply says about its question's name, once the chain of aliases has been followed.
 * `each` gets the data of each record of the type.  The name at the end of the chain as text, if
 * it could be a host's, else "".  How many records there were; -1: no such reply, or not whole. */
int dns_answers(const unsigned char *reply, size_t size, int type,
		bool each(void *, const unsigned char *data, size_t), void *context,
		char name[NS_MAXDNAME]) HIDDEN;

/* Whether text could be a host's name: letters, digits, "-", "_" in labels of 1 to 63, at most
 * 253 in all, perhaps a dot at the end. */
bool is_host_name(const char *) HIDDEN;

#endif
