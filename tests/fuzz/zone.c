// needs: time/rule time/zonefile time/civil time/zone start/lock start/hooks
/* zone.c: a TZ string, or a zoneinfo file, and times */
#include <string.h>
#include "fuzz.h"
#include "../../libc/time/zone.h"

static void at_times(const struct zone_file *file, const struct rule *rule, struct input *in)
{
	for (int i = 0; i < 4; i++) {
		long t = (long)take64(in) >> i * 10;
		struct interval v;
		if (file)
			zone_file_at(file, rule, t, &v);
		else
			v = rule_at(rule, t);
		MUST(v.start <= t && (t < v.end || v.end == INT64_MAX));
		MUST(!v.time.name || strlen(v.time.name) < 1024);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	struct zone_file file;
	struct rule rule = { 0 };

	if (take(&in) & 1) {
		char *s = take_string(&in);
		if (rule_parse(s, &rule))
			at_times(0, &rule, &in);
		free(s);
		return 0;
	}
	struct input times = in;
	unsigned char *copy = malloc(in.left + 1);
	long *room = malloc((in.left / 4 + 2) * sizeof *room);
	memcpy(copy, in.at, in.left);
	copy[in.left] = 0;
	if (zone_file_parse(copy, in.left, room, &file)) {
		for (unsigned i = 0; i < file.type_count; i++)
			zone_file_type(&file, i);
		at_times(&file, 0, &times);
	}
	free(room);
	free(copy);
	return 0;
}
