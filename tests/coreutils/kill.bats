load helper
kill() { "$SILL_BIN/kill" "$@"; }

# Until it runs sleep, a signal would meet the handlers of the shell that it was forked from.
victim() {
	local own
	read -r own <"/proc/$$/comm"
	sleep 60 3>&- &
	pid=$!
	while [ "$(cat "/proc/$pid/comm" 2>/dev/null)" = "$own" ]; do :; done
}

# ended_by STATUS: what wait says of the victim
ended_by() {
	local code=0
	wait $pid || code=$?
	[ $code = "$1" ] || { echo "expected $1, got $code"; return 1; }
}

@test "TERM is what is sent unless told; names come with and without SIG, in any case" {
	victim; kill $pid; ended_by 143
	victim; kill -s KILL $pid; ended_by 137
	victim; kill -HUP $pid; ended_by 129
	victim; kill -s sigusr1 $pid || kill -s USR1 $pid; ended_by 138
	victim; kill -9 $pid; ended_by 137
	victim; kill -s 15 -- $pid || kill -15 $pid; ended_by 143
}

@test "signal 0 only asks whether the process is there" {
	victim
	kill -0 $pid
	kill -s 0 $pid
	kill -KILL $pid; wait $pid || :
	fails 1 '*No such process*' kill -0 $pid
}

@test "a negative operand is a process group" {
	set -m
	sleep 60 3>&- & pid=$!
	set +m
	sleep 0.3 # it has to be sleep before it can be killed as sleep
	kill -s TERM -- -$pid
	ended_by 143
}

@test "an error does not keep the other processes from their signal" {
	victim
	fails 1 '?*' kill 999999999 $pid
	ended_by 143
	victim
	fails 1 '?*' kill x $pid
	ended_by 143
}

@test "-l turns numbers, names and exit statuses into each other" {
	gnu kill || is $'KILL\nKILL\n9\n15\n' kill -l 9 137 KILL sigterm
	[ "$(kill -l 9)" = KILL ]
	kill -l | grep -qw HUP
	kill -l | grep -qw WINCH
	kill -L | grep -q '15 *TERM'
	fails 1 '?*' kill -l 500
}

@test "no such signal and no process are errors" {
	fails 1 '?*' kill -FOO 1
	fails 1 '?*' kill -s
	fails 1 '?*' kill
	fails 1 '?*' kill -9
}
