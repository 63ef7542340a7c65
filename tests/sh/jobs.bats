load helper

@test "\$! and wait without job control" {
	cases <<'E'
sleep 0.1 & p=$!; kill -0 $p && echo running; wait $p; echo $?; kill -0 $p 2>/dev/null || echo gone; echo a | cat & wait; echo end
=> 0
running
0
gone
a
end
E
}

@test "a background command reads nothing of the shell's input" {
	printf 'cat & wait; echo on\necho more\n' >in
	run timeout 20 "$SH" <in
	[ "$output" = "on
more" ]
}

@test "jobs lists what runs, -l with process numbers, -p only those" {
	cases <<'E'
sleep 1 & sleep 2 & jobs; [ "$(jobs -p | wc -l)" = 2 ] && echo two; jobs -l %2 | grep -c "$!"; kill %1 %2; wait
=> 0
[1] - Running sleep 1
[2] + Running sleep 2
two
1
E
}

@test "kill takes job ids, and with set -m the whole group goes" {
	cases <<'E'
sleep 5 & kill %1; wait $!; echo $?; kill %7 2>/dev/null; echo $?
=> 0
143
1
--
set -m; { sh -c 'trap "echo inner; exit" TERM; sleep 7 & wait' & sleep 7; } & sleep 0.3; kill %1; wait; sleep 0.1
=> 0
inner
E
}

@test "with set -m each job has a group of its own" {
	[ -z "$EMULATED" ] || skip "the emulator makes up /proc/self/stat"
	cases <<'E'
set -m; sh -c 'exec 3</proc/self/stat; read a b c d g h <&3; [ $g = $$ ] && echo own'; set +m; sh -c 'exec 3</proc/self/stat; read a b c d g h <&3; [ $g = $$ ] || echo shared'
=> 0
own
shared
E
}

@test "a stopped job is reported, continued by bg and fg" {
	cases <<'E'
set -m; sh -c 'kill -STOP $$; exit 5'; echo $?; jobs; fg; echo $?; sh -c 'kill -STOP $$; exit 6'; bg >/dev/null; wait %%; echo $?
=> 0
147
[1] + Stopped (SIGSTOP) sh -c 'kill -STOP $$; exit 5'
sh -c 'kill -STOP $$; exit 5'
5
6
E
}

@test "jobs are named by number, by prefix and by what they contain" {
	cases <<'E'
sleep 3 & sleep 4 & jobs %1; jobs %?4; (jobs %sleep) 2>/dev/null || echo ambiguous; jobs %- %+; kill $!; kill %1; wait
=> 0
[1] - Running sleep 3
[2] + Running sleep 4
ambiguous
[1] - Running sleep 3
[2] + Running sleep 4
E
}

@test "fg and bg without job control say so" {
	cases <<'E'
sleep 0 & fg; echo $?; bg; echo $?
=> 0
sh: line 1: fg: no job control in this shell
1
sh: line 1: bg: no job control in this shell
1
E
}

@test "an interactive shell without a terminal works without job control" {
	printf 'echo a; sleep 0.01 & wait\necho b\n' >in
	run timeout 20 setsid -w "$SH" -i <in
	[ "$status" = 0 ]
	[[ $output == *"no terminal, so no job control"* ]]
	[[ $output == *a*b* ]]
}
