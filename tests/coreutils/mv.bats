#!/usr/bin/env bats
load helper

@test "mv renames, and moves into directories" {
	echo a >a
	mkdir d
	mv a b
	shows a cat b
	[ ! -e a ]
	mv b d
	shows a cat d/b
	shows "renamed 'd/b' -> './b'" mv -v d/b .
	mv -t d b
	mv d e
	shows a cat e/b
	mv e/b/ . 2>/dev/null && false
	[ -e e/b ]
}

@test "what cannot be moved stays, with the reason" {
	echo a >a
	mkdir -p d/a e/d/x
	ln a hard
	fails 1 "mv: cannot stat 'nope': No such file or directory" mv nope x
	fails 1 "mv: 'a' and 'a' are the same file" mv a a
	fails 1 "mv: cannot overwrite directory 'd/a' with non-directory*" mv a d
	fails 1 "mv: cannot overwrite non-directory 'a' with directory 'd'" mv -T d a
	fails 1 "mv: cannot move 'd' to a subdirectory of itself, 'd/a/d'" mv d d/a
	fails 1 "mv: cannot move 'd' to 'e/d': Directory not empty" mv d e
	fails 1 "mv: missing destination file operand after 'a'*" mv a
	fails 1 "mv: target 'a': Not a directory" mv d e a
	shows a cat a
	[ -d d/a ]
}

@test "-n, -i, -u and -f decide what is replaced" {
	echo new >a
	echo old >b
	mv -n a b
	shows old cat b
	mv -i a b </dev/null 2>err || true
	grep -q "mv: overwrite 'b'? " err
	shows old cat b
	touch -d 2001-01-01 a
	mv -u a b
	[ -e a ]
	chmod 400 b
	mv -f a b
	shows new cat b
}

@test "-b keeps what was there" {
	echo 1 >a
	echo 2 >b
	mv -b a b
	shows 2 cat b~
	shows 1 cat b
	echo 3 >c
	mv --backup=t c b
	shows 1 cat b.~1~
}

@test "to another file system, everything is copied and then removed" {
	other=$(mktemp -d /dev/shm/mv.XXXXXX) || skip "no other file system"
	[ "$(stat -c %d "$other")" != "$(stat -c %d .)" ] || skip "/dev/shm is the same one"
	mkdir -p d/e
	echo x >d/e/x
	ln d/e/x d/y
	ln -s e/x d/l
	touch -d 2001-01-01 d/e/x
	chmod 500 d/e
	mv d "$other"
	[ ! -e d ]
	shows "978307200 2" stat -c '%Y %h' "$other/d/y"
	shows e/x readlink "$other/d/l"
	shows 500 stat -c %a "$other/d/e"
	chmod -R u+w "$other"
	rm -r "$other"
}
