load helper

@test "sed s: groups, &, g, N, p, I, empty matches, other delimiters" {
	is $'bXc\n' eval 'echo bac | sed s/a/X/'
	is $'[b][a]\n' eval 'echo ba | sed "s/./[&]/g"'
	is $'b-a\n' eval 'echo a-b | sed "s/\(.\)-\(.\)/\2-\1/"'
	is $'b-a\n' eval 'echo a-b | sed -E "s/(.)-(.)/\2-\1/"'
	is $'aXa\n' eval 'echo aaa | sed s/a/X/2'
	is $'aXX\n' eval 'echo aaa | sed s/a/X/2g'
	is $'X\nX\n' eval 'echo A | sed s/a/X/Ip'
	is $'-h-e-l-l-o-\n' eval 'echo hello | sed "s/x*/-/g"'
	is $'XcX\n' eval 'echo baac | sed "s/[ab]*/X/g"'
	is $'a/c\n' eval 'echo abc | sed "s,b,/,"'
	is $'a,c\n' eval 'echo abc | sed "s,b,\,,"'
	is $'a\nc\n' eval 'echo abc | sed "s/b/\n/"'
	is $'a\nc\n' eval 'echo abc | sed "s/b/\\
/"'
	is $'Xbc\n' eval 'echo abc | sed "/a/s//X/"'
	is $'foo Bar BAZ qux\n' eval 'echo FOO bar baz QUX | sed -E "s/(.*) (.*) (.*) (.*)/\L\1\E \u\2 \U\3\E \L\4/"'
	is $'É\n' eval 'echo é | LC_ALL=C.UTF-8 sed "s/.*/\U&/"'
	is $'a&\n' eval 'echo ab | sed "s/b/\&/"'
	is $'A\tB\n' eval 'echo AxB | sed "s/\x78/\t/"'
}

@test "sed: addresses" {
	is $'2\n' eval 'seq 3 | sed -n 2p'
	is $'3\n' eval 'seq 3 | sed -n "\$p"'
	is $'2\n3\n' eval 'seq 5 | sed -n 2,3p'
	is $'1\n3\n' eval 'seq 3 | sed -n "2!p"'
	is $'2\n3\n4\n' eval 'seq 5 | sed -n /2/,/4/p'
	is $'2\n3\n' eval 'seq 5 | sed -n /2/,+1p'
	is $'2\n3\n4\n' eval 'seq 9 | sed -n 2,~4p'
	is $'2\n4\n' eval 'seq 5 | sed -n 2~2p'
	is $'1\n' eval 'seq 5 | sed -n 0,/1/p'
	is "$(seq 5)"$'\n' eval 'seq 5 | sed -n 1,/1/p'
	is $'3\n' eval 'seq 5 | sed -n 3,1p'
	is $'a,b\n' eval 'echo a,b | sed -n "\,a\,b,p"'
	is $'A\n' eval 'echo A | sed -n /a/Ip'
}

@test "sed: d D n N g G h H x p P = q Q y l z F" {
	is $'2\n1\n' eval 'seq 2 | sed -n "1!G;h;\$p"'
	is $'1 2\n3\n' eval 'seq 3 | sed "N;s/\n/ /"'
	is $'1,2,3\n' eval 'seq 3 | sed ":a;N;\$!ba;s/\n/,/g"'
	is $'2\n' eval 'seq 3 | sed -n "n;p"'
	is $'1\n2\n' eval 'seq 9 | sed 2q'
	is $'1\n' eval 'seq 9 | sed 2Q'
	exits 5 $'1\n' eval 'seq 9 | sed 1q5'
	is $'xyc\n' eval 'echo abc | sed y/ab/xy/'
	is $'éa\n' eval 'echo aé | LC_ALL=C.UTF-8 sed y/aé/éa/'
	is $'1\na\n' eval 'echo a | sed ='
	is $'a\\tb\\\\$\n' eval 'printf "a\tb\\\\\n" | sed -n l'
	is $'aaaa\\\naa$\n' eval 'echo aaaaaa | sed -n "l 5"'
	is $'a\nb\nb\n' eval 'printf "a\nb\n" | sed "\$!N;P;D" | sed "\$p"'
	is $'-\na\n' eval 'echo a | sed F'
	is $'\n' eval 'echo a | sed z'
}

@test "sed: a i c, POSIX's and GNU's form; r R w W" {
	is $'a\nnew\n' eval 'echo a | sed "a new"'
	is $'  new\na\n' eval 'echo a | sed "i\\
  new"'
	is $'1\nX\n4\n' eval 'seq 4 | sed "2,3c X"'
	is $'X\nX\n' eval 'seq 2 | sed "c X"'
	is $'a\none\ntwo\n' eval 'echo a | sed "a one\\
two"'
	echo in >r
	is $'a\nin\n' eval 'echo a | sed "r r"'
	is $'1\nin\n2\n' eval 'seq 2 | sed "R r"'
	is $'a\n' eval 'echo a | sed "r nope"'
	is $'1\n2\n' eval 'seq 2 | sed -n "w out"; cat out'
	is $'x\nx\n' eval 'echo x | sed "w /dev/stdout"'
	is $'{}\n' eval 'echo a | sed -n "/a/{s/a/{}/;p}"'
	is $'no\n' eval 'echo a | sed "s/b/x/;t;s/a/no/"'
	is $'yes\n' eval 'echo a | sed "s/a/yes/;t;s/y/n/"'
}

@test "sed: -n #n -s -z -u -f, missing newline, NUL bytes, long lines" {
	printf '#n\np\n' >s
	is $'a\n' eval 'echo a | sed -f s'
	seq 2 >f; seq 3 >g
	is $'2\n3\n' sed -s -n '$=' f g
	is $'5\n' sed -n '$=' f g
	is 'a' eval 'printf a | sed p | head -c 1'
	is $'a\na' eval 'printf a | sed p'
	is 'x@y@' eval 'printf "a\0b\0" | sed -z "s/a/x/;s/b/y/" | tr "\0" @'
	is $'a@X\n' eval 'printf "a\0b\n" | sed s/b/X/ | tr "\0" @'
	is $'5000001\n' eval '{ head -c 5000000 /dev/zero | tr "\0" x; echo; } | sed s/y/z/ | wc -c | tr -d " "'
	is $'1\n2\n3\n' eval '{ sed 1q; cat; } <g'
}

@test "sed -i edits in place, keeps mode and backup, or the old file if the disk is full" {
	seq 3 >f; chmod 640 f
	sed -i s/2/two/ f
	is $'1\ntwo\n3\n' cat f
	is $'640\n' stat -c %a f
	sed -i.bak 1d f
	is $'1\ntwo\n3\n' cat f.bak
	is $'two\n3\n' cat f
	mkdir bak; sed -i'bak/*.old' 1d f
	is $'two\n3\n' cat bak/f.old
	seq 2 >a; seq 2 >b
	sed -i '1s/$/!/' a b
	is $'1!\n2\n1!\n2\n' cat a b
	fails 4 "sed: couldn't edit bak: not a regular file" sed -i p bak
	is $'a\nb\nbak\nf\nf.bak\n' eval 'ls'
}

@test "sed: errors name the place; 1 for the script, 2 for input, 4 for output" {
	fails 1 "sed: -e expression #1, char 3: unterminated \`s' command" sed s/a
	fails 1 "sed: -e expression #1, char 1: unknown command: \`k'" sed k
	fails 1 "sed: -e expression #2, char 1: unexpected \`}'" sed -e p -e '}'
	fails 1 "sed: -e expression #1, char 0: unmatched \`{'" sed '{p'
	gnu sed || fails 1 "sed: can't find label for jump to \`x'" sed 'b x'
	fails 1 "sed: -e expression #1, char *: invalid reference \\\\1 on \`s' command's RHS" sed 's/a/\1/'
	fails 1 "sed: -e expression #1, char *: unknown option to \`s'" sed s/a/b/k
	fails 1 "sed: -e expression #1, char *: extra characters after command" sed 'p x'
	fails 1 "sed: -e expression #1, char 2: invalid usage of line address 0" sed 0p
	fails 1 "sed: *strings for \`y' command are different lengths" sed y/ab/c/
	printf 'p\nk\n' >s
	fails 1 "sed: file s line 2: unknown command: \`k'" sed -f s
	fails 4 "sed: couldn't open file nope: No such file or directory" sed -f nope
	echo a >f
	fails 2 "sed: can't read nope: No such file or directory" sed p nope f
	[ "$out" = $'a\na' ]
	fails 4 "sed: *No space left on device" eval 'sed p f >/dev/full'
	fails 4 "sed: couldn't open file /nope/x: No such file or directory" sed 'w /nope/x' f
	fails 1 "sed: *no previous regular expression" eval 'echo a | sed s//x/'
}
