#!/usr/bin/env bats
load helper

@test "rm removes files, and says why it does not" {
	touch a b
	rm a
	[ ! -e a ]
	fails 1 "rm: cannot remove 'a': No such file or directory" rm a b
	[ ! -e b ]
	mkdir d
	fails 1 "rm: cannot remove 'd': Is a directory" rm d
	fails 1 "rm: missing operand*" rm
}

@test "-f is silent about what is not there, and about no operands" {
	is '' rm -f nope nope/x
	is '' rm -f
	touch a
	fails 1 "rm: cannot remove 'd': Is a directory" sh -c 'mkdir d; rm -f d'
}

@test "-r removes a tree and -v tells, contents first" {
	mkdir -p d/e
	touch d/e/f
	shows "removed 'd/e/f'
removed directory 'd/e'
removed directory 'd'" rm -rv d
	[ ! -e d ]
}

@test "-d removes empty directories only" {
	mkdir -p d/e f
	fails 1 "rm: cannot remove 'd': Directory not empty" rm -d d
	rm -d f
	[ ! -e f ]
}

@test "., .. and / are refused" {
	mkdir d
	fails 1 "rm: refusing to remove '.' or '..' directory: skipping '.'*skipping 'd/..'" rm -r . d/..
	fails 1 "rm: it is dangerous to operate recursively on '/'*--no-preserve-root*" rm -r /
	[ -d d ]
}

@test "-i asks, and a no keeps the file and the directories above it" {
	mkdir d
	touch d/a d/b
	printf 'y\ny\nn\n' | rm -ri d 2>err
	[ "$(ls d | wc -l)" = 1 ]
	grep -q "rm: descend into directory 'd'? rm: remove regular empty file 'd/" err
	printf 'n\n' | rm -i d/* 2>err
	[ "$(ls d | wc -l)" = 1 ]
	yes | rm -ri d 2>/dev/null
	[ ! -e d ]
}

@test "-I asks once, for more than three files or a tree" {
	touch a b c d
	echo n | rm -I a b c d 2>err
	[ "$(cat err)" = "rm: remove 4 arguments? " ]
	[ -e a ]
	rm -I a b c </dev/null
	[ ! -e a ]
	mkdir e
	echo y | rm -rI e 2>err
	grep -q 'remove 1 argument recursively? ' err
	[ ! -e e ]
}

@test "of -f, -i and --interactive the last one counts" {
	touch a b
	rm -if a </dev/null
	[ ! -e a ]
	rm -fi b </dev/null 2>/dev/null
	[ -e b ]
	rm --interactive=never b
	fails 1 "rm: invalid argument 'zork' for '--interactive'*" rm --interactive=zork b
}

@test "a name that begins with a dash, or has a newline, is removed" {
	touch -- -f $'a\nb'
	rm -- -f $'a\nb'
	[ -z "$(ls -A)" ]
}

@test "a link goes, not what it points to" {
	mkdir d
	touch d/x
	ln -s d l
	rm -r l
	[ -e d/x ]
	[ ! -L l ]
}
