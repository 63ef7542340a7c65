// not-on: musl glibc: subexpressions by XBD 9.1 "each subpattern, from left to right, shall match the longest possible string"
/* regex_groups.c: where subexpressions are, against the rule itself: of everything that a
 * part could match, from left to right, the longest; generated patterns and texts,
 * small enough to ask about every span. */
#include <regex.h>
#include <string.h>
#include "check.h"

enum { MOST_NODES = 60, MOST_TEXT = 9, MOST_GROUPS = 10, NO_LIMIT = 99 };

struct node {
	enum { ANY, LETTER, CAT, ALT, GROUP, REPEAT } type;
	char letter;
	int child, next; /* the first child; the next child of the same parent; -1: none */
	int min, max, group, last_group;
};

static struct node nodes[MOST_NODES];
static int node_count, group_count;
static char pattern[400], *out, text[MOST_TEXT + 1];
static regmatch_t groups[MOST_GROUPS];
static signed char known[MOST_NODES][MOST_TEXT + 1][MOST_TEXT + 1];

static unsigned below(unsigned n)
{
	static unsigned long long state = 7;

	state = state * 6364136223846793005ull + 1442695040888963407ull;
	return (state >> 33) % n;
}

/* --- A pattern, as nodes and as text */

static int new_node(int type)
{
	nodes[node_count] = (struct node){ .type = type, .child = -1, .next = -1 };
	return node_count++;
}

static int generate_all(int depth);

static int generate_piece(int depth)
{
	static const struct {
		const char *text;
		int min, max;
	} repeats[] = {
		{ "*", 0, NO_LIMIT }, { "+", 1, NO_LIMIT }, { "?", 0, 1 },	{ "{2}", 2, 2 },
		{ "{0,2}", 0, 2 },    { "{1,3}", 1, 3 },    { "{2,}", 2, NO_LIMIT }, { "{,3}", 0, 3 },
	};
	int n;

	if (depth && below(5) < 2) {
		n = new_node(GROUP);
		nodes[n].group = ++group_count;
		*out++ = '(';
		int child = generate_all(depth - 1);
		nodes[n].child = child;
		nodes[n].last_group = group_count;
		*out++ = ')';
	} else {
		n = new_node(below(5) ? LETTER : ANY);
		*out++ = nodes[n].letter = nodes[n].type == ANY ? '.' : "ab"[below(2)];
	}
	if (below(5) < 2) {
		int repeat = new_node(REPEAT), which = below(8);
		nodes[repeat].child = n;
		nodes[repeat].min = repeats[which].min;
		nodes[repeat].max = repeats[which].max;
		out += sprintf(out, "%s", repeats[which].text);
		n = repeat;
	}
	return n;
}

static int generate_cat(int depth)
{
	int n = new_node(CAT), *place = &nodes[n].child;

	for (int i = below(4) ? 1 + below(3) : 0; i > 0 && node_count < MOST_NODES - 12; i--) {
		*place = generate_piece(depth);
		place = &nodes[*place].next;
	}
	return n;
}

static int generate_all(int depth)
{
	int n = new_node(ALT), *place = &nodes[n].child;

	for (int i = 1 + (below(3) == 0) + (below(8) == 0); i > 0; i--) {
		*place = generate_cat(depth);
		place = &nodes[*place].next;
		if (i > 1)
			*out++ = '|';
	}
	return n;
}

/* --- What a node can match */

static int can(int n, int i, int j);

static int rest_can(int child, int i, int j)
{
	if (child < 0)
		return i == j;
	for (int k = i; k <= j; k++)
		if (can(child, i, k) && rest_can(nodes[child].next, k, j))
			return 1;
	return 0;
}

/* So many turns at least and at most, that are not empty; empty ones may stand for any
 * that are missing. */
static int turns_can(int child, int min, int max, int i, int j)
{
	if (i == j)
		return min <= 0 || can(child, i, i);
	for (int k = i + 1; max > 0 && k <= j; k++)
		if (can(child, i, k) &&
		    turns_can(child, min - 1, max == NO_LIMIT ? max : max - 1, k, j))
			return 1;
	return 0;
}

static int find_out(int n, int i, int j)
{
	const struct node *node = &nodes[n];

	switch (node->type) {
	case ANY:
		return j == i + 1;
	case LETTER:
		return j == i + 1 && text[i] == node->letter;
	case CAT:
		return rest_can(node->child, i, j);
	case ALT:
		for (int child = node->child; child >= 0; child = nodes[child].next)
			if (can(child, i, j))
				return 1;
		return 0;
	case GROUP:
		return can(node->child, i, j);
	default:
		return turns_can(node->child, node->min, node->max, i, j);
	}
}

static int can(int n, int i, int j)
{
	if (known[n][i][j] < 0)
		known[n][i][j] = find_out(n, i, j);
	return known[n][i][j];
}

/* --- What it does match */

static void assign(int n, int i, int j)
{
	const struct node *node = &nodes[n];
	int k, min = node->min, max = node->max;

	switch (node->type) {
	case CAT:
		for (int child = node->child; child >= 0; child = nodes[child].next) {
			for (k = j; !(can(child, i, k) && rest_can(nodes[child].next, k, j)); k--)
				;
			assign(child, i, k);
			i = k;
		}
		break;
	case ALT:
		for (int child = node->child; child >= 0; child = nodes[child].next)
			if (can(child, i, j)) {
				assign(child, i, j);
				break;
			}
		break;
	case GROUP:
		for (int g = node->group; g <= node->last_group; g++)
			groups[g] = (regmatch_t){ -1, -1 };
		groups[node->group] = (regmatch_t){ i, j };
		assign(node->child, i, j);
		break;
	case REPEAT:
		/* Empty turns happen only if they must, or if there is nothing else. */
		for (int turn = 0; turn < min || i < j || (!turn && !min && max && can(node->child, i, i));
		     turn++) {
			if (max != NO_LIMIT)
				max--;
			for (k = j; !(can(node->child, i, k) &&
				      turns_can(node->child, min - turn - 1, max, k, j)); k--)
				;
			assign(node->child, i, k);
			i = k;
		}
		break;
	default:
		break;
	}
}

static int search(int root, int len)
{
	for (int i = 0; i <= len; i++)
		for (int j = len; j >= i; j--)
			if (can(root, i, j)) {
				groups[0] = (regmatch_t){ i, j };
				for (int g = 1; g < MOST_GROUPS; g++)
					groups[g] = (regmatch_t){ -1, -1 };
				assign(root, i, j);
				return 1;
			}
	return 0;
}

static void show(const char *who, const regmatch_t *m, size_t count)
{
	printf("  %s:", who);
	for (size_t g = 0; g <= count; g++)
		printf(" %d,%d", (int)m[g].rm_so, (int)m[g].rm_eo);
	putchar('\n');
}

int main(void)
{
	for (int round = 0; round < 6000 && check_failures < 10; round++) {
		regex_t re;
		out = pattern;
		node_count = group_count = 0;
		int root = generate_all(3);
		*out = 0;
		if (group_count >= MOST_GROUPS)
			continue;
		CHECK_INT(regcomp(&re, pattern, REG_EXTENDED), 0);
		for (int k = 0; k < 6; k++) {
			regmatch_t m[MOST_GROUPS];
			int len = below(MOST_TEXT + 1);
			for (int i = 0; i < len; i++)
				text[i] = "aabbc"[below(5)];
			text[len] = 0;
			memset(known, -1, sizeof known);
			int matches = search(root, len);
			CHECK_INT(regexec(&re, text, MOST_GROUPS, m, 0), matches ? 0 : REG_NOMATCH);
			if (matches && memcmp(m, groups, (group_count + 1) * sizeof *m)) {
				check_failed(__FILE__, __LINE__, pattern);
				printf("  on %s\n", text);
				show("is", m, group_count);
				show("should be", groups, group_count);
			}
		}
		regfree(&re);
	}
	return done();
}
