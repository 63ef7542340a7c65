load helper

@test "columns by name, with headers of one's own or none" {
	is "$$"$'\n' eval 'ps -o pid= -p $$ | tr -d " "'
	[ "$(ps -p $$ -o pid=NUMBER | head -1 | tr -d ' ')" = NUMBER ]
	[ "$(echo $(ps -p $$ -o ppid= -o pid=))" = "$PPID $$" ]
	[ "$(echo $(ps -p $$ -o pid=,comm=))" = "$$ bash" ]
	[ "$(ps -p $$ -o pid,comm | head -1 | tr -s ' ')" = ' PID COMMAND' ]
	fails 1 '*unknown user-defined format specifier "nosuch"*' ps -o nosuch
}

@test "one process by number, as option or operand; none is status 1" {
	[ -z "$EMULATED" ] || skip "the command line seen is the emulator's"
	sleep 60 3>&- & pid=$!
	[ "$(ps -o args= -p $pid)" = 'sleep 60' ]
	[ "$(ps --no-headers -o pid $pid | tr -d ' ')" = $pid ]
	[ "$(ps -o user=,nice=,stat= -p $pid | tr -s ' ')" = "$(id -un) 0 S" ] || \
		[[ "$(ps -o user=,nice=,stat= -p $pid)" == "$(id -un)"*0*S* ]]
	[ "$(ps -o etime= -p $pid | tr -d ' ' | cut -c1-2)" = 00 ]
	[ "$(ps -C sleep -o pid= | grep -cw $pid)" = 1 ]
	[ "$(ps --ppid $$ -o pid= | grep -cw $pid)" = 1 ]
	kill $pid; wait $pid || :
	exits 1 '' eval 'ps -o pid= -p $pid'
}

@test "everything, in POSIX's and in BSD's styles" {
	[[ "$(ps -ef | head -1 | tr -s ' ')" == 'UID PID PPID C STIME TTY TIME CMD' ]]
	[[ "$(ps aux | head -1 | tr -s ' ')" == 'USER PID %CPU %MEM VSZ RSS TTY STAT START TIME COMMAND' ]]
	[[ "$(ps ax | head -1 | tr -s ' ')" == ' PID TTY STAT TIME COMMAND' ]]
	[[ "$(ps -el | head -1 | tr -s ' ')" == 'F S UID PID PPID C PRI NI ADDR SZ WCHAN TTY TIME CMD' ]]
	[ "$(ps -e | grep -cw $$)" -ge 1 ]
	[ "$(ps -A -o pid= | grep -cw $$)" = 1 ]
	[ "$(ps aux | grep -cw $$)" -ge 1 ]
}

@test "in the order asked for" {
	ps -e -o pid= --sort=-pid >down
	sort -rn down | cmp - down
	ps -e -o pid= >up
	sort -n up | cmp - up
	fails 1 '?*' ps --sort=nosuch
}

@test "users, groups, sessions and terminals select" {
	sleep 60 3>&- & pid=$!
	[ "$(ps -u "$(id -un)" -o pid= | grep -cw $pid)" = 1 ]
	[ "$(ps -U "$(id -u)" -o pid= | grep -cw $pid)" = 1 ]
	[ "$(ps -G "$(id -g)" -o pid= | grep -cw $pid)" = 1 ]
	sid=$(ps -o sid= -p $pid | tr -d ' ')
	[ "$(ps -s $sid -o pid= | grep -cw $pid)" = 1 ]
	kill $pid; wait $pid || :
	fails 1 '?*' ps -u nosuchuser
	fails 1 '?*' ps -t nosuchtty
	fails 1 '?*' ps -p x
	fails 1 '?*' ps -Q
}

@test "a command line that is hidden shows as its name, control characters as ?" {
	[ -z "$EMULATED" ] || skip "the command line seen is the emulator's"
	out=$(bash -c 'exec -a $'\''a\nb'\'' sleep 60' 3>&- & sleep 0.3; ps -o args= -p $!; kill $!)
	[ "$out" = 'a?b 60' ]
}
