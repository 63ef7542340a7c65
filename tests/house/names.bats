load helper

# In a static link every global name of libc.a can clash with a program's.
@test "libc.a defines no name but reserved ones and those that a public header declares" {
	(cd "$BUILD/include" && find . -name '*.h' ! -path './bits/*' | sed 's,^\./\(.*\),#include <\1>,') >all.c
	# gets is declared for those alone that ask for an old C.
	{
		"$CC" -D_GNU_SOURCE -w -E all.c
		"$CC" -std=c99 -w -E -xc - <<<'#include <stdio.h>'
	} | grep -oE '[A-Za-z_][A-Za-z_0-9]*' | sort -u >declared
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
		__fini_array_end __start_cancel_points __stop_cancel_points __preinit_array_start __preinit_array_end __ehdr_start | sort >given
	comm -23 needed defined | comm -23 - given >missing
	cat missing
	[ ! -s missing ]
}

@test "both architectures define the same names" {
	for a in x86_64 aarch64; do
		nm -g --defined-only "$top/build/$a/lib/libc.a" 2>/dev/null | awk 'NF == 3 && $3 !~ /^_/ { print $3 }' | sort -u >$a
	done
	[ -s x86_64 ]
	# Linux has these calls on x86_64 only.
	grep -vxE 'arch_prctl|ioperm|iopl' x86_64 >common
	diff common aarch64
}

# C17 7.1.3: a program may define every other name itself, whatever of ISO C it uses.
# So what all of ISO C's functions together bring in may define none of them: those of
# C17 none that C23 added either.
@test "ISO C's functions link no name that ISO C does not reserve" {
	export LC_ALL=C # the order of the lists
	nm -g --defined-only "$BUILD/lib/libc.a" 2>/dev/null | awk 'NF == 3 { print $3 }' | sort -u >defined
	cp "$BATS_TEST_DIRNAME/iso-c-names" c17
	sort -m c17 "$BATS_TEST_DIRNAME/iso-c23-names" >c23
	for standard in c17 c23; do
		comm -12 $standard defined >names
		[ "$(wc -l <names)" -gt 300 ]
		{
			while read -r name; do echo "extern int $name();"; done <names
			echo 'void *__all[] = {'
			while read -r name; do echo "(void *)$name,"; done <names
			echo '}; int main(void) { return !__all[0]; }'
		} >all.c
		"$CC" -fno-builtin -w -no-pie -Wl,--no-gc-sections -o all all.c
		# Weak: second names of data (environ), which a program's own definition replaces.
		nm -g --defined-only all | awk 'NF == 3 && $2 !~ /[VW]/ && $3 !~ /^(_|main$)/ { print $3 }' |
			sort -u >linked
		comm -23 linked $standard | sed "s/\$/ ($standard)/" >>clashes
	done
	cat clashes
	[ ! -s clashes ]
}

@test "libc.a defines no name twice" {
	nm -g --defined-only "$BUILD/lib/libc.a" 2>/dev/null | awk 'NF == 3 && $2 !~ /[VWC]/ { print $3 }' | sort >all
	[ -s all ]
	uniq -d all >twice
	cat twice
	[ ! -s twice ]
}

# libc/internal/cancel.h: a gap between two objects' entries would shift all that follow.
@test "the list of cancellation points has no gaps: each part is aligned to 4 and a multiple of 12" {
	readelf -SW "$BUILD/lib/libc.a" 2>/dev/null | sed 's/^ *\[ *[0-9]*\] //' |
		awk '$1 == "cancel_points" { print $5, $NF }' >parts
	[ "$(wc -l <parts)" -gt 30 ]
	while read -r size align; do
		[ $((16#$size % 12)) = 0 ]
		[ "$align" = 4 ]
	done <parts
}
