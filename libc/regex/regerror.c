/* regerror.c: what the errors mean */
#include <regex.h>
#include <string.h>

size_t regerror(int error, const regex_t *restrict re, char *restrict buf, size_t size)
{
	static const char *const messages[] = {
		[REG_OK] = "Success",
		[REG_NOMATCH] = "No match",
		[REG_BADPAT] = "Invalid regular expression",
		[REG_ECOLLATE] = "Invalid collation character",
		[REG_ECTYPE] = "Invalid character class name",
		[REG_EESCAPE] = "Trailing backslash",
		[REG_ESUBREG] = "Invalid back reference",
		[REG_EBRACK] = "Unmatched [, [^, [:, [., or [=",
		[REG_EPAREN] = "Unmatched ( or \\(",
		[REG_EBRACE] = "Unmatched { or \\{",
		[REG_BADBR] = "Invalid content of \\{\\}",
		[REG_ERANGE] = "Invalid range end",
		[REG_ESPACE] = "Memory exhausted",
		[REG_BADRPT] = "Invalid preceding regular expression",
	};
	const char *message = "Unknown regular expression error";

	(void)re;
	if (error >= 0 && (size_t)error < sizeof messages / sizeof *messages)
		message = messages[error];
	return strlcpy(buf, message, size) + 1;
}
