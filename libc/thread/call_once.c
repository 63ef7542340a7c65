/* call_once.c: ISO C's name for once.h */
#include <threads.h>
#include "once.h"

void call_once(once_flag *flag, void (*function)(void))
{
	once(flag, function);
}
