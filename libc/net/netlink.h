/* netlink.h: asking the kernel about interfaces and addresses (rtnetlink(7)) */
#ifndef NETLINK_H
#define NETLINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include "hooks.h"

/* As the kernel lays them out. */
struct nlmsghdr {
	uint32_t nlmsg_len; /* with this header */
	uint16_t nlmsg_type, nlmsg_flags;
	uint32_t nlmsg_seq, nlmsg_pid;
};
struct ifinfomsg {
	uint8_t ifi_family, pad;
	uint16_t ifi_type;
	int32_t ifi_index;
	uint32_t ifi_flags, ifi_change;
};
struct ifaddrmsg {
	uint8_t ifa_family, ifa_prefixlen, ifa_flags, ifa_scope;
	uint32_t ifa_index;
};
struct rtattr {
	uint16_t rta_len, rta_type; /* length with this header; what follows is aligned to 4 */
};
enum {
	NETLINK_ROUTE = 0, NLM_F_REQUEST = 1, NLM_F_DUMP = 0x300, NLM_F_DUMP_INTR = 0x10,
	NLMSG_ERROR = 2, NLMSG_DONE = 3,
	RTM_NEWLINK = 16, RTM_GETLINK = 18, RTM_NEWADDR = 20, RTM_GETADDR = 22,
	IFLA_ADDRESS = 1, IFLA_BROADCAST = 2, IFLA_IFNAME = 3, IFLA_STATS = 7,
	IFA_ADDRESS = 1, IFA_LOCAL = 2, IFA_LABEL = 3, IFA_BROADCAST = 4,
};

/* One message of the answer: its fixed part, and its attributes by their types, where there are. */
enum { ATTRIBUTES = 8 };
struct netlink_item {
	const void *fixed;
	const void *attribute[ATTRIBUTES];
	size_t size[ATTRIBUTES];
};

/* Asks for all of RTM_GETLINK or RTM_GETADDR and gives each to `each`, which returns 0 or an error
 * number.  `restart` is called before a new try, when the kernel's list changed under way.
 * 0 or an error number. */
int netlink_dump(int request, int each(void *, const struct netlink_item *),
		 void restart(void *), void *context) HIDDEN;

#endif
