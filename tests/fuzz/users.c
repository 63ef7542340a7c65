// needs: user/lines user/passwd user/group user/table
/* users.c: lines of /etc/passwd and of /etc/group */
#include <errno.h>
#include <string.h>
#include "../../libc/user/passwd.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	unsigned extra = take(&in);
	struct passwd user;
	struct group group;
	int error;
	char *line = take_string(&in);
	size_t len = strlen(line);

	/* A group's members need room behind the line. */
	char *buf = malloc(len + 1 + extra);
	strcpy(buf, line);
	error = parse_group(buf, len + 1 + extra, &group);
	MUST(error == 0 || error == ERANGE || error == EINVAL);
	if (!error) {
		MUST(group.gr_name == buf && strlen(group.gr_passwd) <= len);
		for (char **member = group.gr_mem; *member; member++)
			MUST(*member > buf && strlen(*member) <= len);
	}
	free(buf);
	error = parse_passwd(line, len + 1, &user);
	MUST(error == 0 || error == ERANGE || error == EINVAL);
	if (!error) {
		const char *fields[] = { user.pw_name, user.pw_passwd, user.pw_gecos, user.pw_dir,
					 user.pw_shell };
		for (int i = 0; i < 5; i++)
			MUST(fields[i] >= line && fields[i] <= line + len);
	}
	free(line);
	return 0;
}
