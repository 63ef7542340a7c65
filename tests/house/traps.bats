load helper

hello() {
	cp "$top/examples/hello.c" .
	"$CC" -Os "$@" -o hello hello.c
	"$STRIP" hello
}

empty() {
	echo 'int main(void) { return 0; }' >empty.c
	"$CC" -Os "$@" -o empty empty.c
	"$STRIP" empty
}

@test "hello makes four traps: execve, ioctl, write, exit_group" {
	hello -no-pie
	[ "$(traps ./hello | xargs)" = "execve ioctl write exit_group" ]
}

@test "a static PIE makes one more, for RELRO" {
	hello
	[ "$(traps ./hello | xargs)" = "execve mprotect ioctl write exit_group" ]
}

@test "an empty main makes two traps" {
	empty -no-pie
	[ "$(traps ./empty | xargs)" = "execve exit_group" ]
}

@test "hello is at most 5,200 bytes at a fixed address, 6,000 as a static PIE; empty 2,200" {
	hello -no-pie
	[ "$(wc -c <hello)" -le "$(limit 5200)" ]
	hello
	[ "$(wc -c <hello)" -le "$(limit 6000)" ]
	empty -no-pie
	[ "$(wc -c <empty)" -le "$(limit 2200)" ]
}

@test "text and data: empty is at most 1,100 bytes, hello 3,600" {
	empty -no-pie
	[ "$(size empty | awk 'NR == 2 { print $1 + $2 }')" -le "$(limit 1100)" ]
	hello -no-pie
	[ "$(size hello | awk 'NR == 2 { print $1 + $2 }')" -le "$(limit 3600)" ]
}

@test "empty runs at most 300 instructions, hello 900, from the first to the last" {
	native || skip 'they are counted by single steps'
	gcc -O2 -o instructions "$top/bench/instructions.c"
	empty -no-pie
	[ "$(./instructions ./empty)" -le 300 ]
	hello -no-pie
	[ "$(./instructions ./hello)" -le 900 ]
}

@test "what has no use in a program is not in it: locks, RELRO, the program's name" {
	echo 'int main(void) { return 0; }' >empty.c
	"$CC" -Os -no-pie -o empty empty.c
	"$BUILD/bin/sites" empty | awk '{ print $1 }' | sort -u >calls
	refute grep -qE 'mprotect|futex' calls
	cp "$top/examples/hello.c" .
	"$CC" -Os -no-pie -o hello hello.c
	nm hello >names
	refute grep -qE ' [a-zA-Z] __(lock_wait|file_trylock|program_name)$| memmove$' names
}

@test "RELRO at a fixed address, for who asks" {
	cat >t.c <<-'END'
		#include <stdio.h>
		static void nothing(void) {}
		__attribute__((constructor)) static void early(void) {}
		extern void (*__init_array_start[])(void);
		int main(int argc, char **argv)
		{
			(void)argv;
			puts("began");
			fflush(stdout);
			if (argc > 1)
				__init_array_start[0] = nothing;
			return 0;
		}
	END
	for flags in '-Wl,-z,relro' '-z relro' '-Wl,-z,now,-z,relro'; do
		"$CC" -no-pie $flags -o t t.c
		[ "$($RUN ./t)" = began ]
		$READELF -lW t | grep -q GNU_RELRO
		if native; then
			run "$PWD/t" write
			[ "$status" -eq 139 ]
		fi
	done
	"$CC" -no-pie -o t t.c
	[ "$($RUN ./t write)" = began ]
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
