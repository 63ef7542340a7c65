/* lookup_address.c: the name of an address, in /etc/hosts or by name servers (see lookup.h) */
#include <arpa/inet.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "lookup.h"
#include "resolver.h"
#include "words.h"

static bool is_address(const char *text, const struct address *a)
{
	struct addresses one = { 0 };
	bool same = lookup_number(&one, text, a->family) == 0 &&
		    memcmp(one.list[0].bytes, a->bytes, address_size(a->family)) == 0 &&
		    (!one.list[0].scope || one.list[0].scope == a->scope);

	free(one.list);
	return same;
}

static int in_hosts(const struct address *a, char name[NS_MAXDNAME])
{
	struct lines in;
	struct growing line = { 0 };
	char **words = 0;
	int error = ERANGE, result = EAI_NONAME;

	if (lines_open(&in, "/etc/hosts") != 0)
		return EAI_NONAME;
	do {
		if (error == ERANGE && !grow(&line)) {
			result = EAI_MEMORY;
			break;
		}
		error = next_words(&in, line.memory, line.size, &words);
		if (!error && words && words[1] && strlen(words[1]) < NS_MAXDNAME &&
		    is_address(words[0], a)) {
			strcpy(name, words[1]);
			result = 0;
		}
	} while (result && (error == ERANGE || (!error && words)));
	lines_close(&in);
	free(line.memory);
	return result;
}

static char *put_decimal(char *to, unsigned n)
{
	if (n >= 100)
		*to++ = '0' + n / 100;
	if (n >= 10)
		*to++ = '0' + n / 10 % 10;
	*to++ = '0' + n % 10;
	return to;
}

/* "4.3.2.1.in-addr.arpa" (RFC 1035, 3.5), "1.0.0...8.b.d.0.1.0.0.2.ip6.arpa" (RFC 3596, 2.5) */
static void reverse_name(const struct address *a, char *to)
{
	if (a->family == AF_INET) {
		for (int i = 3; i >= 0; i--) {
			to = put_decimal(to, a->bytes[i]);
			*to++ = '.';
		}
		strcpy(to, "in-addr.arpa");
		return;
	}
	for (int i = 31; i >= 0; i--) {
		*to++ = "0123456789abcdef"[a->bytes[i / 2] >> (i & 1 ? 0 : 4) & 15];
		*to++ = '.';
	}
	strcpy(to, "ip6.arpa");
}

/* The first name that could be a host's: whoever owns an address may give it any name, but not
 * pass it for another address ("can never have the dotted-decimal form", RFC 1123, 2.1). */
struct naming {
	const unsigned char *message;
	char *name;
};

static bool take(void *context, const unsigned char *data, size_t size)
{
	struct naming *n = context;
	struct in_addr number;

	if (*n->name)
		return true;
	if (dns_name_text(n->message, data + size, data, n->name, NS_MAXDNAME) < 0 ||
	    !is_host_name(n->name) || inet_aton(n->name, &number))
		*n->name = 0;
	return *n->name;
}

static int ask(const struct address *a, char name[NS_MAXDNAME])
{
	struct __res_state s;
	unsigned char query[DNS_QUERY], answer[DNS_UDP];
	struct question q = { .query = query, .answer = answer, .room = sizeof answer, .grows = true };
	struct naming naming = { .name = name };
	char reverse[sizeof "0." * 32 + sizeof "ip6.arpa"], canonical[NS_MAXDNAME];
	int result = EAI_AGAIN;

	resolver_configure(&s);
	reverse_name(a, reverse);
	q.query_size = dns_make_query(ns_o_query, reverse, ns_c_in, ns_t_ptr, s.options, query,
				      sizeof query);
	*name = 0;
	if (resolver_ask(&s, &q, 1) == 0) {
		int rcode = dns_rcode(q.answer);
		naming.message = q.answer;
		if (rcode == ns_r_noerror) {
			int count = dns_answers(q.answer, q.size, ns_t_ptr, take, &naming,
						canonical);
			result = count > 0 ? 0 : count < 0 ? EAI_FAIL : EAI_NONAME;
		} else if (rcode == ns_r_nxdomain)
			result = EAI_NONAME;
		else if (rcode != ns_r_servfail && rcode != ns_r_refused)
			result = EAI_FAIL;
	}
	if (q.answer != answer)
		free(q.answer);
	return result;
}

/* The loopback's addresses are asked of nobody (RFC 6303, section 4). */
static bool is_loopback(const struct address *a)
{
	return a->family == AF_INET ? a->bytes[0] == 127 :
				      memcmp(a->bytes, &in6addr_loopback, 16) == 0;
}

int lookup_address(const struct address *given, char name[NS_MAXDNAME])
{
	struct address a = *given;

	if (a.family == AF_INET6 && IN6_IS_ADDR_V4MAPPED((struct in6_addr *)a.bytes)) {
		a.family = AF_INET;
		memmove(a.bytes, a.bytes + 12, 4);
	}
	int error = in_hosts(&a, name);
	if (error != EAI_NONAME)
		return error;
	if (!is_loopback(&a))
		return ask(&a, name);
	strcpy(name, "localhost");
	return 0;
}
