// not-on: glibc: writes such padding out, which takes minutes
/* printf: fields as long as int can say */
#include <errno.h>
#include <limits.h>
#include "check.h"

#pragma GCC diagnostic ignored "-Wformat"
#pragma GCC diagnostic ignored "-Wformat-overflow"

int main(void)
{
	CHECK_INT(snprintf(0, 0, "%*d", INT_MAX, 1), INT_MAX);
	errno = 0;
	CHECK_INT(snprintf(0, 0, "%*d ", INT_MAX, 1), -1);
	CHECK_INT(errno, EOVERFLOW);
	errno = 0;
	CHECK_INT(snprintf(0, 0, "%2147483648d", 1), -1);
	CHECK_INT(errno, EOVERFLOW);
	CHECK_INT(snprintf(0, 0, "%.*f", INT_MAX, 1.0), -1);
	return done();
}
