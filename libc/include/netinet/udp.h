/* netinet/udp.h: the header of UDP (RFC 768), options (Linux udp(7)) */
#ifndef _NETINET_UDP_H
#define _NETINET_UDP_H

#include <features.h>
#include <stdint.h>

/* By BSD's names and by Linux'. */
struct udphdr {
	__extension__ union {
		struct {
			uint16_t uh_sport, uh_dport, uh_ulen, uh_sum;
		};
		struct {
			uint16_t source, dest, len, check;
		};
	};
};

#define UDP_CORK 1
#define UDP_ENCAP 100
#define UDP_NO_CHECK6_TX 101
#define UDP_NO_CHECK6_RX 102
#define UDP_SEGMENT 103
#define UDP_GRO 104
#define UDP_ENCAP_ESPINUDP_NON_IKE 1
#define UDP_ENCAP_ESPINUDP 2
#define UDP_ENCAP_L2TPINUDP 3
#define UDP_ENCAP_GTP0 4
#define UDP_ENCAP_GTP1U 5
#ifndef SOL_UDP
#define SOL_UDP 17
#endif

#endif
