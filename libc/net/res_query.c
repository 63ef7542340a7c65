/* res_query.c: questions to name servers in a state of the caller's (resolver(3)) */
#include <errno.h>
#include <netdb.h>
#include <string.h>
#include "resolver.h"
#include "sys.h"

int res_ninit(res_state s)
{
	resolver_configure(s);
	return 0;
}

/* A state holds neither memory nor descriptors. */
void res_nclose(res_state s)
{
	s->options &= ~(unsigned long)RES_INIT;
}

/* Inverse queries are gone (RFC 3425), what other operations send along is not ours to make. */
int res_nmkquery(res_state s, int operation, const char *name, int class, int type,
		 const unsigned char *data, int data_size, const unsigned char *new_record,
		 unsigned char *buf, int size)
{
	(void)data, (void)data_size, (void)new_record;
	int n = size < 0 || operation == ns_o_iquery || operation < 0 || operation > 15 ?
			-1 :
			dns_make_query(operation, name, class, type, s->options, buf, size);

	return n < 0 ? sys_fail(EMSGSIZE) : n;
}

int res_nsend(res_state s, const unsigned char *query, int query_size, unsigned char *answer,
	      int size)
{
	struct question q = { .query = query, .query_size = query_size, .answer = answer,
			      .room = size };

	if (query_size < DNS_HEADER || size < DNS_HEADER)
		return sys_fail(EINVAL);
	int error = resolver_ask(s, &q, 1);
	return error ? sys_fail(error) : (int)q.size;
}

static int fail(res_state s, int error)
{
	s->res_h_errno = h_errno = error;
	return -1;
}

/* An answer without records says why in its header. */
static int judge(res_state s, const unsigned char *answer, int size)
{
	switch (dns_rcode(answer)) {
	case ns_r_noerror:
		if (!dns_is_whole(answer, size))
			return fail(s, NO_RECOVERY);
		return dns_16(answer + 6) ? size : fail(s, NO_DATA);
	case ns_r_nxdomain:
		return fail(s, HOST_NOT_FOUND);
	case ns_r_servfail:
	case ns_r_refused:
		return fail(s, TRY_AGAIN);
	default:
		return fail(s, NO_RECOVERY);
	}
}

int res_nquery(res_state s, const char *name, int class, int type, unsigned char *answer, int size)
{
	unsigned char query[DNS_QUERY];
	int n = res_nmkquery(s, ns_o_query, name, class, type, 0, 0, 0, query, sizeof query);

	if (n < 0 || size < DNS_HEADER)
		return fail(s, NO_RECOVERY);
	n = res_nsend(s, query, n, answer, size);
	return n < 0 ? fail(s, TRY_AGAIN) : judge(s, answer, n);
}

int res_nquerydomain(res_state s, const char *name, const char *domain, int class, int type,
		     unsigned char *answer, int size)
{
	char full[NS_MAXDNAME];
	size_t length = strlen(name), more = domain ? strlen(domain) : 0;

	if (length + 1 + more >= sizeof full)
		return fail(s, NO_RECOVERY);
	memcpy(full, name, length);
	if (more) {
		full[length++] = '.';
		memcpy(full + length, domain, more);
	}
	full[length + more] = 0;
	return res_nquery(s, full, class, type, answer, size);
}

/* Only "there is no such name" and "it has no such record" lead to the next name. */
int res_nsearch(res_state s, const char *name, int class, int type, unsigned char *answer, int size)
{
	char full[NS_MAXDNAME];
	bool exists = false;

	for (int at = 0; resolver_candidate(s, name, &at, full);) {
		int n = res_nquery(s, full, class, type, answer, size);
		if (n >= 0 || (h_errno != HOST_NOT_FOUND && h_errno != NO_DATA))
			return n;
		exists |= h_errno == NO_DATA;
	}
	return fail(s, exists ? NO_DATA : HOST_NOT_FOUND);
}
