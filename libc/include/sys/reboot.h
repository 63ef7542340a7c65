/* sys/reboot.h: ending the system (Linux, reboot(2)) */
#ifndef _SYS_REBOOT_H
#define _SYS_REBOOT_H

#include <features.h>

__BEGIN_DECLS

#define RB_AUTOBOOT 0x01234567
#define RB_HALT_SYSTEM 0xcdef0123
#define RB_ENABLE_CAD 0x89abcdef
#define RB_DISABLE_CAD 0
#define RB_POWER_OFF 0x4321fedc
#define RB_SW_SUSPEND 0xd000fce2
#define RB_KEXEC 0x45584543

/* At once, without sync: -1 with errno if it returns because it failed; 0 after
 * the CAD commands.  Traps: reboot. */
int reboot(int __command);

__END_DECLS

#endif
