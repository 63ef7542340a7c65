/* fuzz.h: for the targets: an input taken apart, and what must hold */
#ifndef FUZZ_H
#define FUZZ_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct input {
	const uint8_t *at;
	size_t left;
};

static inline unsigned take(struct input *in)
{
	return in->left ? in->left--, *in->at++ : 0;
}

static inline uint64_t take64(struct input *in)
{
	uint64_t value = 0;

	for (int i = 0; i < 8; i++)
		value = value << 8 | take(in);
	return value;
}

/* The bytes up to a null byte, or all that are left, as a string in a block of just that
 * size; to be freed. */
static inline char *take_string(struct input *in)
{
	const uint8_t *end = memchr(in->at, 0, in->left);
	size_t len = end ? (size_t)(end - in->at) : in->left;
	char *s = malloc(len + 1);

	memcpy(s, in->at, len);
	s[len] = 0;
	in->at += len + !!end;
	in->left -= len + !!end;
	return s;
}

#define MUST(condition)                                                                            \
	do {                                                                                       \
		if (!(condition))                                                                  \
			__builtin_trap();                                                          \
	} while (0)

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
