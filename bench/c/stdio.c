/* stdio.c: streams, with the data in memory or thrown away */
#include "../bench.h"

static const char text[] = "a line of a file, of some length, as they are\n";

int main(void)
{
	static char line[128], block[4096], out[256];
	FILE *file = tmpfile(), *numbers = tmpfile(), *null = fopen("/dev/null", "w");
	char *grown = 0;
	size_t size = 0;
	int v;

	for (int i = 0; i < 10000; i++) {
		fputs(text, file);
		fprintf(numbers, "%d ", i * 7919);
	}
	rewind(file);
	ROW("getc", if (getc(file) == EOF) rewind(file));
	rewind(file);
	ROW("getc_unlocked", if (getc_unlocked(file) == EOF) rewind(file));
	rewind(file);
	ROW("fgets", if (!fgets(line, sizeof line, file)) rewind(file));
	rewind(file);
	ROW("getline", if (getline(&grown, &size, file) < 0) rewind(file));
	rewind(file);
	ROW("fread 100 B", if (fread(out, 1, 100, file) < 100) rewind(file));
	rewind(file);
	ROW("fread 4 KB", if (fread(block, 1, sizeof block, file) < sizeof block) rewind(file));
	rewind(numbers);
	ROW("fscanf %d", if (fscanf(numbers, "%d", &v) != 1) rewind(numbers));
	fseek(file, 100, SEEK_SET);
	getc(file);
	ROW("fseek in the buffer", { fseek(file, 100 + sink++ % 1000, SEEK_SET); getc(file); });
	ROW("ungetc and getc", { ungetc('x', file); sink += getc(file); });
	ROW("putc", putc('x', null));
	ROW("putc_unlocked", putc_unlocked('x', null));
	ROW("fputs", fputs(text, null));
	ROW("fwrite 100 B", fwrite(out, 1, 100, null));
	ROW("fwrite 4 KB", fwrite(block, 1, sizeof block, null));
	ROW("fprintf a log line", fprintf(null, "%s:%d: %-10s %08lx %c\n", "file.c", 42, "note",
					  sink++, 'x'));
	ROW("fopen and fclose", fclose(fopen("/dev/null", "r")));
	return 0;
}
