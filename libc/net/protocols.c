/* protocols.c: /etc/protocols: "name number aliases" */
#include <errno.h>
#include <limits.h>
#include <netdb.h>
#include <string.h>
#include "words.h"

static bool parse(char **words, void *entry)
{
	long number = words[1] ? word_number(words[1], INT_MAX) : -1;

	if (number < 0)
		return false;
	*(struct protoent *)entry = (struct protoent){ words[0], words + 2, number };
	return true;
}

/* Those that Linux has, by IANA's names. */
static const char builtin[] =
	"ip 0 IP\nicmp 1 ICMP\nigmp 2 IGMP\nipencap 4 IP-ENCAP\ntcp 6 TCP\negp 8 EGP\npup 12 PUP\n"
	"udp 17 UDP\nidp 22 XNS-IDP\ndccp 33 DCCP\nipv6 41 IPv6\nipv6-route 43 IPv6-Route\n"
	"ipv6-frag 44 IPv6-Frag\nrsvp 46 RSVP\ngre 47 GRE\nesp 50 IPSEC-ESP\nah 51 IPSEC-AH\n"
	"ipv6-icmp 58 IPv6-ICMP\nipv6-nonxt 59 IPv6-NoNxt\nipv6-opts 60 IPv6-Opts\n"
	"ospf 89 OSPFIGP\nipip 94 IPIP\nencap 98 ENCAP\npim 103 PIM\nipcomp 108 IPCOMP\n"
	"vrrp 112 VRRP\nl2tp 115 L2TP\nsctp 132 SCTP\nmobility-header 135 Mobility-Header\n"
	"udplite 136 UDPLite\nmpls-in-ip 137 MPLS-in-IP\n";

static const struct table table = { "/etc/protocols", builtin, parse };

static bool has_name(const void *entry, const void *name)
{
	const struct protoent *p = entry;

	return strcmp(p->p_name, name) == 0 || is_alias(p->p_aliases, name);
}

static bool has_number(const void *entry, const void *number)
{
	return ((const struct protoent *)entry)->p_proto == *(const int *)number;
}

static int look_up(matcher *matches, const void *key, struct protoent *p, char *buf, size_t size,
		   struct protoent **result)
{
	bool found;
	int error = words_find(&table, p, buf, size, matches, key, &found);

	*result = found ? p : 0;
	return error;
}

int getprotobyname_r(const char *restrict name, struct protoent *restrict p, char *restrict buf,
		     size_t size, struct protoent **restrict result)
{
	return look_up(has_name, name, p, buf, size, result);
}

int getprotobynumber_r(int number, struct protoent *restrict p, char *restrict buf, size_t size,
		       struct protoent **restrict result)
{
	return look_up(has_number, &number, p, buf, size, result);
}

static struct protoent entry;
static struct cursor cursor = { .table = &table, .entry = &entry };

struct protoent *getprotobyname(const char *name)
{
	return cursor_get(&cursor, has_name, name);
}

struct protoent *getprotobynumber(int number)
{
	return cursor_get(&cursor, has_number, &number);
}

struct protoent *getprotoent(void)
{
	return cursor_get(&cursor, 0, 0);
}

int getprotoent_r(struct protoent *restrict p, char *restrict buf, size_t size,
		  struct protoent **restrict result)
{
	bool found;
	int error = cursor_next(&cursor, p, buf, size, &found);

	*result = found ? p : 0;
	return error ? error : found ? 0 : ENOENT;
}

void setprotoent(int stay_open)
{
	(void)stay_open; /* looking up does not touch what getprotoent reads */
	cursor_close(&cursor);
}

void endprotoent(void)
{
	cursor_close(&cursor);
}
