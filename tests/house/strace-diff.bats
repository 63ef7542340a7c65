bats_require_minimum_version 1.5.0
load helper

@test "a program that traps alike on both compares alike" {
	cat >t.c <<-'END'
		#include <unistd.h>
		int main(void) { _exit(write(1, "x", 1) != 1); }
	END
	run "$top/tools/strace-diff" -a "$ARCH" t.c
	[ "$status" -le 1 ]
	cp "$top/examples/hello.c" .
	"$CC" -no-pie -o hello hello.c
	cp hello same
	run -0 "$top/tools/strace-diff" -a "$ARCH" -p ./hello ./hello
	[[ "$output" == *alike ]]
}

@test "hello differs from musl by what start-up asks" {
	run -1 "$top/tools/strace-diff" -a "$ARCH" "$top/examples/hello.c"
	[[ "$output" == *"calls on Sill, "*" on musl: different" ]]
	[[ "$output" == *set_tid_address* ]]
	calls=$(printf '%s\n' "$output" | sed -n 's/^\([0-9]*\) calls on Sill.*/\1/p')
	[ "$calls" -le 4 ]
}

@test "several processes are compared each with its counterpart" {
	run "$top/tools/strace-diff" -a "$ARCH" "$top/examples/fork-wait.c"
	[ "$status" -le 1 ]
	[[ "$output" == *"P2"* ]]
}

@test "trouble is 2, and said" {
	run -2 "$top/tools/strace-diff" nothing.c
	[ "$output" = "strace-diff: nothing.c: cannot be read" ]
	echo 'int main(void) { return' >t.c
	run -2 "$top/tools/strace-diff" t.c
	run -2 "$top/tools/strace-diff"
	run -2 "$top/tools/strace-diff" -p /bin/true
	run -2 "$top/tools/strace-diff" -p ./nothing ./nothing
}
