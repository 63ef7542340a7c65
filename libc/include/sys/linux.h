/* sys/linux.h: Linux's calls that no header of another C library declares, though the
 * libraries define them (capget(2), pivot_root(2), init_module(2), arch_prctl(2)).
 *
 * They have a header of their own because many programs declare them themselves. */
#ifndef _SYS_LINUX_H
#define _SYS_LINUX_H

#include <features.h>

__BEGIN_DECLS

/* The structures are in the kernel's <linux/capability.h>.  All: 0, or -1 with errno.
 * Traps: what they are named for. */
struct __user_cap_header_struct;
struct __user_cap_data_struct;
int capget(struct __user_cap_header_struct *, struct __user_cap_data_struct *);
int capset(struct __user_cap_header_struct *, const struct __user_cap_data_struct *);

int pivot_root(const char *__new_root, const char *__put_old);

int init_module(const void *__image, unsigned long __size, const char *__parameters);
int delete_module(const char *__name, unsigned __flags);

#ifdef __x86_64__
/* ARCH_SET_FS and others of the kernel's <asm/prctl.h>. */
int arch_prctl(int __option, unsigned long __value);
#endif

__END_DECLS

#endif
