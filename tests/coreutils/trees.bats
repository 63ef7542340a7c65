#!/usr/bin/env bats
# What all utilities that go through trees have in common.
load helper

# deep DIR LEVELS: a tree with names of 100 bytes, each level with a file f.
deep() {
	local name chunk i j
	name=$(printf 'n%099d' 0)
	"$SILL_BIN/mkdir" "$1"
	(
		export -n PWD OLDPWD
		cd "$1" || exit
		for ((i = 0; i < $2; i += 20)); do
			chunk=.
			for ((j = 0; j < 20; j++)); do chunk+=/$name; done
			"$SILL_BIN/mkdir" -p "$chunk" || exit
			for ((j = 0; j < 20; j++)); do cd -P "$name" && echo hi >f || exit; done
		done
	)
}

@test "a tree whose path is longer than PATH_MAX is found, counted, changed, copied and removed" {
	deep deep 300
	[ "$(find deep -name f | wc -l)" = 300 ]
	[ "$(find deep -depth -type f -execdir cat {} + | wc -l)" = 300 ]
	[ "$(du -a --inodes deep | wc -l)" = 601 ]
	chmod -R go-rx deep
	[ "$(find deep -perm /077 | wc -l)" = 0 ]
	chown -R "$(id -u)" deep
	rm -r deep
	[ ! -e deep ]
}

@test "cp -r, mv, find -delete and ls -R go deeper than PATH_MAX, where GNU's cannot" {
	gnu cp && skip "GNU's cp and ls use paths"
	deep deep 300
	cp -r deep copy
	[ "$(find copy -type f -size 3c | wc -l)" = 300 ]
	[ "$(ls -R copy | grep -c '^f$')" = 300 ]
	find copy -delete
	[ ! -e copy ]
	mv deep moved
	[ ! -e deep ]
	rm -rf moved
}

@test "a tree 2,000 levels deep needs no more descriptors than a flat one" {
	deep deep 2000
	ulimit -n 80
	[ "$(find deep -name f | wc -l)" = 2000 ]
	rm -r deep
	[ ! -e deep ]
}

@test "links in a tree are not followed, so nothing outside of it is touched" {
	mkdir -p tree outside
	echo keep >outside/file
	chmod 640 outside/file
	ln -s ../outside tree/link
	ln -s ../outside/file tree/file
	chmod -R 777 tree
	shows 640 stat -c %a outside/file
	cp -r tree copy
	[ -L copy/link ]
	rm -r tree
	shows keep cat outside/file
}

@test "a directory swapped for a link while rm is in the tree leads nowhere else" {
	mkdir -p tree/a/b outside/b
	touch outside/b/precious tree/a/b/x
	# the question is answered after the swap: rm holds the directory by descriptor
	(
		sleep 0.3
		mv tree/a tree/old
		ln -s ../outside tree/a
		yes
	) 2>/dev/null | rm -ri tree >/dev/null 2>&1 || true
	[ -e outside/b/precious ]
}

@test "what cannot be written is reported, with status 1" {
	touch a
	local command
	for command in "ls -l" "find ." "du -a" "df" "stat a" "readlink -f a" "realpath a" "cat /proc/version" \
		"mkdir -v new" "rm -v a" "mktemp -u"; do
		touch a
		rc=0
		$command >/dev/full 2>err || rc=$?
		[[ $command == ls* ]] && want=2 || want=1
		[ "$rc" = "$want" ] && grep -q 'No space left on device\|write error$' err || {
			echo "$command: $rc $(cat err)"
			return 1
		}
	done
}

@test "a closed standard output is an error" {
	touch a
	local command
	for command in "ls" "find ." "du" "df" "stat a" "realpath a" "cat a"; do
		rc=0
		$command >&- 2>err || rc=$?
		[ "$rc" != 0 ] || [ "$command" = "cat a" ]
		[ -s err ] || [ "$command" = "cat a" ]
	done
}

@test "--help goes to standard output and names every utility; --version is there" {
	local name
	for name in cat chgrp chmod chown cp df du find ln ls mkdir mkfifo mktemp mv readlink realpath rm \
		rmdir stat sync tee touch; do
		"$name" --help >out 2>err
		grep -qi "usage: .*$name" out
		[ ! -s err ]
		"$name" --version >out
		grep -q "$name" out
	done
}

@test "an unknown option is an error with a pointer to --help" {
	local name
	for name in cat chgrp chmod chown cp df du ln mkdir mkfifo mktemp mv readlink realpath rm rmdir \
		stat sync tee touch; do
		fails 1 "$name: unrecognized option '--zork'*Try '*$name --help' for more information." "$name" --zork
		fails 1 "$name: invalid option -- '@'*" "$name" -@
	done
	fails 2 "ls: unrecognized option '--zork'*" ls --zork
	fails 1 "find: unknown predicate ?--zork'" find --zork
}
