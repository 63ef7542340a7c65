/* res_init.c: the resolver's functions with the thread's own state, _res (resolver(3)) */
#include "resolver.h"

static _Thread_local struct __res_state state;

struct __res_state *__res_state(void)
{
	return &state;
}

int res_init(void)
{
	return res_ninit(&state);
}

/* Initialised at first use. */
static res_state ready(void)
{
	if (!(state.options & RES_INIT))
		res_init();
	return &state;
}

int res_mkquery(int operation, const char *name, int class, int type, const unsigned char *data,
		int data_size, const unsigned char *new_record, unsigned char *buf, int size)
{
	return res_nmkquery(ready(), operation, name, class, type, data, data_size, new_record, buf,
			    size);
}

int res_send(const unsigned char *query, int query_size, unsigned char *answer, int size)
{
	return res_nsend(ready(), query, query_size, answer, size);
}

int res_query(const char *name, int class, int type, unsigned char *answer, int size)
{
	return res_nquery(ready(), name, class, type, answer, size);
}

int res_querydomain(const char *name, const char *domain, int class, int type,
		    unsigned char *answer, int size)
{
	return res_nquerydomain(ready(), name, domain, class, type, answer, size);
}

int res_search(const char *name, int class, int type, unsigned char *answer, int size)
{
	return res_nsearch(ready(), name, class, type, answer, size);
}
