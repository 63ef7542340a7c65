/* kinds.h: the argument kinds of arch/syscalls.tbl, and the C type of each.
 *
 * A decoder reads more from a kind than C does: which structure it is, where its
 * length stands, which names its flags have.  Structures go by void pointer here;
 * libc passes what the kernel lays out. */

/* Numbers. */
#define T_INT int
#define T_UINT unsigned
#define T_LONG long
#define T_ULONG unsigned long
#define T_SIZE size_t
#define T_OFF long
#define T_FD int    /* a descriptor */
#define T_DIRFD int /* the directory that the next argument, a path, is relative to */
#define T_MODE unsigned
#define T_PID int
#define T_UID unsigned
#define T_GID unsigned
#define T_SIG int
#define T_CLOCK int
#define T_DEV unsigned
#define T_KEY int         /* a System V IPC key */
#define T_IOCTL unsigned  /* an ioctl command: direction, size, type and number */
#define T_FLAGS(set) int  /* bits, of the named set */
#define T_LFLAGS(set) unsigned long
#define T_ENUM(set) int   /* one value of the named set */

/* Text. */
#define T_PATH const char *
#define T_STR const char *
#define T_STRINGS char *const * /* ended by a null pointer */

/* Memory.  IN: the kernel reads it; OUT: it writes it; INOUT: both. */
#define T_ADDR void * /* an address that is not looked through, or of varying content */
#define T_PAGES unsigned long /* where pages begin (their length follows) or, for brk, end */
#define T_BYTES_IN const void * /* as many as the next argument says */
#define T_BYTES_OUT void *      /* at most what the next argument says, as many as the result says */
#define T_BYTES_IN_BEFORE const void * /* the argument before says how many */
#define T_BYTES_OUT_BEFORE void *
#define T_BYTES_OUT_PAGES void *   /* one for each page of the range before */
#define T_IN(type) const void *
#define T_OUT(type) void *
#define T_INOUT(type) void *
#define T_IN_PAIR(type) const void *         /* two of them */
#define T_IN_ARRAY(type) const void *        /* as many as the next argument says */
#define T_OUT_ARRAY(type) void *             /* as many as the result says */
#define T_INOUT_ARRAY(type) void *
#define T_IN_ARRAY_BEFORE(type) const void * /* the argument before says how many */
#define T_OUT_ARRAY_BEFORE(type) void *
#define T_IN_IOVEC const void * /* struct iovec[next argument] of what is written */
#define T_OUT_IOVEC const void * /* struct iovec[next argument] of where to read to */
#define T_OUT_FDS int *          /* two descriptors */
#define T_OUT_STATUS int *       /* a wait status */
#define T_SOCKADDR_IN const void * /* a socket address, its length in the next argument */
#define T_SOCKADDR_OUT void *      /* a socket address, its length where the next points */
#define T_DIRENTS void *           /* struct linux_dirent64, one after another */
#define T_DIRENTS_OLD void *
