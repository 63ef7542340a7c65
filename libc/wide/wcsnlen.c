/* wcsnlen.c: the length up to a limit.  A file of its own, for its name is not reserved
 * in ISO C. */
#include "wcsnlen.h"

size_t wcsnlen(const wchar_t *s, size_t n)
{
	return __wcsnlen(s, n);
}
