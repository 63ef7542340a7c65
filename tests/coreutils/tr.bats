load helper

@test "tr: ranges, classes, escapes, padding" {
	is 'HELLO' eval 'printf hello | tr a-z A-Z'
	is 'HELLO' eval 'printf hello | tr "[:lower:]" "[:upper:]"'
	is 'xyzzz' eval 'printf abcde | tr a-e x-z'
	is 'abc-d' eval 'printf "abc.d" | tr . -'
	is 'a-c' eval 'printf "a\nc" | tr "\n" -'
	is 'a-c' eval 'printf "a\nc" | tr "\012" "\055"'
	is '12xxx' eval 'printf abcde | tr a-e "12[x*]"'
	is 'xxxy' eval 'printf abcd | tr a-d "[x*3]y"'
	is '.bc' eval 'printf "abc" | tr "[=a=]" .'
}

@test "tr -d, -s, -c, -t" {
	is 'hll' eval 'printf hello | tr -d aeiou'
	is 'helo' eval 'printf hello | tr -s l'
	is 'HELO' eval 'printf hello | tr -s a-z A-Z'
	is 'abc' eval 'printf "a1b2c3" | tr -cd a-z'
	is 'a.b.c.' eval 'printf "a11b2c333" | tr -cs a-z .'
	is 'xbc' eval 'printf abc | tr -t abc x'
	is 'b c' eval 'printf "aab  c" | tr -ds a " "'
	is 'abcd' eval 'printf "ab\0cd" | tr -d "\0"'
}

@test "tr: characters of UTF-8, bytes in the C locale" {
	gnu tr && skip "GNU 9.1 knows only bytes"
	is 'eEa' eval 'printf éÉà | LC_ALL=C.UTF-8 tr éÉà eEa'
	is 'É€' eval 'printf é€ | LC_ALL=C.UTF-8 tr "[:lower:]" "[:upper:]"'
	is 'ab' eval 'printf aé€b | LC_ALL=C.UTF-8 tr -d é€'
	is 'é' eval 'printf aéb | LC_ALL=C.UTF-8 tr -cd é'
	is 'a..b' eval 'printf aéb | tr -c a-z "[.*]"'
	is 'a.b' eval 'printf aéb | LC_ALL=C.UTF-8 tr -c a-z "[.*]"'
	is 'é' eval 'printf éé | LC_ALL=C.UTF-8 tr -s é'
	is $'\xffa' eval 'printf "\xffA" | LC_ALL=C.UTF-8 tr A-Z a-z'
}

@test "tr: errors" {
	fails 1 "tr: missing operand*" tr
	fails 1 "tr: missing operand after 'a'*" tr a
	fails 1 "tr: extra operand 'b'*" tr -d a b
	fails 1 "tr: range-endpoints of 'z-a' are in reverse collating sequence order" tr z-a x
	fails 1 "tr: invalid character class 'foo'" tr '[:foo:]' x
	fails 1 "tr: *string2*non-empty" tr a ''
	fails 1 "tr: *may not appear in string1" tr '[a*]' x
	fails 1 "tr: misaligned*" tr a '[:upper:]'
	fails 1 "tr: *No space left on device" eval 'echo a | tr a b >/dev/full'
}
