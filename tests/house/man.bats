load helper

# The public functions of libc.a: those that a program may name.
functions() {
	nm -g --defined-only "$BUILD/lib/libc.a" 2>/dev/null | awk 'NF == 3 && $2 == "T" && $3 !~ /^_/ { print $3 }' |
		LC_ALL=C sort -u
}

@test "every function has a manual page, made from its header" {
	make -s -C "$top" man ARCH="$ARCH" B="$BUILD"
	functions >functions
	[ "$(wc -l <functions)" -gt 1000 ]
	(cd "$BUILD/share/man/man3" && ls) | sed 's/\.3$//' | LC_ALL=C sort >pages
	LC_ALL=C comm -23 functions pages >missing
	cat missing
	[ ! -s missing ]
}

@test "the manual pages are well-formed mdoc" {
	make -s -C "$top" man ARCH="$ARCH" B="$BUILD"
	grep -L '^\.so' -r "$BUILD/share/man" >pages
	[ "$(wc -l <pages)" -gt 400 ]
	xargs mandoc -T lint -W error <pages
}

@test "a page says what the header says" {
	make -s -C "$top" man ARCH="$ARCH" B="$BUILD"
	run mandoc -T ascii -O width=200 "$BUILD/share/man/man3/lseek.3"
	plain=$(col -b <<<"$output")
	[[ $plain == *"#include <unistd.h>"*"off_t"*"lseek(int fd, off_t offset, int whence);"* ]]
	[[ $plain == *"The new position in bytes."*"SYSTEM CALLS"*"Traps: lseek."* ]]
}

# docs/traps.md is made by tools/traps; some of its rows are made again.
@test "the list of what traps is complete and true" {
	functions >functions
	{ sed -n 's/^| \([a-z_A-Z0-9]*\) |.*/\1/p' "$top/docs/traps.md"
	  sed '1,/^## Never/d' "$top/docs/traps.md" | tr ' ' '\n' | grep .; } | grep -vx function | LC_ALL=C sort -u >listed
	if [ "$ARCH" != x86_64 ]; then # the page has the three calls of x86_64 alone
		grep -vxE 'arch_prctl|ioperm|iopl' listed >common
		mv common listed
	fi
	diff functions listed
	some=$(awk 'NR % 60 == 1' functions)
	LD=$ARCH-linux-gnu-ld CC=$ARCH-linux-gnu-gcc "$top/tools/traps" "$BUILD/lib/libc.a" "$top/build/$(uname -m)/bin/sites" $some >rows 2>errors
	while read -r row; do
		case $row in
		*'|  |') name=${row#| } && ! grep -q "^| ${name%% *} |" "$top/docs/traps.md" ;;
		*) grep -qxF "$row" "$top/docs/traps.md" ;;
		esac || { echo "not as in the page: $row"; return 1; }
	done <rows
	[ "$(wc -l <rows)" -gt 15 ]
}
