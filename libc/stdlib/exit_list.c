/* exit_list.c: a list of functions to call at the end (see exit_list.h) */
#include <errno.h>
#include <sys/mman.h>
#include "exit_list.h"
#include "sys.h"

static struct exit_block *more_room(struct exit_list *list)
{
	struct exit_block *block;
	int room = EXIT_FIRST;

	if (!list->newest) {
		block = &list->first;
		block->functions = list->functions;
	} else {
		size_t size = sizeof *block + EXIT_MORE * sizeof *block->functions;
		long p = sys_mmap(0, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
		if ((unsigned long)p > -4096UL)
			return 0;
		block = (struct exit_block *)p;
		block->functions = (struct exit_function *)(block + 1);
		room = EXIT_MORE;
	}
	block->older = list->newest;
	block->room = room;
	return list->newest = block;
}

int exit_list_add(struct exit_list *list, struct exit_function f)
{
	int r = 0;

	lock_acquire(&list->lock);
	struct exit_block *block = list->newest;
	if (!block || block->used == block->room)
		block = more_room(list);
	if (block)
		block->functions[block->used++] = f;
	else
		r = sys_fail(ENOMEM);
	lock_release(&list->lock);
	return r;
}

static struct exit_function take_last(struct exit_list *list)
{
	struct exit_function f = { .kind = EXIT_DONE };

	lock_acquire(&list->lock);
	struct exit_block *block = list->newest;
	while (block && !block->used && block->older)
		block = list->newest = block->older;
	if (block && block->used)
		f = block->functions[--block->used];
	lock_release(&list->lock);
	return f;
}

void exit_list_run(struct exit_list *list, int status)
{
	while (1) {
		struct exit_function f = take_last(list);
		switch (f.kind) {
		case EXIT_DONE:
			if (list->newest && list->newest->used)
				continue;
			return;
		case EXIT_PLAIN:
			f.plain();
			break;
		case EXIT_ARGUMENT:
			f.argument(f.arg);
			break;
		case EXIT_STATUS:
			f.status(status, f.arg);
			break;
		}
	}
}
