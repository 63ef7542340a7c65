/* stack.c: memory for threads, and what becomes of it.
 *
 *   map                                                        map + map_size
 *   | guard | stack ...                     | storage, struct thread |
 *                          grows down  <--- ^
 *
 * A thread cannot unmap the stack that it stands on: it is put on a list, and whoever needs
 * or gives up the next stack looks which threads are really gone (the kernel clears
 * their tid).  A few stacks of ended threads are kept for new ones, without most of their
 * pages. */
#include <string.h>
#include <sys/mman.h>
#include "page.h"
#include "program.h"
#include "thread_internal.h"
#include "tls_block.h"

enum { MOST_KEPT = 16, PAGES_KEPT = 32 * 1024 };

static struct thread *leaving; /* their threads may still stand on them */
static struct thread *kept;
static unsigned kept_count;

static const struct tls_block *block(void)
{
	static struct tls_block block;

	if (!block.align) {
		struct program p = find_program();
		block = tls_block_of(p.headers, p.count, p.bias);
	}
	return &block;
}

/* What lies above the stack, in whole pages. */
static size_t storage_size(void)
{
	return align_up(tls_room(block()), page_size());
}

static void unmap(struct thread *t)
{
	sys_munmap((unsigned long)t->map, t->map_size);
}

/* The stack itself is cleared by being given back, but for the pages that the next thread
 * will want at once. */
static void keep(struct thread *t)
{
	if (kept_count == MOST_KEPT || t->stack != t->map + t->guard_size) {
		unmap(t);
		return;
	}
	if (t->stack_size > PAGES_KEPT)
		sys_madvise((unsigned long)t->stack, t->stack_size - PAGES_KEPT, MADV_DONTNEED);
	t->next = kept;
	kept = t;
	kept_count++;
}

static void look_who_left(void)
{
	for (struct thread **p = &leaving; *p;) {
		struct thread *t = *p;
		if (__atomic_load_n(&t->tid, __ATOMIC_ACQUIRE)) {
			p = &t->next;
			continue;
		}
		*p = t->next;
		keep(t);
	}
}

void stack_give_up(struct thread *t)
{
	look_who_left();
	t->next = leaving;
	leaving = t;
}

void stack_give(struct thread *t)
{
	keep(t);
}

/* Storage begins as zeros, and with that the old thread is forgotten. */
static char *take_kept(size_t size, size_t guard_size)
{
	for (struct thread **p = &kept; *p; p = &(*p)->next) {
		struct thread *t = *p;
		if (t->map_size != size || t->guard_size != guard_size)
			continue;
		char *map = t->map;
		*p = t->next;
		kept_count--;
		memset(map + size - storage_size(), 0, storage_size());
		return map;
	}
	return 0;
}

static char *map_new(size_t size, size_t guard_size)
{
	long map = sys_mmap(0, size, PROT_READ | PROT_WRITE,
			    MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK | MAP_NORESERVE, -1, 0);

	if ((unsigned long)map > -4096UL)
		return 0;
	if (guard_size && sys_mprotect(map, guard_size, PROT_NONE) < 0) {
		sys_munmap(map, size);
		return 0;
	}
	return (char *)map;
}

/* With a stack of the program's own, what is mapped is the storage alone. */
struct thread *stack_take(const pthread_attr_t *a)
{
	size_t page = page_size(), storage = storage_size();
	size_t guard = a->__stack ? 0 : align_up(a->__guard_size, page);
	size_t stack = a->__stack ? 0 : align_up(a->__stack_size, page);
	size_t size;

	if (__builtin_add_overflow(stack, guard, &size) ||
	    __builtin_add_overflow(size, storage, &size))
		return 0;
	look_who_left();
	char *map = take_kept(size, guard);
	if (!map && !(map = map_new(size, guard)))
		return 0;
	struct thread *t = thread_at(tls_fill(block(), (uintptr_t)map + size - storage));
	t->map = map;
	t->map_size = size;
	t->guard_size = guard;
	t->stack = a->__stack ? a->__stack : map + guard;
	t->stack_size = a->__stack ? a->__stack_size : stack;
	return t;
}

/* In the child of fork nobody stands on the others' stacks. */
void stacks_after_fork(struct thread *others)
{
	for (struct thread *next; others; others = next) {
		next = others->next;
		if (others->map)
			keep(others);
	}
	for (struct thread *t = leaving; t; t = t->next)
		t->tid = 0;
}
