/* human.c: sizes for people (see human.h) */
#include "cmd.h"
#include "human.h"
#include "number.h"

static const char letters[] = "KMGTPE";

static bool unit_of(const char *s, struct unit *u)
{
	const char *p = s;

	*u = (struct unit){ 0, 1024, false };
	if (*s == '\'') /* asks for thousands separators, which the C locale has none of */
		s++, p++;
	if (!strcmp(s, "human-readable"))
		return true;
	if (!strcmp(s, "si")) {
		u->base = 1000;
		return true;
	}
	if (*s >= '0' && *s <= '9')
		return !scan_size(&p, &u->size) && !*p && u->size;
	char with_number[16];
	if (snprintf(with_number, sizeof with_number, "1%s", s) >= (int)sizeof with_number)
		return false;
	p = with_number;
	u->letter = true;
	u->base = strlen(s) == 2 ? 1000 : 1024;
	return *s && !scan_size(&p, &u->size) && !*p;
}

struct unit parse_unit(const char *s)
{
	struct unit u;

	if (!unit_of(s, &u))
		dief("invalid --block-size argument '%s'", s);
	return u;
}

struct unit default_unit(const char *variable)
{
	const char *names[] = { variable, "BLOCK_SIZE", "BLOCKSIZE" }, *value;
	struct unit u;

	for (int i = 0; i < 3; i++)
		if ((value = getenv(names[i])) && unit_of(value, &u))
			return u;
	return (struct unit){ getenv("POSIXLY_CORRECT") ? 512 : 1024, 1024, false };
}

static uintmax_t divide(uintmax_t n, uintmax_t by)
{
	return n / by + (n % by != 0);
}

static char *fitting(char *out, uintmax_t n, unsigned base)
{
	uintmax_t tenths, unit = 1;
	int power = -1;

	/* 9.99K is 10K: what counts is the number after rounding. */
	while (divide(n, unit) >= base && letters[power + 1]) {
		unit *= base;
		power++;
	}
	if (power < 0)
		snprintf(out, HUMAN_SIZE, "%ju", n);
	else {
		tenths = n / unit * 10 + divide(n % unit * 10, unit);
		char letter = base == 1000 && !power ? 'k' : letters[power];
		if (tenths < 100)
			snprintf(out, HUMAN_SIZE, "%ju.%ju%c", tenths / 10, tenths % 10, letter);
		else
			snprintf(out, HUMAN_SIZE, "%ju%c", divide(n, unit), letter);
	}
	return out;
}

char *in_unit(char out[static HUMAN_SIZE], uintmax_t n, struct unit u)
{
	char suffix[4] = "";

	if (!u.size)
		return fitting(out, n, u.base);
	if (u.letter) {
		size_t i = 0;
		for (uintmax_t size = u.base; size < u.size && letters[i + 1]; i++)
			size *= u.base;
		suffix[0] = u.base == 1000 && !i ? 'k' : letters[i];
		if (u.base == 1000)
			suffix[1] = 'B';
	}
	snprintf(out, HUMAN_SIZE, "%ju%s", divide(n, u.size), suffix);
	return out;
}
