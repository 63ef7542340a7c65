load helper

# The shell on a terminal of its own: script (util-linux) makes one.  Each word is
# typed, with a pause that the shell needs to get to its prompt again.
terminal() {
	command -v script >/dev/null || skip "needs script, which makes a terminal"
	local pause=0.4
	[ -z "$EMULATED" ] || pause=1.5
	for typed; do
		sleep $pause
		printf '%b' "$typed"
	done | (sleep 0.2; cat; sleep $pause) |
		timeout 30 script -qec "env PS1='sill> ' ENV= '$SH' -i" /dev/null | tr -d '\r'
}

@test "a plain prompt, and Ctrl-C returns to it: from a command and from a half-typed line" {
	terminal 'sleep 20\n' '\003' 'echo status $?\n' 'echo unfinished' '\003' 'echo back\n' 'exit\n' >out
	grep -q '^sill> ' out
	grep -qx 'status 130' out
	grep -qx 'back' out
	! grep -qx 'unfinished' out || false
}

@test "a line that goes on has the second prompt" {
	terminal 'if true\n' 'then echo it was\n' 'fi\n' 'exit\n' >out
	grep -qx 'it was' out
	[ "$(grep -c '^> ' out)" = 2 ]
}

@test "an error in a line does not end the shell" {
	terminal 'fi\n' 'nosuchcommand\n' ': ${unset?not set}\n' 'echo still here\n' 'exit 3\n' >out
	grep -q 'nosuchcommand: not found' out
	grep -q 'unset: not set' out
	grep -qx 'still here' out
}

@test "set -b reports a job at once, else the next prompt does" {
	terminal 'set -b\n' 'sleep 0.5 &\n' '' '' '' 'echo after\n' 'exit\n' >out
	[ "$(grep -n 'Done' out | head -1 | cut -d: -f1)" -lt "$(grep -nx 'after' out | head -1 | cut -d: -f1)" ]
	terminal 'sleep 0.5 &\n' '' '' '' 'echo after\n' 'exit\n' >out
	[ "$(grep -n 'Done' out | head -1 | cut -d: -f1)" -gt "$(grep -nx 'after' out | head -1 | cut -d: -f1)" ]
}
