load helper

@test "the kernel's name; -s up to the first dot" {
	is "$(</proc/sys/kernel/hostname)"$'\n' hostname
	[ "$(hostname -s)" = "$(sed 's/\..*//' /proc/sys/kernel/hostname)" ]
}

@test "sets the name, from an operand or a file (in a namespace of its own)" {
	unshare -u true 2>/dev/null || skip "may not unshare"
	echo $'# comment\n\nsill.example' >f
	[ "$(unshare -u sh -c 'hostname moon.example; hostname; hostname -s')" = $'moon.example\nmoon' ]
	[ "$(unshare -u sh -c 'hostname -F f; hostname')" = sill.example ] || gnu hostname
}

@test "the full name and the addresses come from /etc/hosts" {
	name=$(hostname)
	if grep -qE "[[:space:]]$name([[:space:]]|$)" /etc/hosts; then
		grep -q "[[:space:]]$(hostname -f)" /etc/hosts
		grep -q "^$(hostname -i | cut -d" " -f1)[[:space:]]" /etc/hosts
	else
		fails 1 "hostname: $name: not in /etc/hosts*" hostname -f
	fi
}

@test "who may not set it is told" {
	[ "$(id -u)" = 0 ] && skip "root may"
	fails 1 '*hostname: *' hostname moon
}
