/* insque.c: elements of a doubly linked list (XSI) */
#include <search.h>

struct element {
	struct element *next, *previous;
};

void insque(void *element, void *previous)
{
	struct element *e = element, *p = previous;

	e->previous = p;
	e->next = p ? p->next : 0;
	if (p)
		p->next = e;
	if (e->next)
		e->next->previous = e;
}

void remque(void *element)
{
	struct element *e = element;

	if (e->next)
		e->next->previous = e->previous;
	if (e->previous)
		e->previous->next = e->next;
}
