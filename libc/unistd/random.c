/* random.c: getentropy: all the bytes or an error */
#include <errno.h>
#include <sys/random.h>
#include <unistd.h>
#include "sys.h"

int getentropy(void *buf, size_t size)
{
	if (size > 256)
		return sys_fail(EIO);
	/* Up to 256 bytes come whole once the kernel's pool is ready; a signal can only
	 * interrupt the wait for that. */
	for (size_t done = 0; done < size;) {
		long got = sys_getrandom((char *)buf + done, size - done, 0);
		if (got < 0 && got != -EINTR)
			return sys_result(got);
		if (got > 0)
			done += got;
	}
	return 0;
}
