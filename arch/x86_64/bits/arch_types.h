/* bits/arch_types.h: the types whose width x86_64 chose itself */
typedef unsigned long __nlink_t;
typedef long __blksize_t;
