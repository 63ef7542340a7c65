/* pthread_key.c: the public faces of key.c */
#include <pthread.h>
#include "key.h"

int pthread_key_create(pthread_key_t *key, void (*destructor)(void *))
{
	return key_create(key, destructor);
}

int pthread_key_delete(pthread_key_t key)
{
	return key_delete(key);
}

int pthread_setspecific(pthread_key_t key, const void *value)
{
	return key_set(key, value);
}

void *pthread_getspecific(pthread_key_t key)
{
	return key_get(key);
}
