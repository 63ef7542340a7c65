# programs.awk: the rows of programs.h, from the first line of each program's source:
#
#	/* head - print the beginning of files */
#	PROGRAM(head, "head", "print the beginning of files")
#
# Two names have no file of their own.

function row(main, name, summary) {
	gsub(/-/, "_", main)
	gsub(/["\\]/, "\\\\&", summary)
	printf "PROGRAM(%s, \"%s\", \"%s\")\n", main, name, summary
}

FNR == 1 {
	name = FILENAME
	gsub(/^.*\/|\.c$/, "", name)
	summary = $0
	if (!sub(/^\/\* [^ ]+ - /, "", summary)) {
		print FILENAME ": the first line does not say what it is" >"/dev/stderr"
		exit failed = 1
	}
	sub(/ *\*\/$/, "", summary)
	row(name, name, summary)
}

END {
	if (failed)
		exit 1
	row("sh", "sh", "run commands: the shell")
	row("test", "[", "evaluate a condition")
}
