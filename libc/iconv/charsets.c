/* charsets.c: all character sets and their names */
#include <string.h>
#include "charset.h"
#include "tables.h"
#include "unicode.h"

#define FUNCTIONS(name, unit) decode_##name, encode_##name, unit
#define UNICODE(name, unit, order) FUNCTIONS(name, unit), order, false, { 0 }
#define BYTES(table) FUNCTIONS(bytes, 1), 0, false, { &tables[table] }
#define PAIRS(table) FUNCTIONS(pairs, 1), 0, true, { &tables[table] }
#define GB18030(table) FUNCTIONS(gb18030, 1), 0, true, { &tables[table] }
#define JAPANESE(name) FUNCTIONS(name, 1), 0, true, { &tables[JISX0208], &tables[JISX0212] }

/* Names are upper case, and without what is neither letter nor digit. */
static const struct charset charsets[] = {
	{ UNICODE(utf8, 1, 0), "UTF8\0ISOIR193\0ISO10646UTF8\0CSUTF8\0" },
	{ UNICODE(utf16, 2, BY_MARK), "UTF16\0CSUTF16\0" },
	{ UNICODE(utf16, 2, LITTLE), "UTF16LE\0CSUTF16LE\0" },
	{ UNICODE(utf16, 2, BIG), "UTF16BE\0CSUTF16BE\0" },
	{ UNICODE(utf32, 4, BY_MARK), "UTF32\0CSUTF32\0" },
	{ UNICODE(utf32, 4, LITTLE), "UTF32LE\0UCS4LE\0INTERNAL\0WCHART\0CSUTF32LE\0" },
	{ UNICODE(utf32, 4, BIG), "UTF32BE\0UCS4BE\0UCS4\0CSUCS4\0ISO10646\0ISO10646UCS4\0CSUTF32BE\0" },
	{ UNICODE(ucs2, 2, LITTLE), "UCS2\0UCS2LE\0UNICODELITTLE\0ISO10646UCS2\0CSUNICODE\0" },
	{ UNICODE(ucs2, 2, BIG), "UCS2BE\0UNICODEBIG\0" },
	{ UNICODE(ucs2, 2, BY_MARK), "UNICODE\0" },
	{ UNICODE(ascii, 1, 0), "ASCII\0USASCII\0ANSIX341968\0ANSIX341986\0ANSIX34\0"
		"ISO646IRV1991\0ISO646US\0ISOIR6\0US\0IBM367\0CP367\0CSASCII\0646\0ISO646\0" },
	{ UNICODE(latin1, 1, 0), "ISO88591\0ISO885911987\0LATIN1\0L1\0ISOIR100\0IBM819\0CP819\0"
		"CSISOLATIN1\0" "88591\0OSF00010001\0" },
	{ JAPANESE(euc_jp), "EUCJP\0CSEUCPKDFMTJAPANESE\0UJIS\0OSF00030010\0"
		"EXTENDEDUNIXCODEPACKEDFORMATFORJAPANESE\0" },
	{ JAPANESE(iso2022_jp), "ISO2022JP\0CSISO2022JP\0" },
#include "names.h"
};

static char upper(char c)
{
	return c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c;
}

static bool is_name_char(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/* Whether it is the plain name, but for case and punctuation. */
static bool matches(const char *plain, const char *name, size_t length)
{
	for (; length; length--, name++) {
		char c = upper(*name);
		if (is_name_char(c) && c != *plain++)
			return false;
	}
	return !*plain;
}

const struct charset *charset_find(const char *name, size_t length)
{
	for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++)
		for (const char *s = charsets[i].names; *s; s += strlen(s) + 1)
			if (matches(s, name, length))
				return &charsets[i];
	return 0;
}
