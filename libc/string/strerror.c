/* strerror.c: what an error number means.
 *
 * The texts lie one after the other in one structure of arrays; the table says
 * where each begins, in 16 bits, so there are no pointers to relocate. */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include "decimal.h"
#include "error_text.h"

struct texts {
	char none[sizeof "Success"];
#define ERROR(name, text) char name##_[sizeof text];
#include "errors.h"
#undef ERROR
};

static const struct texts texts = {
	"Success",
#define ERROR(name, text) text,
#include "errors.h"
#undef ERROR
};

static const uint16_t places[] = {
	[0] = 1,
#define ERROR(name, text) [name] = offsetof(struct texts, name##_) + 1,
#include "errors.h"
#undef ERROR
};

const char *error_text(int error)
{
	size_t i = (unsigned)error;

	if (i >= sizeof places / sizeof *places || !places[i])
		return 0;
	return (const char *)&texts + places[i] - 1;
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
