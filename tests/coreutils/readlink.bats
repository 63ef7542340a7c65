#!/usr/bin/env bats
# readlink and realpath
load helper

@test "readlink prints what a link says, and nothing of others" {
	ln -s nowhere l
	touch f
	shows nowhere readlink l
	is nowhere readlink -n l
	into got readlink -z l
	[ "$(tr '\0' , <got)" = nowhere, ]
	exits 1 '' readlink f
	fails 1 "readlink: f: Invalid argument" readlink -v f
	fails 1 "readlink: missing operand*" readlink
}

@test "-f, -e and -m differ in what has to exist" {
	here=$(env pwd -P)
	mkdir d
	touch d/x
	ln -s d l
	ln -s nope dangling
	shows "$here/d/x" readlink -f l/../d//./x
	shows "$here/nope" readlink -f dangling
	exits 1 '' readlink -f nope/x
	exits 1 '' readlink -e dangling
	shows "$here/d/x" readlink -e l/x
	shows "$here/y" readlink -m nope/x/../../y
	exits 1 '' readlink -f d/x/
	exits 1 '' readlink -f d/x/..
	ln -s loop loop
	exits 1 '' readlink -f loop
	shows / readlink -f /..
}

@test "realpath, relative to a directory or in one" {
	here=$(env pwd -P)
	mkdir -p d/e
	touch a d/x
	ln -s d/e l
	shows "$here/a"$'\n'"$here/nope" realpath a nope
	shows "$here/nope" realpath -e -E nope
	fails 1 "realpath: nope/x: No such file or directory" realpath -E nope/x
	shows "$here/d" realpath l/..
	shows "$here" realpath -L l/..
	shows "$here/l/x" realpath -s l/x
	shows ../a realpath --relative-to=d a
	shows . realpath --relative-to=d d
	shows x realpath --relative-to=d d/x
	shows "$here/a" realpath --relative-base=d a
	shows x realpath --relative-base=d d/x
	fails 1 "realpath: nope/x: No such file or directory" realpath nope/x
	fails 1 "realpath: nope: No such file or directory" realpath -e nope
	fails 1 "" realpath -q nope/x
	shows "$here/nope/x" realpath -m nope/x
	fails 1 "realpath: '': No such file or directory" realpath ''
}
