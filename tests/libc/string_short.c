// flags: -O2 -fno-builtin
/* string_short.c: a program whose strings are short never asks the processor what it is:
 * in a virtual machine that takes longer than all of them (see arch/x86_64/cpu.h). */
#include <string.h>
#include <strings.h>
#include "check.h"

#if defined __SILL__ && defined __x86_64__
extern unsigned __cpu_features __attribute__((visibility("hidden")));
#else
static unsigned __cpu_features;
#endif

int main(void)
{
	char *volatile a = "a short string, compared and searched", *volatile b = a;
	static char to[100];
	size_t n = strlen(a);

	CHECK(n == 37 && strnlen(a, 50) == n && !strcmp(a, b) && !strncmp(a, b, 50));
	CHECK(!strcasecmp(a, b) && !memcmp(a, b, n) && !memcmp(strcpy(to, a), a, n));
	CHECK(strchr(a, 'd') && strrchr(a, 'd') && memchr(a, 'd', n) && !strchr(a, '!'));
	CHECK(strspn(a, "abcdefghijklmnop ") == 2 && strcspn(a, "XYZd") == 23 && strpbrk(a, ","));
	CHECK(strstr(a, "compared") && !strstr(a, "composed"));
	CHECK(memset(memmove(to + 1, to, n), 'x', n) == to + 1);
	CHECK_INT(__cpu_features, 0);
	return done();
}
