/* getsubopt.c: options within an option's argument (POSIX.1-2024) */
#include <stdlib.h>
#include <string.h>

int getsubopt(char **option, char *const *tokens, char **value)
{
	char *name = *option, *end = name + strcspn(name, ",");
	size_t length = strcspn(name, ",=");

	*option = *end ? end + 1 : end;
	*end = 0;
	for (int i = 0; tokens[i]; i++)
		if (!strncmp(name, tokens[i], length) && !tokens[i][length]) {
			*value = name[length] ? name + length + 1 : 0;
			return i;
		}
	*value = name;
	return -1;
}
