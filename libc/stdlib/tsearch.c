/* tsearch.c: the binary tree of <search.h> (XSI), kept balanced: an AVL tree.
 *
 * The heights of a node's two subtrees differ by at most 1, so n keys are less than
 * 1.44 log2 n deep.  The way down is remembered as the pointers that lead to each
 * node, and on the way back each is balanced again. */
#include <search.h>
#include <stdlib.h>

enum { DEPTH_MAX = 96 };

struct node {
	const void *key; /* first: programs read it */
	struct node *child[2];
	int height;
};

static int height(const struct node *n)
{
	return n ? n->height : 0;
}

static void measure(struct node *n)
{
	int left = height(n->child[0]), right = height(n->child[1]);

	n->height = 1 + (left > right ? left : right);
}

/* The child on that side becomes the parent. */
static struct node *rotate(struct node *n, int side)
{
	struct node *up = n->child[side];

	n->child[side] = up->child[!side];
	up->child[!side] = n;
	measure(n);
	measure(up);
	return up;
}

static struct node *balance(struct node *n)
{
	int lean = height(n->child[1]) - height(n->child[0]), side = lean > 0;

	if (lean >= -1 && lean <= 1) {
		measure(n);
		return n;
	}
	struct node *c = n->child[side];
	if (height(c->child[!side]) > height(c->child[side]))
		n->child[side] = rotate(c, !side);
	return rotate(n, side);
}

static void balance_path(struct node ***path, int depth)
{
	while (depth--)
		*path[depth] = balance(*path[depth]);
}

/* The pointers from the root to the key, or to where it would be; their number. */
static int find_path(const void *key, void **root, int (*compare)(const void *, const void *),
		     struct node **path[])
{
	struct node **p = (struct node **)root;
	int depth = 0;

	path[depth++] = p;
	while (*p) {
		int order = compare(key, (*p)->key);
		if (!order)
			break;
		path[depth++] = p = &(*p)->child[order > 0];
	}
	return depth;
}

void *tsearch(const void *key, void **root, int (*compare)(const void *, const void *))
{
	struct node **path[DEPTH_MAX], *n;

	if (!root)
		return 0;
	int depth = find_path(key, root, compare, path);
	if (*path[depth - 1])
		return *path[depth - 1];
	if (!(n = malloc(sizeof *n)))
		return 0;
	*n = (struct node){ .key = key, .height = 1 };
	*path[depth - 1] = n;
	balance_path(path, depth - 1);
	return n;
}

void *tfind(const void *key, void *const *root, int (*compare)(const void *, const void *))
{
	struct node *n = root ? *root : 0;
	int order;

	while (n && (order = compare(key, n->key)))
		n = n->child[order > 0];
	return n;
}

/* A node with two children changes its key with the next larger one, which has one at
 * most, and that is taken out. */
void *tdelete(const void *restrict key, void **restrict root,
	      int (*compare)(const void *, const void *))
{
	struct node **path[DEPTH_MAX];

	if (!root)
		return 0;
	int depth = find_path(key, root, compare, path);
	struct node *n = *path[depth - 1];
	if (!n)
		return 0;
	/* For the root, any pointer that is not null. */
	void *parent = depth > 1 ? (void *)*path[depth - 2] : (void *)root;
	if (n->child[0] && n->child[1]) {
		struct node *found = n;
		path[depth++] = &n->child[1];
		while ((*path[depth - 1])->child[0]) {
			path[depth] = &(*path[depth - 1])->child[0];
			depth++;
		}
		n = *path[depth - 1];
		found->key = n->key;
	}
	*path[depth - 1] = n->child[!n->child[0]];
	free(n);
	balance_path(path, depth - 1);
	return parent;
}

static void walk(const struct node *n, void (*visit)(const void *, VISIT, int), int depth)
{
	if (!n)
		return;
	if (n->height == 1) {
		visit(n, leaf, depth);
		return;
	}
	visit(n, preorder, depth);
	walk(n->child[0], visit, depth + 1);
	visit(n, postorder, depth);
	walk(n->child[1], visit, depth + 1);
	visit(n, endorder, depth);
}

void twalk(const void *root, void (*visit)(const void *, VISIT, int))
{
	walk(root, visit, 0);
}

void twalk_r(const void *root, void (*visit)(const void *, VISIT, void *), void *arg)
{
	const struct node *n = root;

	if (!n)
		return;
	if (n->height == 1) {
		visit(n, leaf, arg);
		return;
	}
	visit(n, preorder, arg);
	twalk_r(n->child[0], visit, arg);
	visit(n, postorder, arg);
	twalk_r(n->child[1], visit, arg);
	visit(n, endorder, arg);
}

void tdestroy(void *root, void (*free_key)(void *))
{
	struct node *n = root;

	if (!n)
		return;
	tdestroy(n->child[0], free_key);
	tdestroy(n->child[1], free_key);
	if (free_key)
		free_key((void *)n->key);
	free(n);
}
