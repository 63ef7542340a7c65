// needs: net/words user/lines
/* words.c: a size and a text as /etc/hosts and its like may be: lines of words */
#include <errno.h>
#include "../../libc/net/words.h"
#include "fuzz.h"

/* All the words, one after the other with a space behind, and a newline behind a line's. */
static char *all(const struct input *in, size_t room)
{
	struct lines lines;
	char **words = 0, *said = calloc(1, 2 * in->left + 2), *to = said;
	char *buf = malloc(room);
	int error;

	lines_of_text(&lines, (const char *)in->at, in->left);
	while (!(error = next_words(&lines, buf, room, &words)) && words) {
		MUST(words[0]);
		for (char **w = words; *w; w++) {
			MUST((char *)(w + 1) <= buf + room && *w >= buf && *w < (char *)words);
			MUST(**w && !strpbrk(*w, " \t\n#"));
			to += sprintf(to, "%s ", *w);
		}
		strcpy(to++, "\n");
	}
	free(buf);
	if (!error)
		return said;
	MUST(error == ERANGE);
	free(said);
	return 0;
}

/* What fits says the same, however much room there is. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	unsigned room = 1 + take(&in);
	char *said = all(&in, room), *whole = all(&in, 16 * in.left + 64);

	MUST(whole && (!said || strcmp(said, whole) == 0));
	free(said);
	free(whole);
	return 0;
}
