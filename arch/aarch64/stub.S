/* stub.S: a public function that is exactly one trap.
 *
 * Assembled once per row of arch/syscalls.tbl that has a stub, with
 *   PUBLIC  the function's name        read
 *   NUMBER  the system call            SYS_read
 * Functions and traps take arguments in the same registers. */
#include "asm.h"
#include <bits/syscall.h>

ENTRY(PUBLIC)
	mov	w8, NUMBER
	TRAP	NUMBER
	cmn	x0, 4095
	b.cs	1f
	ret
1:	b	trap_error
END(PUBLIC)
