/* rules.c: runs a function's call frame instructions (DWARF 4, 6.4.2), and goes to its caller */
#include "cfi.h"
#include "unwind.h"

/* Where a register of the caller is: as it is now (for most), at or just CFA + n, in another
 * register, where an expression says. */
enum where { SAME, UNDEFINED, AT_CFA, CFA_PLUS, IN_REGISTER, AT_EXPRESSION, EXPRESSION };

struct rule {
	enum where where;
	int64_t n;                /* or the register */
	const unsigned char *code; /* of the expression: its length comes first */
};

struct row {
	struct rule reg[FRAME_REGISTERS];
	struct rule cfa; /* IN_REGISTER n + offset, or EXPRESSION */
	int64_t cfa_offset;
};

enum { DEPTH = 4 }; /* of remembered rows */

struct machine {
	const struct cfi *cfi;
	struct row now, initial, remembered[DEPTH];
	int depth;
	uintptr_t at; /* the instructions up to here have been described */
};

static void set(struct row *row, uint64_t reg, struct rule rule)
{
	if (reg < FRAME_REGISTERS)
		row->reg[reg] = rule;
}

static struct rule expression(enum where where, const unsigned char **p)
{
	struct rule rule = { where, 0, *p };
	uint64_t length = read_uleb(p);

	*p += length;
	return rule;
}

/* DW_CFA_: the high two bits, or all of the byte where they are 0. */
enum { ADVANCE = 0x40, OFFSET = 0x80, RESTORE = 0xc0 };
enum {
	NOP, SET_LOC, ADVANCE_1, ADVANCE_2, ADVANCE_4, OFFSET_EXTENDED, RESTORE_EXTENDED, UNDEFINE,
	SAME_VALUE, REGISTER, REMEMBER, RECALL, DEF_CFA, DEF_CFA_REGISTER, DEF_CFA_OFFSET,
	DEF_CFA_EXPRESSION, EXPRESSION_AT, OFFSET_SF, DEF_CFA_SF, DEF_CFA_OFFSET_SF, VAL_OFFSET,
	VAL_OFFSET_SF, VAL_EXPRESSION,
	NEGATE_RA_STATE = 0x2d, ARGS_SIZE, NEGATIVE_OFFSET
};

/* Runs instructions until they speak of what is behind pc; false for one that is not known. */
static bool run(struct machine *m, const unsigned char *p, const unsigned char *end, uintptr_t pc)
{
	int64_t factor = m->cfi->data_factor;
	struct row *row = &m->now;

	while (p < end && m->at <= pc) {
		unsigned op = *p++, low = op & 0x3f;
		uint64_t reg;
		switch (op & 0xc0 ? op & 0xc0 : op) {
		case ADVANCE:
			m->at += low * m->cfi->code_factor;
			break;
		case ADVANCE_1:
		case ADVANCE_2:
		case ADVANCE_4:
			m->at += read_fixed(&p, 1 << (op - ADVANCE_1)) * m->cfi->code_factor;
			break;
		case OFFSET:
			set(row, low, (struct rule){ AT_CFA, (int64_t)read_uleb(&p) * factor, 0 });
			break;
		case OFFSET_EXTENDED:
			reg = read_uleb(&p);
			set(row, reg, (struct rule){ AT_CFA, (int64_t)read_uleb(&p) * factor, 0 });
			break;
		case OFFSET_SF:
			reg = read_uleb(&p);
			set(row, reg, (struct rule){ AT_CFA, read_sleb(&p) * factor, 0 });
			break;
		case NEGATIVE_OFFSET:
			reg = read_uleb(&p);
			set(row, reg, (struct rule){ AT_CFA, -(int64_t)read_uleb(&p) * factor, 0 });
			break;
		case VAL_OFFSET:
			reg = read_uleb(&p);
			set(row, reg, (struct rule){ CFA_PLUS, (int64_t)read_uleb(&p) * factor, 0 });
			break;
		case VAL_OFFSET_SF:
			reg = read_uleb(&p);
			set(row, reg, (struct rule){ CFA_PLUS, read_sleb(&p) * factor, 0 });
			break;
		case RESTORE:
			if (low < FRAME_REGISTERS)
				row->reg[low] = m->initial.reg[low];
			break;
		case RESTORE_EXTENDED:
			if ((reg = read_uleb(&p)) < FRAME_REGISTERS)
				row->reg[reg] = m->initial.reg[reg];
			break;
		case UNDEFINE:
			set(row, read_uleb(&p), (struct rule){ UNDEFINED, 0, 0 });
			break;
		case SAME_VALUE:
			set(row, read_uleb(&p), (struct rule){ SAME, 0, 0 });
			break;
		case REGISTER:
			reg = read_uleb(&p);
			set(row, reg, (struct rule){ IN_REGISTER, read_uleb(&p), 0 });
			break;
		case EXPRESSION_AT:
			reg = read_uleb(&p);
			set(row, reg, expression(AT_EXPRESSION, &p));
			break;
		case VAL_EXPRESSION:
			reg = read_uleb(&p);
			set(row, reg, expression(EXPRESSION, &p));
			break;
		case REMEMBER:
			if (m->depth == DEPTH)
				return false;
			m->remembered[m->depth++] = *row;
			break;
		case RECALL:
			if (!m->depth)
				return false;
			*row = m->remembered[--m->depth];
			break;
		case DEF_CFA:
		case DEF_CFA_SF:
			row->cfa = (struct rule){ IN_REGISTER, read_uleb(&p), 0 };
			row->cfa_offset = op == DEF_CFA ? (int64_t)read_uleb(&p) : read_sleb(&p) * factor;
			break;
		case DEF_CFA_REGISTER:
			row->cfa = (struct rule){ IN_REGISTER, read_uleb(&p), 0 };
			break;
		case DEF_CFA_OFFSET:
			row->cfa_offset = read_uleb(&p);
			break;
		case DEF_CFA_OFFSET_SF:
			row->cfa_offset = read_sleb(&p) * factor;
			break;
		case DEF_CFA_EXPRESSION:
			row->cfa = expression(EXPRESSION, &p);
			row->cfa_offset = 0;
			break;
		case ARGS_SIZE:
			read_uleb(&p);
			break;
		case NOP:
		case NEGATE_RA_STATE: /* addresses lose their signature in any case */
			break;
		default:
			return false;
		}
	}
	return true;
}

/* ---- Expressions (DWARF 4, 2.5): a stack machine; those that compilers and linkers make use
 * these operations: where a function has aligned its stack, and in a PLT ---- */

enum {
	OP_DEREF = 0x06, OP_CONST1U = 0x08, OP_CONST1S, OP_CONST2U, OP_CONST2S, OP_CONST4U,
	OP_CONST4S, OP_CONST8U, OP_CONST8S, OP_CONSTU, OP_CONSTS, OP_DUP, OP_DROP,
	OP_AND = 0x1a, OP_MINUS = 0x1c, OP_PLUS = 0x22, OP_PLUS_UCONST, OP_SHL = 0x24,
	OP_GE = 0x2a, OP_LIT0 = 0x30, OP_BREG0 = 0x70, OP_BREG31 = 0x8f
};

static bool evaluate(const unsigned char *p, struct stack *memory, const struct frame *f,
		     const uintptr_t *first, uintptr_t *result)
{
	uintptr_t stack[16];
	int n = 0;
	uint64_t length = read_uleb(&p);

	if (first)
		stack[n++] = *first;
	for (const unsigned char *end = p + length; p < end;) {
		unsigned op = *p++;
		if (n == 16)
			return false;
		if (op >= OP_BREG0 && op <= OP_BREG31) {
			if (op - OP_BREG0 >= FRAME_REGISTERS)
				return false;
			stack[n++] = f->reg[op - OP_BREG0] + read_sleb(&p);
		} else if (op >= OP_LIT0 && op < OP_LIT0 + 32) {
			stack[n++] = op - OP_LIT0;
		} else if (op >= OP_CONST1U && op <= OP_CONST8S) {
			int bytes = 1 << (op - OP_CONST1U) / 2, unused = 64 - 8 * bytes;
			uint64_t value = read_fixed(&p, bytes);
			stack[n++] = op % 2 ? (uintptr_t)((int64_t)(value << unused) >> unused) : value;
		} else if (op == OP_CONSTU || op == OP_CONSTS) {
			stack[n++] = op == OP_CONSTU ? read_uleb(&p) : (uint64_t)read_sleb(&p);
		} else if (op == OP_DUP && n) {
			stack[n] = stack[n - 1];
			n++;
		} else if (op == OP_DROP && n) {
			n--;
		} else if (op == OP_PLUS_UCONST && n) {
			stack[n - 1] += read_uleb(&p);
		} else if (op == OP_DEREF && n) {
			if (!stack_word(memory, stack[n - 1], &stack[n - 1]))
				return false;
		} else if (n >= 2) {
			uintptr_t b = stack[--n], *a = &stack[n - 1];
			switch (op) {
			case OP_AND: *a &= b; break;
			case OP_MINUS: *a -= b; break;
			case OP_PLUS: *a += b; break;
			case OP_SHL: *a = b < 64 ? *a << b : 0; break;
			case OP_GE: *a = (intptr_t)*a >= (intptr_t)b; break;
			default: return false;
			}
		} else {
			return false;
		}
	}
	if (!n)
		return false;
	*result = stack[n - 1];
	return true;
}

/* ---- The caller ---- */

static bool find(const struct rule *rule, struct stack *stack, const struct frame *f, uintptr_t cfa,
		 uintptr_t *value)
{
	uintptr_t address;

	switch (rule->where) {
	case SAME:
		return true;
	case AT_CFA:
		return stack_word(stack, cfa + rule->n, value);
	case CFA_PLUS:
		*value = cfa + rule->n;
		return true;
	case IN_REGISTER:
		if ((uint64_t)rule->n >= FRAME_REGISTERS)
			return false;
		*value = f->reg[rule->n];
		return true;
	case AT_EXPRESSION:
		return evaluate(rule->code, stack, f, &cfa, &address) &&
		       stack_word(stack, address, value);
	case EXPRESSION:
		return evaluate(rule->code, stack, f, &cfa, value);
	case UNDEFINED:
		break;
	}
	return false;
}

enum step step_by_table(const struct image *image, struct stack *stack, struct frame *f)
{
	struct cfi cfi;
	struct frame caller = *f;
	uintptr_t cfa;
	/* A call may be the last of its function. */
	uintptr_t pc = f->pc - !f->interrupted;

	if (!cfi_find(image->tables, pc, &cfi))
		return NO_TABLE;

	struct machine m = { .cfi = &cfi };
	if (!run(&m, cfi.common, cfi.common_end, pc))
		return NO_CALLER;
	m.initial = m.now;
	m.at = cfi.start;
	if (!run(&m, cfi.own, cfi.own_end, pc))
		return NO_CALLER;

	if (m.now.cfa.where == EXPRESSION) {
		if (!evaluate(m.now.cfa.code, stack, f, 0, &cfa))
			return NO_CALLER;
	} else if ((uint64_t)m.now.cfa.n < FRAME_REGISTERS) {
		cfa = f->reg[m.now.cfa.n] + m.now.cfa_offset;
	} else {
		return NO_CALLER;
	}
	/* By the ABIs the CFA is what the stack pointer was before the call. */
	caller.reg[FRAME_SP] = cfa;
	for (int i = 0; i < FRAME_REGISTERS; i++)
		if (m.now.reg[i].where != UNDEFINED &&
		    !find(&m.now.reg[i], stack, f, cfa, &caller.reg[i]))
			return NO_CALLER;
	if (m.now.reg[cfi.return_register].where == UNDEFINED)
		return NO_CALLER;
	caller.pc = plain_address(caller.reg[cfi.return_register]);
	*f = caller;
	return STEPPED;
}
