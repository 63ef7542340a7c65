load helper

@test "grep: basic, extended, fixed patterns; several of them; one a line" {
	printf 'foo\nbar\nfoobar\na+b\naab\n' >f
	is $'foo\nfoobar\n' grep foo f
	is $'foo\nbar\nfoobar\n' grep -E 'foo|bar' f
	is $'foo\nbar\nfoobar\n' grep -e foo -e bar f
	is $'foo\nbar\nfoobar\n' grep 'foo
bar' f
	is $'a+b\n' grep 'a+b' f
	is $'aab\n' grep -E 'a+b' f
	is $'a+b\n' grep -F 'a+b' f
	is $'foo\naab\n' grep '\([oa]\)\1$' f || is $'foo\n' grep '\([o]\)\1$' f
	is $'foo\nfoobar\n' grep 'fo\{2\}' f
	echo bar >p
	is $'bar\nfoobar\n' grep -f p f
	: >none
	exits 1 '' grep -f none f
	is "$(cat f)"$'\n' grep '' f
	is $'foo\n' grep -x foo f
}

@test "grep: -i -v -w -c -l -L -q -m -s" {
	printf 'Foo\nbar\nfood foo\n' >f; echo x >g
	is $'Foo\nfood foo\n' grep -i FOO f
	is $'bar\n' grep -iv foo f
	is $'Foo\nfood foo\n' grep -iw foo f
	exits 1 '' grep -w oo f
	is $'1\n' grep -c foo f
	is $'f:1\ng:0\n' grep -c foo f g
	is $'f\n' grep -l foo f g
	is $'g\n' grep -L foo f g
	is '' grep -q foo f
	is $'Foo\n' grep -im1 foo f
	exits 1 '' grep -m0 foo f
	exits 2 '' eval 'grep -s foo nope 2>&1'
	is '' grep -q foo f nope
}

@test "grep: -n -b -o -H -h --label -Z, the prefixes in this order" {
	printf 'ab\nxaba\n' >f
	is $'f:1:0:ab\nf:2:3:xaba\n' grep -Hnb a f
	is $'1:a\n2:a\n2:a\n' grep -on a f
	is $'0:a\n4:a\n6:a\n' grep -ob a f
	is $'in:ab\nin:xaba\n' eval 'cat f | grep -H --label=in a'
	is 'f@ab' eval 'grep -HZ "^ab" f | tr "\0\n" @@ | head -c 4'
	is $'ab\n' eval 'cp f g; grep -h "^ab" f g | head -n 1'
}

@test "grep: context, its separator, overlapping groups" {
	seq 20 >f
	is $'2\n3\n4\n' grep -C1 '^3$' f
	is $'2-2\n3:3\n4-4\n' grep -n -1 '^3$' f
	is $'3\n4\n--\n7\n8\n' grep -A1 '^[37]$' f
	is $'2\n3\n4\n5\n' grep -B1 -A1 '^[34]$' f
	is $'3\n4\n7\n8\n' grep --no-group-separator -A1 '^[37]$' f
	is $'3\n4\n##\n7\n8\n' grep --group-separator=## -A1 '^[37]$' f
	is $'1\n2\n3\n' grep -m1 -A2 1 f
	seq 100000 >big
	is $'49999\n50000\n50001\n' grep -C1 '^50000$' big
	is $'50000:50000\n' grep -n '^50000$' big
}

@test "grep: NUL bytes, binary files, -z, wrong UTF-8" {
	printf 'a\0b\nc\n' >f
	fails 0 'grep: f: binary file matches' grep b f
	is 'a@b#' eval 'grep -a b f | tr "\0\n" "@#"'
	exits 1 '' grep -I b f
	is $'1\n' grep -c b f
	is 'b@' eval 'printf "a\0b\0" | grep -z b | tr "\0" @'
	is $'\xff\xfex\n' eval 'printf "\xff\xfex\n" | LC_ALL=C.UTF-8 grep -a x'
}

@test "grep: 5 MB lines, last line without newline, long and many patterns" {
	{ head -c 5000000 /dev/zero | tr '\0' x; printf 'needle\nno\nend'; } >f
	is $'5000007\n' eval 'grep needle f | wc -c | tr -d " "'
	is $'end\n' grep end f
	is $'1\n' grep -c 'x*needle' f
	seq 1000 3000 >p
	is $'1500\n' eval 'printf "12\n1500\nabc\n" | grep -F -f p'
	is $'x1500\n' eval 'printf "x12\nx1500\nabc\n" | grep -o -F -e x1500 -f p'
	long=$(head -c 300 /dev/zero | tr '\0' y)
	is "$long"$'\n' eval 'echo $long | grep $long'
	exits 1 '' eval 'echo ${long%y}z | grep $long'
}

@test "grep: case and words in UTF-8" {
	is $'ÉTÉ\n' eval 'echo ÉTÉ | LC_ALL=C.UTF-8 grep -i été'
	exits 1 '' eval 'echo été | LC_ALL=C.UTF-8 grep -w t'
	is $'é\n' eval 'echo aéb | LC_ALL=C.UTF-8 grep -o "[^ab]"'
}

@test "grep -r: trees, --include, --exclude, --exclude-dir, links" {
	mkdir -p d/sub d/skip; echo x >d/a.c; echo x >d/b.h; echo x >d/sub/c.c; echo x >d/skip/e.c
	ln -s ../d/a.c d/link
	is $'d/a.c\nd/b.h\nd/skip/e.c\nd/sub/c.c\n' eval 'grep -rl x d | sort'
	is $'d/a.c\nd/skip/e.c\nd/sub/c.c\n' eval 'grep -rl --include="*.c" x d | sort'
	is $'d/b.h\n' eval 'grep -rl --exclude="*.c" x d | sort'
	is $'d/a.c\nd/b.h\nd/sub/c.c\n' eval 'grep -rl --exclude-dir=skip x d | sort'
	is $'d/a.c\nd/b.h\nd/link\nd/skip/e.c\nd/sub/c.c\n' eval 'grep -Rl x d | sort'
	is $'a.c\nb.h\nskip/e.c\nsub/c.c\n' eval 'cd d && grep -rl x | sort'
	fails 2 'grep: d: Is a directory' grep x d
	exits 1 '' grep -d skip x d
}

@test "grep --color marks matches, names and numbers" {
	esc=$'\33'
	is "a${esc}[01;31m${esc}[Kb${esc}[m${esc}[K"$'\n' eval 'echo ab | grep --color=always b'
	is $'ab\n' eval 'echo ab | grep --color=auto b'
	is "a${esc}[7m${esc}[Kb${esc}[m${esc}[K"$'\n' eval 'echo ab | GREP_COLORS="mt=7" grep --color=always b'
}

@test "grep: offset after -m is behind the last selected line" {
	seq 5 >f
	is $'1\n2\n3\n4\n5\n' eval '{ grep -m1 1; cat; } <f'
}

@test "grep: trouble is 2, no match is 1" {
	exits 1 '' eval 'echo a | grep b'
	fails 2 'grep: nope: No such file or directory' grep a nope
	fails 2 'grep: *' grep '[' /dev/null
	fails 2 'grep: *' grep -E '(' /dev/null
	fails 2 'grep: x: invalid context length argument' grep -A x a
	fails 2 'grep: unknown binary-files type' grep --binary-files=x a
	fails 2 'grep: nope: No such file or directory' grep -f nope
	fails 2 'grep: write error: No space left on device' eval 'echo a | grep a >/dev/full'
}
