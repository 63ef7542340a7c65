/* wait.h: the old place of <sys/wait.h> */
#include <sys/wait.h>
