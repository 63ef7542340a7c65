/* sys/termios.h: the old place of <termios.h> */
#include <termios.h>
