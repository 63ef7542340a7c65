/* strerror_r.c: what an error number means, in the caller's memory: GNU's and POSIX's */
#include <errno.h>
#include <string.h>
#include "decimal.h"
#include "error_text.h"

char *strerror_r(int error, char *buf, size_t size)
{
	const char *text = error_text(error);

	if (text)
		return (char *)text;
	char unknown[sizeof "Unknown error -2147483648"] = "Unknown error ";
	append_decimal(unknown, error);
	strlcpy(buf, unknown, size);
	return buf;
}

int __xpg_strerror_r(int error, char *buf, size_t size)
{
	char unknown[sizeof "Unknown error -2147483648"];
	const char *text = strerror_r(error, unknown, sizeof unknown);

	if (strlcpy(buf, text, size) >= size)
		return ERANGE;
	return text == unknown ? EINVAL : 0;
}
