// needs: messages/mo messages/plural messages/language ctype
/* mo.c: a length, a name and a catalogue: finding in it, and its plurals; the name as a
 * locale's */
#include "../../libc/messages/language.h"
#include "../../libc/messages/mo.h"
#include "fuzz.h"

static void plurals(const char *text, size_t length, unsigned long n)
{
	unsigned long form = 0, again = 0;
	bool good = plural_form(text, length, n, &form);

	MUST(plural_form(text, length, n, &again) == good && form == again);
}

static void variants(const char *name)
{
	struct language language;
	size_t length = strlen(name);
	char *to = malloc(length + 8);

	if (language_split(name, length, &language))
		for (int i = 0; i < LANGUAGE_VARIANTS; i++)
			MUST(language_variant(&language, i, to) <= length + 8);
	free(to);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	unsigned n = take(&in);
	char *key = take_string(&in);
	struct mo mo;

	variants(key);
	plurals(key, strlen(key), n);
	/* In a block of its own, so that what is read beyond it shows. */
	void *file = malloc(in.left + !in.left);
	memcpy(file, in.at, in.left);
	if (mo_open(&mo, file, in.left)) {
		struct mo_text text = mo_find(&mo, key, strlen(key));
		for (unsigned i = 0; text.start && i < 3; i++) {
			struct mo_text part = mo_part(text, i);
			MUST(!part.start || part.length <= text.length);
		}
		struct mo_text field = mo_field(&mo, "Plural-Forms:");
		if (field.start)
			plurals(field.start, field.length, n);
	}
	free(file);
	free(key);
	return 0;
}
