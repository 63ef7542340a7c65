#!/usr/bin/env bats
load helper

@test "-c prints each directive, --printf escapes too and no newline" {
	printf 12345 >a
	chmod 4751 a
	touch -d '2001-02-03 04:05:06.789 UTC' a
	ln -s a l
	shows '4751 -rwsr-x--x 89e9 5 1 a regular file' stat -c '%a %A %f %s %h %n %F' a
	shows "'l' -> 'a' symbolic link" stat -c '%N %F' l
	shows '2001-02-03 04:05:06.789000000 +0000' stat -c %y a
	shows '981173106 981173106.789000000 981173106.78' stat -c '%Y %.Y %.2Y' a
	shows "$(id -u) $(id -un) $(id -g) $(id -gn)" stat -c '%u %U %g %G' a
	is $'a\t5\n' stat --printf '%n\t%s\n' a
	shows 'a\t%' stat -c '%n\t%%' a
	shows '    5|5    |00005|04751|a' stat -c '%5s|%-5s|%05s|%#a|%.1n' a
	shows 'regular empty file' sh -c ': >e; stat -c %F e'
	shows 'character special file 1 3 1,3' stat -c '%F %t %T %Hr,%Lr' /dev/null
}

@test "links are shown themselves, but with -L; - is standard input" {
	printf 123 >a
	ln -s a l
	shows 'symbolic link' stat -c %F l
	shows 'regular file' stat -Lc %F l
	shows '3' stat -c %s - <a
}

@test "without a format everything is shown; -t on one line" {
	printf 123 >a
	chmod 644 a
	stat a >out
	grep -q '^  File: a$' out
	grep -Eq '^  Size: 3 +	Blocks: [0-9]+ +IO Block: [0-9]+ +regular file$' out
	grep -q '^Access: (0644/-rw-r--r--)  Uid: ' out
	grep -Eq '^Modify: [0-9-]+ [0-9:.]+ \+0000$' out
	[ "$(stat -t a | cut -d' ' -f1,2,4)" = "a 3 81a4" ]
	[ "$(stat -t a | wc -w)" = 16 ]
}

@test "-f shows file systems" {
	shows proc stat -fc %T /proc
	[ "$(stat -fc '%n %S' . | cut -d' ' -f1)" = . ]
	stat -f . | grep -q '^Blocks: Total: '
	[ "$(stat -ft . | wc -w)" = 11 ] || [ "$(stat -ft . | wc -w)" = 12 ]
}

@test "errors" {
	touch a
	fails 1 "stat: cannot stat* 'nope': No such file or directory" stat nope a
	fails 1 "stat: missing operand*" stat
	fails 1 "stat: cannot read file system information for 'nope': No such file or directory" stat -f nope
}
