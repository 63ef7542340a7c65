/* obstack_printf.c: printf to the growing object of an obstack (GNU) */
#include <obstack.h>
#include <stdarg.h>
#include <stdio.h>
#include "format.h"

/* The window is the obstack's room. */
static void look(struct sink *k, struct obstack *h)
{
	k->start = k->pos = h->next_free;
	k->end = h->chunk_limit;
}

static void make_room(struct sink *k)
{
	struct obstack *h = k->to;
	size_t used = k->pos - k->start;

	obstack_blank_fast(h, used);
	k->count += used;
	obstack_make_room(h, obstack_room(h) + 1);
	look(k, h);
}

int obstack_vprintf(struct obstack *restrict h, const char *restrict format, va_list list)
{
	struct sink k = { .full = make_room, .to = h, .others = print_others };

	look(&k, h);
	int n = print(&k, format, list);
	obstack_blank_fast(h, k.pos - k.start);
	return n;
}

int obstack_printf(struct obstack *restrict h, const char *restrict format, ...)
{
	va_list list;

	va_start(list, format);
	int n = obstack_vprintf(h, format, list);
	va_end(list);
	return n;
}
