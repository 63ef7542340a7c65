load helper

hello() {
	cp "$top/examples/hello.c" .
	"$CC" -O2 "$@" -o hello hello.c
	"$STRIP" hello
}

empty() {
	echo 'int main(void) { return 0; }' >empty.c
	"$CC" -O2 "$@" -o empty empty.c
	"$STRIP" empty
}

@test "hello makes four traps: execve, ioctl, write, exit_group" {
	hello -no-pie
	[ "$(traps ./hello | xargs)" = "execve ioctl write exit_group" ]
}

@test "a static PIE makes one more, for RELRO" {
	hello
	[ "$(traps ./hello | xargs)" = "execve mprotect ioctl write exit_group" ] ||
		[ "$(traps ./hello | xargs)" = "execve ioctl write exit_group" ]
}

@test "an empty main makes two traps" {
	empty -no-pie
	[ "$(traps ./empty | xargs)" = "execve exit_group" ]
}

@test "hello is at most 8,192 bytes at a fixed address, 12,288 as a static PIE" {
	hello -no-pie
	[ "$(wc -c <hello)" -le "$(limit 8192)" ]
	hello
	[ "$(wc -c <hello)" -le "$(limit 12288)" ]
	empty -no-pie
	[ "$(wc -c <empty)" -le "$(limit 5120)" ]
}

@test "the default program is hardened: PIE, RELRO, no executable stack, nothing dynamic" {
	hello
	$READELF -hW hello | grep -q 'Type:.*DYN'
	$READELF -lW hello >segments
	grep -q GNU_RELRO segments
	grep -q 'GNU_STACK.*RW ' segments
	refute grep -q INTERP segments
	refute grep -qE 'LOAD.*RWE' segments
	$READELF -dW hello >dynamic
	refute grep -q NEEDED dynamic
	refute grep -q TEXTREL dynamic
	grep -q 'BIND_NOW\|FLAGS_1.*NOW\|Flags:.*NOW' dynamic
}

@test "stack protector: a smashed stack is noticed" {
	cat >t.c <<-'END'
		#include <string.h>
		__attribute__((noinline)) void f(const char *s) { char b[8]; strcpy(b, s); __asm__("" : : "r"(b) : "memory"); }
		int main(int argc, char **argv) { f(argv[1]); return argc > 9; }
	END
	"$CC" -O1 -w -fno-builtin -o t t.c
	$RUN ./t short
	run $RUN ./t "a string that is much longer than eight bytes, so that it reaches the canary"
	[ "$status" -ne 0 ]
	[[ "$output" == *"stack smashing detected"* ]]
}

@test "the start runs no CPUID, which is slow in virtual machines" {
	[ "$ARCH" = x86_64 ] || skip 'only x86_64 has it'
	hello -no-pie
	objdump -d hello >code
	refute grep -w cpuid code
}

@test "the clock is read without a trap" {
	native || skip 'the emulator lends no vDSO of its own kernel'
	cat >t.c <<-'END'
		#define _GNU_SOURCE
		#include <sched.h>
		#include <sys/time.h>
		#include <time.h>
		int main(void)
		{
			struct timespec ts;
			struct timeval tv;
			unsigned cpu;
			return clock_gettime(CLOCK_MONOTONIC, &ts) || gettimeofday(&tv, 0) || time(0) < 1e9 || getcpu(&cpu, 0);
		}
	END
	"$CC" -no-pie -o t t.c
	./t
	[ "$(traps ./t | xargs)" = "execve exit_group" ]
}
