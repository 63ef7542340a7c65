/* resolver.h: from questions to answers of name servers */
#ifndef RESOLVER_H
#define RESOLVER_H

#include "dns.h"

/* ---- What to ask whom: resolver_conf.c ---- */

/* Sets everything to what holds without a file; reads a text of the form of /etc/resolv.conf,
 * the variables LOCALDOMAIN and RES_OPTIONS; and all of that. */
void resolver_defaults(res_state) HIDDEN;
void resolver_parse(res_state, const char *text, size_t length) HIDDEN;
void resolver_options(res_state, const char *words) HIDDEN;
void resolver_domains(res_state, const char *words) HIDDEN;
void resolver_configure(res_state) HIDDEN;

/* The i-th server's address and its size. */
socklen_t resolver_server(const struct __res_state *, int i, struct sockaddr_in6 *) HIDDEN;

/* The names to try for one that may be relative: the first has *at 0.  False: no more. */
bool resolver_candidate(const struct __res_state *, const char *name, int *at,
			char full[NS_MAXDNAME]) HIDDEN;

/* ---- Asking: resolver_ask.c ---- */

struct question {
	const unsigned char *query;
	size_t query_size;
	unsigned char *answer;
	size_t room;
	bool grows;    /* a longer answer gets memory of its own, to be freed */
	size_t size;   /* of the answer; 0 as long as there is none */
	bool answered; /* by a server that can tell; else size is an error's */
	unsigned failed, plain; /* bits: the servers that cannot; that have to be asked without EDNS */
};

/* Asks several questions at once.  0 when each has an answer, be it an error; or an error
 * number: ETIMEDOUT, ECONNREFUSED (there are no servers), ENOMEM, EMFILE...: then those
 * that have none have size 0. */
int resolver_ask(const struct __res_state *, struct question *, int count) HIDDEN;

/* By TCP, one server.  0: it has answered or failed; or an error number: nothing came of it. */
int resolver_ask_tcp(const struct __res_state *, int server, struct question *) HIDDEN;

/* For both: the query as that server is to get it, of which the header is a copy. */
struct iovec;
void resolver_pack(const struct question *, int server, unsigned char header[DNS_HEADER],
		   struct iovec part[2]) HIDDEN;
/* Takes a reply that lies in q->answer into account.  False: the server is to be asked again. */
bool resolver_judge(struct question *, int server, size_t size) HIDDEN;

/* Times are nanoseconds of the monotonic clock. */
int64_t time_now(void) HIDDEN;
enum { SECOND = 1000000000 };
struct pollfd;
/* Waits for events on descriptors: how many are ready, 0 when it is time, or -errno. */
long wait_until(struct pollfd *, unsigned count, int64_t deadline) HIDDEN;

#endif
