load helper

@test "od: words in octal, types and sizes" {
	printf 'abcdefgh' >f
	is $'0000000 061141 062143 063145 064147\n0000010\n' od f
	is $' 61 62 63 64 65 66 67 68\n' od -An -tx1 f
	is $' 64636261 68676665\n' od -An -tx4 f
	is $' 6867666564636261\n' od -An -tx8 f
	is $'  97  98  99 100\n' eval 'od -An -tu1 -N4 f'
	is $'   -1   -2\n' eval 'printf "\377\376" | od -An -td1'
	is $' 141 142\n' od -An -b -N2 f
	is $' 61626364 65666768\n' od -An -tx4 --endian=big f
	is $'   1.5\n' eval 'printf "\0\0\300\077" | od -An -tf4 | tr -s " " | sed "s/^/  /"'
	is $' 0.1\n' eval 'printf "\232\231\231\231\231\231\271\077" | od -An -tf8 | tr -s " "'
}

@test "od: characters and names" {
	is $'   a  \\0  \\n 377\n' eval 'printf "a\0\n\377" | od -An -c'
	is $'   a nul  nl del\n' eval 'printf "a\0\n\377" | od -An -ta'
	is $'0000000  61  62  >ab<\n0000002\n' eval 'printf ab | od -tx1z | tr -s " " | sed "s/ 61 62 >/  61  62  >/"'
}

@test "od: several types are aligned" {
	is $'0000000  61  62  63  64\n          a   b   c   d\n0000004\n' eval 'printf abcd | od -tx1 -tc'
}

@test "od: repeated lines, -v, -w, addresses, skipping, limits" {
	head -c 64 /dev/zero >z
	is $'0000000 000000 000000 000000 000000 000000 000000 000000 000000\n*\n0000100\n' od z
	is 5 eval 'od -v z | wc -l | tr -d "\n "'
	is $'0000000 00 00 00 00\n*\n0000100\n' od -w4 -tx1 z
	is $'000040\n' eval 'od -Ax z | tail -n 1'
	is $'0000064\n' eval 'od -Ad z | tail -n 1'
	printf 'abcdefgh' >f
	is $'0000002 c d\n0000004\n' eval 'od -c -j2 -N2 f | tr -s " "'
	is $' c\n' eval 'od -An -c -j 0x2 -N 1 f | tr -s " "'
	is $'0000003 d e f g h\n0000010\n' eval 'od -c f +3 | tr -s " "'
	is $' c d\n' eval 'printf ab >g; printf cd >h; od -An -c -j2 g h | tr -s " "'
	is $'ef\n' eval '{ od -An -N4 >/dev/null; cat; } <<<abcdef'
	is $'0000002 hello\n' eval 'printf "\0\0hello\0ab\0" | od -S 3'
}

@test "od: errors" {
	printf a >f
	fails 1 'od: nope: No such file or directory*' od -An nope
	fails 1 "od: invalid character 'q' in type string *q*" od -tq /dev/null
	fails 1 "od: invalid type string *x3*" od -tx3 /dev/null
	fails 1 "od: invalid output address radix 'z'; it must be one character from \[doxn]" od -Az
	fails 1 "od: cannot skip past end of combined input" od -j 9 f
	fails 1 "od: invalid -j argument 'x'" od -j x
	fails 1 "od: *No space left on device" eval 'echo a | od >/dev/full'
}
