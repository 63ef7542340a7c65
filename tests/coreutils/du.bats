#!/usr/bin/env bats
load helper

tree() {
	mkdir -p d/e
	head -c 10000 /dev/zero >d/e/x
	head -c 100 /dev/zero >d/y
	ln d/y d/z
}

@test "directories are shown after what is in them, hard links counted once" {
	tree
	[ "$(du d | cut -f2)" = $'d/e\nd' ]
	x=$(stat -c %b d/e/x) y=$(stat -c %b d/y) e=$(stat -c %b d/e) d=$(stat -c %b d)
	[ "$(du -s d)" = "$(((x + y + e + d + 1) / 2))"$'\td' ]
	[ "$(du -sl d)" = "$(((x + 2 * y + e + d + 1) / 2))"$'\td' ]
	[ "$(du -S -d0 d)" = "$(((y + d + 1) / 2))"$'\td' ]
	[ "$(du d/y d/z | wc -l)" = 1 ]
}

@test "-b counts bytes; -h, -k, -m and -B choose the unit" {
	tree
	shows $'10000\td/e/x' du -b d/e/x
	shows $'9.8K\td/e/x' du -h --apparent-size d/e/x
	shows $'10k\td/e/x' du --si --apparent-size d/e/x
	shows $'10\td/e/x' du -k --apparent-size d/e/x
	shows $'1\td/e/x' du -m --apparent-size d/e/x
	shows $'20\td/e/x' du -B512 --apparent-size d/e/x
	shows $'10K\td/e/x' du -BK --apparent-size d/e/x
}

@test "-a, -d, -c, -0, --inodes, --exclude and -t" {
	tree
	shows $'1\td/e/x\n2\td/e\n1\td/y\n4\td' sh -c 'du -a --inodes d | LC_ALL=C sort -k2 -r | LC_ALL=C sort -t/ -s -k2,2 | { cat >t; grep e/x t; grep "d/e$" t; grep -m1 "d/[yz]" t | sed s/z/y/; grep "d$" t; }'
	[ "$(du -d0 d | wc -l)" = 1 ]
	[ "$(du -c d | tail -1 | cut -f2)" = total ]
	[ "$(du -0 d | tr -d '\n' | tr '\0' '\n' | cut -f2)" = $'d/e\nd' ]
	[ "$(du -a --exclude=e d | wc -l)" = 2 ]
	[ "$(du -a --exclude='*/e/x' d | wc -l)" = 3 ]
	[ "$(du -ab -t 10000 d | cut -f2)" = $'d/e/x\nd/e\nd' ]
	[ "$(du -ab -t -100 d | wc -l)" = 1 ]
}

@test "links are counted themselves, with -L what they point to" {
	tree
	ln -s d l
	[ "$(du -b l | cut -f1)" = 1 ]
	[ "$(du -sbL l | cut -f1)" -gt 10000 ]
	[ "$(du -sbD l | cut -f1)" -gt 10000 ]
}

@test "what is not there, or makes no sense, is an error" {
	fails 1 "du: cannot access 'nope': No such file or directory" du nope
	fails 1 "du: invalid maximum depth*'x'*" du -d x
	fails 1 "du: cannot both summarize and show all entries*" du -sa
}
