load helper

@test "blocks are counted, full and partial" {
	seq 1000 >in
	fails 0 $'38+1 records in\n38+1 records out' dd if=in of=out bs=100 status=noxfer
	cmp in out
	fails 0 $'556+1 records in\n299+1 records out' dd if=in of=out ibs=7 obs=13 status=noxfer
	cmp in out
	fails 0 $'3+0 records in\n3+0 records out\n300 bytes copied, * s, *B/s' dd if=in of=out bs=100 count=3
	[ "$(wc -c <out)" = 300 ]
	fails 0 '' dd if=in of=out status=none
}
@test "skip and seek pass over blocks or bytes, of files and of pipes" {
	env printf 0123456789 >in
	is 456 dd if=in bs=1 skip=4 count=3 status=none
	is 456 dd if=in iflag=skip_bytes,count_bytes skip=4 count=3 status=none
	[ "$(cat in | dd bs=2 skip=2 count=1 status=none)" = 45 ]
	env printf abc | dd of=in bs=1 seek=2 conv=notrunc status=none
	is 01abc56789 cat in
	env printf X | dd of=in bs=1 seek=4 status=none
	is 01abX cat in
	env printf Y | dd of=in oflag=seek_bytes seek=1 conv=notrunc status=none
	is 0YabX cat in
	fails 0 '*cannot skip to specified offset*0+0 records in*' dd if=in of=out skip=100 status=noxfer
}

@test "a short read is a partial block, unless fullblock is asked for" {
	slow() { env printf ab; sleep 0.2; env printf cd; sleep 0.2; env printf ef; }
	[ "$(slow | dd bs=4 count=2 status=none 2>/dev/null)" = abcd ]
	[ "$(slow | dd bs=4 count=2 iflag=fullblock status=none)" = abcdef ]
	[ "$(slow | dd ibs=4 obs=4 count=3 status=noxfer 2>&1 >/dev/null)" = $'0+3 records in\n1+1 records out' ]
}

@test "records and lines" {
	[ "$(env printf 'abc\nlonglineX\n\nz' | dd cbs=5 conv=block status=none)" = 'abc  longl     z    ' ]
	[ "$(env printf 'abc\nlonglineX\n' | dd cbs=5 conv=block status=noxfer 2>&1 >/dev/null)" = \
		$'0+1 records in\n0+1 records out\n1 truncated record' ]
	[ "$(env printf 'abc  de   fghijk   x' | dd cbs=5 conv=unblock status=none)" = $'abc\nde\nfghij\nk   x' ]
}

@test "bytes are converted: case, pairs, and the codes of mainframes" {
	[ "$(env printf 'Hello' | dd conv=ucase status=none)" = HELLO ]
	[ "$(env printf 'Hello' | dd conv=lcase status=none)" = hello ]
	[ "$(env printf abcde | dd conv=swab status=none)" = badce ]
	[ "$(env printf 'Az09~^' | dd conv=ebcdic status=none | od -An -tx1 | tr -d ' \n')" = c1a9f0f95f9a ]
	[ "$(env printf 'Az09~^' | dd conv=ibm status=none | od -An -tx1 | tr -d ' \n')" = c1a9f0f9a15f ]
	[ "$(env printf 'Az09~^' | dd conv=ebcdic status=none | dd conv=ascii status=none)" = 'Az09~^' ]
	[ "$(env printf 'a\nb' | dd conv=ebcdic cbs=3 status=none | dd conv=ascii,ucase cbs=3 status=none)" = $'A\nB' ]
}

@test "sync fills blocks up, with NUL or, in records, spaces" {
	[ "$(env printf abc | dd ibs=8 conv=sync status=none | od -An -tx1 | tr -d ' \n')" = 6162630000000000 ]
	[ "$(env printf abc | dd ibs=8 conv=sync,block cbs=8 status=none)" = 'abc     ' ]
}

@test "sparse leaves holes and the right size" {
	dd if=/dev/zero of=f bs=64k count=16 conv=sparse status=none
	[ "$(stat -c %s f)" = 1048576 ]
	[ "$(stat -c %b f)" -lt 64 ]
	{ head -c 65536 /dev/zero; echo x; } | dd of=g bs=64k iflag=fullblock conv=sparse status=none
	[ "$(tail -c 2 g)" = x ]
	[ "$(stat -c %s g)" = 65538 ]
}

@test "excl, nocreat, append and fsync" {
	echo a >f
	fails 1 "*dd: failed to open ?f?: File exists" dd if=/dev/null of=f conv=excl
	fails 1 "*dd: failed to open ?g?: No such file or directory" dd if=/dev/null of=g conv=nocreat
	echo b | dd of=f oflag=append conv=notrunc,fsync status=none
	is $'a\nb\n' cat f
	echo c | dd of=f conv=fdatasync status=none
	is $'c\n' cat f
}

@test "numbers may be products with suffixes" {
	[ "$(dd if=/dev/zero bs=2x3 count=2 status=none | wc -c)" = 12 ]
	[ "$(dd if=/dev/zero bs=1b count=1 status=none | wc -c)" = 512 ]
	[ "$(dd if=/dev/zero bs=2w count=2 status=none | wc -c)" = 8 ]
	[ "$(dd if=/dev/zero bs=1kB count=1 status=none | wc -c)" = 1000 ]
	[ "$(dd if=/dev/zero bs=1K count=1 status=none | wc -c)" = 1024 ]
	[ "$(dd if=/dev/zero bs=512 count=3B status=none | wc -c)" = 3 ]
}

@test "what is wrong is said before anything is written" {
	fails 1 '*dd: unrecognized operand ?foo?*' dd foo
	fails 1 '*dd: invalid conversion: ?x?*' dd conv=x
	fails 1 '*dd: invalid number: ?0?' dd bs=0
	fails 1 '*dd: invalid number: ?1x?' dd count=1x
	fails 1 '*dd: invalid number: ?99999999999999999999?: *' dd bs=99999999999999999999
	fails 1 '*dd: cannot combine any two of {ascii,ebcdic,ibm}*' dd conv=ascii,ibm
	fails 1 '*dd: invalid status level: ?x?*' dd status=x
	fails 1 '*dd: invalid input flag: ?x?*' dd iflag=x
	fails 1 "*dd: failed to open ?none?: No such file or directory" dd if=none of=f
	[ ! -e f ]
}

@test "errors of reading and writing still give the counts" {
	fails 1 $'*dd: error reading ?/?: Is a directory\n0+0 records in\n0+0 records out' dd if=/ of=f status=noxfer
	fails 1 $'*dd: *?/dev/full?: No space left on device\n1+0 records in\n0+0 records out' \
		dd if=/dev/zero of=/dev/full count=1 status=noxfer
}

@test "SIGUSR1 asks how far it is" {
	mkfifo p
	dd if=p of=out bs=1 status=noxfer 2>err 3>&- &
	pid=$!
	exec 8>p
	env printf abc >&8
	for i in 1 2 3 4 5 6 7 8 9 10; do [ -s out ] && break; sleep 0.1; done
	kill -USR1 $pid
	for i in 1 2 3 4 5 6 7 8 9 10; do [ -s err ] && break; sleep 0.1; done
	grep -q '^3+0 records in' err
	exec 8>&-
	wait $pid
	[ "$(grep -c 'records in' err)" = 2 ]
}
