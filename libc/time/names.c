/* names.c: days and months */
#include "timelib.h"

static const char days[][10] = { "Sunday",   "Monday", "Tuesday", "Wednesday",
				 "Thursday", "Friday", "Saturday" };
static const char months[][10] = { "January", "February", "March",     "April",   "May",
				   "June",    "July",     "August",    "September", "October",
				   "November", "December" };

const char *__day_name(int day)
{
	return (unsigned)day < 7 ? days[day] : "?";
}

const char *__month_name(int month)
{
	return (unsigned)month < 12 ? months[month] : "?";
}
