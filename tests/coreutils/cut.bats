load helper

@test "cut -f: fields, ranges in any order, lines without delimiter" {
	printf 'a:b:c:d\nnone\n:x\n' >f
	is $'b\nnone\nx\n' cut -d: -f2 f
	is $'b\nx\n' cut -d: -sf2 f
	is $'a:c:d\nnone\n\n' cut -d: -f3-,1 f
	is $'a:b\nnone\n:x\n' cut -d: -f-2 f
	is $'b\n' eval 'printf "a\tb\n" | cut -f2'
	is $'a<>c\nnone\n\n' cut -d: -f1,3 --output-delimiter='<>' f
	is $'a:c:d\nnone\n\n' cut -d: --complement -f2 f
	is $'two\nthree\n' eval 'printf "one\ntwo\nthree\n" | cut -d "
" -f2-3'
}

@test "cut -b, -c: bytes and characters" {
	is $'bd\n' eval 'echo abcde | cut -b 2,4'
	is $'ab:de\n' eval 'echo abcde | cut -b 1-2,4- --output-delimiter=:'
	is $'ace\n' eval 'echo abcde | cut -c 1,3,5-9'
	is $'\n' eval 'echo abc | cut -c 9'
	gnu cut && return
	is $'é€\n' eval 'echo aé€b | LC_ALL=C.UTF-8 cut -c 2-3'
	is $'b\n' eval 'echo a→b→c | LC_ALL=C.UTF-8 cut -d → -f 2'
	is $'a\n' eval 'echo aé | LC_ALL=C.UTF-8 cut -n -b 1-2'
	is $'aé\n' eval 'echo aé | LC_ALL=C.UTF-8 cut -n -b 1-3'
}

@test "cut: NUL bytes, -z, last line without newline, long lines" {
	is $'a@\n' eval 'printf "a\0:b\n" | cut -d: -f1 | tr "\0" @'
	is $'a@c@' eval 'printf "a:b\0c:d\0" | cut -z -d: -f1 | tr "\0" @'
	is $'a\n' eval 'printf "a:b" | cut -d: -f1'
	is $'y\n' eval '{ head -c 5000000 /dev/zero | tr "\0" x; echo :y; } | cut -d: -f2'
}

@test "cut: errors" {
	fails 1 "cut: you must specify a list*" cut
	fails 1 "cut: only one list may be specified*" cut -b1 -f1
	fails 1 "cut: the delimiter must be a single character*" cut -d ab -f1
	fails 1 "cut: an input delimiter may be specified only*" cut -d: -c1
	fails 1 "cut: suppressing non-delimited lines*" cut -s -c1
	fails 1 "cut: fields are numbered from 1*" cut -f0
	fails 1 "cut: invalid decreasing range*" cut -f3-1
	fails 1 "cut: invalid range with no endpoint: -*" cut -f-
	fails 1 "cut: invalid *" cut -fx
	fails 1 "cut: nope: No such file or directory" cut -f1 nope
	fails 1 "cut: *No space left on device" eval 'echo a | cut -c1 >/dev/full'
}
