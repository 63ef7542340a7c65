/* current.c: the locale in force: "C" until a program says otherwise */
#include "locales.h"

struct __locale __locale_global;
_Thread_local struct __locale *__locale_thread;
