/* wctype_l.c: wide characters for a locale: they do not differ */
#include <wctype.h>

#define UNUSED __attribute__((unused))
#define FUNCTION(type, name)                                                                       \
	type name##_l(wint_t c, locale_t locale UNUSED)                                            \
	{                                                                                          \
		return name(c);                                                                    \
	}
FUNCTION(int, iswalnum)
FUNCTION(int, iswalpha)
FUNCTION(int, iswblank)
FUNCTION(int, iswcntrl)
FUNCTION(int, iswdigit)
FUNCTION(int, iswgraph)
FUNCTION(int, iswlower)
FUNCTION(int, iswprint)
FUNCTION(int, iswpunct)
FUNCTION(int, iswspace)
FUNCTION(int, iswupper)
FUNCTION(int, iswxdigit)
FUNCTION(wint_t, towlower)
FUNCTION(wint_t, towupper)

wctype_t wctype_l(const char *name, locale_t locale UNUSED)
{
	return wctype(name);
}

int iswctype_l(wint_t c, wctype_t class, locale_t locale UNUSED)
{
	return iswctype(c, class);
}

wctrans_t wctrans_l(const char *name, locale_t locale UNUSED)
{
	return wctrans(name);
}

wint_t towctrans_l(wint_t c, wctrans_t mapping, locale_t locale UNUSED)
{
	return towctrans(c, mapping);
}
