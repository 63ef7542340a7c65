load helper

@test "the EXIT trap runs once, however the shell ends, and sees the status" {
	cases <<'E'
trap 'echo bye $?' EXIT; echo hi; false
=> 1
hi
bye 1
--
trap 'echo bye $?' 0; exit 4
=> 4
bye 4
--
trap 'echo bye; exit 9' EXIT; exit 4
=> 9
bye
--
trap 'echo bye' EXIT; (echo sub); x=$(echo inner); echo $x
=> 0
sub
inner
bye
--
set -e; trap 'echo bye $?' EXIT; (exit 3); echo no
=> 3
bye 3
--
trap 'echo bye' EXIT; readonly r=1; r=2 2>/dev/null; echo no
=> 1
bye
E
}

@test "(trap ... EXIT) in a subshell belongs to the subshell" {
	cases <<'E'
(trap 'echo sub' EXIT; echo in); echo out; f() { trap 'echo f' EXIT; }; f; echo end
=> 0
in
sub
out
end
f
E
}

@test "a trap action runs between commands, with \$? kept" {
	cases <<'E'
trap 'echo got; false' USR1; kill -USR1 $$; echo $?; (exit 3); kill -USR1 $$; echo on
=> 0
got
0
got
on
--
trap 'x=$((x+1))' USR1; x=0; for i in 1 2 3; do kill -USR1 $$; done; echo $x; trap - USR1; trap 'echo $1' USR2; set -- param; kill -USR2 $$
=> 0
3
param
E
}

@test "a trap waits for the foreground command, and interrupts wait" {
	cases <<'E'
trap 'echo trapped' USR1; (sleep 0.1; kill -USR1 $$) & sleep 0.3; echo slept; wait; (sleep 0.1; kill -USR1 $$) & p=$!; sleep 0.5 & wait $!; [ $? -gt 128 ] && echo interrupted; wait $p
=> 0
trapped
slept
trapped
interrupted
E
}

@test "ignored signals stay ignored in children, caught ones do not" {
	cases <<'E'
trap '' TERM; (kill -TERM $(exec sh -c 'echo $PPID'); echo alive); trap 'echo no' TERM; sh -c 'kill -TERM $$; echo no'; [ $? -gt 128 ] && echo killed
=> 0
alive
killed
E
}

@test "trap prints what the shell reads back, the parent's in \$(trap)" {
	cases <<'E'
trap "echo 'q'" EXIT; trap '' INT; trap; t=$(trap); trap - EXIT; echo "$t" | grep -c EXIT; trap -p INT TERM
=> 0
trap -- 'echo '\''q'\''' EXIT
trap -- '' INT
1
trap -- '' INT
trap -- - TERM
--
trap 'echo x' EXIT; (trap); trap - EXIT; trap
=> 0
trap -- 'echo x' EXIT
E
}

@test "a number as the first operand resets, as does a dash" {
	cases <<'E'
trap 'echo no' 2 TERM; trap 2 15; trap; trap 'echo no' EXIT; trap - EXIT; trap 'echo no' EXIT; trap 0; echo end
=> 0
end
E
}

@test "a signal that was ignored when a script started cannot be trapped" {
	run timeout 20 bash -c 'trap "" USR1; "$SH" -c "trap \"echo no\" USR1; kill -USR1 \$\$; echo alive; trap - USR1; kill -USR1 \$\$; echo alive"'
	[ "$output" = "alive
alive" ]
}

@test "exit, return and break in a trap action" {
	cases <<'E'
trap 'exit 5' USR1; kill -USR1 $$; echo no
=> 5
--
trap 'return 6' USR1; f() { kill -USR1 $$; echo no; }; f; echo $?
=> 0
6
E
}

@test "wait returns the status of each process, 127 for a stranger" {
	cases <<'E'
(exit 3) & a=$!; (exit 4) & b=$!; wait $a; echo $?; wait $b; echo $?; wait $b; echo $?; wait; echo $?; wait 1; echo $?
=> 0
3
4
127
0
127
--
sleep 5 & kill $!; wait $!; s=$?; echo $s; kill -l $s; true & wait %1; echo $?; echo a | (exit 7) & wait $!; echo $?
=> 0
143
TERM
0
7
E
}
