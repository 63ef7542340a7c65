// needs: iconv locale/current
/* iconv.c: two sets, a flag, how much room there is each time, and a text: in pieces it comes
 * out as at once */
#include <errno.h>
#include <iconv.h>
#include "fuzz.h"

static const char *const sets[] = {
	"UTF-8", "UTF-16", "UTF-16BE", "UTF-32", "UCS-2", "ASCII", "ISO-8859-1", "CP1252", "IBM037",
	"EUC-JP", "SHIFT_JIS", "ISO-2022-JP", "GBK", "GB18030", "BIG5", "EUC-KR",
};
enum { SETS = sizeof sets / sizeof *sets, MOST = 4096 };

/* Opening takes longer than all the rest, so it is done once. */
static iconv_t opened(unsigned to, unsigned suffix, unsigned from)
{
	static const char *const suffixes[] = { "", "//IGNORE", "//TRANSLIT", "//TRANSLIT,IGNORE" };
	static iconv_t all[SETS][4][SETS];
	iconv_t *cd = &all[to][suffix][from];
	char name[50];

	if (!*cd)
		*cd = iconv_open(strcat(strcpy(name, sets[to]), suffixes[suffix]), sets[from]);
	MUST(*cd != (iconv_t)-1);
	iconv(*cd, 0, 0, 0, 0);
	return *cd;
}

/* What came out, and the errno or 0, after room bytes at a time. */
static int convert(iconv_t cd, const struct input *text, size_t room, char *out, size_t *made,
		   size_t *used)
{
	char *copy = malloc(text->left + 1), *s = copy;
	size_t left = text->left;
	int error;

	memcpy(copy, text->at, left);
	for (*made = 0;;) {
		char *piece = malloc(room), *p = piece;
		size_t free_bytes = room;
		size_t r = iconv(cd, &s, &left, &p, &free_bytes);
		error = r == (size_t)-1 ? errno : 0;
		MUST(free_bytes == room - (p - piece) && left == text->left - (s - copy));
		MUST(*made + (p - piece) <= MOST);
		memcpy(out + *made, piece, p - piece);
		*made += p - piece;
		free(piece);
		if (error != E2BIG)
			break;
		MUST(p > piece || room < 16);
		if (p == piece)
			room++;
	}
	MUST(error || !left);
	*used = s - copy;
	free(copy);
	return error;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static char whole[MOST], pieces[MOST];
	struct input in = { data, size };
	unsigned from = take(&in) % SETS, to = take(&in) % SETS, more = take(&in), flags = more & 3;
	size_t made, made_again, used, used_again;

	if (in.left > MOST / 16)
		in.left = MOST / 16;
	int error = convert(opened(to, flags, from), &in, MOST, whole, &made, &used);
	int again = convert(opened(to, flags, from), &in, 1 + more / 4, pieces, &made_again,
			    &used_again);
	MUST(error == again && made == made_again && used == used_again);
	MUST(!memcmp(whole, pieces, made));
	/* What was written is valid. */
	if (!error) {
		static char characters[4 * MOST + 8];
		char *s = whole, *p = characters;
		size_t left = made, room = sizeof characters;
		MUST(!iconv(opened(3, 0, to), &s, &left, &p, &room) && !left);
	}
	return 0;
}
