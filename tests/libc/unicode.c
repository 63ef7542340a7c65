// not-on: musl glibc: of other editions of Unicode, and with classes of their own
/* unicode.c: every character against the Unicode Character Database itself */
#include <locale.h>
#include <wchar.h>
#include <wctype.h>
#include "check.h"

enum { LAST = 0x10ffff };
#define UCD "/usr/share/unicode/"

enum { ALPHABETIC = 1, DIGIT = 2, MARK = 4, FORMAT = 8, PREPENDED = 16, WIDE = 32, ASSIGNED = 64 };
static unsigned char properties[LAST + 1];
static unsigned lower[LAST + 1], upper[LAST + 1];

static void add(unsigned first, unsigned last, int bit)
{
	for (; first <= last; first++)
		properties[first] |= bit;
}

/* The characters of a file of properties that have that value. */
static int read_property(const char *file, const char *wanted, int bit)
{
	char line[500], value[100];
	FILE *f = fopen(file, "r");

	if (!f)
		return 0;
	while (fgets(line, sizeof line, f)) {
		unsigned first, last;
		if (sscanf(line, "%x..%x ; %99[A-Za-z_]", &first, &last, value) != 3) {
			if (sscanf(line, "%x ; %99[A-Za-z_]", &first, value) != 2)
				continue;
			last = first;
		}
		if (!strcmp(value, wanted))
			add(first, last, bit);
	}
	fclose(f);
	return 1;
}

static void read_characters(void)
{
	char line[1000];
	unsigned start = 0;
	FILE *f = fopen(UCD "UnicodeData.txt", "r");

	for (unsigned c = 0; c <= LAST; c++)
		lower[c] = upper[c] = c;
	while (fgets(line, sizeof line, f)) {
		char *field[15], *p = line;
		for (int i = 0; i < 15; i++)
			field[i] = strsep(&p, ";\n");
		unsigned c = strtoul(field[0], 0, 16);
		if (!strstr(field[1], ", Last>"))
			start = c;
		const char *category = field[2];
		add(start, c, ASSIGNED | (!strcmp(category, "Nd") ? DIGIT : 0) |
			(!strcmp(category, "Mn") || !strcmp(category, "Me") ? MARK : 0) |
			(!strcmp(category, "Cf") ? FORMAT : 0));
		if (*field[13])
			lower[c] = strtoul(field[13], 0, 16);
		if (*field[12])
			upper[c] = strtoul(field[12], 0, 16);
	}
	fclose(f);
}

static int width(unsigned c)
{
	int p = properties[c];

	if ((p & MARK) || (p & FORMAT && !(p & PREPENDED) && c != 0xad) ||
	    (c >= 0x1160 && c < 0x1200) || (c >= 0xd7b0 && c < 0xd7c7) ||
	    (c >= 0xd7cb && c < 0xd7fc))
		return 0;
	return p & WIDE ? 2 : 1;
}

int main(void)
{
	if (!read_property(UCD "DerivedCoreProperties.txt", "Alphabetic", ALPHABETIC)) {
		printf("skipped: no " UCD ", of the package unicode-data\n");
		CHECK(iswalpha(0xe9));
		return done();
	}
	read_property(UCD "PropList.txt", "Prepended_Concatenation_Mark", PREPENDED);
	read_property(UCD "EastAsianWidth.txt", "W", WIDE);
	read_property(UCD "EastAsianWidth.txt", "F", WIDE);
	read_characters();
	setlocale(LC_ALL, "C.UTF-8");
	int differ = 0;
	for (unsigned c = 0; c <= LAST; c++) {
		int p = properties[c], ascii_digit = c - '0' < 10;
		int alpha = !ascii_digit && p & (ALPHABETIC | DIGIT);
		int good = !iswalpha(c) == !alpha && !iswalnum(c) == !(alpha || ascii_digit) &&
			   towlower(c) == lower[c] && towupper(c) == upper[c] &&
			   (lower[c] == c || iswupper(c)) && (upper[c] == c || iswlower(c)) &&
			   (!iswprint(c) || !(p & ASSIGNED) || wcwidth(c) == width(c)) &&
			   (!(p & ASSIGNED) || !alpha || iswprint(c));
		if (!good && differ++ < 10)
			printf("U+%04X: alpha %d lower %x upper %x width %d\n", c, iswalpha(c),
			       towlower(c), towupper(c), wcwidth(c));
	}
	CHECK_INT(differ, 0);
	CHECK(!iswalpha(LAST + 1) && !iswprint(LAST + 1) && towlower(LAST + 1) == LAST + 1);
	CHECK(!iswalpha(WEOF) && !iswprint(WEOF) && towupper(WEOF) == WEOF && wcwidth(-1) == -1);
	return done();
}
