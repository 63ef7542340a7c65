#!/bin/sh
# headers.sh: every header compiles alone, in every dialect, under every feature-test macro.
#
#   headers.sh DIRECTORY-OF-HEADERS [COMPILER [C++-COMPILER]]
#
# Prints "ok NAME" or "FAIL NAME" for each, with what the compiler said; a C++ compiler
# that is not there is left out.  The status is 1 if any failed.

include=${1:?directory of headers} cc=${2:-gcc} cxx=${3:-g++}
compiler=$($cc -print-file-name=include)
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$include" || exit 1
headers=$(find . -name '*.h' | sed 's|^\./||; /^bits\//d' | sort)
cd "$OLDPWD" || exit 1
command -v "$cxx" >/dev/null || cxx=
status=0

# compile LANGUAGE-AND-FLAGS...: the header twice, with every macro; complaints to standard
# output.  The header is the program, so that what is in it is not excused as a system's.
compile() {
	for macro in -DNOTHING_ASKED -D_POSIX_C_SOURCE=202405L -D_XOPEN_SOURCE=800 -D_GNU_SOURCE; do
		"$@" "$macro" -fsyntax-only -Wall -Wextra -Werror -Wsystem-headers \
			-nostdinc -isystem "$include" -isystem "$compiler" "$work/one.c" 2>&1 ||
			echo "with: $* $macro"
	done
}

for header in $headers; do
	printf '#include <%s>\n#include <%s>\nextern int only_this;\n' "$header" "$header" >"$work/one.c"
	said=$(
		# C99 has no repeated typedef, which the headers use and every compiler takes:
		# there, and where GNU's extensions are asked for, -pedantic stays off.
		compile $cc -std=c99
		compile $cc -std=c11 -pedantic
		compile $cc -std=c17 -pedantic
		compile $cc -std=gnu17
		[ "$cxx" ] && compile $cxx -x c++ -std=c++17
	)
	if [ "$said" ]; then
		printf 'FAIL %s\n%s\n' "$header" "$said"
		status=1
	else
		echo "ok $header"
	fi
done
exit $status
