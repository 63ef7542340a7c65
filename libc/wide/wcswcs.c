/* wcswcs.c: wcsstr by the name that it had in X/Open's Worldwide Portability Interfaces */
#include <wchar.h>

wchar_t *wcswcs(const wchar_t *hay, const wchar_t *needle)
{
	return wcsstr(hay, needle);
}
