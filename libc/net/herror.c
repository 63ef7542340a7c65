/* herror.c: h_errno in words */
#include <netdb.h>
#include <string.h>
#include <sys/uio.h>
#include "sys.h"

const char *hstrerror(int error)
{
	static const char *const words[] = {
		[NETDB_SUCCESS] = "Resolver Error 0 (no error)",
		[HOST_NOT_FOUND] = "Unknown host",
		[TRY_AGAIN] = "Host name lookup failure",
		[NO_RECOVERY] = "Unknown server error",
		[NO_DATA] = "No address associated with name",
	};

	if (error < 0)
		return "Resolver internal error";
	return (unsigned)error < sizeof words / sizeof *words ? words[error] :
								"Unknown resolver error";
}

void herror(const char *prefix)
{
	const char *words = hstrerror(h_errno);
	struct iovec part[4] = { { (char *)words, strlen(words) }, { "\n", 1 } };
	int count = 2;

	if (prefix && *prefix) {
		part[0] = (struct iovec){ (char *)prefix, strlen(prefix) };
		part[1] = (struct iovec){ ": ", 2 };
		part[2] = (struct iovec){ (char *)words, strlen(words) };
		part[3] = (struct iovec){ "\n", 1 };
		count = 4;
	}
	sys_writev(2, part, count);
}
