/* dns_message.c: making queries and reading replies (RFC 1035, section 4; RFC 6891 for EDNS0) */
#include <errno.h>
#include <string.h>
#include "dns.h"
#include "sys.h"

enum { RD = 0x01, AD = 0x20, QR = 0x80, OPCODE = 0x78 }; /* in the bytes 2 and 3 of a header */

/* The record that tells how much we take by UDP: root, OPT, size, flags, no options. */
static const unsigned char opt[DNS_OPT] = { 0, 0, ns_t_opt, DNS_UDP >> 8, DNS_UDP & 255 };

int dns_make_query(int opcode, const char *name, int class, int type, unsigned long options,
		   unsigned char *buf, size_t size)
{
	unsigned char wire[DNS_WIRE_NAME], *p = buf;
	int length = dns_name_wire(name, wire);
	bool edns = options & (RES_USE_EDNS0 | RES_USE_DNSSEC);

	if (length < 0 || size < DNS_HEADER + length + 4 + (edns ? sizeof opt : 0))
		return -1;
	memset(p, 0, DNS_HEADER);
	while (sys_getrandom(p, 2, 0) == -EINTR) /* the id */
		;
	p[2] = opcode << 3 | (options & RES_RECURSE ? RD : 0);
	p[3] = options & RES_TRUSTAD ? AD : 0;
	p[5] = 1;
	p[11] = edns;
	p += DNS_HEADER;
	memcpy(p, wire, length);
	p += length;
	*p++ = type >> 8;
	*p++ = type;
	*p++ = class >> 8;
	*p++ = class;
	if (edns) {
		memcpy(p, opt, sizeof opt);
		if (options & RES_USE_DNSSEC)
			p[7] = 0x80; /* DO (RFC 3225) */
		p += sizeof opt;
	}
	return p - buf;
}

/* Where a message's first question ends, or null. */
static const unsigned char *after_question(const unsigned char *message, const unsigned char *end)
{
	int n = dns_name_skip(message + DNS_HEADER, end);

	return n < 0 || end - (message + DNS_HEADER) < n + 4 ? 0 : message + DNS_HEADER + n + 4;
}

bool dns_has_edns(const unsigned char *query, size_t size)
{
	static const unsigned char counts[8] = { 0, 1, [7] = 1 };
	const unsigned char *p = after_question(query, query + size);

	/* Root, type; and at the end no options. */
	return memcmp(query + 4, counts, sizeof counts) == 0 && p && query + size - p == DNS_OPT &&
	       memcmp(p, opt, 3) == 0 && dns_16(p + 9) == 0;
}

bool dns_is_reply(const unsigned char *query, size_t query_size, const unsigned char *reply,
		  size_t size)
{
	if (size < DNS_HEADER || query_size < DNS_HEADER || memcmp(query, reply, 2) != 0 ||
	    !(reply[2] & QR) || (reply[2] ^ query[2]) & OPCODE)
		return false;
	/* A server that did not understand anything has nothing to repeat. */
	if (!dns_16(reply + 4) && dns_rcode(reply))
		return true;
	const unsigned char *asked = query + DNS_HEADER, *said = reply + DNS_HEADER,
			    *asked_end = after_question(query, query + query_size),
			    *said_end = after_question(reply, reply + size);
	/* Our own names are not compressed, and no name that comes first can be. */
	return asked_end && said_end && dns_16(reply + 4) == 1 &&
	       dns_name_is(reply, reply + size, said, asked) &&
	       memcmp(asked_end - 4, said_end - 4, 4) == 0;
}

bool dns_walk(struct dns_walk *w, const unsigned char *message, size_t size)
{
	if (size < DNS_HEADER || dns_16(message + 4) != 1)
		return false;
	*w = (struct dns_walk){ message, message + size, after_question(message, message + size),
				dns_16(message + 6) };
	return w->next;
}

bool dns_next(struct dns_walk *w, struct dns_record *r)
{
	int n = w->left ? dns_name_skip(w->next, w->end) : -1;

	if (n < 0 || w->end - w->next < n + 10)
		return false;
	const unsigned char *p = w->next + n;
	*r = (struct dns_record){ w->next, p + 10, dns_16(p), dns_16(p + 2), dns_16(p + 8) };
	if (w->end - r->data < (long)r->size)
		return false;
	w->next = r->data + r->size;
	w->left--;
	return true;
}

bool dns_is_whole(const unsigned char *message, size_t size)
{
	struct dns_walk w;
	struct dns_record r;

	if (!dns_walk(&w, message, size))
		return false;
	while (dns_next(&w, &r))
		;
	return !w.left || dns_truncated(message);
}

/* More than any server follows, and few enough to look through a message for each. */
enum { MOST_ALIASES = 32 };

/* The name at the end of the chain of aliases in wire form; false when it never ends. */
static bool follow(const unsigned char *reply, size_t size, unsigned char name[DNS_WIRE_NAME])
{
	char text[NS_MAXDNAME];

	for (int i = 0; i < MOST_ALIASES; i++) {
		struct dns_walk w;
		struct dns_record r;
		bool moved = false;
		if (!dns_walk(&w, reply, size))
			return false;
		while (!moved && dns_next(&w, &r)) {
			if (r.type != ns_t_cname || r.class != ns_c_in ||
			    !dns_name_is(reply, w.end, r.name, name))
				continue;
			if (dns_name_text(reply, r.data + r.size, r.data, text, sizeof text) < 0 ||
			    dns_name_wire(text, name) < 0)
				return false;
			moved = true;
		}
		if (!moved)
			return true;
	}
	return false;
}

int dns_answers(const unsigned char *reply, size_t size, int type,
		bool each(void *, const unsigned char *data, size_t), void *context,
		char text[NS_MAXDNAME])
{
	unsigned char name[DNS_WIRE_NAME];
	struct dns_walk w;
	struct dns_record r;
	int count = 0;

	if (!dns_is_whole(reply, size) || !dns_walk(&w, reply, size) ||
	    dns_name_text(reply, w.end, reply + DNS_HEADER, text, NS_MAXDNAME) < 0 ||
	    dns_name_wire(text, name) < 0 || !follow(reply, size, name))
		return -1;
	while (dns_next(&w, &r))
		if (r.type == (unsigned)type && r.class == ns_c_in &&
		    dns_name_is(reply, w.end, r.name, name) && each(context, r.data, r.size))
			count++;
	if (dns_name_text(name, name + sizeof name, name, text, NS_MAXDNAME) < 0 ||
	    !is_host_name(text))
		text[0] = 0;
	return count;
}
