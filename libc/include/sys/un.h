/* sys/un.h: addresses of local sockets (POSIX.1-2024 <sys/un.h>) */
#ifndef _SYS_UN_H
#define _SYS_UN_H

#include <features.h>
#include <bits/types.h>

typedef __sa_family_t sa_family_t;

#ifndef _LINUX_UN_H /* <linux/un.h> has the same */
#define _LINUX_UN_H
struct sockaddr_un {
	sa_family_t sun_family;
	char sun_path[108]; /* a first null byte: not a file (Linux) */
};
#endif
#if __BSD_VISIBLE
#define SUN_LEN(a) (__builtin_offsetof(struct sockaddr_un, sun_path) + __builtin_strlen((a)->sun_path))
#endif

#endif
