/* ifaddrs.h: the addresses of network interfaces (BSD, Linux getifaddrs(3)) */
#ifndef _IFADDRS_H
#define _IFADDRS_H

#include <features.h>
#include <sys/socket.h>

__BEGIN_DECLS

struct ifaddrs {
	struct ifaddrs *ifa_next;
	char *ifa_name;
	unsigned ifa_flags; /* IFF_ of <net/if.h> */
	struct sockaddr *ifa_addr, *ifa_netmask; /* null when there is none */
	union {
		struct sockaddr *ifu_broadaddr, *ifu_dstaddr;
	} ifa_ifu;
	void *ifa_data; /* AF_PACKET: struct rtnl_link_stats of <linux/if_link.h> */
};
#define ifa_broadaddr ifa_ifu.ifu_broadaddr
#define ifa_dstaddr ifa_ifu.ifu_dstaddr

/* Each interface (AF_PACKET), then each address of one; to be freed.  0, or -1 with errno.
 * Traps: socket, sendto, recvfrom, close. */
int getifaddrs(struct ifaddrs **__list);
void freeifaddrs(struct ifaddrs *__list);

__END_DECLS

#endif
