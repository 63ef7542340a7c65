/* tss.c: ISO C's names for key.c (C17 7.26.6) */
#include <threads.h>
#include "key.h"

int tss_create(tss_t *key, tss_dtor_t destructor)
{
	return key_create(key, destructor) ? thrd_error : thrd_success;
}

void tss_delete(tss_t key)
{
	key_delete(key);
}

void *tss_get(tss_t key)
{
	return key_get(key);
}

int tss_set(tss_t key, void *value)
{
	return key_set(key, value) ? thrd_error : thrd_success;
}
