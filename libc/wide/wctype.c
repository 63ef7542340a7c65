/* wctype.c: classes and mappings by name */
#include <string.h>
#include <wctype.h>

static const struct {
	char name[8];
	int (*test)(wint_t);
} classes[] = {
	{ "alnum", iswalnum }, { "alpha", iswalpha }, { "blank", iswblank }, { "cntrl", iswcntrl },
	{ "digit", iswdigit }, { "graph", iswgraph }, { "lower", iswlower }, { "print", iswprint },
	{ "punct", iswpunct }, { "space", iswspace }, { "upper", iswupper }, { "xdigit", iswxdigit },
};

enum { CLASSES = sizeof classes / sizeof *classes };

/* A class is its place in the table, counted from 1. */
wctype_t wctype(const char *name)
{
	for (wctype_t i = 0; i < CLASSES; i++)
		if (!strcmp(name, classes[i].name))
			return i + 1;
	return 0;
}

int iswctype(wint_t c, wctype_t class)
{
	return class - 1 < CLASSES && classes[class - 1].test(c);
}

static const int mappings[2];

wctrans_t wctrans(const char *name)
{
	if (!strcmp(name, "tolower"))
		return &mappings[0];
	return strcmp(name, "toupper") ? 0 : &mappings[1];
}

wint_t towctrans(wint_t c, wctrans_t mapping)
{
	if (mapping == &mappings[0])
		return towlower(c);
	return mapping == &mappings[1] ? towupper(c) : c;
}
