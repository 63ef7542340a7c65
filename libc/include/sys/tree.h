/* sys/tree.h: search trees that the program's own structures are linked into (BSD, tree(3)).
 *
 *	RB     red-black: every operation takes O(log n) steps; three words an element
 *	SPLAY  what was found last is at the root: O(log n) in the long run, less for what is
 *	       asked for often; two words; finding changes the tree too
 *
 *	struct node { int key; RB_ENTRY(node) link; };
 *	static int order(struct node *a, struct node *b)
 *	{
 *		return (a->key > b->key) - (a->key < b->key);
 *	}
 *	static RB_HEAD(tree, node) head = RB_INITIALIZER(&head);
 *	RB_PROTOTYPE_STATIC(tree, node, link, order)
 *	RB_GENERATE_STATIC(tree, node, link, order)
 *
 * No two elements are equal.  An element that is passed to be found needs nothing but what the
 * order looks at; it is the first argument of the order.  Nothing allocates, nothing traps. */
#ifndef _SYS_TREE_H
#define _SYS_TREE_H

#include <features.h>

/* ---- RB ---- */

#define RB_HEAD(name, type)                                                                        \
	struct name {                                                                              \
		struct type *rbh_root;                                                             \
	}
#define RB_INITIALIZER(head)                                                                       \
	{                                                                                          \
		0                                                                                  \
	}
#define RB_ENTRY(type)                                                                             \
	struct {                                                                                   \
		struct type *rbe_child[2];   /* left, right */                                     \
		__UINTPTR_TYPE__ rbe_parent; /* its address, and RB_RED */                         \
	}
#define RB_BLACK 0
#define RB_RED 1

#define RB_INIT(head) ((void)((head)->rbh_root = 0))
#define RB_ROOT(head) ((head)->rbh_root)
#define RB_EMPTY(head) ((head)->rbh_root == 0)
#define RB_LEFT(e, field) ((e)->field.rbe_child[0])
#define RB_RIGHT(e, field) ((e)->field.rbe_child[1])
#define RB_PARENT(e, field)                                                                        \
	((__typeof__(RB_LEFT(e, field)))((e)->field.rbe_parent & ~(__UINTPTR_TYPE__)RB_RED))
#define RB_COLOR(e, field) ((int)((e)->field.rbe_parent & RB_RED))

/* RB_INSERT: the element that is there already and equal, or null when it was put in.
 * RB_REMOVE: the element, which must be in the tree.  RB_REINSERT: after its key has changed,
 * and RB_INSERT's result.  RB_NFIND: the least that is not less.  Null: there is none. */
#define RB_INSERT(name, head, e) name##_RB_INSERT(head, e)
#define RB_REMOVE(name, head, e) name##_RB_REMOVE(head, e)
#define RB_REINSERT(name, head, e) name##_RB_REINSERT(head, e)
#define RB_FIND(name, head, e) name##_RB_FIND(head, e)
#define RB_NFIND(name, head, e) name##_RB_NFIND(head, e)
#define RB_NEXT(name, head, e) name##_RB_NEXT(e)
#define RB_PREV(name, head, e) name##_RB_PREV(e)
#define RB_NEGINF (-1)
#define RB_INF 1
#define RB_MIN(name, head) name##_RB_MINMAX(head, RB_NEGINF)
#define RB_MAX(name, head) name##_RB_MINMAX(head, RB_INF)

/* In order or in reverse.  _SAFE: the element may be removed.  _FROM: from that element on,
 * or from the first if it is null, and safe. */
#define RB_FOREACH(e, name, head)                                                                  \
	for ((e) = RB_MIN(name, head); (e); (e) = RB_NEXT(name, head, e))
#define RB_FOREACH_REVERSE(e, name, head)                                                          \
	for ((e) = RB_MAX(name, head); (e); (e) = RB_PREV(name, head, e))
#define RB_FOREACH_SAFE(e, name, head, next)                                                       \
	for ((e) = RB_MIN(name, head); (e) && ((next) = RB_NEXT(name, head, e), 1); (e) = (next))
#define RB_FOREACH_REVERSE_SAFE(e, name, head, next)                                               \
	for ((e) = RB_MAX(name, head); (e) && ((next) = RB_PREV(name, head, e), 1); (e) = (next))
#define RB_FOREACH_FROM(e, name, next)                                                             \
	for ((e) = (next); (e) && ((next) = name##_RB_NEXT(e), 1); (e) = (next))
#define RB_FOREACH_REVERSE_FROM(e, name, next)                                                     \
	for ((e) = (next); (e) && ((next) = name##_RB_PREV(e), 1); (e) = (next))

#define RB_PROTOTYPE(name, type, field, order) __RB_PROTOTYPE(name, type, )
#define RB_PROTOTYPE_STATIC(name, type, field, order) __RB_PROTOTYPE(name, type, __TREE_STATIC)
#define RB_GENERATE(name, type, field, order) __RB_GENERATE(name, type, field, order, )
#define RB_GENERATE_STATIC(name, type, field, order)                                               \
	__RB_GENERATE(name, type, field, order, __TREE_STATIC)

#define __TREE_STATIC __attribute__((__unused__)) static

/* A program that keeps in each element something of its whole subtree (a count, a maximum)
 * defines, before this header, RB_AUGMENT(e), which computes it from e and its children: it is
 * called for each element whose subtree has changed, from the lowest up to the root. */
#ifdef RB_AUGMENT
#define __RB_AUGMENT(name, type, attributes)                                                       \
	static void name##_RB_AUGMENT(void *__e)                                                   \
	{                                                                                          \
		RB_AUGMENT((struct type *)__e);                                                    \
	}
#define __RB_AUGMENTED(name) name##_RB_AUGMENT
#else
#define __RB_AUGMENT(name, type, attributes)
#define __RB_AUGMENTED(name) 0
#endif

__BEGIN_DECLS

/* What depends on no element's type.  The head is the address of the root; side 0 is left;
 * field is the offset of the RB_ENTRY. */
void __rb_link(void *__head, void *__e, void *__parent, int __side, __SIZE_TYPE__ __field,
	       void (*__augment)(void *));
void __rb_unlink(void *__head, void *__e, __SIZE_TYPE__ __field, void (*__augment)(void *));
void *__rb_next(void *__e, int __side, __SIZE_TYPE__ __field);

__END_DECLS

#define __RB_PROTOTYPE(name, type, attributes)                                                     \
	attributes struct type *name##_RB_INSERT(struct name *, struct type *);                    \
	attributes struct type *name##_RB_REMOVE(struct name *, struct type *);                    \
	attributes struct type *name##_RB_REINSERT(struct name *, struct type *);                  \
	attributes struct type *name##_RB_FIND(struct name *, struct type *);                      \
	attributes struct type *name##_RB_NFIND(struct name *, struct type *);                     \
	attributes struct type *name##_RB_NEXT(struct type *);                                     \
	attributes struct type *name##_RB_PREV(struct type *);                                     \
	attributes struct type *name##_RB_MINMAX(struct name *, int);

#define __RB_FIELD(type, field) __builtin_offsetof(struct type, field)

#define __RB_GENERATE(name, type, field, order, attributes)                                        \
	__RB_AUGMENT(name, type, attributes)                                                       \
	attributes struct type *name##_RB_INSERT(struct name *__head, struct type *__e)            \
	{                                                                                          \
		struct type *__parent = 0, *__at = __head->rbh_root;                               \
		int __side = 0;                                                                    \
		while (__at) {                                                                     \
			__typeof__(order(__e, __at)) __order = order(__e, __at);                   \
			if (__order == 0)                                                          \
				return __at;                                                       \
			__parent = __at;                                                           \
			__side = __order > 0;                                                      \
			__at = __at->field.rbe_child[__side];                                      \
		}                                                                                  \
		__rb_link(__head, __e, __parent, __side, __RB_FIELD(type, field),                  \
			  __RB_AUGMENTED(name));                                                   \
		return 0;                                                                          \
	}                                                                                          \
	attributes struct type *name##_RB_REMOVE(struct name *__head, struct type *__e)            \
	{                                                                                          \
		__rb_unlink(__head, __e, __RB_FIELD(type, field), __RB_AUGMENTED(name));           \
		return __e;                                                                        \
	}                                                                                          \
	attributes struct type *name##_RB_REINSERT(struct name *__head, struct type *__e)          \
	{                                                                                          \
		name##_RB_REMOVE(__head, __e);                                                     \
		return name##_RB_INSERT(__head, __e);                                              \
	}                                                                                          \
	attributes struct type *name##_RB_FIND(struct name *__head, struct type *__e)              \
	{                                                                                          \
		struct type *__at = __head->rbh_root;                                              \
		while (__at) {                                                                     \
			__typeof__(order(__e, __at)) __order = order(__e, __at);                   \
			if (__order == 0)                                                          \
				break;                                                             \
			__at = __at->field.rbe_child[__order > 0];                                 \
		}                                                                                  \
		return __at;                                                                       \
	}                                                                                          \
	attributes struct type *name##_RB_NFIND(struct name *__head, struct type *__e)             \
	{                                                                                          \
		struct type *__at = __head->rbh_root, *__found = 0;                                \
		while (__at) {                                                                     \
			__typeof__(order(__e, __at)) __order = order(__e, __at);                   \
			if (__order <= 0)                                                          \
				__found = __at;                                                    \
			if (__order == 0)                                                          \
				break;                                                             \
			__at = __at->field.rbe_child[__order > 0];                                 \
		}                                                                                  \
		return __found;                                                                    \
	}                                                                                          \
	attributes struct type *name##_RB_NEXT(struct type *__e)                                   \
	{                                                                                          \
		return (struct type *)__rb_next(__e, 1, __RB_FIELD(type, field));                  \
	}                                                                                          \
	attributes struct type *name##_RB_PREV(struct type *__e)                                   \
	{                                                                                          \
		return (struct type *)__rb_next(__e, 0, __RB_FIELD(type, field));                  \
	}                                                                                          \
	attributes struct type *name##_RB_MINMAX(struct name *__head, int __side)                  \
	{                                                                                          \
		struct type *__at = __head->rbh_root;                                              \
		while (__at && __at->field.rbe_child[__side > 0])                                  \
			__at = __at->field.rbe_child[__side > 0];                                  \
		return __at;                                                                       \
	}

/* ---- SPLAY ---- */

#define SPLAY_HEAD(name, type)                                                                     \
	struct name {                                                                              \
		struct type *sph_root;                                                             \
	}
#define SPLAY_INITIALIZER(head)                                                                    \
	{                                                                                          \
		0                                                                                  \
	}
#define SPLAY_ENTRY(type)                                                                          \
	struct {                                                                                   \
		struct type *spe_left, *spe_right;                                                 \
	}
#define SPLAY_INIT(head) ((void)((head)->sph_root = 0))
#define SPLAY_ROOT(head) ((head)->sph_root)
#define SPLAY_EMPTY(head) ((head)->sph_root == 0)
#define SPLAY_LEFT(e, field) ((e)->field.spe_left)
#define SPLAY_RIGHT(e, field) ((e)->field.spe_right)

/* As with RB, but SPLAY_REMOVE gives null for what has no equal in the tree.  Each brings
 * to the root what it is given or looks for, or, if that is not there, what is near it. */
#define SPLAY_INSERT(name, head, e) name##_SPLAY_INSERT(head, e)
#define SPLAY_REMOVE(name, head, e) name##_SPLAY_REMOVE(head, e)
#define SPLAY_FIND(name, head, e) name##_SPLAY_FIND(head, e)
#define SPLAY_NEXT(name, head, e) name##_SPLAY_NEXT(head, e)
#define SPLAY_PREV(name, head, e) name##_SPLAY_PREV(head, e)
#define SPLAY_NEGINF (-1)
#define SPLAY_INF 1
#define SPLAY_MIN(name, head) name##_SPLAY_MINMAX(head, SPLAY_NEGINF)
#define SPLAY_MAX(name, head) name##_SPLAY_MINMAX(head, SPLAY_INF)
#define SPLAY_FOREACH(e, name, head)                                                               \
	for ((e) = SPLAY_MIN(name, head); (e); (e) = SPLAY_NEXT(name, head, e))

#define SPLAY_PROTOTYPE(name, type, field, order)                                                  \
	struct type *name##_SPLAY_INSERT(struct name *, struct type *);                            \
	struct type *name##_SPLAY_REMOVE(struct name *, struct type *);                            \
	struct type *name##_SPLAY_FIND(struct name *, struct type *);                              \
	struct type *name##_SPLAY_NEXT(struct name *, struct type *);                              \
	struct type *name##_SPLAY_PREV(struct name *, struct type *);                              \
	struct type *name##_SPLAY_MINMAX(struct name *, int);                                      \
	void name##_SPLAY(struct name *, struct type *);

/* Top-down splaying (Sleator and Tarjan, "Self-Adjusting Binary Search Trees", JACM 32, 1985,
 * section 4): on the way down what is less, and what is more, is hung onto two trees, each
 * at the one place where more of its kind will come; in the end they are the children.
 * sought: the order of what is sought and __x.  Two steps to one side are first a rotation. */
#define __SPLAY(type, field, root, sought)                                                         \
	do {                                                                                       \
		struct type *__less = 0, *__more = 0, *__top = (root), *__child, *__x = __top;     \
		struct type **__less_end = &__less, **__more_end = &__more;                        \
		for (;; __x = __top) {                                                             \
			__typeof__(sought) __order = sought;                                       \
			if (__order < 0 && (__x = __child = __top->field.spe_left)) {              \
				if (__child->field.spe_left && (sought) < 0) {                     \
					__top->field.spe_left = __child->field.spe_right;          \
					__child->field.spe_right = __top;                          \
					__top = __child;                                           \
				}                                                                  \
				*__more_end = __top;                                               \
				__more_end = &__top->field.spe_left;                               \
				__top = *__more_end;                                               \
			} else if (__order > 0 && (__x = __child = __top->field.spe_right)) {      \
				if (__child->field.spe_right && (sought) > 0) {                    \
					__top->field.spe_right = __child->field.spe_left;          \
					__child->field.spe_left = __top;                           \
					__top = __child;                                           \
				}                                                                  \
				*__less_end = __top;                                               \
				__less_end = &__top->field.spe_right;                              \
				__top = *__less_end;                                               \
			} else {                                                                   \
				break;                                                             \
			}                                                                          \
		}                                                                                  \
		*__less_end = __top->field.spe_left;                                               \
		*__more_end = __top->field.spe_right;                                              \
		__top->field.spe_left = __less;                                                    \
		__top->field.spe_right = __more;                                                   \
		(root) = __top;                                                                    \
	} while (0)

/* The element that is next to the root e on one side, and then the end of the other. */
#define __SPLAY_BESIDE(type, field, e, near, far)                                                  \
	struct type *__at = (e)->field.near;                                                       \
	while (__at && __at->field.far)                                                            \
		__at = __at->field.far;                                                            \
	return __at;

#define SPLAY_GENERATE(name, type, field, order)                                                   \
	void name##_SPLAY(struct name *__head, struct type *__e)                                   \
	{                                                                                          \
		__SPLAY(type, field, __head->sph_root, order(__e, __x));                           \
	}                                                                                          \
	struct type *name##_SPLAY_INSERT(struct name *__head, struct type *__e)                    \
	{                                                                                          \
		struct type *__root;                                                               \
		__e->field.spe_left = __e->field.spe_right = 0;                                    \
		if (__head->sph_root) {                                                            \
			name##_SPLAY(__head, __e);                                                 \
			__root = __head->sph_root;                                                 \
			__typeof__(order(__e, __root)) __order = order(__e, __root);               \
			if (__order == 0)                                                          \
				return __root;                                                     \
			if (__order < 0) {                                                         \
				__e->field.spe_left = __root->field.spe_left;                      \
				__e->field.spe_right = __root;                                     \
				__root->field.spe_left = 0;                                        \
			} else {                                                                   \
				__e->field.spe_right = __root->field.spe_right;                    \
				__e->field.spe_left = __root;                                      \
				__root->field.spe_right = 0;                                       \
			}                                                                          \
		}                                                                                  \
		__head->sph_root = __e;                                                            \
		return 0;                                                                          \
	}                                                                                          \
	struct type *name##_SPLAY_FIND(struct name *__head, struct type *__e)                      \
	{                                                                                          \
		if (!__head->sph_root)                                                             \
			return 0;                                                                  \
		name##_SPLAY(__head, __e);                                                         \
		return order(__e, __head->sph_root) == 0 ? __head->sph_root : 0;                   \
	}                                                                                          \
	struct type *name##_SPLAY_REMOVE(struct name *__head, struct type *__e)                    \
	{                                                                                          \
		struct type *__found = name##_SPLAY_FIND(__head, __e), *__rest;                    \
		if (!__found)                                                                      \
			return 0;                                                                  \
		__rest = __found->field.spe_right;                                                 \
		if ((__head->sph_root = __found->field.spe_left)) {                                \
			/* All of these are less: the greatest comes up, nothing to its right. */  \
			name##_SPLAY(__head, __e);                                                 \
			__head->sph_root->field.spe_right = __rest;                                \
		} else {                                                                           \
			__head->sph_root = __rest;                                                 \
		}                                                                                  \
		return __found;                                                                    \
	}                                                                                          \
	struct type *name##_SPLAY_NEXT(struct name *__head, struct type *__e)                      \
	{                                                                                          \
		name##_SPLAY(__head, __e);                                                         \
		__SPLAY_BESIDE(type, field, __e, spe_right, spe_left)                              \
	}                                                                                          \
	struct type *name##_SPLAY_PREV(struct name *__head, struct type *__e)                      \
	{                                                                                          \
		name##_SPLAY(__head, __e);                                                         \
		__SPLAY_BESIDE(type, field, __e, spe_left, spe_right)                              \
	}                                                                                          \
	struct type *name##_SPLAY_MINMAX(struct name *__head, int __side)                          \
	{                                                                                          \
		if (__head->sph_root)                                                              \
			__SPLAY(type, field, __head->sph_root, __side);                            \
		return __head->sph_root;                                                           \
	}

#endif
