/* rbtree.c: the links and the balance of <sys/tree.h>'s red-black trees (BSD)
 *
 * Cormen, Leiserson, Rivest, Stein, "Introduction to Algorithms", chapter 13, but with null in
 * the place of its sentinel, and left and right told apart by an index:
 *
 *   - no red element has a red child; the root is black
 *   - every way from an element down to a null passes the same number of black ones
 *
 * so no way is more than twice as long as another.  What compares elements is generated where
 * their type is known; here an element is an address, and its links are at an offset. */
#include <stddef.h>
#include <stdint.h>
#include <sys/tree.h>

struct links {
	void *child[2];
	uintptr_t parent; /* and RB_RED */
};

struct tree {
	void **root;
	size_t field;
	void (*augment)(void *);
};

static struct links *links(const struct tree *t, void *e)
{
	return (struct links *)((char *)e + t->field);
}

static void *child(const struct tree *t, void *e, int side)
{
	return links(t, e)->child[side];
}

static void *parent(const struct tree *t, void *e)
{
	return (void *)(links(t, e)->parent & ~(uintptr_t)RB_RED);
}

static int is_red(const struct tree *t, void *e)
{
	return e && links(t, e)->parent & RB_RED;
}

static void paint(const struct tree *t, void *e, int red)
{
	struct links *l = links(t, e);

	l->parent = (l->parent & ~(uintptr_t)RB_RED) | red;
}

static void set_parent(const struct tree *t, void *e, void *parent)
{
	struct links *l = links(t, e);

	l->parent = (uintptr_t)parent | (l->parent & RB_RED);
}

/* In the place of e stands other, or nothing. */
static void replace(const struct tree *t, void *e, void *other)
{
	void *up = parent(t, e);

	if (up)
		links(t, up)->child[child(t, up, 1) == e] = other;
	else
		*t->root = other;
	if (other)
		set_parent(t, other, up);
}

/* e goes down to that side, and its child on the other side takes its place. */
static void rotate(const struct tree *t, void *e, int side)
{
	void *up = child(t, e, !side), *between = child(t, up, side);

	replace(t, e, up);
	links(t, up)->child[side] = e;
	set_parent(t, e, up);
	links(t, e)->child[!side] = between;
	if (between)
		set_parent(t, between, e);
	if (t->augment) {
		t->augment(e);
		t->augment(up);
	}
}

static void augment_up(const struct tree *t, void *e)
{
	if (t->augment)
		for (; e; e = parent(t, e))
			t->augment(e);
}

void __rb_link(void *head, void *e, void *up, int side, size_t field, void (*augment)(void *))
{
	const struct tree tree = { head, field, augment }, *t = &tree;

	*links(t, e) = (struct links){ { 0, 0 }, (uintptr_t)up | RB_RED };
	if (up)
		links(t, up)->child[side] = e;
	else
		*t->root = e;
	augment_up(t, e);
	/* Red, with a parent that may be red too: then there is a grandparent, and it is black. */
	while (is_red(t, up = parent(t, e))) {
		void *grand = parent(t, up);
		side = child(t, grand, 1) == up;
		void *uncle = child(t, grand, !side);
		if (is_red(t, uncle)) {
			paint(t, up, RB_BLACK);
			paint(t, uncle, RB_BLACK);
			paint(t, grand, RB_RED);
			e = grand;
			continue;
		}
		if (child(t, up, !side) == e) {
			rotate(t, up, side);
			up = e;
		}
		paint(t, up, RB_BLACK);
		paint(t, grand, RB_RED);
		rotate(t, grand, !side);
		break;
	}
	paint(t, *t->root, RB_BLACK);
}

/* The ways through up's child e, which may be null, have one black element too few. */
static void add_black(const struct tree *t, void *e, void *up)
{
	while (up && !is_red(t, e)) {
		int side = child(t, up, 1) == e;
		void *sibling = child(t, up, !side);
		if (is_red(t, sibling)) {
			paint(t, sibling, RB_BLACK);
			paint(t, up, RB_RED);
			rotate(t, up, side);
			sibling = child(t, up, !side);
		}
		void *near = child(t, sibling, side), *far = child(t, sibling, !side);
		if (!is_red(t, near) && !is_red(t, far)) {
			paint(t, sibling, RB_RED);
			e = up;
			up = parent(t, e);
			continue;
		}
		if (!is_red(t, far)) {
			rotate(t, sibling, !side);
			paint(t, sibling, RB_RED);
			far = sibling;
			sibling = near;
		}
		paint(t, sibling, is_red(t, up));
		paint(t, up, RB_BLACK);
		paint(t, far, RB_BLACK);
		rotate(t, up, side);
		return;
	}
	if (e)
		paint(t, e, RB_BLACK);
}

void __rb_unlink(void *head, void *e, size_t field, void (*augment)(void *))
{
	const struct tree tree = { head, field, augment }, *t = &tree;
	int both = child(t, e, 0) && child(t, e, 1);
	/* What has at most one child can be taken out: e, or the next, which then takes its place. */
	void *out = both ? __rb_next(e, 1, field) : e;
	void *below = child(t, out, !child(t, out, 0)), *up = parent(t, out);
	int was_red = is_red(t, out);

	replace(t, out, below);
	if (both) {
		if (up == e)
			up = out;
		*links(t, out) = *links(t, e);
		replace(t, e, out);
		for (int side = 0; side < 2; side++)
			if (child(t, out, side))
				set_parent(t, child(t, out, side), out);
	}
	augment_up(t, up);
	if (!was_red)
		add_black(t, below, up);
}

void *__rb_next(void *e, int side, size_t field)
{
	const struct tree tree = { .field = field }, *t = &tree;
	void *at = child(t, e, side);

	if (at) {
		while (child(t, at, !side))
			at = child(t, at, !side);
		return at;
	}
	/* The first ancestor that e is not on that side of. */
	while ((at = parent(t, e)) && child(t, at, side) == e)
		e = at;
	return at;
}
