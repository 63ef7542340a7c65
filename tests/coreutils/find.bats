#!/usr/bin/env bats
load helper

tree() {
	mkdir -p d/e
	touch d/a.c d/b.h d/e/c.c
	ln -s a.c d/link
	ln -s nowhere d/dangling
}

# sorted TEXT ARG...: what find prints, sorted
sorted() {
	local want=$1
	shift
	local got
	got=$(find "$@" | LC_ALL=C sort)
	[ "$got" = "$want" ] || { printf 'find %s:\n%s\n' "$*" "$got"; return 1; }
}

@test "names, paths, types and links" {
	tree
	sorted $'d/a.c\nd/e/c.c' d -name '*.c'
	sorted $'d/a.c\nd/e/c.c' d -iname '*.C'
	sorted $'d/e\nd/e/c.c' d -path 'd/e*'
	sorted $'d\nd/e' d -type d
	sorted $'d/dangling\nd/link' d -type l
	sorted $'d\nd/dangling\nd/e\nd/link' d -type l,d
	sorted $'d/dangling' d -xtype l
	sorted $'d/link' d -lname 'a*'
	sorted $'d/dangling' -L d -type l
	sorted $'d/a.c\nd/b.h' d -regex '.*/[ab]\.[ch]'
	sorted $'d/a.c\nd/b.h' d -regex 'd/\(a\|b\).+'
	sorted $'d/a.c\nd/b.h' d -regextype posix-extended -regex 'd/(a|b).+'
	sorted $'d/a.c' d -samefile d/a.c
	sorted $'d/a.c\nd/link' -L d -samefile d/a.c
}

@test "operators bind as in POSIX, and parentheses group" {
	tree
	sorted $'d/a.c\nd/b.h' d -name b.h -o -name a.c
	sorted 'd/a.c' d -name 'b.*' -o -name 'a.*' -type f -print
	sorted $'d/a.c\nd/b.h' d \( -name b.h -o -name a.c \) -type f -print
	sorted $'d/a.c\nd/b.h\nd/e/c.c' d ! -type d ! -type l
	sorted $'d\nd' d -maxdepth 0 -print , -print
	sorted 'd/a.c' d -false -o -name a.c
	sorted $'d\nd/a.c\nd/b.h\nd/dangling\nd/link' d -name e -prune -o -print
}

@test "sizes, times, permissions, owners and counts" {
	mkdir d
	printf 123 >d/three
	touch d/nil
	head -c 5000 /dev/zero >d/big
	touch -d '3 days ago' d/three
	chmod 640 d/three
	chmod 4711 d/big
	ln d/big d/big2
	sorted d/three d -size 3c
	sorted d/three d -type f -size 1 ! -name 'b*'
	sorted $'d/big\nd/big2' d -type f -size +1k
	sorted d/nil d -empty
	sorted d/three d -mtime 3
	sorted d/three d -mtime +2
	sorted $'d\nd/big\nd/big2\nd/nil' d -mmin -10
	sorted d/three d -perm 640
	sorted $'d/big\nd/big2' d -perm -u+s
	sorted $'d/big\nd/big2' d -type f -perm /111
	sorted $'d/big\nd/big2' d -links 2 -type f
	sorted $'d/big\nd/big2' d -inum "$(stat -c %i d/big)"
	sorted d/three d -type f ! -newer d/three
	sorted d/three d ! -newermt yesterday
	sorted '' d ! -user "$(id -u)"
	sorted '' d -nouser -o -nogroup
	sorted $'d\nd/big' d -maxdepth 1 \( -type d -o -name big \)
}

@test "-mindepth, -maxdepth, -depth and -quit" {
	tree
	sorted d d -maxdepth 0
	sorted d/e/c.c d -mindepth 2
	[ "$(find d -depth | tail -1)" = d ]
	[ "$(find d -depth -name e -o -name c.c -print | head -1)" = d/e/c.c ]
	sorted d d -print -quit
}

@test "-exec runs a command for each file, or for many, and tells how it went" {
	tree
	sorted $'<d/a.c>\n<d/e/c.c>' d -name '*.c' -exec env printf '<%s>\n' {} \;
	sorted '2 files' d -name '*.c' -exec sh -c 'echo $# files' x {} +
	sorted d/a.c d -name 'a.c' -exec true \; -print
	sorted '' d -name 'a.c' -exec false \; -print
	sorted ./c.c d -name c.c -execdir echo {} \;
	[ "$(find d -name c.c -execdir pwd \;)" = "$(cd -P d/e && pwd)" ]
	sorted './c.c' d -name c.c -execdir echo {} +
	rc=0
	find d -name a.c -exec false {} + || rc=$?
	[ "$rc" = 1 ]
	find d -name a.c -exec false \;
	[ "$(echo y | find d -name a.c -ok echo {} \; 2>/dev/null)" = d/a.c ]
	[ -z "$(echo n | find d -name a.c -ok echo {} \; 2>/dev/null)" ]
	for ((i = 0; i < 3000; i++)); do : >"d/e/a-rather-long-name-of-a-file-$i"; done
	[ "$(find d/e -type f -name 'a-*' -exec sh -c 'echo $#' x {} + | awk '{ n += $1 } END { print n }')" = 3000 ]
}

@test "-printf, -print0, -ls, -fprint and -fprintf" {
	tree
	chmod 644 d/a.c
	touch -d '2001-02-03 04:05:06.7' d/a.c
	shows 'a.c|d|d|a.c|1|f|644|-rw-r--r--|0|1' find d -name a.c -printf '%f|%h|%H|%P|%d|%y|%m|%M|%s|%n\n'
	shows 'a.c l a.c f' find d -name link -printf '%l %y %l %Y\n'
	shows 'N' find d -name dangling -printf '%Y\n'
	shows '  a.c|a.c  |a.|' find d -name a.c -printf '%5f|%-5f|%.2f|\n'
	shows '981173106.7000000000 2001-02-03 04:05:06.7000000000' find d -name a.c -printf '%T@ %TY-%Tm-%Td %TT\n'
	shows 'Sat Feb  3 04:05:06.7000000000 2001' find d -name a.c -printf '%t\n'
	is $'a\tbA\\%' find d -maxdepth 0 -printf 'a\tb\101\\%%'
	into got find d -name a.c -print0
	[ "$(od -c <got | head -1 | tr -d ' ')" = '0000000d/a.c\0' ]
	find d -name a.c -ls | grep -Eq '^ *[0-9]+ +[0-9]+ -rw-r--r-- +1 .* Feb  3  2001 d/a\.c$'
	find d -name a.c -fprint out -o -name b.h -fprintf out '%f!'
	grep -q 'd/a.c$' out
	grep -q 'b.h!' out
}

@test "-delete removes, contents first" {
	tree
	find d -name '*.c' -delete
	sorted $'d\nd/b.h\nd/dangling\nd/e\nd/link' d
	touch d/e/x
	fails 1 "find: cannot delete ?d/e': Directory not empty" find d -name e -delete
	find d -delete
	[ ! -e d ]
}

@test "errors: what is not there, and expressions that make no sense" {
	fails 1 "find: 'nope': No such file or directory" find nope
	fails 1 "find: unknown predicate ?-zork'" find . -zork
	fails 1 "find: missing argument to ?-name'" find . -name
	fails 1 "find: missing argument to ?-exec'" find . -exec echo {}
	fails 1 "find: paths must precede expression: ?x'*" find . -name a x
	fails 1 "find: *" find . \( -name a
	fails 1 "find: *" find . -name a \)
	fails 1 "find: *" find . -o
	fails 1 "find: *" find . -type q
	fails 1 "find: invalid argument ?x' to ?-mtime'" find . -mtime x
	fails 1 "find: invalid mode ?zz'" find . -perm zz
}

@test "a loop of links is reported, not followed for ever" {
	mkdir -p d/e
	ln -s .. d/e/up
	fails 1 "find: File system loop detected; *d/e/up'*" find -L d
}
