/* bits/arch_types.h: the types whose width aarch64 chose itself */
typedef unsigned __nlink_t;
typedef int __blksize_t;
