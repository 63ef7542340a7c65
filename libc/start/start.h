/* start.h: between the steps of start-up */
#ifndef START_H
#define START_H

#include <elf.h>
#include <stdint.h>

/* Thread-local storage, thread pointer and canary of the first thread.  tls is
 * the program's PT_TLS or 0; random points to the kernel's 16 random bytes. */
void start_main_thread(const Elf64_Phdr *tls, uintptr_t bias, unsigned long hwcap2,
		       unsigned long random) __attribute__((visibility("hidden")));

#endif
