/* fmtmsg.c: messages in a fixed form (XSI) */
#include <fcntl.h>
#include <fmtmsg.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/uio.h>
#include "sys.h"

enum part { LABEL = 1, SEVERITY = 2, TEXT = 4, ACTION = 8, TAG = 16, ALL = 31 };

/* $MSGVERB is names joined by colons; what is not well formed means everything. */
static unsigned parts_wanted(void)
{
	static const char names[][9] = { "label", "severity", "text", "action", "tag" };
	const char *s = getenv("MSGVERB");
	unsigned wanted = 0;

	while (s && *s) {
		size_t length = strcspn(s, ":");
		int i = 0;
		while (i < 5 && (strlen(names[i]) != length || strncmp(s, names[i], length) != 0))
			i++;
		if (i == 5)
			return ALL;
		wanted |= 1U << i;
		s += length + (s[length] == ':');
	}
	return wanted ? wanted : ALL;
}

/* "10 characters:14 characters" */
static bool is_label(const char *label)
{
	const char *colon = strchr(label, ':');

	return colon && colon - label <= 10 && strlen(colon + 1) <= 14;
}

static bool put(int fd, const char *const s[], int count)
{
	struct iovec pieces[12];
	size_t total = 0;

	for (int i = 0; i < count; i++) {
		pieces[i] = (struct iovec){ (char *)s[i], strlen(s[i]) };
		total += pieces[i].iov_len;
	}
	return sys_writev(fd, pieces, count) == (long)total;
}

/* Each part with what separates it from those that follow, if any do. */
static bool print(int fd, unsigned parts, const char *const text[5])
{
	const char *s[12];
	int n = 0;

	for (int i = 0; i < 5; i++) {
		unsigned later = parts >> (i + 1);
		if (!(parts >> i & 1))
			continue;
		if (1U << i == ACTION)
			s[n++] = "TO FIX: ";
		s[n++] = text[i];
		if (later)
			s[n++] = 1U << i == TEXT ? "\n" : 1U << i == ACTION ? "  " : ": ";
	}
	s[n++] = "\n";
	return n == 1 || put(fd, s, n);
}

int fmtmsg(long class, const char *label, int severity, const char *text, const char *action,
	   const char *tag)
{
	static const char severities[][8] = { "", "HALT", "ERROR", "WARNING", "INFO" };
	int result = MM_OK;

	if ((label && !is_label(label)) || severity < MM_NOSEV || severity > MM_INFO)
		return MM_NOTOK;
	const char *const texts[] = { label, severities[severity], text, action, tag };
	unsigned given = !!label * LABEL | !!severity * SEVERITY | !!text * TEXT |
			 !!action * ACTION | !!tag * TAG;

	if (class & MM_PRINT && !print(2, given & parts_wanted(), texts))
		result = MM_NOMSG;
	if (class & MM_CONSOLE) {
		long fd = sys_openat(AT_FDCWD, "/dev/console", O_WRONLY | O_NOCTTY | O_CLOEXEC, 0);
		if (fd < 0 || !print(fd, given, texts))
			result = result == MM_NOMSG ? MM_NOTOK : MM_NOCON;
		if (fd >= 0)
			sys_close(fd);
	}
	return result;
}
