/* bits/jmp_buf.h: x19 to x30, sp, d8 to d15 */
typedef unsigned long __jmp_registers[21];
