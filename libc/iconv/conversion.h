/* conversion.h: what an iconv_t points to */
#ifndef CONVERSION_H
#define CONVERSION_H

#include "charset.h"

struct __iconv {
	struct coder from, to;
	bool transliterate;
	bool discard; /* what the set has not */
	bool skip;    /* what is no character */
};
#define conversion __iconv

#endif
