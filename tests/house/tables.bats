load helper

# The tables of character sets and of Unicode are what their generators write, given the data
# that they were made from; with another edition they cannot be compared.

@test "tables of character sets are as tools/charsets makes them" {
	command -v python3 >/dev/null || skip "no python3"
	ldd --version 2>&1 | grep -q ' 2\.36$' || skip "made from glibc 2.36"
	[ -e /usr/lib/"$(uname -m)"-linux-gnu/gconv/gconv-modules ] || skip "no gconv-modules"
	python3 "$top/tools/charsets" .
	for f in *.h; do
		cmp "$f" "$top/libc/iconv/$f"
	done
}

@test "tables of Unicode are as their tools make them" {
	command -v python3 >/dev/null || skip "no python3"
	grep -q 15.0.0 /usr/share/unicode/PropList.txt || skip "made from Unicode 15.0"
	python3 "$top/tools/unicode-tables" .
	for f in alpha case width; do
		cmp $f.h "$top/libc/wide/$f.h"
	done
	python3 "$top/tools/transliterations" /usr/share/unicode >translit.h
	cmp translit.h "$top/libc/iconv/translit.h"
}
