#!/usr/bin/env bats
load helper

@test "touch makes files and sets both times to now" {
	touch a b
	[ -f a ] && [ -f b ] && [ ! -s a ]
	touch -d 2001-01-01 a
	touch a
	[ $(($(date +%s) - $(stat -c %Y a))) -le 2 ]
	touch -c nope
	[ ! -e nope ]
	mkdir d
	touch d
	touch -- -x
	[ -e -x ]
}

@test "-t takes stamps of POSIX, and no others" {
	touch -t 202001020304.05 a
	shows 2020-01-02\ 03:04:05.000000000\ +0000 stat -c %y a
	touch -t 6901010000 a
	shows 1969 sh -c "stat -c %y a | cut -c1-4"
	touch -t 6801010000 a
	shows 2068 sh -c "stat -c %y a | cut -c1-4"
	for stamp in 99 202613010000 202002300000 202001012500 2020010100001 20200101000x 202001010000.1 ''; do
		fails 1 "touch: invalid date format '$stamp'" touch -t "$stamp" b
	done
	[ ! -e b ]
}

@test "-d takes dates, -r another file's times, and -d from there" {
	touch -d 2020-01-02T03:04:05.5Z a
	shows '2020-01-02 03:04:05.500000000 +0000' stat -c %y a
	touch -d @86400 a
	shows 86400 stat -c %Y a
	touch -r a b
	shows 86400 stat -c %Y b
	touch -r a -d '+1 day' b
	shows 172800 stat -c %Y b
	fails 1 "touch: invalid date format 'zork'" touch -d zork c
	fails 1 "touch: failed to get attributes of 'nope': No such file or directory" touch -r nope c
	fails 1 "touch: cannot specify times from more than one source*" touch -t 202001010000 -d now c
	[ ! -e c ]
}

@test "-a, -m and --time choose one time; -h sets a link's own" {
	touch -d @1000 a
	touch -ad @2000 a
	shows '2000 1000' stat -c '%X %Y' a
	touch -md @3000 a
	shows '2000 3000' stat -c '%X %Y' a
	touch --time=atime -d @4000 a
	shows '4000 3000' stat -c '%X %Y' a
	ln -s a l
	touch -hd @5000 l
	shows $'5000\n3000' stat -c %Y l a
	touch -d @6000 l
	shows 6000 stat -c %Y a
}

@test "errors" {
	fails 1 "touch: missing file operand*" touch
	fails 1 "touch: cannot touch 'nope/x': No such file or directory" touch nope/x
	fails 1 "touch: cannot touch '': No such file or directory" touch ''
}
