/* bits/uapi_in.h: who defines what both the kernel's headers and ours have.
 *
 * <linux/libc-compat.h> lets a C library say, by __UAPI_DEF_... 0, what has been defined
 * when the kernel's header comes second.  When it came first its guard is there, and
 * we leave it out: __KERNEL_... */
#ifdef _LINUX_IN_H
#define __KERNEL_IN 1
#else
#undef __UAPI_DEF_IN_ADDR
#undef __UAPI_DEF_IN_IPPROTO
#undef __UAPI_DEF_IN_PKTINFO
#undef __UAPI_DEF_IP_MREQ
#undef __UAPI_DEF_SOCKADDR_IN
#undef __UAPI_DEF_IN_CLASS
#define __UAPI_DEF_IN_ADDR 0
#define __UAPI_DEF_IN_IPPROTO 0
#define __UAPI_DEF_IN_PKTINFO 0
#define __UAPI_DEF_IP_MREQ 0
#define __UAPI_DEF_SOCKADDR_IN 0
#define __UAPI_DEF_IN_CLASS 0
#endif

#ifdef _LINUX_IN6_H
#define __KERNEL_IN6 1
#else
#undef __UAPI_DEF_IN6_ADDR
#undef __UAPI_DEF_IN6_ADDR_ALT
#undef __UAPI_DEF_SOCKADDR_IN6
#undef __UAPI_DEF_IPV6_MREQ
#undef __UAPI_DEF_IPPROTO_V6
#undef __UAPI_DEF_IPV6_OPTIONS
#define __UAPI_DEF_IN6_ADDR 0
#define __UAPI_DEF_IN6_ADDR_ALT 0
#define __UAPI_DEF_SOCKADDR_IN6 0
#define __UAPI_DEF_IPV6_MREQ 0
#define __UAPI_DEF_IPPROTO_V6 0
#define __UAPI_DEF_IPV6_OPTIONS 0
#endif

#ifdef _IPV6_H
#define __KERNEL_IPV6 1
#else
#undef __UAPI_DEF_IN6_PKTINFO
#undef __UAPI_DEF_IP6_MTUINFO
#define __UAPI_DEF_IN6_PKTINFO 0
#define __UAPI_DEF_IP6_MTUINFO 0
#endif
