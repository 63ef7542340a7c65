/* bits/uapi_if.h: as <bits/uapi_in.h>, for <net/if.h> and <linux/if.h> */
#ifdef _LINUX_IF_H
#define __KERNEL_IF 1
#else
#undef __UAPI_DEF_IF_IFCONF
#undef __UAPI_DEF_IF_IFMAP
#undef __UAPI_DEF_IF_IFNAMSIZ
#undef __UAPI_DEF_IF_IFREQ
#undef __UAPI_DEF_IF_NET_DEVICE_FLAGS
#define __UAPI_DEF_IF_IFCONF 0
#define __UAPI_DEF_IF_IFMAP 0
#define __UAPI_DEF_IF_IFNAMSIZ 0
#define __UAPI_DEF_IF_IFREQ 0
#define __UAPI_DEF_IF_NET_DEVICE_FLAGS 0
#endif
