#!/usr/bin/env bats
load helper

@test "sync of files, of their data, and of file systems" {
	echo a >a
	sync a
	sync -d a
	sync -f a
	mkdir d
	sync d
}

@test "errors" {
	fails 1 "sync: error opening 'nope': No such file or directory" sync nope
	fails 1 "sync: --data needs at least one argument*" sync -d
	fails 1 "sync: cannot specify both --data and --file-system*" sync -df .
}
