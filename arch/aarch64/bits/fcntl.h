/* bits/fcntl.h: the open flags whose bits aarch64 chose itself */
#define O_DIRECTORY 040000
#define O_NOFOLLOW 0100000
#if __GNU_VISIBLE
#define O_DIRECT 0200000
#define O_LARGEFILE 0400000
#endif
