/* catalogue.c: which catalogues a message is looked for in (POSIX.1-2024 gettext).
 *
 * A search is what domain, category, directory and languages are: its catalogues are found at
 * its first use, and kept. */
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include "catalogue.h"
#include "language.h"
#include "sys.h"

#define USUAL_DIRECTORY "/usr/share/locale"
enum { LANGUAGES = 16, LONGEST = 4096 };

struct lock messages_lock = LOCK_INIT;
struct mo_text (*hook_convert_message)(struct catalogue *, struct mo_text, const char *);

static struct binding *bindings;

struct binding *binding_of(const char *domain, bool make)
{
	struct binding *b = bindings;

	while (b && strcmp(b->domain, domain))
		b = b->next;
	if (b || !make)
		return b;
	size_t size = strlen(domain) + 1;
	if (!(b = malloc(sizeof *b + size)))
		return 0;
	*b = (struct binding){ .next = bindings };
	memcpy(b->domain, domain, size);
	return bindings = b;
}

static const char categories[][sizeof "LC_MONETARY"] = {
	[LC_CTYPE] = "LC_CTYPE",       [LC_NUMERIC] = "LC_NUMERIC",
	[LC_TIME] = "LC_TIME",	       [LC_COLLATE] = "LC_COLLATE",
	[LC_MONETARY] = "LC_MONETARY", [LC_MESSAGES] = "LC_MESSAGES",
};

/* "charset=" in the header's Content-Type. */
static void read_header(struct catalogue *c)
{
	struct mo_text type = mo_field(&c->mo, "Content-Type:");

	for (size_t i = 0; i + 8 < type.length; i++)
		if (!strncasecmp(type.start + i, "charset=", 8)) {
			const char *s = type.start + i + 8;
			size_t n = strcspn(s, " \t\r\n;");
			if (n < sizeof c->charset)
				memcpy(c->charset, s, n);
			break;
		}
	c->plurals = mo_field(&c->mo, "Plural-Forms:");
}

static struct catalogue *open_catalogue(const char *path)
{
	struct stat st;
	struct mo mo;
	long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0), data = -1;

	if (fd < 0)
		return 0;
	if (sys_fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && st.st_size > 0)
		data = sys_mmap(0, st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
	sys_close(fd);
	if (data < 0 && data > -4096)
		return 0;
	struct catalogue *c = 0;
	if (mo_open(&mo, (void *)data, st.st_size) && (c = calloc(1, sizeof *c))) {
		c->mo = mo;
		read_header(c);
	} else {
		sys_munmap(data, st.st_size);
	}
	return c;
}

struct search {
	struct search *next;
	const char *directory; /* a binding's, or the usual one: compared by address */
	int category;
	struct catalogue *found[LANGUAGES + 1];
	char names[]; /* domain, languages */
};

static struct search *searches;

/* The catalogue of one language: the most special one that there is. */
static struct catalogue *search_language(const struct search *s, const char *name, size_t length)
{
	char path[LONGEST];
	struct language language;

	if (!language_split(name, length, &language))
		return 0;
	size_t n = strlen(s->directory), domain = strlen(s->names);
	if (n + domain + length + sizeof categories[0] + 16 > sizeof path)
		return 0;
	memcpy(path, s->directory, n);
	path[n++] = '/';
	for (int variant = 0; variant < LANGUAGE_VARIANTS; variant++) {
		size_t m = language_variant(&language, variant, path + n);
		if (!m)
			continue;
		char *p = path + n + m;
		*p++ = '/';
		p = stpcpy(p, categories[s->category]);
		*p++ = '/';
		strcpy(stpcpy(p, s->names), ".mo");
		struct catalogue *c = open_catalogue(path);
		if (c)
			return c;
	}
	return 0;
}

static void search_all(struct search *s, const char *languages)
{
	int count = 0;

	for (const char *name = languages; *name && count < LANGUAGES;) {
		size_t n = strcspn(name, ":");
		/* What is after the C locale is never reached. */
		if ((n == 1 && *name == 'C') || (n == 5 && !memcmp(name, "POSIX", 5)))
			break;
		if ((s->found[count] = search_language(s, name, n)))
			count++;
		name += n + (name[n] == ':');
	}
}

static bool is_search(const struct search *s, const char *directory, int category,
		      const char *domain, const char *languages)
{
	return s->category == category && s->directory == directory && !strcmp(s->names, domain) &&
	       !strcmp(s->names + strlen(domain) + 1, languages);
}

struct catalogue **catalogues_of(const char *domain, int category, const struct __locale *locale)
{
	const struct binding *b = binding_of(domain, false);
	const char *directory = b && b->directory ? b->directory : USUAL_DIRECTORY;
	const char *languages = locale->names[category];

	if (!*languages || strchr(domain, '/'))
		return 0;
	const char *wanted = getenv("LANGUAGE");
	if (wanted && *wanted)
		languages = wanted;
	struct search *s = searches;
	while (s && !is_search(s, directory, category, domain, languages))
		s = s->next;
	if (s)
		return s->found;
	size_t n = strlen(domain) + 1, m = strlen(languages) + 1;
	if (!(s = calloc(1, sizeof *s + n + m)))
		return 0;
	s->directory = directory;
	s->category = category;
	memcpy(s->names, domain, n);
	memcpy(s->names + n, languages, m);
	search_all(s, languages);
	s->next = searches;
	searches = s;
	return s->found;
}
