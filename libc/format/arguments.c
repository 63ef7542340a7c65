/* arguments.c: which type an argument of printf has, and fetching it */
#include "format.h"

enum argument_kind argument_kind(const struct spec *s)
{
	switch (s->conversion | ('a' ^ 'A')) {
	case 'e':
	case 'f':
	case 'g':
	case 'a':
		return s->size == 16 ? ARG_LONG_DOUBLE : ARG_DOUBLE;
	case '%' | ('a' ^ 'A'):
	case 'm':
		return ARG_NONE;
	case 's':
	case 'p':
	case 'n':
		return ARG_LONG;
	case 'c':
		return ARG_INT;
	default:
		return s->size <= 4 ? ARG_INT : ARG_LONG;
	}
}

void argument_next(struct arguments *a, enum argument_kind kind, union argument *v)
{
	if (kind == ARG_LONG)
		v->integer = va_arg(a->list, long);
	else if (kind == ARG_DOUBLE)
		v->real = va_arg(a->list, double);
	else if (kind == ARG_LONG_DOUBLE)
		v->long_real = va_arg(a->list, long double);
	else if (kind == ARG_INT)
		v->integer = va_arg(a->list, int);
}
