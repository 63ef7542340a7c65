/* search.h: hash table, binary tree, linear search, lists (XSI).  Never traps except for malloc. */
#ifndef _SEARCH_H
#define _SEARCH_H

#include <features.h>

typedef __SIZE_TYPE__ size_t;

__BEGIN_DECLS

/* ---- One hash table (or, with _r, several) ---- */

typedef enum { FIND, ENTER } ACTION;

typedef struct entry {
	char *key;
	void *data;
} ENTRY;

/* Makes an empty table; count is a guess.  Not 0 on success. */
int hcreate(size_t __count);
void hdestroy(void);

/* The entry with that key; ENTER adds it if there is none.  Null: not there, or ENOMEM. */
ENTRY *hsearch(ENTRY, ACTION);

#if __GNU_VISIBLE
struct hsearch_data {
	ENTRY *__table;
	size_t __room, __used;
};
int hcreate_r(size_t, struct hsearch_data *);
void hdestroy_r(struct hsearch_data *);
int hsearch_r(ENTRY, ACTION, ENTRY **, struct hsearch_data *);
#endif

/* ---- Binary tree ---- */

typedef enum { preorder, postorder, endorder, leaf } VISIT;

/* A node, of which programs may read the key: *(void **)node.  tsearch adds the key if there
 * is none (null: ENOMEM); tdelete gives the parent, or for the root some pointer. */
void *tsearch(const void *, void **, int (*)(const void *, const void *));
void *tfind(const void *, void *const *, int (*)(const void *, const void *));
void *tdelete(const void *__restrict, void **__restrict, int (*)(const void *, const void *));

/* Visits each node: leaves once, others before, between and after their subtrees. */
void twalk(const void *, void (*)(const void *, VISIT, int __depth));
#if __GNU_VISIBLE
void twalk_r(const void *, void (*)(const void *, VISIT, void *), void *);
void tdestroy(void *, void (*)(void *__key));
#endif

/* ---- Array without order ---- */

/* The element equal to key; lsearch appends it if there is none. */
void *lfind(const void *__key, const void *__base, size_t *__count, size_t __size,
	    int (*)(const void *, const void *));
void *lsearch(const void *__key, void *__base, size_t *__count, size_t __size,
	      int (*)(const void *, const void *));

/* ---- Doubly linked list: structures that begin with pointers to next and previous ---- */

void insque(void *__element, void *__previous);
void remque(void *);
#if __GNU_VISIBLE
struct qelem {
	struct qelem *q_forw, *q_back;
	char q_data[1];
};
#endif

__END_DECLS

#endif
