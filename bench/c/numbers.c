/* numbers.c: integers and floating point to text and back.  Inputs vary from call to call, so
 * that no branch is learnt by heart. */
#include <stdint.h>
#include "../bench.h"

enum { MANY = 1024 };

static double human[MANY], wide[MANY], plain[MANY];
static char texts[MANY][32], long_texts[MANY][40], integers[MANY][24];
static unsigned n;

/* Marsaglia's xorshift. */
static uint64_t next(void)
{
	static uint64_t x = 88172645463325252;

	x ^= x << 13;
	x ^= x >> 7;
	return x ^= x << 17;
}

/* Any finite number. */
static double any(void)
{
	union {
		uint64_t bits;
		double value;
	} u;

	do
		u.bits = next();
	while ((u.bits >> 52 & 0x7ff) == 0x7ff);
	return u.value;
}

int main(void)
{
	static char out[512];
	char *end;

	for (int i = 0; i < MANY; i++) {
		human[i] = (double)(next() % 1000000) / 100;
		plain[i] = (double)(next() >> 11) / (1 << 23) / (1 << 20);
		wide[i] = any();
		sprintf(texts[i], "%.*f", (int)(next() % 4), human[i]);
		sprintf(long_texts[i], "%.17g", wide[i]);
		sprintf(integers[i], "%ld", (long)(next() >> next() % 64));
	}
	ROW("snprintf %d", snprintf(out, sizeof out, "%d", (int)next()));
	ROW("snprintf %ld", snprintf(out, sizeof out, "%ld", (long)next()));
	ROW("snprintf %x", snprintf(out, sizeof out, "%x", (unsigned)next()));
	ROW("snprintf %s", snprintf(out, sizeof out, "%s", "a string of a few words"));
	ROW("snprintf log line", snprintf(out, sizeof out, "%s:%d: %-10s %08lx %c\n", "file.c", 42,
					  "note", next() & 0xfffffff, 'x'));
	ROW("snprintf %g short", snprintf(out, sizeof out, "%g", human[n++ % MANY]));
	ROW("snprintf %.2f", snprintf(out, sizeof out, "%.2f", human[n++ % MANY]));
	ROW("snprintf %f", snprintf(out, sizeof out, "%f", plain[n++ % MANY]));
	ROW("snprintf %f any exponent", snprintf(out, sizeof out, "%f", wide[n++ % MANY]));
	ROW("snprintf %e any exponent", snprintf(out, sizeof out, "%e", wide[n++ % MANY]));
	ROW("snprintf %.17g any exponent", snprintf(out, sizeof out, "%.17g", wide[n++ % MANY]));
	ROW("snprintf %Lg", snprintf(out, sizeof out, "%Lg", (long double)human[n++ % MANY] / 3));
	ROW("snprintf %a", snprintf(out, sizeof out, "%a", wide[n++ % MANY]));
	ROW("strtod short", sink += strtod(texts[n++ % MANY], &end));
	ROW("strtod 17 digits", sink += strtod(long_texts[n++ % MANY], &end) > 0);
	ROW("strtof short", sink += strtof(texts[n++ % MANY], &end));
	ROW("strtold short", sink += strtold(texts[n++ % MANY], &end));
	ROW("strtol", sink += strtol(integers[n++ % MANY], &end, 10));
	ROW("sscanf %d", { int v; sink += sscanf("12345", "%d", &v); });
	ROW("sscanf %lf", { double v; sink += sscanf(texts[n++ % MANY], "%lf", &v); });
	return 0;
}
