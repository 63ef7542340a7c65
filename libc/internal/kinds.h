/* kinds.h: the C type of each argument kind of arch/syscalls.tbl.
 *
 * Structures go by void pointer: the table says which one (IN(struct stat)),
 * a decoder reads that, and libc passes what the kernel lays out. */
#define T_INT int
#define T_UINT unsigned
#define T_LONG long
#define T_ULONG unsigned long
#define T_SIZE size_t
#define T_OFF long
#define T_FD int
#define T_DIRFD int
#define T_FLAGS int
#define T_LFLAGS unsigned long
#define T_MODE unsigned
#define T_PID int
#define T_UID unsigned
#define T_GID unsigned
#define T_SIG int
#define T_CLOCK int
#define T_PATH const char *
#define T_STR const char *
#define T_STRS const char *const *
#define T_ADDR void *
#define T_BYTES_IN const void *
#define T_BYTES_OUT void *
#define T_IN(type) const void *
#define T_OUT(type) void *
