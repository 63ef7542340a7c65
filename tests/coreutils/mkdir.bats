#!/usr/bin/env bats
# mkdir, rmdir and mkfifo
load helper

@test "mkdir makes directories, with -p all that is missing" {
	mkdir a b
	fails 1 "mkdir: cannot create directory 'a': File exists" mkdir a c
	[ -d c ]
	fails 1 "mkdir: cannot create directory 'x/y': No such file or directory" mkdir x/y
	mkdir -p x/y/z x/y
	[ -d x/y/z ]
	touch f
	fails 1 "mkdir: cannot create directory 'f': File exists" mkdir -p f
	fails 1 "mkdir: cannot create directory 'f*': Not a directory" mkdir -p f/g
	shows $'mkdir: created directory \'p\'\nmkdir: created directory \'p/q\'' mkdir -pv p/q
	ln -s a l
	mkdir -p l/m
	[ -d a/m ]
	fails 1 "mkdir: missing operand*" mkdir
}

@test "-m sets the last mode whatever the umask, parents stay usable" {
	umask 077
	mkdir -m 1777 a
	shows 1777 stat -c %a a
	mkdir -pm 755 b/c
	shows $'700\n755' stat -c %a b b/c
	mkdir -m g-w,o= d
	shows 750 stat -c %a d
	umask 0777
	mkdir -p e/f
	shows 300 stat -c %a e
	chmod 700 e
	umask 022
	fails 1 "mkdir: invalid mode 'zz'" mkdir -m zz q
	[ ! -e q ]
}

@test "rmdir removes empty directories, with -p their parents" {
	mkdir -p a/b/c d/e
	touch d/f
	rmdir -p a/b/c
	[ ! -e a ]
	fails 1 "rmdir: failed to remove 'd': Directory not empty" rmdir d
	fails 1 "rmdir: failed to remove 'd/f': Not a directory" rmdir d/f
	fails 1 "rmdir: failed to remove 'nope': No such file or directory" rmdir nope
	rmdir --ignore-fail-on-non-empty d
	fails 1 "rmdir: failed to remove directory 'd': Directory not empty" rmdir -p d/e
	[ ! -e d/e ]
	mkdir g
	shows "rmdir: removing directory, 'g'" rmdir -v g
}

@test "mkfifo makes pipes that carry data" {
	umask 027
	mkfifo p
	[ -p p ]
	shows 640 stat -c %a p
	mkfifo -m 606 q
	shows 606 stat -c %a q
	(echo hi >p &)
	shows hi cat p
	fails 1 "mkfifo: cannot create fifo 'p': File exists" mkfifo p
	fails 1 "mkfifo: mode must specify only file permission bits" mkfifo -m 1777 r
}
