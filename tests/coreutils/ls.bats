#!/usr/bin/env bats
load helper

@test "ls sorts names, hides those with a dot, and takes . if there is no operand" {
	touch b a .c
	mkdir d
	shows $'a\nb\nd' ls
	shows $'.\n..\n.c\na\nb\nd' ls -a
	shows $'.c\na\nb\nd' ls -A
	shows $'d\nb\na' ls -r
	shows $'a\nd' ls -d a d
	shows $'a\n\nd:' ls d a
	shows $'a\nb\nd\n.c' sh -c 'ls -d a b d; ls -d .c'
}

@test "operands that are not there give status 2, entries that fail 1" {
	fails 2 "ls: cannot access 'nope': No such file or directory" ls nope
	touch a
	fails 2 "*nope*" ls nope a
	[ "$out" = a ]
	ln -s nowhere l
	fails 1 "ls: cannot access 'l': No such file or directory" ls -lL
}

@test "-t -S -X -v -U choose the order" {
	printf 123 >a.c
	printf 1 >b.b
	printf 12 >c.a
	touch -d 2003-01-01 a.c
	touch -d 2001-01-01 b.b
	touch -d 2002-01-01 c.a
	shows $'a.c\nc.a\nb.b' ls -t
	shows $'b.b\nc.a\na.c' ls -tr
	shows $'a.c\nc.a\nb.b' ls -S
	shows $'c.a\nb.b\na.c' ls -X
	shows $'a.c\nb.b\nc.a' sh -c 'ls -U | sort'
	rm *
	touch f1.9 f1.10 f1.9~ g-1.0.tar.gz g-1.0.1.tar.gz
	shows $'f1.9~\nf1.9\nf1.10\ng-1.0.tar.gz\ng-1.0.1.tar.gz' ls -v
}

@test "-l shows mode, links, owner, group, size, time, name and target" {
	printf 12345 >a
	chmod 4751 a
	touch -d '2001-02-03 04:05:06' a
	ln -s a l
	touch -hd '2001-02-03' l
	me=$(id -un) us=$(id -gn)
	shows "-rwsr-x--x 1 $me $us 5 Feb  3  2001 a" ls -l a
	shows "lrwxrwxrwx 1 $me $us 1 Feb  3  2001 l -> a" ls -l l
	shows "-rwsr-x--x 1 $us 5 Feb  3  2001 a" ls -g a
	shows "-rwsr-x--x 1 $me 5 Feb  3  2001 a" ls -o a
	shows "-rwsr-x--x 1 5 Feb  3  2001 a" ls -go a
	shows "-rwsr-x--x 1 $(id -u) $(id -g) 5 Feb  3  2001 a" ls -n a
	shows "-rwsr-x--x 1 $me $us 5 2001-02-03 04:05 a" ls -l --time-style=long-iso a
	shows "-rwsr-x--x 1 $me $us 5 2001-02-03 04:05:06.000000000 +0000 a" ls --full-time a
	shows "-rwsr-x--x 1 $me $us 5 2001 a" ls -l --time-style=+%Y a
	shows "-rwsr-x--x 1 $me $us 5 Feb  3  2001 l" ls -lL l
	truncate -s 1500000 big
	ls -lh big | grep -q ' 1\.5M '
	ls -l --si big | grep -q ' 1\.5M '
	ls -l --block-size=K big | grep -q ' 1465K '
	ls -l | head -1 | grep -q '^total [0-9]*$'
}

@test "columns go down with -C, across with -x, with commas in -m, as wide as -w" {
	touch a b c d e f
	shows $'a  c  e\nb  d  f' ls -C -w 8
	shows $'a  b  c\nd  e  f' ls -x -w 8
	shows 'a, b, c, d, e, f' ls -m
	shows $'a, b, c,\nd, e, f' ls -m -w 9
	shows $'a\nb\nc\nd\ne\nf' ls -C -w 1
	fails 2 "ls: invalid line width: 'x'" ls -w x
}

@test "names with wide characters line up" {
	touch 漢字 b c d
	LC_ALL=C.UTF-8 shows $'b  c  d  漢字' ls -C -w 80
	LC_ALL=C.UTF-8 shows $'b  d\nc  漢字' ls -C -w 9
}

@test "-F, -p and --file-type mark names by type" {
	touch f
	touch x
	chmod 755 x
	mkdir d
	mkfifo p
	ln -s f l
	shows $'d/\nf\nl@\np|\nx*' ls -F
	shows $'d/\nf\nl\np\nx' ls -p
	shows $'d/\nf\nl@\np|\nx' ls --file-type
	shows $'d/\nf\nl\np\nx' ls --indicator-style=slash
}

@test "-R lists directories below, each with its path" {
	mkdir -p d/e
	touch d/e/x d/y
	shows $'.:\nd\n\n./d:\ne\ny\n\n./d/e:\nx' ls -R
	shows $'d:\ne\ny\n\nd/e:\nx' ls -R d
}

@test "-b -Q -q -N and --quoting-style say how names are quoted" {
	touch $'a\nb' "it's" 'a b'
	shows $'a\\ b\na\\nb\nit\'s' sh -c 'ls -b | LC_ALL=C sort'
	shows $'"a b"\n"a\\nb"\n"it\'s"' sh -c 'ls -Q | LC_ALL=C sort'
	shows $'a b\na?b\nit\'s' sh -c 'ls -q | LC_ALL=C sort'
	shows $'"it\'s"\n\'a b\'\n\'a\'$\'\\n\'\'b\'' sh -c 'ls --quoting-style=shell-escape | LC_ALL=C sort'
}

@test "colors come from LS_COLORS, or are the usual ones" {
	mkdir d
	touch f
	shows $'\033[0m\033[01;34md\033[0m\nf' env -u LS_COLORS ls --color=always
	shows $'\033[0m\033[32md\033[0m\n\033[31mf\033[0m' env LS_COLORS='di=32:fi=31' ls --color=always
	touch a.gz
	shows $'\033[0m\033[35ma.gz\033[0m' env LS_COLORS='*.gz=35' ls --color=always a.gz
	shows $'d\nf' ls --color=auto d/../f/.. f 2>/dev/null || shows f ls --color=auto f
}

@test "-i, -s, -I, --hide, -B and --group-directories-first" {
	echo x >a
	touch b~
	mkdir z
	shows "$(stat -c %i a) a" ls -i a
	shows "$(($(stat -c %b a) / 2)) a" ls -s a
	shows $'a\nz' ls -B
	shows $'b~\nz' ls -I a
	shows $'b~\nz' ls --hide=a
	shows $'.\n..\na\nb~\nz' ls -a --hide=a
	shows $'z\na\nb~' ls --group-directories-first
}

@test "links to directories are followed as operands, except with -d, -l and -F" {
	mkdir d
	touch d/x
	ln -s d l
	shows x ls l
	shows l ls -d l
	shows l@ ls -F l
	shows x ls -HF l
	shows x ls -L l
}
