/* cfi.h: call frame information: a small program for each function */
#ifndef CFI_H
#define CFI_H

#include <stdbool.h>
#include <stdint.h>
#include "hooks.h"

struct cfi {
	uintptr_t start; /* of the function */
	uint64_t code_factor;
	int64_t data_factor;
	unsigned return_register;
	const unsigned char *common, *common_end; /* its instructions: those of many functions */
	const unsigned char *own, *own_end;
};

/* That of the function that has this instruction, by the program's .eh_frame_hdr or null. */
bool cfi_find(const unsigned char *header, uintptr_t pc, struct cfi *) HIDDEN;

uint64_t read_uleb(const unsigned char **) HIDDEN;
int64_t read_sleb(const unsigned char **) HIDDEN;
uint64_t read_fixed(const unsigned char **, int size) HIDDEN;

#endif
