#!/usr/bin/env bats
load helper

@test "cp copies a file to a name, and files into a directory" {
	echo a >a
	echo b >b
	mkdir d
	cp a c
	shows a cat c
	cp a b d
	shows b cat d/b
	cp -t d c
	shows a cat d/c
	shows "'a' -> 'd/a'" cp -v a d
	fails 1 "cp: target 'c': Not a directory" cp a b c
	fails 1 "cp: target 'nope': No such file or directory" cp a b nope
}

@test "operands that make no sense are refused, and nothing changes" {
	echo a >a
	mkdir d d/a
	ln -s a l
	fails 1 "cp: missing file operand*" cp
	fails 1 "cp: missing destination file operand after 'a'*" cp a
	fails 1 "cp: cannot stat 'nope': No such file or directory" cp nope x
	fails 1 "cp: 'a' and 'a' are the same file" cp a a
	fails 1 "cp: 'l' and 'a' are the same file" cp l a
	fails 1 "cp: -r not specified; omitting directory 'd'" cp d x
	fails 1 "cp: cannot overwrite directory 'd/a' with non-directory*" cp a d
	fails 1 "cp: cannot overwrite non-directory 'a' with directory 'd'" cp -r d a
	fails 1 "cp: cannot create regular file 'nope/x': No such file or directory" cp a nope/x
	fails 1 "cp: cannot create regular file 'zz/': Not a directory" cp a zz/
	shows a cat a
	[ ! -e x ]
}

@test "a directory is not copied into itself" {
	mkdir d
	fails 1 "cp: cannot copy a directory, 'd', into itself, 'd/d'" cp -r d d
}

@test "a copy that fails leaves no half file, and a good one as it was" {
	head -c 100000 /dev/zero >big
	fails 1 "cp: error writing '/dev/full': No space left on device" cp big /dev/full
	(ulimit -f 10; trap '' XFSZ; cp big new 2>err) && false
	gnu cp || grep -q "cp: error writing 'new': File too large" err
	gnu cp || [ ! -e new ]
	ln -s nowhere dangling
	fails 1 "cp: not writing through dangling symlink 'dangling'" cp big dangling
}

@test "-r copies trees with links as they are; -L and -H follow them" {
	mkdir -p d/e
	echo x >d/e/x
	ln -s e d/l
	mkfifo d/p
	cp -r d copy
	shows e readlink copy/l
	[ -p copy/p ]
	shows x cat copy/e/x
	rm d/p
	cp -rL d copyL
	[ ! -L copyL/l ]
	shows x cat copyL/l/x
	ln -s d top
	cp -rH top copyH
	[ ! -L copyH ]
	[ -L copyH/l ]
	cp -r top copyP
	[ -L copyP ]
	cp -r d/. copy
	[ ! -e copy/d ]
}

@test "-p and -a keep modes, times and hard links; without them the umask counts" {
	echo x >a
	chmod 6711 a
	touch -d 2001-02-03 a
	cp -p a b
	shows "6711 981158400" stat -c '%a %Y' b
	umask 022
	cp a c
	shows 711 stat -c %a c
	mkdir d
	echo >d/1
	ln d/1 d/2
	chmod 500 d
	touch -d 2002-02-02 d
	cp -a d e
	shows "500 1012608000" stat -c '%a %Y' e
	[ e/1 -ef e/2 ]
	cp -r d f
	[ ! f/1 -ef f/2 ]
	shows 500 stat -c %a f
	chmod 700 d e f
	cp -p --no-preserve=mode a g
	shows 644 stat -c %a g
}

@test "-n, -u, -i and -f decide what is overwritten" {
	echo new >a
	echo old >b
	cp -n a b
	shows old cat b
	touch -d 2001-01-01 a
	cp -u a b
	shows old cat b
	cp -i a b </dev/null 2>err || true
	grep -q "cp: overwrite 'b'? " err
	shows old cat b
	echo y | cp -i a b 2>/dev/null
	shows new cat b
	ln -s a l
	cp --remove-destination b l
	[ ! -L l ]
}

@test "-b, -S and --backup=numbered keep what was there" {
	echo 1 >a
	echo 2 >b
	cp -b a b
	shows 2 cat b~
	cp -S .old a b
	shows 1 cat b.old
	cp --backup=numbered a b
	cp --backup=t a b
	[ -e b.~1~ ]
	[ -e b.~2~ ]
	cp --backup=existing a b
	[ -e b.~3~ ]
	cp -fb a a
	shows 1 cat a~
}

@test "-l, -s, --parents, -T and --attributes-only" {
	mkdir -p d/e t
	echo x >d/e/x
	cp -l d/e/x hard
	[ hard -ef d/e/x ]
	cp -s hard soft
	shows hard readlink soft
	cp --parents d/e/x t
	shows x cat t/d/e/x
	cp -rT d t
	shows x cat t/e/x
	touch -d 2001-01-01 hard
	cp --attributes-only -p hard t/empty
	[ ! -s t/empty ]
	shows 978307200 stat -c %Y t/empty
}

@test "holes stay holes, are made, or filled" {
	truncate -s 1M a
	echo end >>a
	cp a b
	cmp a b
	[ "$(stat -c %b b)" -lt 100 ]
	head -c 1M /dev/zero >z
	cp --sparse=always z y
	cmp z y
	[ "$(stat -c %b y)" -lt 100 ]
	cp --sparse=never a c
	cmp a c
	[ "$(stat -c %b c)" -ge 2048 ]
}

@test "two operands with the same name do not overwrite each other" {
	mkdir d e
	echo 1 >a
	echo 2 >d/a
	fails 1 "cp: will not overwrite just-created 'e/a' with 'd/a'" cp a d/a e
	shows 1 cat e/a
}
