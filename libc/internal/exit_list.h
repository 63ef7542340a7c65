/* exit_list.h: functions to be called at the end, last first.
 *
 * A list of blocks; the first one is static, further ones are mapped, 170
 * functions to a page. */
#ifndef EXIT_LIST_H
#define EXIT_LIST_H

#include "lock.h"

enum exit_kind { EXIT_DONE, EXIT_PLAIN, EXIT_ARGUMENT, EXIT_STATUS };

struct exit_function {
	enum exit_kind kind;
	union {
		void (*plain)(void);
		void (*argument)(void *);
		void (*status)(int, void *);
	};
	void *arg;
};

/* C17 7.22.4.2: at least 32 */
enum { EXIT_FIRST = 32, EXIT_MORE = 170 - 1 };

struct exit_block {
	struct exit_block *older;
	struct exit_function *functions;
	int used, room;
};

struct exit_list {
	struct lock lock;
	struct exit_block *newest, first;
	struct exit_function functions[EXIT_FIRST];
};

/* Both take the lock; functions run without it and may add more. */
int exit_list_add(struct exit_list *, struct exit_function) HIDDEN;
void exit_list_run(struct exit_list *, int status) HIDDEN;

/* exit's own list, and adding to it. */
extern struct exit_list exit_list HIDDEN;
int at_exit(struct exit_function) HIDDEN;

#endif
