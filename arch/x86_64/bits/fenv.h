/* bits/fenv.h: exceptions and rounding as in the status and control words of the x87,
 * which has long double; MXCSR, of the vector unit, has the same exceptions, and
 * rounding three bits higher up. */
#define FE_INVALID 1
#define FE_DIVBYZERO 4
#define FE_OVERFLOW 8
#define FE_UNDERFLOW 16
#define FE_INEXACT 32
#define FE_ALL_EXCEPT 61

#define FE_TONEAREST 0
#define FE_DOWNWARD 0x400
#define FE_UPWARD 0x800
#define FE_TOWARDZERO 0xc00

typedef unsigned short fexcept_t;

/* As fnstenv stores it, and MXCSR. */
typedef struct {
	unsigned __control, __status, __tag, __instruction[2], __operand[2];
	unsigned __mxcsr;
} fenv_t;
