#include "../bench.h"

int main(void)
{
	char out[256];
	FILE *file = tmpfile();
	static char line[128];
	double numbers[] = { 3.14159, 1e-7, 12345.678, 0.1 };
	unsigned n = 0;
	char *end;

	ROW("snprintf %d", snprintf(out, sizeof out, "%d", (int)sink++));
	ROW("snprintf %s", snprintf(out, sizeof out, "%s", "a string of a few words"));
	ROW("snprintf log line", snprintf(out, sizeof out, "%s:%d: %-10s %08lx %c\n", "file.c", 42,
					  "note", sink++, 'x'));
	ROW("snprintf %g", snprintf(out, sizeof out, "%g", numbers[n++ % 4]));
	ROW("snprintf %.17g", snprintf(out, sizeof out, "%.17g", numbers[n++ % 4]));
	ROW("strtod short", sink += strtod("3.25", &end));
	ROW("strtod 17 digits", sink += strtod("2.2250738585072014e-308", &end));
	for (int i = 0; i < 10000; i++)
		fputs("a line of a file, of some length, as they are\n", file);
	rewind(file);
	ROW("getc", if (getc(file) == EOF) rewind(file));
	rewind(file);
	ROW("fgets", if (!fgets(line, sizeof line, file)) rewind(file));
	FILE *null = fopen("/dev/null", "w");
	ROW("putc", putc('x', null));
	ROW("fwrite 100 B", fwrite(out, 1, 100, null));
	return 0;
}
