load helper

# on_terminal SCRIPT: runs it with a new terminal as standard input
on_terminal() {
	command -v script >/dev/null || skip "no script"
	# script types the end of its input, which the terminal may echo as ^D.
	script -qec "$1" /dev/null </dev/null | tr -d '\r\b' | sed 's/^^D//'
}

@test "without a terminal it says why" {
	fails 1 '*stty: ?standard input?: *' stty </dev/null
	fails 1 '*stty: *none*: No such file or directory' stty -F none
}

@test "modes go on and off by name" {
	out=$(on_terminal 'stty sane; stty -echo -icanon min 3 time 5; stty -a')
	[[ $out == *' -echo '* && $out == *' -icanon '* && $out == *'min = 3; time = 5;'* ]]
	out=$(on_terminal 'stty sane; stty cs7 parenb; stty -a')
	[[ $out == *' cs7 '* && $out == *'parenb '* ]] || [[ $out == *'speed '* ]]
	out=$(on_terminal 'stty raw; stty -a')
	[[ $out == *' -opost'* || $out == *'-opost '* ]]
	[[ $out == *'-isig -icanon'* ]]
}

@test "special characters, as letters, numbers or none" {
	out=$(on_terminal 'stty intr ^x erase undef eol 0x41 kill ^?; stty -a')
	[[ $out == *'intr = ^X;'* && $out == *'erase = <undef>;'* && $out == *'eol = A;'* && $out == *'kill = ^?;'* ]]
}

@test "size and speed" {
	[ -z "$EMULATED" ] || skip "the emulator forgets the input speed"
	out=$(on_terminal 'stty rows 30 cols 100; stty size; stty 9600; stty speed')
	[ "$out" = $'30 100\n9600' ]
}

@test "-g saves what a later stty takes back" {
	out=$(on_terminal 'stty sane; s=$(stty -g); stty raw -echo; stty "$s"; [ "$(stty -g)" = "$s" ] && echo same')
	[ "$out" = same ]
}

@test "sane undoes raw" {
	gnu stty && skip "GNU's leaves ixon off"
	out=$(on_terminal 'stty sane; s=$(stty -g); stty raw; stty sane; [ "$(stty -g)" = "$s" ] && echo same')
	[ "$out" = same ]
	out=$(on_terminal 'stty sane evenp; stty')
	[[ $out == *speed* ]]
}

@test "what it does not know changes nothing" {
	out=$(on_terminal 'stty sane; s=$(stty -g); stty -echo nosuch; echo $?; [ "$(stty -g)" = "$s" ] && echo same')
	[[ $out == *"invalid argument "?nosuch?*1*same ]]
	out=$(on_terminal 'stty min; echo $?; stty min x; echo $?')
	[[ $out == *"missing argument to "?min?*1*"invalid integer argument: "?x?*1* ]]
}
