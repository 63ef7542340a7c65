/* pairs.c: integers in decimal, two digits at a time */
#include "inline_memory.h"
#include "number.h"

#define ROW(tens)                                                                                  \
	tens "0" tens "1" tens "2" tens "3" tens "4" tens "5" tens "6" tens "7" tens "8" tens "9"

const char digit_pairs[200] __attribute__((nonstring)) = ROW("0") ROW("1") ROW("2") ROW("3") ROW("4")
	ROW("5") ROW("6") ROW("7") ROW("8") ROW("9");

char *decimal_before(char *end, uint64_t v)
{
	while (v > UINT32_MAX) {
		uint64_t rest = v / 10000;
		unsigned four = v - rest * 10000;
		memcpy(end -= 2, digit_pairs + four % 100 * 2, 2);
		memcpy(end -= 2, digit_pairs + four / 100 * 2, 2);
		v = rest;
	}
	uint32_t w = v;
	for (; w >= 100; w /= 100)
		memcpy(end -= 2, digit_pairs + w % 100 * 2, 2);
	if (w >= 10)
		memcpy(end -= 2, digit_pairs + w * 2, 2);
	else
		*--end = '0' + w;
	return end;
}
