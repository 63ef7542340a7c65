/* netinet/ether.h: Ethernet addresses as text, and /etc/ethers (BSD) */
#ifndef _NETINET_ETHER_H
#define _NETINET_ETHER_H

#include <features.h>
#include <netinet/if_ether.h>
#include <net/ethernet.h>

__BEGIN_DECLS

/* "1:2:3:a:b:c": null when it is none.  Without _r: static memory. */
struct ether_addr *ether_aton(const char *__text);
struct ether_addr *ether_aton_r(const char *__text, struct ether_addr *);
/* Without leading zeros: at most 18 bytes. */
char *ether_ntoa(const struct ether_addr *);
char *ether_ntoa_r(const struct ether_addr *, char *__buf);
/* Takes a line of /etc/ethers apart, "address name"; looks it up there.  0, or -1.
 * Traps: none; openat, read, close. */
int ether_line(const char *__line, struct ether_addr *, char *__name);
int ether_hostton(const char *__name, struct ether_addr *);
int ether_ntohost(char *__name, const struct ether_addr *);

__END_DECLS

#endif
