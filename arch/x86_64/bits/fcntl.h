/* bits/fcntl.h: the open flags whose bits x86_64 chose itself */
#define O_DIRECTORY 0200000
#define O_NOFOLLOW 0400000
#if __GNU_VISIBLE
#define O_DIRECT 040000
#define O_LARGEFILE 0100000
#endif
