/* arpa/inet.h: Internet addresses as text (POSIX.1-2024 <arpa/inet.h>).  Never traps. */
#ifndef _ARPA_INET_H
#define _ARPA_INET_H

#include <features.h>
#include <netinet/in.h>

__BEGIN_DECLS

/* An address of AF_INET or AF_INET6: 1; 0 when the text is none; -1 with EAFNOSUPPORT. */
int inet_pton(int __family, const char *__restrict_ __text, void *__restrict_ __address);
/* The text (RFC 5952), null with ENOSPC when it does not fit, EAFNOSUPPORT. */
const char *inet_ntop(int __family, const void *__restrict_ __address, char *__restrict_ __buf,
		      socklen_t __size);
/* IPv4 in its old forms too (one to four numbers, octal, hexadecimal); INADDR_NONE is
 * the error, and 255.255.255.255.  ntoa: static memory. */
in_addr_t inet_addr(const char *__text);
char *inet_ntoa(struct in_addr);
#if __BSD_VISIBLE
/* 1, or 0 when it is none. */
int inet_aton(const char *__text, struct in_addr *);
/* Network number and host number of an address with classes. */
in_addr_t inet_network(const char *__text);
struct in_addr inet_makeaddr(in_addr_t __net, in_addr_t __host);
in_addr_t inet_lnaof(struct in_addr);
in_addr_t inet_netof(struct in_addr);
#endif

__END_DECLS

#endif
