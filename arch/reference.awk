# reference.awk: docs/syscalls.md from arch/syscalls.tbl (make docs).
#
# A row is SYSn(name, x86_64, aarch64, stub, group, result, cancel, KIND,arg, ..., "sentence").
function kind(k) {
	gsub(/_/, " ", k)
	return tolower(k)
}
BEGIN {
	print "# System calls"
	print ""
	print "Every system call that Linux 6.1 has on x86_64 or aarch64, made from `arch/syscalls.tbl` by"
	print "`make docs`. *Function* is the public function that is this trap and nothing else; *cp* marks"
	print "cancellation points. What the kinds of arguments mean is in `libc/internal/kinds.h`."
	print ""
	print "| call | x86_64 | aarch64 | what it does | arguments | result | function | group | cp |"
	print "| --- | --- | --- | --- | --- | --- | --- | --- | --- |"
}
/^SYS[0-6]\(/ {
	row = $0
	sub(/^SYS[0-6]\(/, "", row)
	sentence = row
	sub(/^[^"]*"/, "", sentence)
	sub(/"\)$/, "", sentence)
	sub(/, "[^"]*"\)$/, "", row)
	n = split(row, f, /, /)
	arguments = ""
	for (i = 8; i <= n; i++) {
		comma = match(f[i], /,[a-z_0-9]+$/)
		arguments = arguments (i > 8 ? ", " : "") substr(f[i], comma + 1) ": " \
			kind(substr(f[i], 1, comma - 1))
	}
	printf "| `%s` | %s | %s | %s | %s | %s | %s | %s | %s |\n", f[1], f[2] == "NO" ? "" : f[2], \
		f[3] == "NO" ? "" : f[3], sentence, arguments, tolower(f[6]), \
		f[4] == "NONE" ? "" : "`" f[4] "`", f[5], f[7] == "CANCEL" ? "cp" : ""
}
