/* setenv.c: changing the environment (POSIX.1-2024, GNU).
 *
 * environ belongs to the program: it may point it anywhere, so at each change it is
 * looked at anew.  Only what setenv made is freed: its strings, kept in `own`,
 * when they are replaced or removed, and the array `array`, when it grows.
 *
 *   environ ->  "A=1"  "B=2" ... 0       array, if the last growth was ours
 *   own     ->  "B=2" ...                those of the strings that are from setenv
 *
 * Nothing here is safe against other threads; POSIX says so of environ itself. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include "program.h"
#include "sys.h"

static char **own;
static size_t own_count, own_room;
static char **array;

/* Forgets (and frees) a string that leaves the environment, if it was ours. */
static void drop(char *string)
{
	for (size_t i = 0; i < own_count; i++)
		if (own[i] == string) {
			free(string);
			own[i] = own[--own_count];
			return;
		}
}

static char **find(const char *name, size_t n)
{
	for (char **e = __environ; e && *e; e++)
		if (!strncmp(*e, name, n) && (*e)[n] == '=')
			return e;
	return 0;
}

static int remove_all(const char *name, size_t n)
{
	char **to = __environ;

	for (char **e = to; e && *e; e++)
		if (!strncmp(*e, name, n) && (*e)[n] == '=')
			drop(*e);
		else
			*to++ = *e;
	if (to)
		*to = 0;
	return 0;
}

static int append(char *string)
{
	size_t count = 0;

	while (__environ && __environ[count])
		count++;
	char **new = __environ == array ? array : 0;
	new = realloc(new, (count + 2) * sizeof *new);
	if (!new)
		return -1;
	if (__environ != array) {
		if (count)
			memcpy(new, __environ, count * sizeof *new);
		free(array);
	}
	new[count] = string;
	new[count + 1] = 0;
	__environ = array = new;
	return 0;
}

static int put(char *string, size_t name)
{
	char **e = find(string, name);

	if (!e)
		return append(string);
	if (*e != string) {
		char *old = *e;
		*e = string;
		drop(old);
	}
	return 0;
}

static int bad_name(const char *name)
{
	return !name || !*name || strchr(name, '=');
}

int setenv(const char *name, const char *value, int overwrite)
{
	if (bad_name(name))
		return sys_fail(EINVAL);
	size_t n = strlen(name), v = strlen(value);
	if (!overwrite && find(name, n))
		return 0;
	if (own_count == own_room) {
		size_t room = own_room ? 2 * own_room : 16;
		char **more = realloc(own, room * sizeof *own);
		if (!more)
			return -1;
		own = more;
		own_room = room;
	}
	char *string = malloc(n + v + 2);
	if (!string)
		return -1;
	memcpy(string, name, n);
	string[n] = '=';
	memcpy(string + n + 1, value, v + 1);
	if (put(string, n)) {
		free(string);
		return -1;
	}
	own[own_count++] = string;
	return 0;
}

int unsetenv(const char *name)
{
	if (bad_name(name))
		return sys_fail(EINVAL);
	return remove_all(name, strlen(name));
}

int putenv(char *string)
{
	size_t n = strcspn(string, "=");

	return string[n] ? put(string, n) : remove_all(string, n);
}

int clearenv(void)
{
	while (own_count)
		free(own[--own_count]);
	if (__environ == array)
		free(array), array = 0;
	__environ = 0;
	return 0;
}
