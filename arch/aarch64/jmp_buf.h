/* jmp_buf.h: saving and restoring a jmp_buf, for setjmp.S and sigsetjmp.S.
 *
 *   0 x19 x20   16 x21 x22   32 x23 x24   48 x25 x26   64 x27 x28   80 x29 x30
 *   96 sp d8   112 d9 d10   128 d11 d12  144 d13 d14  160 d15
 *   168 has_mask            176 mask */
#define BUF_HAS_MASK 168
#define BUF_MASK 176

.macro SAVE_REGISTERS
	stp	x19, x20, [x0]
	stp	x21, x22, [x0, 16]
	stp	x23, x24, [x0, 32]
	stp	x25, x26, [x0, 48]
	stp	x27, x28, [x0, 64]
	stp	x29, x30, [x0, 80]
	mov	x2, sp
	str	x2, [x0, 96]
	str	d8, [x0, 104]
	stp	d9, d10, [x0, 112]
	stp	d11, d12, [x0, 128]
	stp	d13, d14, [x0, 144]
	str	d15, [x0, 160]
.endm

.macro RESTORE_REGISTERS
	ldp	x19, x20, [x0]
	ldp	x21, x22, [x0, 16]
	ldp	x23, x24, [x0, 32]
	ldp	x25, x26, [x0, 48]
	ldp	x27, x28, [x0, 64]
	ldp	x29, x30, [x0, 80]
	ldr	x2, [x0, 96]
	mov	sp, x2
	ldr	d8, [x0, 104]
	ldp	d9, d10, [x0, 112]
	ldp	d11, d12, [x0, 128]
	ldp	d13, d14, [x0, 144]
	ldr	d15, [x0, 160]
.endm
