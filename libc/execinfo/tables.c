/* tables.c: .eh_frame, which says of each instruction where the caller's registers are
 *
 * DWARF 4, sections 6.4 (call frame information), 7.23 (its encoding) and 2.5 (expressions), as
 * changed by the Linux Standard Base, Core 5.0, 10.6 (.eh_frame, .eh_frame_hdr, encodings). */
#include "cfi.h"
#include <string.h>
#include "unwind.h"

uint64_t read_uleb(const unsigned char **p)
{
	uint64_t n = 0;
	int shift = 0;

	do {
		n |= shift < 64 ? (uint64_t)(**p & 0x7f) << shift : 0;
		shift += 7;
	} while (*(*p)++ & 0x80);
	return n;
}

int64_t read_sleb(const unsigned char **p)
{
	const unsigned char *start = *p;
	uint64_t n = read_uleb(p);
	int bits = 7 * (*p - start);

	if (bits < 64 && (*p)[-1] & 0x40)
		n |= ~(uint64_t)0 << bits;
	return n;
}

uint64_t read_fixed(const unsigned char **p, int size)
{
	uint64_t n = 0;

	memcpy(&n, *p, size);
	*p += size;
	return n;
}

/* DW_EH_PE_: the low half is the format, the high one what it is relative to. */
enum { PE_PTR = 0, PE_UDATA2 = 2, PE_UDATA4, PE_UDATA8, PE_SDATA2 = 10, PE_SDATA4, PE_SDATA8 };
enum { PE_PCREL = 0x10, PE_DATAREL = 0x30, PE_OMIT = 0xff };

/* 0 for a format that does not occur here. */
static uintptr_t read_encoded(const unsigned char **p, int encoding, uintptr_t data)
{
	uintptr_t n, base = (encoding & 0x70) == PE_PCREL   ? (uintptr_t)*p :
			    (encoding & 0x70) == PE_DATAREL ? data :
							      0;

	switch (encoding & 0xf) {
	case PE_PTR:
	case PE_UDATA8:
	case PE_SDATA8:
		n = read_fixed(p, 8);
		break;
	case PE_UDATA4:
		n = read_fixed(p, 4);
		break;
	case PE_SDATA4:
		n = (int32_t)read_fixed(p, 4);
		break;
	case PE_UDATA2:
		n = read_fixed(p, 2);
		break;
	case PE_SDATA2:
		n = (int16_t)read_fixed(p, 2);
		break;
	default:
		return 0;
	}
	return n + base;
}

/* The common entry (CIE) at p: what it says for its functions. */
static bool read_common(const unsigned char *p, struct cfi *cfi, int *encoding, bool *has_size)
{
	uint32_t length = read_fixed(&p, 4);
	const unsigned char *end = p + length;

	if (length >= 0xfffffff0 || read_fixed(&p, 4) != 0)
		return false;
	int version = *p++;
	const char *augmentation = (const char *)p;
	p += strlen(augmentation) + 1;
	cfi->code_factor = read_uleb(&p);
	cfi->data_factor = read_sleb(&p);
	cfi->return_register = version == 1 ? *p++ : read_uleb(&p);
	*encoding = PE_PTR;
	*has_size = *augmentation == 'z';
	if (*has_size) {
		read_uleb(&p);
		for (const char *a = augmentation + 1; *a; a++) {
			int personality;
			switch (*a) {
			case 'R':
				*encoding = *p++;
				break;
			case 'L':
				p++;
				break;
			case 'P':
				personality = *p++;
				read_encoded(&p, personality, 0);
				break;
			case 'S':
			case 'B':
				break;
			default:
				return false;
			}
		}
	} else if (*augmentation) {
		return false;
	}
	cfi->common = p;
	cfi->common_end = end;
	return cfi->return_register < FRAME_REGISTERS;
}

/* The description (FDE) at p, if it is of the function that has pc. */
static bool read_function(const unsigned char *p, uintptr_t pc, struct cfi *cfi)
{
	uint32_t length = read_fixed(&p, 4);
	const unsigned char *end = p + length, *common = p;
	int encoding;
	bool has_size;

	if (!length || length >= 0xfffffff0)
		return false;
	uint32_t back = read_fixed(&p, 4);
	if (!back || !read_common(common - back, cfi, &encoding, &has_size))
		return false;
	cfi->start = read_encoded(&p, encoding, 0);
	uintptr_t size = read_encoded(&p, encoding & 0xf, 0);
	if (pc - cfi->start >= size)
		return false;
	if (has_size) {
		uint64_t skip = read_uleb(&p);
		p += skip;
	}
	cfi->own = p;
	cfi->own_end = end;
	return true;
}

/* By the sorted table that the linker makes: pairs of where a function begins and where its
 * description is, both relative to the table. */
bool cfi_find(const unsigned char *header, uintptr_t pc, struct cfi *cfi)
{
	const unsigned char *p = header + 4;

	if (!header || header[0] != 1 || header[3] != (PE_DATAREL | PE_SDATA4) || header[2] == PE_OMIT)
		return false;
	read_encoded(&p, header[1], (uintptr_t)header);
	size_t low = 0, high = read_encoded(&p, header[2], (uintptr_t)header);
	const int32_t(*table)[2] = (const void *)p;
	/* The last that begins at or before pc. */
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if ((uintptr_t)header + table[middle][0] <= pc)
			low = middle + 1;
		else
			high = middle;
	}
	return low && read_function(header + table[low - 1][1], pc, cfi);
}
