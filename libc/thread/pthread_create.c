/* pthread_create.c: the public face of create.c */
#include "thread_internal.h"

int pthread_create(pthread_t *restrict id, const pthread_attr_t *restrict attributes,
		   void *(*function)(void *), void *restrict argument)
{
	pthread_attr_t defaults;

	if (!attributes) {
		attributes_init(&defaults);
		attributes = &defaults;
	}
	return thread_create(id, attributes, function, argument);
}
