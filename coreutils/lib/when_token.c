/* when_token.c: the words and numbers of a date */
#include <ctype.h>
#include <string.h>
#include <strings.h>
#include <time.h>
#include "when_token.h"

static const struct word {
	const char *name;
	enum token_kind kind;
	int value;
	enum unit unit;
} words[] = {
	{ "january", MONTH, 1, 0 },     { "february", MONTH, 2, 0 },  { "march", MONTH, 3, 0 },
	{ "april", MONTH, 4, 0 },       { "may", MONTH, 5, 0 },       { "june", MONTH, 6, 0 },
	{ "july", MONTH, 7, 0 },        { "august", MONTH, 8, 0 },    { "september", MONTH, 9, 0 },
	{ "sept", MONTH, 9, 0 },        { "october", MONTH, 10, 0 },  { "november", MONTH, 11, 0 },
	{ "december", MONTH, 12, 0 },

	{ "sunday", WEEKDAY, 0, 0 },    { "monday", WEEKDAY, 1, 0 },  { "tuesday", WEEKDAY, 2, 0 },
	{ "tues", WEEKDAY, 2, 0 },      { "wednesday", WEEKDAY, 3, 0 },
	{ "wednes", WEEKDAY, 3, 0 },    { "thursday", WEEKDAY, 4, 0 },
	{ "thur", WEEKDAY, 4, 0 },      { "thurs", WEEKDAY, 4, 0 },   { "friday", WEEKDAY, 5, 0 },
	{ "saturday", WEEKDAY, 6, 0 },

	{ "year", UNIT, 1, YEAR_UNIT }, { "month", UNIT, 1, MONTH_UNIT },
	{ "fortnight", UNIT, 14, DAY_UNIT }, { "week", UNIT, 7, DAY_UNIT },
	{ "day", UNIT, 1, DAY_UNIT },   { "hour", UNIT, 1, HOUR_UNIT },
	{ "minute", UNIT, 1, MINUTE_UNIT }, { "min", UNIT, 1, MINUTE_UNIT },
	{ "second", UNIT, 1, SECOND_UNIT }, { "sec", UNIT, 1, SECOND_UNIT },

	{ "last", ORDINAL, -1, 0 },     { "this", ORDINAL, 0, 0 },    { "next", ORDINAL, 1, 0 },
	{ "first", ORDINAL, 1, 0 },     { "third", ORDINAL, 3, 0 },   { "fourth", ORDINAL, 4, 0 },
	{ "fifth", ORDINAL, 5, 0 },     { "sixth", ORDINAL, 6, 0 },   { "seventh", ORDINAL, 7, 0 },
	{ "eighth", ORDINAL, 8, 0 },    { "ninth", ORDINAL, 9, 0 },   { "tenth", ORDINAL, 10, 0 },
	{ "eleventh", ORDINAL, 11, 0 }, { "twelfth", ORDINAL, 12, 0 },

	{ "yesterday", DAYS_ON, -1, 0 }, { "today", DAYS_ON, 0, 0 },  { "now", DAYS_ON, 0, 0 },
	{ "tomorrow", DAYS_ON, 1, 0 },  { "ago", AGO, 0, 0 },
	{ "am", MERIDIAN, 0, 0 },       { "pm", MERIDIAN, 12, 0 },    { "dst", DST, 0, 0 },
};

/* Zones whose abbreviations have one common meaning, in minutes east of Greenwich. */
static const struct {
	char name[5];
	short minutes;
} zones[] = {
	{ "gmt", 0 },     { "ut", 0 },      { "utc", 0 },     { "z", 0 },
	{ "wet", 0 },     { "west", 60 },   { "bst", 60 },    { "art", -180 },
	{ "brt", -180 },  { "brst", -120 }, { "nst", -210 },  { "ndt", -150 },
	{ "ast", -240 },  { "adt", -180 },  { "clt", -240 },  { "clst", -180 },
	{ "est", -300 },  { "edt", -240 },  { "cst", -360 },  { "cdt", -300 },
	{ "mst", -420 },  { "mdt", -360 },  { "pst", -480 },  { "pdt", -420 },
	{ "akst", -540 }, { "akdt", -480 }, { "hst", -600 },  { "hast", -600 },
	{ "hadt", -540 }, { "sst", -660 },  { "wat", 60 },    { "cet", 60 },
	{ "cest", 120 },  { "met", 60 },    { "mez", 60 },    { "mest", 120 },
	{ "mesz", 120 },  { "eet", 120 },   { "eest", 180 },  { "cat", 120 },
	{ "sast", 120 },  { "eat", 180 },   { "msk", 180 },   { "msd", 240 },
	{ "ist", 330 },   { "sgt", 480 },   { "kst", 540 },   { "jst", 540 },
	{ "gst", 600 },   { "nzst", 720 },  { "nzdt", 780 },
};

#define COUNT(a) (sizeof(a) / sizeof *(a))

/* Months and weekdays may be cut to three letters; units may have an s at the end. */
static bool matches(const struct word *w, const char *name)
{
	size_t n = strlen(w->name);

	if (!strcmp(w->name, name))
		return true;
	if (w->kind == MONTH || w->kind == WEEKDAY)
		return strlen(name) == 3 && !memcmp(w->name, name, 3);
	return w->kind == UNIT && !strncmp(w->name, name, n) && !strcmp(name + n, "s");
}

/* One letter: A..I are +1..+9, K..M +10..+12, N..Y -1..-12, J is nobody's.  (T is not
 * taken for -7: it stands between date and time.) */
static bool military(char c, struct token *t)
{
	t->kind = c == 't' ? LETTER_T : ZONE;
	t->value = 60 * (c < 'j' ? c - 'a' + 1 : c < 'n' ? c - 'a' : 'm' - c);
	return c != 'j';
}

static bool word(const char *name, struct token *t)
{
	for (const struct word *w = words; w < words + COUNT(words); w++)
		if (matches(w, name)) {
			t->kind = w->kind;
			t->value = w->value;
			t->unit = w->unit;
			return true;
		}
	t->kind = ZONE;
	for (int i = 0; i < 2 && !t->local; i++) {
		t->local = name[1] && !strcasecmp(tzname[i], name);
		t->summer = i;
	}
	for (size_t i = 0; i < COUNT(zones); i++)
		if (!strcmp(zones[i].name, name)) {
			t->value = zones[i].minutes;
			return true;
		}
	return t->local || (name[0] && !name[1] && military(name[0], t));
}

/* Letters, and full stops between and after them, which say nothing: "p.m.", "Sun." */
static bool scan_word(const char **s, struct token *t)
{
	char name[20];
	size_t n = 0;

	for (; isalpha((unsigned char)**s) || **s == '.'; ++*s)
		if (**s != '.') {
			if (n == sizeof name - 1)
				return false;
			name[n++] = tolower((unsigned char)**s);
		}
	name[n] = '\0';
	return word(name, t);
}

bool scan_decimal(const char **s, struct token *t)
{
	bool sign = **s == '+' || **s == '-';

	t->kind = NUMBER;
	if (sign) {
		t->negative = *(*s)++ == '-';
		while (isspace((unsigned char)**s))
			++*s;
		t->kind = SIGNED;
	}
	if (!isdigit((unsigned char)**s))
		return false;
	for (; isdigit((unsigned char)**s); ++*s, t->digits++)
		if (__builtin_mul_overflow(t->value, 10, &t->value) ||
		    __builtin_add_overflow(t->value, **s - '0', &t->value))
			return false;
	if ((**s == '.' || **s == ',') && isdigit((unsigned char)(*s)[1])) {
		long unit = 100 * 1000 * 1000;
		bool rest = false;
		for (++*s; isdigit((unsigned char)**s); ++*s, unit /= 10) {
			t->ns += (**s - '0') * unit;
			rest |= !unit && **s != '0';
		}
		/* below zero, down is away from it */
		if (t->negative && rest)
			t->ns++;
		t->kind = DECIMAL;
		if (sign)
			t->digits = 0;
	}
	if (t->negative) {
		t->value = -t->value;
		if (t->ns) {
			t->value--;
			t->ns = 1000 * 1000 * 1000 - t->ns;
		}
	}
	return true;
}

/* A comment in parentheses, which may be nested. */
static bool skip_comment(const char **s)
{
	int depth = 0;

	do {
		if (!**s)
			return false;
		depth += (**s == '(') - (**s == ')');
		++*s;
	} while (depth);
	return true;
}

static bool begins_number(const char *s)
{
	if (*s == '+' || *s == '-')
		s += 1 + strspn(s + 1, " \t");
	return isdigit((unsigned char)*s);
}

bool tokenize(const char *s, struct token out[static MOST_TOKENS])
{
	int n = 0;

	while (*s) {
		struct token *t = &out[n];
		*t = (struct token){ 0 };
		if (isspace((unsigned char)*s)) {
			s++;
			continue;
		} else if (*s == '(') {
			if (!skip_comment(&s))
				return false;
			continue;
		} else if (begins_number(s)) {
			if (!scan_decimal(&s, t))
				return false;
		} else if (*s == '-' || *s == '+') {
			s++; /* as in 4-Jul-2022 */
			continue;
		} else if (isalpha((unsigned char)*s)) {
			if (!scan_word(&s, t))
				return false;
		} else if (strchr(":/,", *s)) {
			t->kind = SIGN;
			t->value = *s++;
		} else {
			return false;
		}
		if (++n == MOST_TOKENS)
			return false;
	}
	out[n] = (struct token){ .kind = END };
	return true;
}
