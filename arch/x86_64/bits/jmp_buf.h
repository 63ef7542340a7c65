/* bits/jmp_buf.h: rbx rbp r12 r13 r14 r15 rsp rip, and the shadow stack's pointer */
typedef unsigned long __jmp_registers[9];
