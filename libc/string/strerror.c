/* strerror.c: what an error number means.
 *
 * Nearly every program has the texts and few ever need one.  So they are packed, by pack.awk
 * from errors.h, and unpacked into memory of their own the first time; from then on a
 * text stays where it is. */
#include <errno.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include "decimal.h"
#include "error_text.h"
#include "packed_errors.h"

static char texts[TEXT_BYTES];
static uint16_t places[TEXTS];

static char *unpack(char *to, unsigned char c)
{
	if (c < 128) {
		*to++ = c;
		return to;
	}
	to = unpack(to, pairs[2 * (c - 128)]);
	return unpack(to, pairs[2 * (c - 128) + 1]);
}

/* A thread that comes while another is here writes the same bytes. */
static void unpack_all(void)
{
	const unsigned char *from = packed;
	char *to = texts;

	for (unsigned i = 0; i < TEXTS; i++) {
		places[i] = to - texts;
		do
			to = unpack(to, *from);
		while (*from++);
	}
}

const char *error_text(int error)
{
	static bool unpacked;

	if ((unsigned)error >= TEXTS)
		return 0;
	if (!__atomic_load_n(&unpacked, __ATOMIC_ACQUIRE)) {
		unpack_all();
		__atomic_store_n(&unpacked, true, __ATOMIC_RELEASE);
	}
	const char *text = texts + places[error];
	return *text ? text : 0;
}

char *strerror(int error)
{
	static _Thread_local char unknown[sizeof "Unknown error -2147483648"];
	const char *text = error_text(error);

	if (text)
		return (char *)text;
	append_decimal(memcpy(unknown, "Unknown error ", sizeof "Unknown error "), error);
	errno = EINVAL;
	return unknown;
}
