/* catopen.c: message catalogues by number (POSIX.1-2024 catopen, catgets, catclose).
 *
 * The format is what gencat of GNU writes, words of 32 bits:
 *
 *     0   magic   4   width W   8   depth D
 *     12  W * D entries: set + 1, message, offset of the text
 *         the same again in the other order of bytes
 *         the texts, each with a null byte
 *
 * A message is in one of the D entries i * W + ((set + 1) * message) % W.  The magic number
 * tells the order of the first copy; one of the two is always our own. */
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <nl_types.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include "language.h"
#include "locales.h"
#include "page.h"
#include "sys.h"

#define USUAL_PATH                                                                                 \
	"/usr/share/locale/%L/%N:/usr/share/locale/%L/LC_MESSAGES/%N:"                             \
	"/usr/share/locale/%l/%N:/usr/share/locale/%l/LC_MESSAGES/%N"
enum { MAGIC = 0x960408de, HEADER = 12 };
#define FAILED ((nl_catd)-1)

struct entry {
	uint32_t set, message, offset;
};

struct __catalogue {
	const char *data;
	size_t size;
	const struct entry *entries;
	uint32_t width, depth;
	const char *texts;
	size_t texts_size;
};

/* Finds the parts; false if they are not all inside. */
static bool parse(struct __catalogue *c)
{
	const uint32_t *head = (const void *)c->data;

	if (c->size < HEADER)
		return false;
	bool swapped = head[0] == __builtin_bswap32(MAGIC);
	if (head[0] != MAGIC && !swapped)
		return false;
	c->width = swapped ? __builtin_bswap32(head[1]) : head[1];
	c->depth = swapped ? __builtin_bswap32(head[2]) : head[2];
	size_t room = (c->size - HEADER) / sizeof(struct entry) / 2;
	if (!c->width || c->depth > room / c->width)
		return false;
	size_t count = (size_t)c->width * c->depth;
	c->entries = (const struct entry *)(c->data + HEADER) + (swapped ? count : 0);
	c->texts = c->data + HEADER + 2 * count * sizeof(struct entry);
	c->texts_size = c->data + c->size - c->texts;
	/* The last text ends inside, then all do. */
	return !c->texts_size || !c->texts[c->texts_size - 1];
}

static nl_catd open_file(const char *path)
{
	struct stat st;
	long data = -1, fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
	long error = fd < 0 ? fd : 0;

	if (!error && !(error = sys_fstat(fd, &st))) {
		if (!S_ISREG(st.st_mode) || !st.st_size)
			error = -EINVAL;
		else if ((data = sys_mmap(0, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0)) < 0)
			error = data;
	}
	if (fd >= 0)
		sys_close(fd);
	struct __catalogue *c = error ? 0 : malloc(sizeof *c);
	if (c) {
		*c = (struct __catalogue){ .data = (void *)data, .size = st.st_size };
		if (parse(c))
			return c;
		error = -EINVAL;
		free(c);
	}
	if (!error)
		error = -ENOMEM;
	if (data > 0)
		sys_munmap(data, st.st_size);
	errno = -error;
	return FAILED;
}

/* A path being made; what does not fit makes it none. */
struct path {
	char text[PATH_MAX];
	size_t length;
};

static void add(struct path *p, const char *s, size_t n)
{
	if (n >= sizeof p->text - p->length) {
		p->length = sizeof p->text;
		return;
	}
	memcpy(p->text + p->length, s, n);
	p->length += n;
}

static void add_element(struct path *p, char letter, const char *name, const char *locale,
			const struct language *l)
{
	switch (letter) {
	case 'N': add(p, name, strlen(name)); break;
	case 'L': add(p, locale, strlen(locale)); break;
	case 'l': add(p, l->language, l->language_length); break;
	case 't': add(p, l->territory + 1, l->territory ? l->territory_length - 1 : 0); break;
	case 'c': add(p, l->codeset + 1, l->codeset ? l->codeset_length - 1 : 0); break;
	default: add(p, &letter, 1);
	}
}

/* One template of NLSPATH, up to a colon; an empty one is %N. */
static nl_catd open_template(const char *s, size_t n, const char *name, const char *locale)
{
	struct path path = { .length = 0 };
	struct language language;

	if (!language_split(locale, strlen(locale), &language))
		language_split("C", 1, &language);
	for (size_t i = 0; i < n && path.length < sizeof path.text; i++)
		if (s[i] == '%' && i + 1 < n)
			add_element(&path, s[++i], name, locale, &language);
		else
			add(&path, s + i, 1);
	if (!n)
		add(&path, name, strlen(name));
	if (path.length >= sizeof path.text) {
		errno = ENAMETOOLONG;
		return FAILED;
	}
	path.text[path.length] = 0;
	return open_file(path.text);
}

nl_catd catopen(const char *name, int flag)
{
	const char *locale = flag == NL_CAT_LOCALE ? locale_current()->names[LC_MESSAGES] :
						     getenv("LANG");
	/* A program with more rights than its user reads no files of the user's choice. */
	const char *path = __getauxval(AT_SECURE) ? 0 : getenv("NLSPATH");

	if (strchr(name, '/'))
		return open_file(name);
	if (!locale || !*locale || strchr(locale, '/'))
		locale = "C";
	if (!path || !*path)
		path = USUAL_PATH;
	errno = ENOENT;
	for (;;) {
		size_t n = strcspn(path, ":");
		nl_catd c = *name ? open_template(path, n, name, locale) : FAILED;
		if (c != FAILED || !path[n])
			return c;
		path += n + 1;
	}
}

char *catgets(nl_catd c, int set, int message, const char *text)
{
	if (!c || c == FAILED) {
		errno = EBADF;
		return (char *)text;
	}
	uint32_t stored = (uint32_t)set + 1;
	const struct entry *e = c->entries + stored * (uint32_t)message % c->width;
	for (uint32_t i = 0; i < c->depth && set > 0 && message > 0; i++, e += c->width)
		if (e->set == stored && e->message == (uint32_t)message &&
		    e->offset < c->texts_size)
			return (char *)c->texts + e->offset;
	errno = ENOMSG;
	return (char *)text;
}

int catclose(nl_catd c)
{
	if (!c || c == FAILED) {
		errno = EBADF;
		return -1;
	}
	sys_munmap((unsigned long)c->data, c->size);
	free(c);
	return 0;
}
