#!/usr/bin/env bats
load helper

# becomes OLD MODE NEW: chmod MODE makes OLD into NEW.
becomes() {
	rm -f f
	touch f
	chmod "$1" f
	chmod -- "$2" f || return
	[ "$(stat -c %a f)" = "$3" ] || { echo "$1 $2: $(stat -c %a f), not $3"; return 1; }
}

@test "modes are octal or of the grammar of POSIX" {
	umask 022
	becomes 0 644 644
	becomes 777 0 0
	becomes 0 07777 7777
	becomes 644 u+x 744
	becomes 644 a-r,u=w 200
	becomes 644 g=u 664
	becomes 640 o=g,g=o 640 || becomes 640 o=g,g=o 644
	becomes 644 +x 755
	becomes 777 -w 577 || becomes 777 -w 555
	becomes 777 = 0
	becomes 600 +r-w 444 || becomes 600 +r-w 644
	becomes 644 u+x+w-r 344
	becomes 644 +X 644
	becomes 744 a+X 755
	becomes 755 u+s,g+s 6755
	becomes 755 ug+s,o+t 7755
	becomes 6755 u-s 2755
	becomes 644 ugo+rwx 777
	becomes 0 +755 755
	becomes 777 -022 755
	becomes 421 a=rw,u+x,g=u 776
}

@test "wrong modes and missing operands are refused" {
	touch a
	for mode in 8 77777 zz u+ra+w u, ,u u+q '' 64x; do
		fails 1 "chmod: invalid mode: '$mode'*" chmod "$mode" a
	done
	fails 1 "chmod: missing operand*" chmod
	fails 1 "chmod: missing operand after '644'*" chmod 644
	fails 1 "chmod: cannot access 'nope': No such file or directory" chmod 644 nope
	ln -s nope l
	fails 1 "chmod: cannot operate on dangling symlink 'l'" chmod 644 l
	fails 1 "" chmod -f 644 nope
}

@test "a mode that looks like an option is one" {
	umask 022
	touch a
	chmod 777 a
	chmod -x a
	shows 666 stat -c %a a
	fails 1 "chmod: a: new permissions are *, not *" sh -c 'umask 022; chmod 777 a; chmod -w a'
}

@test "a directory keeps its set-id bits unless they are named" {
	mkdir d
	chmod 2755 d
	chmod 755 d
	shows 2755 stat -c %a d
	chmod u=rwx,go= d
	shows 2700 stat -c %a d
	chmod g-s d
	shows 700 stat -c %a d
	chmod 2755 d
	chmod 00755 d
	shows 755 stat -c %a d
}

@test "-R changes trees, and gives access before it goes in" {
	mkdir -p d/e
	touch d/e/f
	chmod 0 d/e
	chmod -R u+rwX,go= d
	shows $'700\n700\n600' stat -c %a d d/e d/e/f
	ln -s ../nowhere d/l
	chmod -R 755 d
}

@test "-v and -c tell, --reference takes another file's mode" {
	touch a b
	chmod 644 a
	chmod 600 b
	shows "mode of 'a' changed from 0644 (rw-r--r--) to 0755 (rwxr-xr-x)" chmod -v 755 a
	shows "mode of 'a' retained as 0755 (rwxr-xr-x)" chmod -v 755 a
	is '' chmod -c 755 a
	shows "mode of 'a' changed from 0755 (rwxr-xr-x) to 0600 (rw-------)" chmod -c --reference=b a
}
