load helper

@test "a program that is missing is 127, one that cannot run 126" {
	touch plain; mkdir dir
	cases <<'E'
nosuchcmd; echo $?; ./nosuch; echo $?; ./plain; echo $?; ./dir; echo $?; /; echo $?; ''; echo $?
=> 0
sh: line 1: nosuchcmd: not found
127
sh: line 1: ./nosuch: No such file or directory
127
sh: line 1: ./plain: Permission denied
126
sh: line 1: ./dir: Permission denied
126
sh: line 1: /: Permission denied
126
sh: line 1: : not found
127
E
}

@test "a file without #! is a script, a binary for another machine is an error" {
	printf 'echo script $0 $1\n' >s; printf 'foreign\0\1\n' >b; chmod +x s b
	cases <<'E'
./s x; ./b 2>/dev/null; echo $?; (exec ./s y); PATH=.:$PATH; s z | cat
=> 0
script ./s x
126
script ./s y
script ./s z
E
}

@test "2.8.1: errors of special built-ins end a script" {
	for c in 'break x' 'shift 99' '. ./nofile' 'export 1=2' 'readonly 1=2' 'unset 1' 'set -o nope' \
		'set -Z' 'exit x' 'eval "("' 'trap "" 2>/dev/null; trap x'; do
		code=0
		out=$(timeout 20 "$SH" -c "$c; echo reached" 2>&1) || code=$?
		[ "$code" -ne 0 ]
		[[ $out != *reached* ]]
	done
}

@test "2.8.1: redirection errors of special built-ins end a script, others do not" {
	cases <<'E'
(: </nope; echo reached) 2>/dev/null; echo $?; (eval : </nope; echo reached) 2>/dev/null; (command : </nope; echo on) 2>/dev/null; (cd . </nope; echo on) 2>/dev/null
=> 0
1
on
on
E
}

@test "2.8.1: assignment and expansion errors end a script" {
	cases <<'E'
readonly r=1; (r=2; echo reached) 2>/dev/null || echo 1; (r=2 true; echo reached) 2>/dev/null || echo 2; (r=2 command true; echo reached) 2>/dev/null || echo 3; (for r in a; do :; done; echo reached) 2>/dev/null || echo 4; (echo ${x?}; echo reached) 2>/dev/null || echo 5; (: $((1/0)); echo reached) 2>/dev/null || echo 6
=> 0
1
2
3
4
5
6
E
}

@test "the same errors leave an interactive shell alive" {
	printf '%s\n' 'readonly r=1' 'r=2' 'echo ${x?}' '. ./nofile' 'fi' 'shift 9' 'exec ./nofile' 'set -o nope' 'echo alive' >in
	run timeout 20 "$SH" -i +m <in
	[[ $output == *alive* ]]
}

@test "messages carry the script's name and the line" {
	printf '\n\nnosuch\n' >script; printf 'echo a\n\n. ./inc\n' >outer; printf '\n\nnosuch2\n' >inc
	run -127 timeout 20 "$SH" script
	[ "$output" = "script: line 3: nosuch: not found" ]
	run -127 timeout 20 "$SH" outer
	[ "${lines[1]}" = "./inc: line 3: nosuch2: not found" ]
	run -127 timeout 20 "$SH" ./nofile
	[[ $output == *"./nofile: No such file or directory" ]]
}

@test "LINENO counts lines" {
	cases <<'E'
echo $LINENO
echo $LINENO \
  $LINENO; x="
"; echo $LINENO
LINENO=x; echo $LINENO
=> 0
1
2 2
4
x
E
}

@test "usage errors of the shell itself are status 2" {
	run timeout 20 "$SH" -Z
	[ "$status" = 2 ]
	run timeout 20 "$SH" -o nope
	[ "$status" = 2 ]
	run timeout 20 "$SH" -c
	[ "$status" = 2 ]
}

@test "a write error is seen" {
	run timeout 20 "$SH" -c 'echo x; echo $? >&2' >/dev/full
	run timeout 20 "$SH" -c 'echo x >/dev/full; echo $?' sh
	[ "${lines[0]}" = "sh: line 1: echo: write error: No space left on device" ]
	[ "${lines[1]}" = 1 ]
}
