/* bits/pthread_t.h: the names of a thread and of its attributes, for the headers
 * that have functions of them beside <pthread.h> */
#ifndef _BITS_PTHREAD_T_H
#define _BITS_PTHREAD_T_H

typedef unsigned long pthread_t;
typedef union __pthread_attr pthread_attr_t;

#endif
