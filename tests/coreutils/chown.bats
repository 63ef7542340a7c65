#!/usr/bin/env bats
# chown and chgrp
load helper

root() { [ "$(id -u)" = 0 ] || skip "only root may give files away"; }

@test "owners and groups are names or numbers, either may be left out" {
	root
	touch a
	chown 1:2 a
	shows 1:2 stat -c %u:%g a
	chown :3 a
	shows 1:3 stat -c %u:%g a
	chown 4 a
	shows 4:3 stat -c %u:%g a
	chown root: a
	shows 0:0 stat -c %u:%g a
	chown +5:+6 a
	shows 5:6 stat -c %u:%g a
	chgrp 7 a
	shows 5:7 stat -c %u:%g a
	touch b
	chown --reference=a b
	shows 5:7 stat -c %u:%g b
}

@test "who is not known is refused, and so is -1, which means no change to the kernel" {
	touch a
	fails 1 "chown: invalid user: 'no-such'" chown no-such a
	fails 1 "chown: invalid group: ':no-such'" chown :no-such a
	fails 1 "chown: invalid user: '4294967295'" chown 4294967295 a
	fails 1 "chgrp: invalid group: 'no-such'" chgrp no-such a
	fails 1 "chown: missing operand*" chown
	fails 1 "chown: missing operand after '0'*" chown 0
	fails 1 "chown: cannot access 'nope': No such file or directory" chown 0 nope
	fails 1 "" chown -f 0 nope
}

@test "links are followed, but not with -h, and not below -R" {
	root
	mkdir d out
	touch a out/x
	ln -s a l
	ln -s ../out d/l
	chown 5 l
	shows 5 stat -c %u a
	shows 0 stat -c %u l
	chown -h 6 l
	shows 6 stat -c %u l
	chown -R 7 d
	shows $'7\n0\n0' stat -c %u d/l out out/x
	chown -RL 8 d
	shows 8 stat -c %u out/x
	ln -s d top
	chown -RH 9 top
	shows $'9\n8' stat -c %u d out/x
	fails 1 "chown: -R --dereference requires either -H or -L" chown -R --dereference 1 d
}

@test "--from changes only files of these owners; -v and -c tell" {
	root
	touch a b
	chown 1:1 a
	chown --from=1 2 a b
	shows $'2\n0' stat -c %u a b
	chown --from=:9 3 a
	shows 2 stat -c %u a
	chown -v root:root b | grep -q "^ownership of 'b' retained as root:root$"
	chgrp -c 1 b | grep -q "^changed group of 'b' from root to "
	[ -z "$(chgrp -c 1 b)" ]
}
