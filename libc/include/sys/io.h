/* sys/io.h: I/O ports (Linux on x86_64 only, ioperm(2)) */
#ifndef _SYS_IO_H
#define _SYS_IO_H

#include <features.h>

#ifdef __x86_64__
__BEGIN_DECLS

/* Lets this thread use count ports, or not; all ports at levels above 0.  -1 with errno.
 * Traps: ioperm; iopl. */
int ioperm(unsigned long __from, unsigned long __count, int __on);
int iopl(int __level);

/* One access, or as many as the count from or to memory. */
#define __PORT(type, letter, reg)                                                                  \
	static __inline__ type in##letter(unsigned short __port)                                   \
	{                                                                                          \
		type __value;                                                                      \
		__asm__ volatile("in %1, %" reg "0" : "=a"(__value) : "Nd"(__port));               \
		return __value;                                                                    \
	}                                                                                          \
	static __inline__ void out##letter(type __value, unsigned short __port)                    \
	{                                                                                          \
		__asm__ volatile("out %" reg "0, %1" : : "a"(__value), "Nd"(__port));              \
	}                                                                                          \
	static __inline__ void ins##letter(unsigned short __port, void *__to,                      \
					   unsigned long __count)                                  \
	{                                                                                          \
		__asm__ volatile("rep ins" #letter                                                 \
				 : "+D"(__to), "+c"(__count)                                       \
				 : "d"(__port)                                                     \
				 : "memory");                                                      \
	}                                                                                          \
	static __inline__ void outs##letter(unsigned short __port, const void *__from,             \
					    unsigned long __count)                                 \
	{                                                                                          \
		__asm__ volatile("rep outs" #letter                                                \
				 : "+S"(__from), "+c"(__count)                                     \
				 : "d"(__port)                                                     \
				 : "memory");                                                      \
	}
__PORT(unsigned char, b, "b")
__PORT(unsigned short, w, "w")
__PORT(unsigned int, l, "k")
#undef __PORT

__END_DECLS
#endif

#endif
