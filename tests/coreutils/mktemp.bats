#!/usr/bin/env bats
load helper

@test "a file only for its owner, a directory with -d, nothing with -u" {
	umask 0
	f=$(mktemp aXXXXXX)
	[[ $f == a?????? && -f $f && ! -s $f ]]
	shows 600 stat -c %a "$f"
	d=$(mktemp -d dXXX)
	[[ $d == d??? && -d $d ]]
	shows 700 stat -c %a "$d"
	u=$(mktemp -u uXXXX)
	[[ $u == u???? && ! -e $u ]]
	[ "$(mktemp aXXXXXXXX)" != "$(mktemp aXXXXXXXX)" ]
}

@test "-p, TMPDIR, -t and --suffix" {
	mkdir t q
	[[ $(mktemp -p t) == t/tmp.?????????? ]]
	[[ $(TMPDIR=q mktemp) == q/tmp.* ]]
	[[ $(TMPDIR=q mktemp -t xXXX) == q/x??? ]]
	[[ $(mktemp --suffix=.c xXXX) == x???.c ]]
	[[ $(mktemp xXXX.h) == x???.h ]]
	[[ $(mktemp t/yXXX) == t/y??? ]]
}

@test "templates that will not do are refused" {
	fails 1 "mktemp: too few X's in template 'aXX'" mktemp aXX
	fails 1 "mktemp: too many templates*" mktemp aXXX bXXX
	fails 1 "mktemp: failed to create file via template 'nope/aXXX': No such file or directory" mktemp nope/aXXX
	fails 1 "mktemp: with --suffix, template 'abc' must end in X" mktemp --suffix=x abc
	fails 1 "mktemp: invalid suffix 'a/b', contains directory separator" mktemp --suffix=a/b aXXX
	fails 1 "" mktemp -q nope/aXXX
	[ -z "$(ls)" ]
}

@test "a file whose name could not be told does not stay" {
	gnu mktemp && skip "GNU's stays in some cases"
	fails 1 "mktemp: write error: No space left on device" into /dev/full mktemp aXXX
	[ -z "$(ls)" ]
}
