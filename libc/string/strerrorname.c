/* strerrorname.c: what an error number is called in programs */
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct names {
#define ERROR(name, text) char name##_[sizeof #name];
#include "errors.h"
#undef ERROR
};

/* A macro's argument after # is not expanded: it is the name, not the number. */
static const struct names names = {
#define ERROR(name, text) #name,
#include "errors.h"
#undef ERROR
};

static const uint16_t places[] = {
#define ERROR(name, text) [name] = offsetof(struct names, name##_) + 1,
#include "errors.h"
#undef ERROR
};

const char *strerrorname_np(int error)
{
	size_t i = (unsigned)error;

	if (!error)
		return "0";
	if (i >= sizeof places / sizeof *places || !places[i])
		return 0;
	return (const char *)&names + places[i] - 1;
}
