/* sys/auxv.h: what the kernel told this program at its start (Linux) */
#ifndef _SYS_AUXV_H
#define _SYS_AUXV_H

#include <features.h>
#include <elf.h>

__BEGIN_DECLS

/* The value of that AT_ type; 0 with errno ENOENT when the kernel gave none.
 * Never traps. */
unsigned long getauxval(unsigned long __type);

__END_DECLS

#endif
