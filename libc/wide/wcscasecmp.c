/* wcscasecmp.c: wide strings compared without regard to case */
#include <wchar.h>
#include <wctype.h>

int wcsncasecmp(const wchar_t *a, const wchar_t *b, size_t n)
{
	for (; n; n--, a++, b++) {
		wchar_t p = *a, q = *b;
		if (p != q && (p = towlower(p)) != (q = towlower(q)))
			return p < q ? -1 : 1;
		if (!p)
			break;
	}
	return 0;
}

int wcscasecmp(const wchar_t *a, const wchar_t *b)
{
	return wcsncasecmp(a, b, -1);
}

int wcscasecmp_l(const wchar_t *a, const wchar_t *b, locale_t locale __attribute__((unused)))
{
	return wcscasecmp(a, b);
}

int wcsncasecmp_l(const wchar_t *a, const wchar_t *b, size_t n,
		  locale_t locale __attribute__((unused)))
{
	return wcsncasecmp(a, b, n);
}
