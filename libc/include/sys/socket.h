/* sys/socket.h: sockets (POSIX.1-2024 <sys/socket.h>, Linux).
 *
 * Functions return 0 or what their comment says, -1 with errno when they fail. */
#ifndef _SYS_SOCKET_H
#define _SYS_SOCKET_H

#include <features.h>
#include <bits/types.h>
#include <bits/iovec.h>

__BEGIN_DECLS

typedef __SIZE_TYPE__ size_t;
typedef __ssize_t ssize_t;
typedef __socklen_t socklen_t;
typedef __sa_family_t sa_family_t;

#define SOCK_STREAM 1
#define SOCK_DGRAM 2
#define SOCK_RAW 3
#define SOCK_RDM 4
#define SOCK_SEQPACKET 5
#define SOCK_DCCP 6
#define SOCK_PACKET 10
#define SOCK_CLOEXEC 524288
#define SOCK_NONBLOCK 2048

/* Address families */
#define AF_UNSPEC 0
#define AF_UNIX 1
#define AF_LOCAL 1
#define AF_FILE 1
#define AF_INET 2
#define AF_AX25 3
#define AF_IPX 4
#define AF_APPLETALK 5
#define AF_NETROM 6
#define AF_BRIDGE 7
#define AF_ATMPVC 8
#define AF_X25 9
#define AF_INET6 10
#define AF_ROSE 11
#define AF_DECnet 12
#define AF_NETBEUI 13
#define AF_SECURITY 14
#define AF_KEY 15
#define AF_NETLINK 16
#define AF_ROUTE 16
#define AF_PACKET 17
#define AF_ECONET 19
#define AF_ATMSVC 20
#define AF_RDS 21
#define AF_IRDA 23
#define AF_PPPOX 24
#define AF_WANPIPE 25
#define AF_LLC 26
#define AF_IB 27
#define AF_MPLS 28
#define AF_CAN 29
#define AF_TIPC 30
#define AF_BLUETOOTH 31
#define AF_IUCV 32
#define AF_RXRPC 33
#define AF_ISDN 34
#define AF_PHONET 35
#define AF_IEEE802154 36
#define AF_CAIF 37
#define AF_ALG 38
#define AF_NFC 39
#define AF_VSOCK 40
#define AF_KCM 41
#define AF_QIPCRTR 42
#define AF_SMC 43
#define AF_XDP 44
#define AF_MAX 46
#define PF_UNSPEC AF_UNSPEC
#define PF_UNIX AF_UNIX
#define PF_LOCAL AF_LOCAL
#define PF_FILE AF_FILE
#define PF_INET AF_INET
#define PF_AX25 AF_AX25
#define PF_IPX AF_IPX
#define PF_APPLETALK AF_APPLETALK
#define PF_NETROM AF_NETROM
#define PF_BRIDGE AF_BRIDGE
#define PF_ATMPVC AF_ATMPVC
#define PF_X25 AF_X25
#define PF_INET6 AF_INET6
#define PF_ROSE AF_ROSE
#define PF_DECnet AF_DECnet
#define PF_NETBEUI AF_NETBEUI
#define PF_SECURITY AF_SECURITY
#define PF_KEY AF_KEY
#define PF_NETLINK AF_NETLINK
#define PF_ROUTE AF_ROUTE
#define PF_PACKET AF_PACKET
#define PF_ECONET AF_ECONET
#define PF_ATMSVC AF_ATMSVC
#define PF_RDS AF_RDS
#define PF_IRDA AF_IRDA
#define PF_PPPOX AF_PPPOX
#define PF_WANPIPE AF_WANPIPE
#define PF_LLC AF_LLC
#define PF_IB AF_IB
#define PF_MPLS AF_MPLS
#define PF_CAN AF_CAN
#define PF_TIPC AF_TIPC
#define PF_BLUETOOTH AF_BLUETOOTH
#define PF_IUCV AF_IUCV
#define PF_RXRPC AF_RXRPC
#define PF_ISDN AF_ISDN
#define PF_PHONET AF_PHONET
#define PF_IEEE802154 AF_IEEE802154
#define PF_CAIF AF_CAIF
#define PF_ALG AF_ALG
#define PF_NFC AF_NFC
#define PF_VSOCK AF_VSOCK
#define PF_KCM AF_KCM
#define PF_QIPCRTR AF_QIPCRTR
#define PF_SMC AF_SMC
#define PF_XDP AF_XDP
#define PF_MAX AF_MAX

struct sockaddr {
	sa_family_t sa_family;
	char sa_data[14];
};
/* As large and as aligned as any. */
struct sockaddr_storage {
	sa_family_t ss_family;
	char __data[128 - sizeof(sa_family_t) - sizeof(unsigned long)];
	unsigned long __align;
};

/* Laid out as the kernel has it. */
struct msghdr {
	void *msg_name;
	socklen_t msg_namelen;
	struct iovec *msg_iov;
	size_t msg_iovlen;
	void *msg_control;
	size_t msg_controllen;
	int msg_flags;
};

/* Control data: each such header is followed by its data, each part is aligned
 * to 8 bytes. */
struct cmsghdr {
	size_t cmsg_len; /* with this header */
	int cmsg_level, cmsg_type;
};
#define CMSG_ALIGN(size) (((size) + sizeof(size_t) - 1) & ~(sizeof(size_t) - 1))
#define CMSG_SPACE(size) (CMSG_ALIGN(size) + CMSG_ALIGN(sizeof(struct cmsghdr)))
#define CMSG_LEN(size) (CMSG_ALIGN(sizeof(struct cmsghdr)) + (size))
#define CMSG_DATA(c) ((unsigned char *)((struct cmsghdr *)(c) + 1))
#define CMSG_FIRSTHDR(m)                                                                           \
	((m)->msg_controllen >= sizeof(struct cmsghdr) ? (struct cmsghdr *)(m)->msg_control :      \
							 (struct cmsghdr *)0)
#define __CMSG_LEFT(m, c)                                                                          \
	((size_t)((char *)(m)->msg_control + (m)->msg_controllen - (char *)(c)))
#define CMSG_NXTHDR(m, c)                                                                          \
	((c)->cmsg_len < sizeof(struct cmsghdr) ||                                                 \
			 CMSG_ALIGN((c)->cmsg_len) + sizeof(struct cmsghdr) > __CMSG_LEFT(m, c) ?  \
		 (struct cmsghdr *)0 :                                                             \
		 (struct cmsghdr *)((char *)(c) + CMSG_ALIGN((c)->cmsg_len)))
#define SCM_RIGHTS 1
#if __GNU_VISIBLE
#define SCM_CREDENTIALS 2
struct ucred {
	__pid_t pid;
	__uid_t uid;
	__gid_t gid;
};
struct mmsghdr {
	struct msghdr msg_hdr;
	unsigned msg_len;
};
#endif

struct linger {
	int l_onoff, l_linger; /* seconds */
};

#define SOL_SOCKET 1
#define SO_DEBUG 1
#define SO_REUSEADDR 2
#define SO_TYPE 3
#define SO_ERROR 4
#define SO_DONTROUTE 5
#define SO_BROADCAST 6
#define SO_SNDBUF 7
#define SO_RCVBUF 8
#define SO_SNDBUFFORCE 32
#define SO_RCVBUFFORCE 33
#define SO_KEEPALIVE 9
#define SO_OOBINLINE 10
#define SO_NO_CHECK 11
#define SO_PRIORITY 12
#define SO_LINGER 13
#define SO_BSDCOMPAT 14
#define SO_REUSEPORT 15
#define SO_PASSCRED 16
#define SO_PEERCRED 17
#define SO_RCVLOWAT 18
#define SO_SNDLOWAT 19
#define SO_SECURITY_AUTHENTICATION 22
#define SO_SECURITY_ENCRYPTION_TRANSPORT 23
#define SO_SECURITY_ENCRYPTION_NETWORK 24
#define SO_BINDTODEVICE 25
#define SO_ATTACH_FILTER 26
#define SO_DETACH_FILTER 27
#define SO_GET_FILTER 26
#define SO_PEERNAME 28
#define SO_ACCEPTCONN 30
#define SO_PEERSEC 31
#define SO_PASSSEC 34
#define SO_MARK 36
#define SO_PROTOCOL 38
#define SO_DOMAIN 39
#define SO_RXQ_OVFL 40
#define SO_WIFI_STATUS 41
#define SCM_WIFI_STATUS 41
#define SO_PEEK_OFF 42
#define SO_NOFCS 43
#define SO_LOCK_FILTER 44
#define SO_SELECT_ERR_QUEUE 45
#define SO_BUSY_POLL 46
#define SO_MAX_PACING_RATE 47
#define SO_BPF_EXTENSIONS 48
#define SO_INCOMING_CPU 49
#define SO_ATTACH_BPF 50
#define SO_DETACH_BPF 27
#define SO_ATTACH_REUSEPORT_CBPF 51
#define SO_ATTACH_REUSEPORT_EBPF 52
#define SO_CNX_ADVICE 53
#define SCM_TIMESTAMPING_OPT_STATS 54
#define SO_MEMINFO 55
#define SO_INCOMING_NAPI_ID 56
#define SO_COOKIE 57
#define SCM_TIMESTAMPING_PKTINFO 58
#define SO_PEERGROUPS 59
#define SO_ZEROCOPY 60
#define SO_TXTIME 61
#define SCM_TXTIME 61
#define SO_BINDTOIFINDEX 62
#define SO_DETACH_REUSEPORT_BPF 68
#define SO_PREFER_BUSY_POLL 69
#define SO_BUSY_POLL_BUDGET 70
#define SO_NETNS_COOKIE 71
#define SO_BUF_LOCK 72
#define SO_RESERVE_MEM 73
#define SO_TXREHASH 74
#define SO_RCVMARK 75
#define SO_TIMESTAMP 29
#define SO_TIMESTAMPNS 35
#define SO_TIMESTAMPING 37
#define SO_RCVTIMEO 20
#define SO_SNDTIMEO 21
#define SCM_TIMESTAMP 29
#define SCM_TIMESTAMPNS 35
#define SCM_TIMESTAMPING 37
#define SOMAXCONN 4096
#if __BSD_VISIBLE
#define SOL_IP 0
#define SOL_TCP 6
#define SOL_UDP 17
#define SOL_IPV6 41
#define SOL_ICMPV6 58
#define SOL_RAW 255
#define SOL_PACKET 263
#define SOL_NETLINK 270
#endif

#define MSG_OOB 0x1
#define MSG_PEEK 0x2
#define MSG_DONTROUTE 0x4
#define MSG_CTRUNC 0x8
#define MSG_PROXY 0x10
#define MSG_TRUNC 0x20
#define MSG_DONTWAIT 0x40
#define MSG_EOR 0x80
#define MSG_WAITALL 0x100
#define MSG_FIN 0x200
#define MSG_SYN 0x400
#define MSG_CONFIRM 0x800
#define MSG_RST 0x1000
#define MSG_ERRQUEUE 0x2000
#define MSG_NOSIGNAL 0x4000
#define MSG_MORE 0x8000
#define MSG_WAITFORONE 0x10000
#define MSG_BATCH 0x40000
#define MSG_ZEROCOPY 0x4000000
#define MSG_FASTOPEN 0x20000000
#define MSG_CMSG_CLOEXEC 0x40000000

#define SHUT_RD 0
#define SHUT_WR 1
#define SHUT_RDWR 2

/* A descriptor; both ends of a connection.  Traps: socket; socketpair. */
int socket(int __family, int __type, int __protocol);
int socketpair(int __family, int __type, int __protocol, int __fd[2]);
/* Traps: the calls of these names. */
int bind(int __fd, const struct sockaddr *__address, socklen_t __size);
int connect(int __fd, const struct sockaddr *__address, socklen_t __size);
int listen(int __fd, int __backlog);
int shutdown(int __fd, int __how);
/* The descriptor of a new connection.  Traps: accept; accept4. */
int accept(int __fd, struct sockaddr *__restrict_ __address, socklen_t *__restrict_ __size);
#if __POSIX_VISIBLE >= 202405L || __GNU_VISIBLE
int accept4(int __fd, struct sockaddr *__restrict_ __address, socklen_t *__restrict_ __size,
	    int __flags);
#endif
/* *__size: room in, the address's size out.  Traps: the calls of these names. */
int getsockname(int __fd, struct sockaddr *__restrict_ __address, socklen_t *__restrict_ __size);
int getpeername(int __fd, struct sockaddr *__restrict_ __address, socklen_t *__restrict_ __size);
int getsockopt(int __fd, int __level, int __option, void *__restrict_ __value,
	       socklen_t *__restrict_ __size);
int setsockopt(int __fd, int __level, int __option, const void *__value, socklen_t __size);
/* Bytes sent; received (0: the other end was shut down).
 * Traps: sendto, sendmsg; recvfrom, recvmsg. */
ssize_t send(int __fd, const void *__buf, size_t __size, int __flags);
ssize_t sendto(int __fd, const void *__buf, size_t __size, int __flags,
	       const struct sockaddr *__to, socklen_t __to_size);
ssize_t sendmsg(int __fd, const struct msghdr *__message, int __flags);
ssize_t recv(int __fd, void *__buf, size_t __size, int __flags);
ssize_t recvfrom(int __fd, void *__restrict_ __buf, size_t __size, int __flags,
		 struct sockaddr *__restrict_ __from, socklen_t *__restrict_ __from_size);
ssize_t recvmsg(int __fd, struct msghdr *__message, int __flags);
#if __GNU_VISIBLE
struct timespec;
/* Many messages: how many.  Traps: sendmmsg; recvmmsg. */
int sendmmsg(int __fd, struct mmsghdr *__messages, unsigned __count, int __flags);
int recvmmsg(int __fd, struct mmsghdr *__messages, unsigned __count, int __flags,
	     struct timespec *__timeout);
#endif
/* 1 if urgent data comes next, else 0.  Traps: ioctl. */
int sockatmark(int __fd);

__END_DECLS

#endif
