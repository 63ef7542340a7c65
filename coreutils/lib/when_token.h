/* when_token.h: the words and numbers of a date (used by when.c only). */
#ifndef WHEN_TOKEN_H
#define WHEN_TOKEN_H

#include <stdbool.h>

enum token_kind {
	END,
	NUMBER,   /* 12: value, digits */
	SIGNED,   /* +12, - 12 */
	DECIMAL,  /* 12.5: value, and ns; a signed one has digits = 0 */
	MONTH,    /* value 1..12 */
	WEEKDAY,  /* value 0..6 */
	UNIT,     /* unit, times value: a week is 7 days */
	ORDINAL,  /* last -1, this 0, next and first 1, ... twelfth 12 */
	DAYS_ON,  /* yesterday -1, now 0, tomorrow 1 */
	AGO,
	MERIDIAN, /* 0 am, 12 pm */
	ZONE,     /* minutes east of Greenwich */
	DST,
	LETTER_T, /* between date and time */
	SIGN      /* ':' '/' ',' : value */
};

enum unit { YEAR_UNIT, MONTH_UNIT, DAY_UNIT, HOUR_UNIT, MINUTE_UNIT, SECOND_UNIT, UNITS };

struct token {
	enum token_kind kind;
	long long value;
	long ns;
	int digits;
	bool negative;
	enum unit unit;
	bool local, summer; /* a ZONE that is one of tzname[] */
};

enum { MOST_TOKENS = 64 };

/* Cuts s into tokens, the last an END; false if it holds anything else. */
bool tokenize(const char *s, struct token out[static MOST_TOKENS]);

/* "12" or "12.5" or "-12.5" at *s, moved past it: whole seconds rounded down, and ns. */
bool scan_decimal(const char **s, struct token *t);

#endif
