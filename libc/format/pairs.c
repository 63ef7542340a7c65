/* pairs.c: integers in decimal, two digits at a time */
#include "inline_memory.h"
#include "number.h"

#define ROW(tens)                                                                                  \
	tens "0" tens "1" tens "2" tens "3" tens "4" tens "5" tens "6" tens "7" tens "8" tens "9"

const char digit_pairs[200] __attribute__((nonstring)) = ROW("0") ROW("1") ROW("2") ROW("3") ROW("4")
	ROW("5") ROW("6") ROW("7") ROW("8") ROW("9");

static char *put_pair(char *end, unsigned v)
{
	return memcpy(end - 2, digit_pairs + 2 * v, 2);
}

char *decimal_before(char *end, uint64_t v)
{
	while (v > UINT32_MAX) {
		uint64_t rest = v / 100000000;
		unsigned eight = v - rest * 100000000, high = eight / 10000, low = eight % 10000;
		put_pair(end, low % 100);
		put_pair(end - 2, low / 100);
		put_pair(end - 4, high % 100);
		end = put_pair(end - 6, high / 100);
		v = rest;
	}
	uint32_t w = v;
	while (w >= 10000) {
		unsigned four = w % 10000;
		w /= 10000;
		put_pair(end, four % 100);
		end = put_pair(end - 2, four / 100);
	}
	if (w >= 100) {
		end = put_pair(end, w % 100);
		w /= 100;
	}
	if (w >= 10)
		return put_pair(end, w);
	*--end = '0' + w;
	return end;
}
