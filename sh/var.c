/* var.c: names and what they mean
 *
 * There is one symbol for each name that was ever seen, found once when it is
 * parsed and never freed.  The value is kept as "NAME=value", which is what
 * the environment wants, or as an integer until somebody asks for its text. */
#include "sh.h"

struct symbol *IFS, *PATH, *HOME, *PWD, *OLDPWD, *PS1, *PS2, *PS4, *ENV, *LINENO, *OPTIND, *OPTARG,
	*CDPATH, *PPID, *LC_ALL, *LC_CTYPE, *LANG;
char ifs_class[256];

extern char **environ;

static struct arena names; /* of the symbols, which stay */
static struct symbol **table;
static size_t table_size, table_count;
static char **environment;
static bool environment_stale = true;

/* What local and VAR=x command put back.  text is the old buffer itself. */
struct saved {
	struct symbol *var;
	char *text;
	size_t len, size;
	intmax_t num;
	uint8_t flags;
};
static struct saved *undo;
static size_t undo_count, undo_size;

/* Names -------------------------------------------------------------------- */

static size_t hash(const char *s, size_t n)
{
	size_t h = 2166136261u; /* FNV-1a */

	while (n--)
		h = (h ^ (unsigned char)*s++) * 16777619u;
	return h;
}

static void table_grow(void)
{
	size_t size = table_size ? table_size * 2 : 256;
	struct symbol **bigger = calloc(size, sizeof *bigger);

	if (!bigger) {
		if (table)
			return; /* longer chains are slower, not wrong */
		bigger = grow(0, size, sizeof *bigger);
		memset(bigger, 0, size * sizeof *bigger);
	}
	for (size_t i = 0; i < table_size; i++)
		for (struct symbol *y = table[i], *next; y; y = next) {
			size_t h = hash(y->name, y->name_len) & (size - 1);
			next = y->next;
			y->next = bigger[h];
			bigger[h] = y;
		}
	free(table);
	table = bigger;
	table_size = size;
}

struct symbol *intern(const char *name, size_t n)
{
	if (table_count >= table_size)
		table_grow();
	struct symbol **slot = &table[hash(name, n) & (table_size - 1)];
	for (struct symbol *y = *slot; y; y = y->next)
		if (y->name_len == n && !memcmp(y->name, name, n))
			return y;
	struct symbol *y = arena_alloc(&names, sizeof *y + n + 1);
	memset(y, 0, sizeof *y);
	memcpy(y->name, name, n);
	y->name[n] = 0;
	y->name_len = n;
	y->next = *slot;
	*slot = y;
	table_count++;
	return y;
}

/* The length of the name that s starts with. */
size_t name_length(const char *s)
{
	const char *p = s;

	if (*p >= '0' && *p <= '9')
		return 0;
	while ((*p >= 'a' && *p <= 'z') || (*p >= 'A' && *p <= 'Z') || *p == '_' ||
	       (*p >= '0' && *p <= '9'))
		p++;
	return p - s;
}

bool is_name(const char *s)
{
	size_t n = name_length(s);

	return n && !s[n];
}

struct symbol *lookup(const char *name)
{
	return is_name(name) ? intern(name, strlen(name)) : 0;
}

static int by_name(const void *a, const void *b)
{
	return strcmp((*(struct symbol *const *)a)->name, (*(struct symbol *const *)b)->name);
}

/* In scratch. */
struct symbol **symbols_sorted(bool (*want)(struct symbol *), size_t *n)
{
	struct symbol **v = arena_alloc(&scratch, (table_count + 1) * sizeof *v);

	*n = 0;
	for (size_t i = 0; i < table_size; i++)
		for (struct symbol *y = table[i]; y; y = y->next)
			if (want(y))
				v[(*n)++] = y;
	qsort(v, *n, sizeof *v, by_name);
	return v;
}

/* Values ------------------------------------------------------------------- */

static void reserve(struct symbol *v, size_t n)
{
	size_t want = v->name_len + n + 2;

	if (want <= v->size)
		return;
	size_t size = want + want / 2;
	size = (size + 31) & ~(size_t)31;
	bool fresh = !v->text;
	v->text = grow(v->text, size, 1);
	v->size = size;
	if (fresh) {
		memcpy(v->text, v->name, v->name_len);
		v->text[v->name_len] = '=';
	}
	if (v->flags & V_EXPORT)
		environment_stale = true;
}

static size_t number_text(char *end, intmax_t n)
{
	uintmax_t u = n < 0 ? -(uintmax_t)n : (uintmax_t)n;
	char *p = end;

	do
		*--p = '0' + u % 10;
	while (u /= 10);
	if (n < 0)
		*--p = '-';
	return end - p;
}

static void refresh_text(struct symbol *v)
{
	char buf[24], *end = buf + sizeof buf;
	size_t n = number_text(end, v->num);

	reserve(v, n);
	memcpy(v->text + v->name_len + 1, end - n, n);
	v->text[v->name_len + 1 + n] = 0;
	v->len = n;
	v->flags &= ~V_STALE;
}

const char *var_value(struct symbol *v)
{
	if (v->refresh)
		v->refresh(v);
	if (!(v->flags & V_SET))
		return 0;
	if (v->flags & V_STALE)
		refresh_text(v);
	return v->text + v->name_len + 1;
}

static bool writable(struct symbol *v)
{
	if (!(v->flags & V_READONLY))
		return true;
	error("%s: is read only", v->name);
	return false;
}

static void changed(struct symbol *v)
{
	if (sh.on[O_ALLEXPORT] && !(v->flags & V_EXPORT)) {
		v->flags |= V_EXPORT;
		environment_stale = true;
	}
	if (v->hook)
		v->hook(v);
}

bool var_set(struct symbol *v, const char *value, size_t n)
{
	if (!writable(v))
		return false;
	if (!(v->flags & V_SET) && (v->flags & V_EXPORT))
		environment_stale = true;
	/* value may be a part of the old one */
	if (v->text && value >= v->text && value < v->text + v->size) {
		memmove(v->text + v->name_len + 1, value, n);
	} else {
		reserve(v, n);
		memcpy(v->text + v->name_len + 1, value, n);
	}
	v->text[v->name_len + 1 + n] = 0;
	v->len = n;
	v->flags = (v->flags | V_SET) & ~(V_NUMBER | V_STALE);
	changed(v);
	return true;
}

/* What NAME=$NAME... does, without copying the old value. */
bool var_append(struct symbol *v, const char *value, size_t n)
{
	if (!writable(v))
		return false;
	var_value(v);
	size_t len = v->len;
	reserve(v, len + n);
	char *end = mempcpy(v->text + v->name_len + 1 + len, value, n);
	*end = 0;
	v->len = len + n;
	v->flags &= ~V_NUMBER;
	changed(v);
	return true;
}

bool var_set_number(struct symbol *v, intmax_t n)
{
	if (!writable(v))
		return false;
	if (!(v->flags & V_SET) && (v->flags & V_EXPORT))
		environment_stale = true;
	v->num = n;
	v->flags |= V_SET | V_NUMBER | V_STALE;
	if ((v->flags & V_EXPORT) || v->hook || sh.on[O_ALLEXPORT]) {
		refresh_text(v);
		changed(v);
	}
	return true;
}

/* An integer constant as arithmetic takes it: decimal, 0octal or 0xhex. */
bool parse_number(const char *s, intmax_t *n)
{
	bool minus = *s == '-';
	uintmax_t u = 0;
	int base = 10;

	s += minus || *s == '+';
	if (*s == '0') {
		base = 8;
		if ((s[1] | 32) == 'x') {
			base = 16;
			s += 2;
		}
	}
	if (!*s)
		return false;
	for (; *s; s++) {
		int d = *s >= '0' && *s <= '9'                 ? *s - '0'
		        : (*s | 32) >= 'a' && (*s | 32) <= 'f' ? (*s | 32) - 'a' + 10
		                                               : 99;
		if (d >= base || u > (UINTMAX_MAX - d) / base)
			return false;
		u = u * base + d;
	}
	if (u > (uintmax_t)INTMAX_MAX + minus)
		return false;
	*n = minus ? (intmax_t)-u : (intmax_t)u;
	return true;
}

bool var_number(struct symbol *v, intmax_t *n)
{
	if (!(v->flags & V_NUMBER)) {
		const char *s = var_value(v);
		if (!s || !parse_number(s, &v->num))
			return false;
		if (v->refresh) {
			*n = v->num;
			return true;
		}
		v->flags |= V_NUMBER;
	}
	*n = v->num;
	return true;
}

bool var_unset(struct symbol *v)
{
	if (!writable(v))
		return false;
	if (v->flags & V_EXPORT)
		environment_stale = true;
	v->flags = 0;
	v->refresh = 0;
	if (v->hook)
		v->hook(v);
	return true;
}

void var_flag(struct symbol *v, int flag)
{
	if (flag & V_EXPORT)
		environment_stale = true;
	v->flags |= flag;
}

static bool exported(struct symbol *v)
{
	return (v->flags & (V_EXPORT | V_SET)) == (V_EXPORT | V_SET);
}

char **var_environment(void)
{
	size_t n = 0;

	if (!environment_stale)
		return environment;
	for (size_t i = 0; i < table_size; i++)
		for (struct symbol *y = table[i]; y; y = y->next)
			n += exported(y);
	environment = grow(environment, n + 1, sizeof *environment);
	n = 0;
	for (size_t i = 0; i < table_size; i++)
		for (struct symbol *y = table[i]; y; y = y->next)
			if (exported(y)) {
				var_value(y);
				environment[n++] = y->text;
			}
	environment[n] = 0;
	environment_stale = false;
	return environment;
}

/* Saved values ------------------------------------------------------------- */

size_t var_frame(void)
{
	return undo_count;
}

void var_save(struct symbol *v)
{
	if (undo_count == undo_size)
		undo = grow(undo, undo_size = undo_size ? undo_size * 2 : 16, sizeof *undo);
	undo[undo_count++] = (struct saved){v, v->text, v->len, v->size, v->num, v->flags};
	if (v->flags & V_EXPORT)
		environment_stale = true;
	v->text = 0;
	v->len = v->size = 0;
	v->flags &= V_FLAG;
}

void var_restore(size_t frame)
{
	while (undo_count > frame) {
		struct saved *s = &undo[--undo_count];
		struct symbol *v = s->var;
		if ((v->flags | s->flags) & V_EXPORT)
			environment_stale = true;
		free(v->text);
		v->text = s->text;
		v->len = s->len;
		v->size = s->size;
		v->num = s->num;
		v->flags = s->flags;
		if (v->hook)
			v->hook(v);
	}
}

/* Variables the shell itself looks at -------------------------------------- */

static void ifs_changed(struct symbol *v)
{
	const char *s = var_value(v);

	if (!s)
		s = " \t\n";
	memset(ifs_class, 0, sizeof ifs_class);
	for (; *s; s++)
		ifs_class[(unsigned char)*s] = strchr(" \t\n", *s) ? 1 : 2;
}

static void path_changed(struct symbol *v)
{
	(void)v;
	path_forget();
}

static void line_refresh(struct symbol *v)
{
	v->num = sh.line;
	v->flags |= V_SET | V_NUMBER;
	refresh_text(v);
}

static void line_changed(struct symbol *v)
{
	v->refresh = 0; /* an assigned LINENO is an ordinary variable */
}

static void ppid_refresh(struct symbol *v)
{
	v->refresh = 0;
	v->num = getppid();
	v->flags |= V_SET | V_NUMBER;
	refresh_text(v);
}

static int utf8_known; /* 0: not looked at yet */

static void locale_changed(struct symbol *v)
{
	(void)v;
	utf8_known = 0;
}

bool utf8(void)
{
	struct symbol *const order[] = {LC_ALL, LC_CTYPE, LANG};

	if (utf8_known)
		return utf8_known > 0;
	utf8_known = -1;
	for (size_t i = 0; i < 3; i++) {
		const char *s = var_value(order[i]);
		if (!s || !*s)
			continue;
		s = strchr(s, '.');
		if (s && (!strncasecmp(s, ".utf-8", 6) || !strncasecmp(s, ".utf8", 5)))
			utf8_known = 1;
		break;
	}
	return utf8_known > 0;
}

static void set_text(struct symbol *v, const char *s)
{
	var_set(v, s, strlen(s));
}

#define DEFAULT_PATH "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

void var_init(void)
{
	static const struct {
		struct symbol **symbol;
		const char *name;
		void (*hook)(struct symbol *);
		const char *value; /* the default */
	} special[] = {
		{&IFS, "IFS", ifs_changed, 0},
		{&PATH, "PATH", path_changed, DEFAULT_PATH},
		{&HOME, "HOME", 0, 0},
		{&PWD, "PWD", 0, 0},
		{&OLDPWD, "OLDPWD", 0, 0},
		{&PS1, "PS1", 0, 0},
		{&PS2, "PS2", 0, "> "},
		{&PS4, "PS4", 0, "+ "},
		{&ENV, "ENV", 0, 0},
		{&LINENO, "LINENO", 0, 0},
		{&OPTIND, "OPTIND", getopts_reset, 0},
		{&OPTARG, "OPTARG", 0, 0},
		{&CDPATH, "CDPATH", 0, 0},
		{&PPID, "PPID", 0, 0},
		{&LC_ALL, "LC_ALL", locale_changed, 0},
		{&LC_CTYPE, "LC_CTYPE", locale_changed, 0},
		{&LANG, "LANG", locale_changed, 0},
	};

	for (size_t i = 0; i < sizeof special / sizeof *special; i++) {
		struct symbol *v = intern(special[i].name, strlen(special[i].name));
		*special[i].symbol = v;
		v->hook = special[i].hook;
		if (special[i].value)
			set_text(v, special[i].value);
	}
	for (char **e = environ; e && *e; e++) {
		size_t n = name_length(*e);
		if (!n || (*e)[n] != '=')
			continue;
		struct symbol *v = intern(*e, n);
		if (v == IFS) /* POSIX 2.5.3: not imported */
			continue;
		var_flag(v, V_EXPORT);
		set_text(v, *e + n + 1);
	}
	set_text(IFS, " \t\n");
	set_text(OPTIND, "1");
	var_unset(LINENO);
	LINENO->refresh = line_refresh;
	LINENO->hook = line_changed;
	var_unset(PPID);
	PPID->refresh = ppid_refresh;
}

/* Functions, aliases, positional parameters -------------------------------- */

void function_release(struct function *f)
{
	if (--f->refs)
		return;
	unit_release(f->unit);
	free(f);
}

void alias_release(struct alias *a)
{
	if (--a->refs)
		return;
	free(a->text);
	free(a);
}

void params_drop(struct params *p)
{
	if (!p->owned)
		return;
	for (char **s = p->owned; *s; s++)
		free(*s);
	free(p->owned);
	p->owned = 0;
}

void params_set(char **v, int n)
{
	char **copy = grow(0, n + 1, sizeof *copy);

	for (int i = 0; i < n; i++)
		copy[i] = copy_string(v[i]);
	copy[n] = 0;
	params_drop(&sh.params);
	sh.params = (struct params){copy, n, copy};
}
