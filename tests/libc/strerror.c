/* strerror.c: every text, and that each stays where it is */
// not-on: musl: its texts are others; none is specified
#include <errno.h>
#include "check.h"

static const struct {
	int number;
	const char *text;
} errors[] = {
	{ 0, "Success" },
#define ERROR(name, text) { name, text },
#include "../../libc/internal/errors.h"
};

int main(void)
{
	enum { COUNT = sizeof errors / sizeof *errors };
	const char *texts[COUNT];

	/* From the last to the first: the order does not matter. */
	for (int i = COUNT; i-- > 0;)
		texts[i] = strerror(errors[i].number);
	for (int i = 0; i < COUNT; i++) {
		CHECK_STR(texts[i], errors[i].text);
		CHECK(strerror(errors[i].number) == texts[i]);
	}
	/* The numbers that Linux left out. */
	CHECK_STR(strerror(41), "Unknown error 41");
	CHECK_STR(strerror(58), "Unknown error 58");
	CHECK_STR(strerror(-1), "Unknown error -1");
	CHECK_STR(strerror(134), "Unknown error 134");
	return done();
}
