load helper

@test "uniq: repeats once, counted, only these or only the others" {
	printf 'a\na\nb\nc\nc\nc\n' >f
	is $'a\nb\nc\n' uniq f
	is $'      2 a\n      1 b\n      3 c\n' uniq -c f
	is $'a\nc\n' uniq -d f
	is $'b\n' uniq -u f
	is $'a\na\nc\nc\nc\n' uniq -D f
	is $'a\na\n\nc\nc\nc\n' uniq --all-repeated=separate f
	is $'\na\na\n\nc\nc\nc\n' uniq --all-repeated=prepend f
	is $'a\na\n\nb\n\nc\nc\nc\n' uniq --group f
	is $'\na\na\n\nb\n\nc\nc\nc\n\n' uniq --group=both f
	is '' eval 'uniq </dev/null'
}

@test "uniq: what is compared" {
	is $'A\nb\n' eval 'printf "A\na\nb\n" | uniq -i'
	is $'1 a\n3 b\n' eval 'printf "1 a\n2 a\n3 b\n" | uniq -f 1'
	is $'1 a\n3 b\n' eval 'printf "1 a\n2 a\n3 b\n" | uniq -1'
	is $'xab\nxc\n' eval 'printf "xab\nyab\nxc\n" | uniq -s 1'
	is $'abc\nac\n' eval 'printf "abc\nabd\nac\n" | uniq -w 2'
	is 'a@b@' eval 'printf "a\0a\0b\0" | uniq -z | tr "\0" @'
	is $'a@b\na@c\n' eval 'printf "a\0b\na\0c\n" | uniq | tr "\0" @'
	gnu uniq && return
	is $'É\n' eval 'printf "É\né\n" | LC_ALL=C.UTF-8 uniq -i'
	is $'éa\nàb\n' eval 'printf "éa\nàa\nàb\n" | LC_ALL=C.UTF-8 uniq -s 1'
}

@test "uniq: input and output files, the last line without newline" {
	printf 'a\na' >f
	uniq f g
	is $'a\n' cat g
}

@test "uniq: errors" {
	fails 1 "uniq: nope: No such file or directory" uniq nope
	fails 1 "uniq: extra operand 'c'*" uniq a b c
	fails 1 "uniq: --group is mutually exclusive*" uniq --group -c
	fails 1 "uniq: x: invalid number of fields to skip" uniq -f x || fails 1 "uniq: invalid number of fields to skip: 'x'" uniq -f x
	fails 1 "uniq: *No space left on device" eval 'echo a | uniq >/dev/full'
}
