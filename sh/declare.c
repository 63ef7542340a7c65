/* declare.c: built-ins that set names: export readonly local unset set alias
 * unalias getopts */
#include "sh.h"

/* The attributes are listed so that the shell can read them back. */
static bool is_exported(struct symbol *v)
{
	return v->flags & V_EXPORT;
}

static bool is_readonly(struct symbol *v)
{
	return v->flags & V_READONLY;
}

static void list(const char *name, int flag)
{
	size_t n;
	struct symbol **v = symbols_sorted(flag == V_EXPORT ? is_exported : is_readonly, &n);

	for (size_t i = 0; i < n; i++) {
		const char *value = var_value(v[i]);
		outputf("%s %s", name, v[i]->name);
		if (value) {
			char *q = quoted(value);
			output("=", 1);
			output(q, strlen(q));
		}
		output("\n", 1);
	}
}

/* NAME or NAME=value.  0 after a message. */
static struct symbol *operand(const char *who, char *s, char **value)
{
	size_t n = name_length(s);

	if (!n || (s[n] && s[n] != '=')) {
		error("%s: %s: not a name", who, s);
		return 0;
	}
	*value = s[n] ? s + n + 1 : 0;
	return intern(s, n);
}

static int declare(int argc, char **argv, int flag)
{
	unsigned given;
	int i = flags_of(argv, "p", &given), result = 0;

	if (i < 0) {
		sh.flow = FLOW_ABORT;
		return 2;
	}
	if (i == argc) {
		list(argv[0], flag);
		return 0;
	}
	for (; i < argc; i++) {
		char *value;
		struct symbol *v = operand(argv[0], argv[i], &value);
		if (v && (!value || var_set(v, value, strlen(value))))
			var_flag(v, flag);
		else
			result = 1;
	}
	if (result)
		sh.flow = FLOW_ABORT;
	return result;
}

int export_builtin(int argc, char **argv)
{
	return declare(argc, argv, V_EXPORT);
}

int readonly_builtin(int argc, char **argv)
{
	return declare(argc, argv, V_READONLY);
}

int local_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "", &given), result = 0;

	if (i < 0)
		return 2;
	if (!sh.functions) {
		error("local: not in a function");
		return 1;
	}
	for (; i < argc; i++) {
		char *value;
		struct symbol *v = operand(argv[0], argv[i], &value);
		if (!v || (v->flags & V_READONLY)) {
			if (v)
				error("local: %s: is read only", v->name);
			result = 1;
			continue;
		}
		var_save(v);
		if (value)
			var_set(v, value, strlen(value));
		else if (v->hook)
			v->hook(v);
	}
	return result;
}

int unset_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "fv", &given), result = 0;

	if (i < 0) {
		sh.flow = FLOW_ABORT;
		return 2;
	}
	for (; i < argc; i++) {
		struct symbol *v = lookup(argv[i]);
		if (!v) {
			error("unset: %s: not a name", argv[i]);
			result = 1;
		} else if (given & 1) {
			if (v->function)
				function_release(v->function);
			v->function = 0;
		} else if (!var_unset(v)) {
			result = 1;
		}
	}
	if (result)
		sh.flow = FLOW_ABORT;
	return result;
}

static bool is_set(struct symbol *v)
{
	return (v->refresh || (v->flags & V_SET)) && is_name(v->name);
}

int set_builtin(int argc, char **argv)
{
	if (argc == 1) {
		size_t n;
		struct symbol **v = symbols_sorted(is_set, &n);
		for (size_t i = 0; i < n; i++) {
			char *q = quoted(var_value(v[i]));
			outputf("%s=", v[i]->name);
			output(q, strlen(q));
			output("\n", 1);
		}
		return 0;
	}
	int i = set_options(argc, argv, 1, false, 0);
	if (i < 0) {
		sh.flow = FLOW_ABORT;
		return 2;
	}
	if (i < argc || !strcmp(argv[i - 1], "--"))
		params_set(argv + i, argc - i);
	return 0;
}

/* Aliases ------------------------------------------------------------------ */

int alias_count;

static bool has_alias(struct symbol *y)
{
	return y->alias;
}

static void print_alias(struct symbol *y)
{
	char *q = quoted(y->alias->text);

	outputf("%s=", y->name);
	output(q, strlen(q));
	output("\n", 1);
}

static void drop_alias(struct symbol *y)
{
	alias_release(y->alias);
	y->alias = 0;
	alias_count--;
}

int alias_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "", &given), result = 0;

	if (i < 0)
		return 2;
	if (i == argc) {
		size_t n;
		struct symbol **v = symbols_sorted(has_alias, &n);
		for (size_t k = 0; k < n; k++)
			print_alias(v[k]);
		return 0;
	}
	for (; i < argc; i++) {
		char *eq = strchr(argv[i] + (*argv[i] == '='), '=');
		size_t len = eq ? (size_t)(eq - argv[i]) : strlen(argv[i]);
		struct symbol *y = intern(argv[i], len);
		if (!eq) {
			if (y->alias) {
				print_alias(y);
			} else {
				error("alias: %s: not an alias", argv[i]);
				result = 1;
			}
			continue;
		}
		if (!len || strcspn(y->name, " \t\n'\"\\$`|&;<>()/*?[#~") != len) {
			error("alias: %s: not a name for an alias", y->name);
			result = 1;
			continue;
		}
		struct alias *a = grow(0, 1, sizeof *a);
		*a = (struct alias){.text = copy_string(eq + 1), .refs = 1};
		if (y->alias)
			drop_alias(y);
		y->alias = a;
		alias_count++;
	}
	return result;
}

int unalias_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "a", &given), result = 0;

	if (i < 0)
		return 2;
	if (given) {
		size_t n;
		struct symbol **v = symbols_sorted(has_alias, &n);
		for (size_t k = 0; k < n; k++)
			drop_alias(v[k]);
		return 0;
	}
	if (i == argc) {
		error("unalias: name missing");
		return 2;
	}
	for (; i < argc; i++) {
		struct symbol *y = intern(argv[i], strlen(argv[i]));
		if (y->alias) {
			drop_alias(y);
		} else {
			error("unalias: %s: not an alias", argv[i]);
			result = 1;
		}
	}
	return result;
}

/* getopts ------------------------------------------------------------------ */

/* Where in a cluster like -abc to go on; any assignment to OPTIND starts over. */
static int cluster;
static bool own_assignment;

void getopts_reset(struct symbol *v)
{
	(void)v;
	if (!own_assignment)
		cluster = 0;
}

static bool set_text(struct symbol *v, const char *s, size_t n)
{
	return var_set(v, s, n);
}

int getopts_builtin(int argc, char **argv)
{
	unsigned given;
	int i = flags_of(argv, "", &given);
	intmax_t index = 1;
	char letter;

	if (i < 0)
		return 2;
	if (argc - i < 2) {
		error("getopts: usage: getopts letters name [argument]...");
		return 2;
	}
	const char *letters = argv[i], *found;
	struct symbol *name = lookup(argv[i + 1]);
	if (!name) {
		error("getopts: %s: not a name", argv[i + 1]);
		return 2;
	}
	char **v = i + 2 < argc ? argv + i + 2 : sh.params.v;
	int n = i + 2 < argc ? argc - i - 2 : sh.params.n;
	bool silent = *letters == ':', fine = true, end = false;
	var_number(OPTIND, &index);
	if (index < 1)
		index = 1;
	if (index > n + 1)
		index = n + 1;

	const char *word = index <= n ? v[index - 1] : 0;
	if (cluster && (!word || (size_t)cluster >= strlen(word)))
		cluster = 0;
	if (!cluster) {
		if (!word || word[0] != '-' || !word[1]) {
			end = true;
		} else if (!strcmp(word, "--")) {
			index++;
			end = true;
		}
		cluster = 1;
	}
	if (end) {
		cluster = 0;
		letter = '?';
		fine &= var_unset(OPTARG);
		goto done;
	}
	letter = word[cluster++];
	found = letter == ':' ? 0 : strchr(letters + silent, letter);
	bool last = !word[cluster];
	if (!found) {
		if (silent)
			fine &= set_text(OPTARG, &letter, 1);
		else
			fine &= var_unset(OPTARG);
		if (!silent)
			error("%s: invalid option -- '%c'", sh.name, letter);
		letter = '?';
	} else if (found[1] == ':') {
		if (!last) {
			fine &= set_text(OPTARG, word + cluster, strlen(word + cluster));
		} else if (index < n) {
			fine &= set_text(OPTARG, v[index], strlen(v[index]));
			index++;
		} else {
			if (silent)
				fine &= set_text(OPTARG, &letter, 1);
			else
				fine &= var_unset(OPTARG);
			if (!silent)
				error("%s: option requires an argument -- '%c'", sh.name, letter);
			letter = silent ? ':' : '?';
		}
		last = true;
	} else {
		fine &= var_unset(OPTARG);
	}
	if (last) {
		cluster = 0;
		index++;
	}
done:
	own_assignment = true;
	fine &= var_set_number(OPTIND, index);
	own_assignment = false;
	fine &= set_text(name, &letter, 1);
	return fine ? end : 2;
}
