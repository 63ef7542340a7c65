/* lookup_servers.c: the addresses of a name, by name servers (see lookup.h) */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "lookup.h"
#include "resolver.h"

/* One question for each family. */
enum { MOST = 2 };
struct exchange {
	struct question question[MOST];
	int type[MOST], count;
	unsigned char query[MOST][DNS_QUERY], answer[MOST][DNS_UDP];
};

static int start(struct exchange *e, const struct __res_state *s, const char *name, int family)
{
	e->count = 0;
	if (family != AF_INET6)
		e->type[e->count++] = ns_t_a;
	if (family != AF_INET && !(s->options & RES_NOAAAA))
		e->type[e->count++] = ns_t_aaaa;
	for (int i = 0; i < e->count; i++) {
		int size = dns_make_query(ns_o_query, name, ns_c_in, e->type[i], s->options,
					  e->query[i], sizeof e->query[i]);
		if (size < 0)
			return EAI_NONAME;
		e->question[i] = (struct question){ .query = e->query[i], .query_size = size,
						    .answer = e->answer[i], .grows = true,
						    .room = sizeof e->answer[i] };
	}
	return 0;
}

static int ask(struct exchange *e, const struct __res_state *s)
{
	if (!(s->options & (RES_SNGLKUP | RES_SNGLKUPREOP)))
		return resolver_ask(s, e->question, e->count);
	int error = 0;
	for (int i = 0; i < e->count && !error; i++)
		error = resolver_ask(s, &e->question[i], 1);
	return error;
}

struct taking {
	struct addresses *addresses;
	int family;
	bool failed;
};

static bool take(void *context, const unsigned char *data, size_t size)
{
	struct taking *t = context;

	if (size != address_size(t->family))
		return false;
	t->failed |= !addresses_add(t->addresses, t->family, data, 0);
	return true;
}

/* What the answers say: an EAI_ error, EAI_NODATA when there is such a name without addresses. */
static int read_answers(struct exchange *e, struct addresses *a)
{
	int result = 0;

	for (int i = 0; i < e->count; i++) {
		struct question *q = &e->question[i];
		struct taking t = { .addresses = a,
				    .family = e->type[i] == ns_t_a ? AF_INET : AF_INET6 };
		char name[NS_MAXDNAME] = "";
		int rcode = q->size ? dns_rcode(q->answer) : ns_r_servfail;
		/* One family may not be known for now: that is not to pass for "has none", but
		 * what is known of the other will do. */
		if (rcode != ns_r_noerror && rcode != ns_r_nxdomain) {
			result = rcode == ns_r_servfail || rcode == ns_r_refused ? EAI_AGAIN : EAI_FAIL;
			continue;
		}
		if (rcode == ns_r_nxdomain) {
			if (!result)
				result = EAI_NONAME;
			continue;
		}
		int count = dns_answers(q->answer, q->size, e->type[i], take, &t, name);
		if (t.failed)
			return EAI_MEMORY;
		if (count < 0)
			result = EAI_FAIL;
		else if (result == EAI_NONAME || !result)
			result = EAI_NODATA;
		if (count > 0 && !a->name[0])
			strcpy(a->name, name);
	}
	return a->count ? 0 : e->count ? result : EAI_NODATA;
}

static int ask_for(const struct __res_state *s, struct addresses *a, const char *name, int family)
{
	struct exchange e = { .count = 0 };
	int error = start(&e, s, name, family);

	if (!error)
		error = ask(&e, s) == ENOMEM ? EAI_MEMORY : read_answers(&e, a);
	for (int i = 0; i < e.count; i++)
		if (e.question[i].answer && e.question[i].answer != e.answer[i])
			free(e.question[i].answer);
	return error;
}

/* The first name of the search list that has addresses.  A server that cannot tell ends it: the
 * next name might be somebody else's. */
int lookup_servers(struct addresses *a, const char *name, int family)
{
	struct __res_state s;
	char full[NS_MAXDNAME];
	int at = 0, result = EAI_NONAME;

	resolver_configure(&s);
	while (resolver_candidate(&s, name, &at, full)) {
		int error = ask_for(&s, a, full, family);
		if (error == 0 && !a->name[0])
			strcpy(a->name, full);
		if (error != EAI_NONAME && error != EAI_NODATA)
			return error;
		if (error == EAI_NODATA)
			result = error;
	}
	return result;
}
