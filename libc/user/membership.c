/* membership.c: which groups a user is in */
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include "passwd.h"
#include "sys.h"

static bool lists(const struct group *gr, const char *user)
{
	for (char **m = gr->gr_mem; *m; m++)
		if (!strcmp(*m, user))
			return true;
	return false;
}

int getgrouplist(const char *user, gid_t group, gid_t *groups, int *count)
{
	struct growing room = { 0 };
	struct table table;
	struct group gr;
	bool got;
	int found = 1, space = *count, error;

	if (space > 0)
		groups[0] = group;
	table.opened = false;
	while (!(error = table_next_grown(&group_table, &table, &gr, &room, &got)) && got) {
		if (gr.gr_gid == group || !lists(&gr, user))
			continue;
		bool known = false;
		for (int i = 1; i < found && i < space && !known; i++)
			known = groups[i] == gr.gr_gid;
		if (known)
			continue;
		if (found < space)
			groups[found] = gr.gr_gid;
		found++;
	}
	table_close(&table);
	free(room.memory);
	*count = found;
	if (error)
		return sys_fail(error);
	return found > space ? -1 : found;
}

int initgroups(const char *user, gid_t group)
{
	gid_t few[64], *groups = few;
	int count = 64, r = getgrouplist(user, group, groups, &count);

	if (r < 0 && count > 64) {
		groups = malloc(count * sizeof *groups);
		if (!groups)
			return -1;
		r = getgrouplist(user, group, groups, &count);
	}
	if (r >= 0)
		r = setgroups(r, groups);
	if (groups != few)
		free(groups);
	return r < 0 ? -1 : 0;
}
