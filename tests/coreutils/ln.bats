#!/usr/bin/env bats
load helper

@test "hard and symbolic links, to a name, here, or into a directory" {
	echo a >a
	mkdir d
	ln a b
	[ a -ef b ]
	ln -s a s
	shows a readlink s
	ln a b d
	[ d/b -ef a ]
	(cd d && ln -s ../a x && ln -s /no/where)
	shows /no/where readlink d/where
	ln -st d /zz
	shows /zz readlink d/zz
	shows "'v' -> 'a'" ln -sv a v
	shows "'w' => 'a'" ln -v a w
}

@test "what is there is not replaced, but with -f, -i or -b" {
	echo a >a
	echo b >b
	fails 1 "ln: failed to create hard link 'b': File exists" ln a b
	fails 1 "ln: failed to create symbolic link 'b': File exists" ln -s a b
	ln -i a b </dev/null 2>err || true
	grep -q "ln: replace 'b'? " err
	shows b cat b
	ln -sb a b
	shows b cat b~
	shows a readlink b
	ln -f a b
	[ a -ef b ]
	fails 1 "ln: 'a' and 'a' are the same file" ln -f a a
	shows a cat a
	[ "$(ls | wc -l)" = 4 ]
}

@test "-n and -T: a link to a directory is replaced, not gone into" {
	mkdir d e
	ln -s d l
	ln -snf e l
	shows e readlink l
	ln -sfT d l
	shows d readlink l
	ln -sf e l
	shows e readlink d/e
	fails 1 "ln: e: cannot overwrite directory" ln -sfT d e
}

@test "-r makes the target relative to the link; -P and -L" {
	mkdir -p d/e f
	touch a
	ln -sr a d/e/l
	shows ../../a readlink d/e/l
	ln -sr d/e f
	shows ../d/e readlink f/e
	ln -s a s
	ln -P s p
	[ -L p ]
	ln -L s q
	[ ! -L q ]
	[ q -ef a ]
}

@test "errors" {
	mkdir d
	fails 1 "ln: missing file operand*" ln
	fails 1 "ln: failed to access 'nope': No such file or directory" ln nope x
	fails 1 "ln: d: hard link not allowed for directory" ln d x
	fails 1 "ln: cannot do --relative without --symbolic" ln -r d x
	fails 1 "ln: failed to create symbolic link 'nope/x': No such file or directory" ln -s d nope/x
}
