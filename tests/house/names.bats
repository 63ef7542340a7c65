load helper

# In a static link every global name of libc.a can clash with a program's.
@test "libc.a defines no name but reserved ones and those that a public header declares" {
	(cd "$BUILD/include" && find . -name '*.h' ! -path './bits/*' | sed 's,^\./\(.*\),#include <\1>,') >all.c
	"$CC" -D_GNU_SOURCE -w -E all.c | grep -oE '[A-Za-z_][A-Za-z_0-9]*' | sort -u >declared
	nm -g --defined-only "$BUILD/lib/libc.a" 2>/dev/null | awk 'NF == 3 && $3 !~ /^_/ { print $3 }' | sort -u >defined
	[ "$(wc -l <defined)" -gt 500 ]
	comm -23 defined declared >undeclared
	cat undeclared
	[ ! -s undeclared ]
}

@test "every function that libc.a needs is in libc.a or libgcc" {
	nm -g "$BUILD/lib/libc.a" 2>/dev/null >symbols
	awk '$1 == "U" { print $2 }' symbols | sort -u >needed
	{ awk 'NF == 3 { print $3 }' symbols; nm -g --defined-only "$("$CC" -print-libgcc-file-name)" 2>/dev/null | awk 'NF == 3 { print $3 }'; } |
		sort -u >defined
	# What the program or the linker brings.
	printf '%s\n' main _DYNAMIC _GLOBAL_OFFSET_TABLE_ __init_array_start __init_array_end __fini_array_start \
		__fini_array_end __preinit_array_start __preinit_array_end __ehdr_start | sort >given
	comm -23 needed defined | comm -23 - given >missing
	cat missing
	[ ! -s missing ]
}

@test "both architectures define the same names" {
	for a in x86_64 aarch64; do
		nm -g --defined-only "$top/build/$a/lib/libc.a" 2>/dev/null | awk 'NF == 3 && $3 !~ /^_/ { print $3 }' | sort -u >$a
	done
	diff x86_64 aarch64
}
