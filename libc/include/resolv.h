/* resolv.h: asking name servers (BSD, resolver(3)).
 *
 * The res_n functions have a state of the caller's, the others one per thread, `_res`, which is
 * initialised at first use, and which a program may change: servers, options, timeouts, domains.
 * All return -1 when they fail; h_errno says why. */
#ifndef _RESOLV_H
#define _RESOLV_H

#include <features.h>
#include <stdint.h>
#include <arpa/nameser.h>
#include <netinet/in.h>

__BEGIN_DECLS

#define MAXNS 3
#define MAXDNSRCH 32
#define MAXDFLSRCH 3
#define MAXDNSLUS 4
#define MAXRESOLVSORT 10
#define LOCALDOMAINPARTS 2
#define RES_TIMEOUT 5
#define RES_DFLRETRY 2
#define RES_MAXNDOTS 15
#define RES_MAXRETRANS 30
#define RES_MAXRETRY 5
#define RES_MAXTIME 65535
#ifndef _PATH_RESCONF
#define _PATH_RESCONF "/etc/resolv.conf"
#endif

struct __res_state {
	int retrans, retry;    /* seconds that an attempt takes; how many there are */
	unsigned long options; /* RES_ */
	int nscount;
	struct sockaddr_in nsaddr_list[MAXNS]; /* sin_family 0: see nsaddrs */
#define nsaddr nsaddr_list[0]
	unsigned short id;
	char *dnsrch[MAXDNSRCH + 1]; /* domains to try, null at the end */
	char defdname[2049];         /* their text */
	unsigned long pfcode;
	unsigned ndots : 4, nsort : 4;
	struct {
		struct in_addr addr;
		uint32_t mask;
	} sort_list[MAXRESOLVSORT];
	int res_h_errno;
	union {
		char pad[52];
		struct {
			uint16_t nscount, nsmap[MAXNS];
			int nssocks[MAXNS];
			uint16_t nscount6, nsinit;
			struct sockaddr_in6 *nsaddrs[MAXNS]; /* of IPv6 */
		} _ext;
	} _u;
	struct sockaddr_in6 __nsaddrs[MAXNS];
};
typedef struct __res_state *res_state;
struct __res_state *__res_state(void) __const_;
#define _res (*__res_state())

#define RES_INIT 0x00000001
#define RES_DEBUG 0x00000002   /* no effect */
#define RES_USEVC 0x00000008   /* TCP always */
#define RES_PRIMARY 0x00000010 /* no effect */
#define RES_IGNTC 0x00000020   /* a truncated answer will do */
#define RES_RECURSE 0x00000040
#define RES_DEFNAMES 0x00000080 /* res_search: a name without dots gets the first domain */
#define RES_STAYOPEN 0x00000100 /* no effect: no descriptor is kept */
#define RES_DNSRCH 0x00000200   /* res_search: the domains are tried */
#define RES_NOALIASES 0x00001000 /* no effect: HOSTALIASES is not read */
#define RES_ROTATE 0x00004000
#define RES_NOCHECKNAME 0x00008000 /* no effect */
#define RES_KEEPTSIG 0x00010000    /* no effect */
#define RES_BLAST 0x00020000       /* no effect: all servers are asked at once anyway */
#define RES_USE_EDNS0 0x00100000
#define RES_SNGLKUP 0x00200000
#define RES_SNGLKUPREOP 0x00400000
#define RES_USE_DNSSEC 0x00800000 /* with EDNS0: the DO flag */
#define RES_NOTLDQUERY 0x01000000
#define RES_NORELOAD 0x02000000 /* no effect: `_res` is as res_init made it */
#define RES_TRUSTAD 0x04000000
#define RES_NOAAAA 0x08000000
#define RES_DEFAULT (RES_RECURSE | RES_DEFNAMES | RES_DNSRCH)


/* Reads /etc/resolv.conf, LOCALDOMAIN and RES_OPTIONS.  0.  Traps: openat, read, close. */
int res_init(void);
/* Makes a query, one question: its size.  Inverse queries (RFC 3425) fail; the data and the new
 * record of other operations are not used. */
int res_mkquery(int __operation, const char *__name, int __class, int __type,
		const unsigned char *__data, int __data_size, const unsigned char *__new_record,
		unsigned char *__buf, int __size);
/* Sends a query, gets its answer: the size of what is in answer.  Traps: see <netdb.h>. */
int res_send(const unsigned char *__query, int __query_size, unsigned char *__answer, int __size);
/* Both.  It fails, with HOST_NOT_FOUND, NO_DATA, TRY_AGAIN or NO_RECOVERY, when there is no
 * record, although the answer is in the buffer then. */
int res_query(const char *__name, int __class, int __type, unsigned char *__answer, int __size);
/* ...of name.domain. */
int res_querydomain(const char *__name, const char *__domain, int __class, int __type,
		    unsigned char *__answer, int __size);
/* ...of the name in each domain of the search list, until there is one. */
int res_search(const char *__name, int __class, int __type, unsigned char *__answer, int __size);

int res_ninit(res_state);
void res_nclose(res_state);
int res_nmkquery(res_state, int __operation, const char *__name, int __class, int __type,
		 const unsigned char *__data, int __data_size, const unsigned char *__new_record,
		 unsigned char *__buf, int __size);
int res_nsend(res_state, const unsigned char *__query, int __query_size, unsigned char *__answer,
	      int __size);
int res_nquery(res_state, const char *__name, int __class, int __type, unsigned char *__answer,
	       int __size);
int res_nquerydomain(res_state, const char *__name, const char *__domain, int __class, int __type,
		     unsigned char *__answer, int __size);
int res_nsearch(res_state, const char *__name, int __class, int __type, unsigned char *__answer,
		int __size);

/* A domain name (RFC 1035, 3.1) of a message as text: how many bytes it takes at __name, or -1.
 * Never trap. */
int dn_expand(const unsigned char *__message, const unsigned char *__end,
	      const unsigned char *__name, char *__text, int __size);
/* ...from text, shortened (4.1.4) by the names in the list, which starts with the message, ends
 * with null before __last, and gets this name added: how many bytes, or -1. */
int dn_comp(const char *__text, unsigned char *__name, int __size, unsigned char **__list,
	    unsigned char **__last);
int dn_skipname(const unsigned char *__name, const unsigned char *__end);

__END_DECLS

#endif
