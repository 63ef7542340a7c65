bats_require_minimum_version 1.5.0
load helper

build() {
	"$CC" -O2 -o "$1" "$top/examples/$1.c"
}

@test "three-ways says its message three times, each at once" {
	build three-ways
	run -0 $RUN ./three-ways
	[ "$output" = $'hello, world\nhello, world\nhello, world' ]
	[ "$(traps ./three-ways | grep -cx write)" = 3 ]
}

@test "fork-wait prints both pids and the child's status" {
	build fork-wait
	$RUN ./fork-wait >out
	parent=$(sed -n 's/^parent: pid \([0-9]*\)$/\1/p' out)
	child=$(sed -n 's/^child: pid \([0-9]*\), parent .*/\1/p' out)
	[ -n "$parent" ] && [ -n "$child" ] && [ "$parent" != "$child" ]
	grep -qx "child: pid $child, parent $parent" out
	grep -qx "parent: child $child exited with status 7" out
	[ "$(wc -l <out)" = 3 ]
}

@test "mmap-file writes the first 80 bytes of a file, or what there is" {
	build mmap-file
	seq 100 >long
	[ "$($RUN ./mmap-file long | cksum)" = "$(head -c 80 long | cksum)" ]
	echo short >short
	[ "$($RUN ./mmap-file short)" = short ]
	: >empty
	run -0 $RUN ./mmap-file empty
	[ -z "$output" ]
	run -1 $RUN ./mmap-file nothing
	[ "$output" = "nothing: No such file or directory" ]
	run -1 sh -c "$RUN ./mmap-file long >/dev/full"
	[ "$output" = "standard output: No space left on device" ]
	run -2 $RUN ./mmap-file
}

@test "proc-status is the kernel's own text, read with bare system calls" {
	build proc-status
	$RUN ./proc-status >out
	grep -q '^Name:' out
	grep -q '^Pid:' out
	grep -q '^nonvoluntary_ctxt_switches:' out
}

@test "io-models: four servers echo every line; spinning traps most, poll and epoll need no stacks" {
	"$CC" -O2 -pthread -o io-models "$top/examples/io-models.c"
	run -0 $RUN ./io-models 20 50
	[ "$(wc -l <<<"$output")" = 5 ]
	[ "$(awk 'NR > 1 { print $1 }' <<<"$output" | xargs)" = "threads poll epoll spin" ]
	# Each line is a read and a write at least, and each peer hangs up once.
	awk 'NR > 1 && $2 < 2 * 50 + 20 { exit 1 }' <<<"$output"
	awk '$1 == "spin" { spin = $2 } $1 == "threads" { threads = $2 } END { exit spin <= threads }' <<<"$output"
	run -2 $RUN ./io-models many
	[ "$output" = "io-models: many: not a number from 1 to 1000000" ]
}
