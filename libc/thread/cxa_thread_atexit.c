/* cxa_thread_atexit.c: the destructors of C++'s thread_local objects (Itanium C++ ABI 2.8.3.2).
 *
 * They run when their thread ends, the last constructed first; those of the thread that
 * calls exit before what atexit knows. */
#include <stdlib.h>
#include "hooks.h"

struct object {
	void (*destroy)(void *);
	void *object;
	struct object *older;
};

static _Thread_local struct object *objects;

static void destroy_objects(void)
{
	struct object *o;

	while ((o = objects)) {
		objects = o->older;
		o->destroy(o->object);
		free(o);
	}
}

int __cxa_thread_atexit(void (*destroy)(void *), void *object, void *handle)
{
	struct object *o = malloc(sizeof *o);

	(void)handle;
	if (!o)
		return -1;
	hook_thread_objects = destroy_objects;
	*o = (struct object){ destroy, object, objects };
	objects = o;
	return 0;
}

/* What a C++ library asks for that has the other name itself. */
int __cxa_thread_atexit_impl(void (*)(void *), void *, void *)
	__attribute__((alias("__cxa_thread_atexit")));
