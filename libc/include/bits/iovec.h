/* bits/iovec.h: a piece of memory, for <sys/uio.h> and <sys/socket.h> */
#ifndef _BITS_IOVEC_H
#define _BITS_IOVEC_H

#ifndef __LINUX_UIO_H /* <linux/uio.h> has the same */
#define __LINUX_UIO_H
struct iovec {
	void *iov_base;
	__SIZE_TYPE__ iov_len;
};
#endif

#endif
