/* confstr.c: strings that describe the system (POSIX.1-2024 confstr) */
#include <errno.h>
#include <string.h>
#include <unistd.h>
#include "sys.h"

/* Programs are 64-bit in every respect, without flags; threads need none. */
static const char *string_of(int name)
{
	switch (name) {
	case _CS_PATH:
		return "/bin:/usr/bin";
	case _CS_V6_WIDTH_RESTRICTED_ENVS:
		return "POSIX_V6_LP64_OFF64\nPOSIX_V6_LPBIG_OFFBIG";
	case _CS_V7_WIDTH_RESTRICTED_ENVS:
		return "POSIX_V7_LP64_OFF64\nPOSIX_V7_LPBIG_OFFBIG";
	case _CS_V8_WIDTH_RESTRICTED_ENVS:
		return "POSIX_V8_LP64_OFF64\nPOSIX_V8_LPBIG_OFFBIG";
	case _CS_V6_ENV:
	case _CS_V7_ENV:
	case _CS_V8_ENV:
		return "POSIXLY_CORRECT=1";
	case _CS_POSIX_V7_THREADS_CFLAGS:
	case _CS_POSIX_V7_THREADS_LDFLAGS:
	case _CS_POSIX_V8_THREADS_CFLAGS:
	case _CS_POSIX_V8_THREADS_LDFLAGS:
		return "";
	}
	if (name >= _CS_POSIX_V6_ILP32_OFF32_CFLAGS && name <= _CS_POSIX_V8_LPBIG_OFFBIG_LIBS)
		return "";
	return 0;
}

size_t confstr(int name, char *buf, size_t size)
{
	const char *s = string_of(name);

	if (!s) {
		sys_fail(EINVAL);
		return 0;
	}
	size_t length = strlen(s) + 1;
	if (size) {
		size_t copied = length < size ? length : size;
		memcpy(buf, s, copied);
		buf[copied - 1] = 0;
	}
	return length;
}
