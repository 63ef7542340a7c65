/* sys/queue.h: lists that the program's own structures are linked into (BSD, queue(7)).
 *
 *	SLIST    one pointer an element; O(n) removal
 *	LIST     two; an element is removed without its list
 *	STAILQ   one, and the list knows its end (SIMPLEQ is the same)
 *	TAILQ    two, both ends, backwards too
 *	CIRCLEQ  two, its ends point to the head
 *
 * What points to an element's pointer (le_prev, tqe_prev, stqh_last) is the place where the
 * element before, or the head, holds its address. */
#ifndef _SYS_QUEUE_H
#define _SYS_QUEUE_H

/* ---- SLIST ---- */

#define SLIST_HEAD(name, type)                                                                     \
	struct name {                                                                              \
		struct type *slh_first;                                                            \
	}
#define SLIST_HEAD_INITIALIZER(head)                                                               \
	{                                                                                          \
		0                                                                                  \
	}
#define SLIST_ENTRY(type)                                                                          \
	struct {                                                                                   \
		struct type *sle_next;                                                             \
	}
#define SLIST_INIT(head) ((void)((head)->slh_first = 0))
#define SLIST_EMPTY(head) ((head)->slh_first == 0)
#define SLIST_FIRST(head) ((head)->slh_first)
#define SLIST_NEXT(e, field) ((e)->field.sle_next)
#define SLIST_FOREACH(e, head, field)                                                              \
	for ((e) = SLIST_FIRST(head); (e); (e) = SLIST_NEXT(e, field))
#define SLIST_FOREACH_SAFE(e, head, field, next)                                                   \
	for ((e) = SLIST_FIRST(head); (e) && ((next) = SLIST_NEXT(e, field), 1); (e) = (next))
#define SLIST_INSERT_HEAD(head, e, field)                                                          \
	do {                                                                                       \
		(e)->field.sle_next = (head)->slh_first;                                           \
		(head)->slh_first = (e);                                                           \
	} while (0)
#define SLIST_INSERT_AFTER(before, e, field)                                                       \
	do {                                                                                       \
		(e)->field.sle_next = (before)->field.sle_next;                                    \
		(before)->field.sle_next = (e);                                                    \
	} while (0)
#define SLIST_REMOVE_HEAD(head, field)                                                             \
	((void)((head)->slh_first = (head)->slh_first->field.sle_next))
#define SLIST_REMOVE_AFTER(e, field)                                                               \
	((void)((e)->field.sle_next = (e)->field.sle_next->field.sle_next))
#define SLIST_REMOVE(head, e, type, field)                                                         \
	do {                                                                                       \
		struct type **__at = &(head)->slh_first;                                           \
		while (*__at != (e))                                                               \
			__at = &(*__at)->field.sle_next;                                           \
		*__at = (e)->field.sle_next;                                                       \
	} while (0)

/* ---- LIST ---- */

#define LIST_HEAD(name, type)                                                                      \
	struct name {                                                                              \
		struct type *lh_first;                                                             \
	}
#define LIST_HEAD_INITIALIZER(head)                                                                \
	{                                                                                          \
		0                                                                                  \
	}
#define LIST_ENTRY(type)                                                                           \
	struct {                                                                                   \
		struct type *le_next, **le_prev;                                                   \
	}
#define LIST_INIT(head) ((void)((head)->lh_first = 0))
#define LIST_EMPTY(head) ((head)->lh_first == 0)
#define LIST_FIRST(head) ((head)->lh_first)
#define LIST_NEXT(e, field) ((e)->field.le_next)
#define LIST_FOREACH(e, head, field)                                                               \
	for ((e) = LIST_FIRST(head); (e); (e) = LIST_NEXT(e, field))
#define LIST_FOREACH_SAFE(e, head, field, next)                                                    \
	for ((e) = LIST_FIRST(head); (e) && ((next) = LIST_NEXT(e, field), 1); (e) = (next))
#define LIST_INSERT_HEAD(head, e, field)                                                           \
	do {                                                                                       \
		if (((e)->field.le_next = (head)->lh_first))                                       \
			(head)->lh_first->field.le_prev = &(e)->field.le_next;                     \
		(head)->lh_first = (e);                                                            \
		(e)->field.le_prev = &(head)->lh_first;                                            \
	} while (0)
#define LIST_INSERT_AFTER(before, e, field)                                                        \
	do {                                                                                       \
		if (((e)->field.le_next = (before)->field.le_next))                                \
			(before)->field.le_next->field.le_prev = &(e)->field.le_next;              \
		(before)->field.le_next = (e);                                                     \
		(e)->field.le_prev = &(before)->field.le_next;                                     \
	} while (0)
#define LIST_INSERT_BEFORE(after, e, field)                                                        \
	do {                                                                                       \
		(e)->field.le_prev = (after)->field.le_prev;                                       \
		(e)->field.le_next = (after);                                                      \
		*(after)->field.le_prev = (e);                                                     \
		(after)->field.le_prev = &(e)->field.le_next;                                      \
	} while (0)
#define LIST_REMOVE(e, field)                                                                      \
	do {                                                                                       \
		if ((e)->field.le_next)                                                            \
			(e)->field.le_next->field.le_prev = (e)->field.le_prev;                    \
		*(e)->field.le_prev = (e)->field.le_next;                                          \
	} while (0)

/* ---- STAILQ, SIMPLEQ ---- */

#define STAILQ_HEAD(name, type)                                                                    \
	struct name {                                                                              \
		struct type *stqh_first, **stqh_last;                                              \
	}
#define STAILQ_HEAD_INITIALIZER(head)                                                              \
	{                                                                                          \
		0, &(head).stqh_first                                                              \
	}
#define STAILQ_ENTRY(type)                                                                         \
	struct {                                                                                   \
		struct type *stqe_next;                                                            \
	}
#define STAILQ_INIT(head) ((void)((head)->stqh_first = 0, (head)->stqh_last = &(head)->stqh_first))
#define STAILQ_EMPTY(head) ((head)->stqh_first == 0)
#define STAILQ_FIRST(head) ((head)->stqh_first)
#define STAILQ_NEXT(e, field) ((e)->field.stqe_next)
#define STAILQ_FOREACH(e, head, field)                                                             \
	for ((e) = STAILQ_FIRST(head); (e); (e) = STAILQ_NEXT(e, field))
#define STAILQ_FOREACH_SAFE(e, head, field, next)                                                  \
	for ((e) = STAILQ_FIRST(head); (e) && ((next) = STAILQ_NEXT(e, field), 1); (e) = (next))
#define STAILQ_INSERT_HEAD(head, e, field)                                                         \
	do {                                                                                       \
		if (!((e)->field.stqe_next = (head)->stqh_first))                                  \
			(head)->stqh_last = &(e)->field.stqe_next;                                 \
		(head)->stqh_first = (e);                                                          \
	} while (0)
#define STAILQ_INSERT_TAIL(head, e, field)                                                         \
	do {                                                                                       \
		(e)->field.stqe_next = 0;                                                          \
		*(head)->stqh_last = (e);                                                          \
		(head)->stqh_last = &(e)->field.stqe_next;                                         \
	} while (0)
#define STAILQ_INSERT_AFTER(head, before, e, field)                                                \
	do {                                                                                       \
		if (!((e)->field.stqe_next = (before)->field.stqe_next))                           \
			(head)->stqh_last = &(e)->field.stqe_next;                                 \
		(before)->field.stqe_next = (e);                                                   \
	} while (0)
#define STAILQ_REMOVE_HEAD(head, field)                                                            \
	do {                                                                                       \
		if (!((head)->stqh_first = (head)->stqh_first->field.stqe_next))                   \
			(head)->stqh_last = &(head)->stqh_first;                                   \
	} while (0)
#define STAILQ_REMOVE(head, e, type, field)                                                        \
	do {                                                                                       \
		struct type **__at = &(head)->stqh_first;                                          \
		while (*__at != (e))                                                               \
			__at = &(*__at)->field.stqe_next;                                          \
		if (!(*__at = (e)->field.stqe_next))                                               \
			(head)->stqh_last = __at;                                                  \
	} while (0)
#define STAILQ_CONCAT(to, from)                                                                    \
	do {                                                                                       \
		if ((from)->stqh_first) {                                                          \
			*(to)->stqh_last = (from)->stqh_first;                                     \
			(to)->stqh_last = (from)->stqh_last;                                       \
			STAILQ_INIT(from);                                                         \
		}                                                                                  \
	} while (0)

#define SIMPLEQ_HEAD(name, type)                                                                   \
	struct name {                                                                              \
		struct type *stqh_first, **stqh_last;                                              \
	}
#define SIMPLEQ_HEAD_INITIALIZER STAILQ_HEAD_INITIALIZER
#define SIMPLEQ_ENTRY STAILQ_ENTRY
#define SIMPLEQ_INIT STAILQ_INIT
#define SIMPLEQ_EMPTY STAILQ_EMPTY
#define SIMPLEQ_FIRST STAILQ_FIRST
#define SIMPLEQ_NEXT STAILQ_NEXT
#define SIMPLEQ_FOREACH STAILQ_FOREACH
#define SIMPLEQ_FOREACH_SAFE STAILQ_FOREACH_SAFE
#define SIMPLEQ_INSERT_HEAD STAILQ_INSERT_HEAD
#define SIMPLEQ_INSERT_TAIL STAILQ_INSERT_TAIL
#define SIMPLEQ_INSERT_AFTER STAILQ_INSERT_AFTER
#define SIMPLEQ_REMOVE_HEAD STAILQ_REMOVE_HEAD
#define SIMPLEQ_REMOVE STAILQ_REMOVE
#define SIMPLEQ_CONCAT STAILQ_CONCAT

/* ---- TAILQ ---- */

#define TAILQ_HEAD(name, type)                                                                     \
	struct name {                                                                              \
		struct type *tqh_first, **tqh_last;                                                \
	}
#define TAILQ_HEAD_INITIALIZER(head)                                                               \
	{                                                                                          \
		0, &(head).tqh_first                                                               \
	}
#define TAILQ_ENTRY(type)                                                                          \
	struct {                                                                                   \
		struct type *tqe_next, **tqe_prev;                                                 \
	}
#define TAILQ_INIT(head) ((void)((head)->tqh_first = 0, (head)->tqh_last = &(head)->tqh_first))
#define TAILQ_EMPTY(head) ((head)->tqh_first == 0)
#define TAILQ_FIRST(head) ((head)->tqh_first)
#define TAILQ_NEXT(e, field) ((e)->field.tqe_next)
/* An entry is laid out as a head is, so the place that points to it belongs to either. */
#define TAILQ_LAST(head, name) (*((struct name *)(void *)(head)->tqh_last)->tqh_last)
#define TAILQ_PREV(e, name, field) (*((struct name *)(void *)(e)->field.tqe_prev)->tqh_last)
#define TAILQ_FOREACH(e, head, field)                                                              \
	for ((e) = TAILQ_FIRST(head); (e); (e) = TAILQ_NEXT(e, field))
#define TAILQ_FOREACH_SAFE(e, head, field, next)                                                   \
	for ((e) = TAILQ_FIRST(head); (e) && ((next) = TAILQ_NEXT(e, field), 1); (e) = (next))
#define TAILQ_FOREACH_REVERSE(e, head, name, field)                                                \
	for ((e) = TAILQ_LAST(head, name); (e); (e) = TAILQ_PREV(e, name, field))
#define TAILQ_FOREACH_REVERSE_SAFE(e, head, name, field, next)                                     \
	for ((e) = TAILQ_LAST(head, name); (e) && ((next) = TAILQ_PREV(e, name, field), 1);        \
	     (e) = (next))
#define TAILQ_INSERT_HEAD(head, e, field)                                                          \
	do {                                                                                       \
		if (((e)->field.tqe_next = (head)->tqh_first))                                     \
			(head)->tqh_first->field.tqe_prev = &(e)->field.tqe_next;                  \
		else                                                                               \
			(head)->tqh_last = &(e)->field.tqe_next;                                   \
		(head)->tqh_first = (e);                                                           \
		(e)->field.tqe_prev = &(head)->tqh_first;                                          \
	} while (0)
#define TAILQ_INSERT_TAIL(head, e, field)                                                          \
	do {                                                                                       \
		(e)->field.tqe_next = 0;                                                           \
		(e)->field.tqe_prev = (head)->tqh_last;                                            \
		*(head)->tqh_last = (e);                                                           \
		(head)->tqh_last = &(e)->field.tqe_next;                                           \
	} while (0)
#define TAILQ_INSERT_AFTER(head, before, e, field)                                                 \
	do {                                                                                       \
		if (((e)->field.tqe_next = (before)->field.tqe_next))                              \
			(e)->field.tqe_next->field.tqe_prev = &(e)->field.tqe_next;                \
		else                                                                               \
			(head)->tqh_last = &(e)->field.tqe_next;                                   \
		(before)->field.tqe_next = (e);                                                    \
		(e)->field.tqe_prev = &(before)->field.tqe_next;                                   \
	} while (0)
#define TAILQ_INSERT_BEFORE(after, e, field)                                                       \
	do {                                                                                       \
		(e)->field.tqe_prev = (after)->field.tqe_prev;                                     \
		(e)->field.tqe_next = (after);                                                     \
		*(after)->field.tqe_prev = (e);                                                    \
		(after)->field.tqe_prev = &(e)->field.tqe_next;                                    \
	} while (0)
#define TAILQ_REMOVE(head, e, field)                                                               \
	do {                                                                                       \
		if ((e)->field.tqe_next)                                                           \
			(e)->field.tqe_next->field.tqe_prev = (e)->field.tqe_prev;                 \
		else                                                                               \
			(head)->tqh_last = (e)->field.tqe_prev;                                    \
		*(e)->field.tqe_prev = (e)->field.tqe_next;                                        \
	} while (0)
#define TAILQ_REPLACE(head, e, new, field)                                                         \
	do {                                                                                       \
		if (((new)->field.tqe_next = (e)->field.tqe_next))                                 \
			(new)->field.tqe_next->field.tqe_prev = &(new)->field.tqe_next;            \
		else                                                                               \
			(head)->tqh_last = &(new)->field.tqe_next;                                 \
		(new)->field.tqe_prev = (e)->field.tqe_prev;                                       \
		*(new)->field.tqe_prev = (new);                                                    \
	} while (0)
#define TAILQ_CONCAT(to, from, field)                                                              \
	do {                                                                                       \
		if ((from)->tqh_first) {                                                           \
			*(to)->tqh_last = (from)->tqh_first;                                       \
			(from)->tqh_first->field.tqe_prev = (to)->tqh_last;                        \
			(to)->tqh_last = (from)->tqh_last;                                         \
			TAILQ_INIT(from);                                                          \
		}                                                                                  \
	} while (0)

/* ---- CIRCLEQ ---- */

#define CIRCLEQ_HEAD(name, type)                                                                   \
	struct name {                                                                              \
		struct type *cqh_first, *cqh_last;                                                 \
	}
#define CIRCLEQ_HEAD_INITIALIZER(head)                                                             \
	{                                                                                          \
		(void *)&(head), (void *)&(head)                                                   \
	}
#define CIRCLEQ_ENTRY(type)                                                                        \
	struct {                                                                                   \
		struct type *cqe_next, *cqe_prev;                                                  \
	}
#define CIRCLEQ_INIT(head) ((void)((head)->cqh_first = (head)->cqh_last = (void *)(head)))
#define CIRCLEQ_EMPTY(head) ((void *)(head)->cqh_first == (void *)(head))
#define CIRCLEQ_FIRST(head) ((head)->cqh_first)
#define CIRCLEQ_LAST(head) ((head)->cqh_last)
#define CIRCLEQ_NEXT(e, field) ((e)->field.cqe_next)
#define CIRCLEQ_PREV(e, field) ((e)->field.cqe_prev)
#define CIRCLEQ_FOREACH(e, head, field)                                                            \
	for ((e) = CIRCLEQ_FIRST(head); (void *)(e) != (void *)(head); (e) = CIRCLEQ_NEXT(e, field))
#define CIRCLEQ_FOREACH_REVERSE(e, head, field)                                                    \
	for ((e) = CIRCLEQ_LAST(head); (void *)(e) != (void *)(head); (e) = CIRCLEQ_PREV(e, field))
/* What points forwards to an element's neighbour, and backwards: its, or the head's. */
#define __CIRCLEQ_NEXT_OF(head, e, field)                                                          \
	(*((void *)(e) == (void *)(head) ? &(head)->cqh_first : &(e)->field.cqe_next))
#define __CIRCLEQ_PREV_OF(head, e, field)                                                          \
	(*((void *)(e) == (void *)(head) ? &(head)->cqh_last : &(e)->field.cqe_prev))
#define CIRCLEQ_INSERT_AFTER(head, before, e, field)                                               \
	do {                                                                                       \
		(e)->field.cqe_next = (before)->field.cqe_next;                                    \
		(e)->field.cqe_prev = (before);                                                    \
		__CIRCLEQ_PREV_OF(head, (before)->field.cqe_next, field) = (e);                    \
		(before)->field.cqe_next = (e);                                                    \
	} while (0)
#define CIRCLEQ_INSERT_BEFORE(head, after, e, field)                                               \
	do {                                                                                       \
		(e)->field.cqe_next = (after);                                                     \
		(e)->field.cqe_prev = (after)->field.cqe_prev;                                     \
		__CIRCLEQ_NEXT_OF(head, (after)->field.cqe_prev, field) = (e);                     \
		(after)->field.cqe_prev = (e);                                                     \
	} while (0)
#define CIRCLEQ_INSERT_HEAD(head, e, field)                                                        \
	do {                                                                                       \
		(e)->field.cqe_next = (head)->cqh_first;                                           \
		(e)->field.cqe_prev = (void *)(head);                                              \
		__CIRCLEQ_PREV_OF(head, (head)->cqh_first, field) = (e);                           \
		(head)->cqh_first = (e);                                                           \
	} while (0)
#define CIRCLEQ_INSERT_TAIL(head, e, field)                                                        \
	do {                                                                                       \
		(e)->field.cqe_next = (void *)(head);                                              \
		(e)->field.cqe_prev = (head)->cqh_last;                                            \
		__CIRCLEQ_NEXT_OF(head, (head)->cqh_last, field) = (e);                            \
		(head)->cqh_last = (e);                                                            \
	} while (0)
#define CIRCLEQ_REMOVE(head, e, field)                                                             \
	do {                                                                                       \
		__CIRCLEQ_PREV_OF(head, (e)->field.cqe_next, field) = (e)->field.cqe_prev;         \
		__CIRCLEQ_NEXT_OF(head, (e)->field.cqe_prev, field) = (e)->field.cqe_next;         \
	} while (0)

#endif
