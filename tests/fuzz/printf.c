// needs: format wide ctype locale/current locale/name locale/setlocale stdio/vsnprintf stdio/write stdio/list string/find string/two_way string/search_pair start/lock start/hooks stdio/lock
/* printf.c: conversions with arguments that fit them, against the host's */
#include <locale.h>
#include <stdarg.h>
#include <wchar.h>
#include "fuzz.h"

/* The host's snprintf, by a name that Sill does not have. */
int __snprintf_chk(char *, size_t, int flag, size_t, const char *, ...);

static size_t put(char *format, const char *set, unsigned which)
{
	if (which % (strlen(set) + 1) == strlen(set))
		return 0;
	*format = set[which % (strlen(set) + 1)];
	return 1;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const lengths[] = { "", "hh", "h", "l", "ll", "j", "z", "t" };
	struct input in = { data, size };
	char format[64] = "%", mine[3000], theirs[3000];
	size_t n = 1, room = 0;
	unsigned kind = take(&in), flags = take(&in), width = take(&in), precision = take(&in);
	int a, b;

	for (int i = 0; i < 5; i++)
		if (flags >> i & 1)
			format[n++] = "-+ #0"[i];
	if (width)
		n += sprintf(format + n, "%u", width * 4);
	if (precision)
		n += sprintf(format + n, ".%u", (precision - 1) * 4);
	room = take(&in) * 12;
#define BOTH(...)                                                                                  \
	do {                                                                                       \
		memset(mine, 'x', sizeof mine);                                                    \
		memset(theirs, 'x', sizeof theirs);                                                \
		a = snprintf(mine, room, format, __VA_ARGS__);                                     \
		b = __snprintf_chk(theirs, room, 0, sizeof theirs, format, __VA_ARGS__);           \
	} while (0)
	if (kind % 4 == 0) {
		n += sprintf(format + n, "%s", lengths[kind / 4 % 8]);
		put(format + n, "diouxX", kind / 32 % 6);
		uint64_t value = take64(&in);
		BOTH(value);
	} else if (kind % 4 == 1) {
		union {
			uint64_t bits;
			double d;
		} value = { take64(&in) };
		put(format + n, "aAeEfFgG", kind / 4 % 8);
		/* The first digit of %a is anyone's choice when others are cut off, or when the
		 * number is subnormal; and the sign of what is no number is. */
		if (value.d != value.d ||
		    (kind / 4 % 8 < 2 && (precision || !(value.bits >> 52 & 0x7ff))))
			return 0;
		BOTH(value.d);
	} else if (kind % 4 == 2) {
		char *s = take_string(&in);
		format[n] = 's';
		BOTH(s);
		free(s);
	} else {
		format[n] = 'c';
		unsigned value = take(&in);
		BOTH(value);
	}
	MUST(a == b);
	MUST(!memcmp(mine, theirs, sizeof mine));
	return 0;
}
