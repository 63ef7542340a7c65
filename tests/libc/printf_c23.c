// not-on: glibc: 2.36 has no %b %B %wN (C23 7.23.6.1)
// not-on: musl: has no %b %B %wN (C23 7.23.6.1)
/* printf: what C23 added */
#include <stdint.h>
#include "check.h"

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-extra-args"

static char buf[100];

#define PRINTS(want, ...)                                                                          \
	do {                                                                                       \
		CHECK_INT(snprintf(buf, sizeof buf, __VA_ARGS__), strlen(want));                   \
		CHECK_STR(buf, want);                                                              \
	} while (0)

int main(void)
{
	PRINTS("101 0b101 0B101 00000101 0", "%b %#b %#B %08b %#b", 5, 5, 5, 5, 0);
	PRINTS("-1 255 -1 65535 -1 4294967295", "%w8d %w8u %w16d %w16u %w32d %w32u", 255, -1, 65535,
	       -1, -1, -1);
	PRINTS("9223372036854775807 -1", "%w64d %wf8d", INT64_MAX, 255);
	PRINTS("-5 -6 -7", "%wf16d %wf32d %wf64d", (int_fast16_t)-5, (int_fast32_t)-6,
	       (int_fast64_t)-7);
	CHECK(snprintf(buf, sizeof buf, "%w7d", 1) < 0);
	int x = -1;
	char *end;
	CHECK_INT(strtol("0b101x", &end, 0), 5);
	CHECK_STR(end, "x");
	CHECK_INT(strtol("0B11", &end, 2), 3);
	CHECK_STR(end, "");
	CHECK_INT(strtol("0b2", &end, 2), 0);
	CHECK_STR(end, "b2");
	CHECK_INT(sscanf("101 0b11", "%b%i", &x, &x), 2);
	CHECK_INT(x, 3);
	return done();
}
