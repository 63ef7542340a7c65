/* langinfo.c: what the locale says, item by item.
 *
 * Each category's items are one string of strings, in the order of their numbers
 * (see <langinfo.h>; POSIX.1-2024, XBD 7.3). */
#include <langinfo.h>
#include <string.h>
#include "locales.h"

#define DAYS "Sunday\0Monday\0Tuesday\0Wednesday\0Thursday\0Friday\0Saturday\0"
#define SHORT_DAYS "Sun\0Mon\0Tue\0Wed\0Thu\0Fri\0Sat\0"
#define MONTHS                                                                                     \
	"January\0February\0March\0April\0May\0June\0July\0August\0September\0October\0"           \
	"November\0December\0"
#define SHORT_MONTHS "Jan\0Feb\0Mar\0Apr\0May\0Jun\0Jul\0Aug\0Sep\0Oct\0Nov\0Dec\0"

static const char numeric[] = ".\0\0";
static const char time[] = SHORT_DAYS DAYS SHORT_MONTHS MONTHS
	"AM\0PM\0%a %b %e %H:%M:%S %Y\0%m/%d/%y\0%H:%M:%S\0%I:%M:%S %p\0"
	"\0\0\0\0\0" MONTHS SHORT_MONTHS;
static const char monetary[] = "-\0";
static const char messages[] = "^[yY]\0^[nN]\0yes\0no\0";

static const struct {
	const char *strings;
	size_t size;
} items[LC_ALL] = {
	[LC_NUMERIC] = { numeric, sizeof numeric - 1 },
	[LC_TIME] = { time, sizeof time - 1 },
	[LC_MONETARY] = { monetary, sizeof monetary - 1 },
	[LC_MESSAGES] = { messages, sizeof messages - 1 },
};

static char *item_of(nl_item item, const struct __locale *locale)
{
	unsigned category = (unsigned)item >> 16, number = item & 0xffff;

	if (item == CODESET)
		return (char *)(locale->utf8 ? "UTF-8" : "ASCII");
	if (category >= LC_ALL)
		return (char *)"";
	const char *p = items[category].strings, *end = p + items[category].size;
	while (number && p < end) {
		p += strlen(p) + 1;
		number--;
	}
	return (char *)(p < end ? p : "");
}

char *nl_langinfo_l(nl_item item, locale_t locale)
{
	return item_of(item, locale == LC_GLOBAL_LOCALE ? &__locale_global : locale);
}

char *nl_langinfo(nl_item item)
{
	return item_of(item, locale_current());
}
