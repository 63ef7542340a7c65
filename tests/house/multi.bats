bats_require_minimum_version 1.5.0
load helper

setup() {
	cd "$BATS_TEST_TMPDIR"
	multi=$BUILD/multi
	native && [ -e "$multi/sill" ] || make -s -C "$top" multi ARCH="$ARCH" >/dev/null
}

sill() {
	$RUN "$multi/sill" "$@"
}

# The binary under another name, as exec would give it.
named() {
	name=$1
	shift
	if native; then
		(exec -a "$name" "$multi/sill" "$@")
	else
		$RUN -0 "$name" "$multi/sill" "$@"
	fi
}

# What a program says and how it ends.
answer() {
	timeout 10 "$@" </dev/null >said 2>&1 && echo 0 >>said || echo $? >>said
	cat said
}

@test "the names are those of the separate programs, in order" {
	ls "$BUILD/bin" | grep -vx sill-cc | LC_ALL=C sort >want
	sill --list >got
	diff want got
	(cd "$multi" && ls) | grep -vx sill | LC_ALL=C sort | diff want -
}

@test "every program answers --help as the separate one does, by either way to name it" {
	for name in $(sill --list); do
		answer $RUN "$BUILD/bin/$name" --help >want
		answer $RUN "$multi/$name" --help >by-link
		answer $RUN "$multi/sill" "$name" --help >by-argument
		diff want by-link
		diff want by-argument
	done
}

@test "every program has a line of its own in sill --help" {
	sill --help >help
	sill --list >names
	tail -n "$(wc -l <names)" help | awk 'NF > 1 { print $1 }' | diff names -
	run -0 sill
	[ "$output" = "$(cat help)" ]
}

@test "argv[0] decides: with a path, a login shell's dash, behind a symbolic link" {
	run -0 named /some/where/basename a/b
	[ "$output" = b ]
	HOME=$PWD ENV= run -0 named -sh -c 'echo "$0"'
	[ "$output" = -sh ]
	run -2 named '[' 1 = 1
	run -0 named '[' 1 = 1 ]
	ln -s "$multi/sill" dirname
	run -0 $RUN ./dirname a/b
	[ "$output" = a ]
}

@test "the first argument decides where argv[0] is sill" {
	run -0 sill echo -n a b
	[ "$output" = 'a b' ]
	run -0 sill sh -c 'echo "$0 $1"' x y
	[ "$output" = 'x y' ]
	run -0 sill '[' a = a ]
	run -1 sill false
	run -2 --separate-stderr sill ls missing
	[ "$stderr" = "$(answer $RUN "$BUILD/bin/ls" missing | head -n 1)" ]
}

@test "another name, as by exec -a, leaves a program what its file is" {
	native || skip 'an emulator has ways of its own to name a program'
	run -0 sill env -a other "$multi/sh" -c 'echo "$0"'
	[ "$output" = other ]
	printf '#!%s/sh\necho "$0"\n' "$multi" >cat
	chmod +x cat
	run -0 ./cat
	[ "$output" = ./cat ]
}

@test "an unknown name is 127, and the nearest one is named" {
	run -127 sill lss
	[ "$output" = 'sill: lss: no such program; did you mean ls?' ]
	run -127 sill haed
	[ "$output" = 'sill: haed: no such program; did you mean head?' ]
	run -127 sill raelpath
	[ "$output" = 'sill: raelpath: no such program; did you mean realpath?' ]
	for name in emacs x /bin/ls '' "$(printf '%0200d' 0)"; do
		run -127 sill "$name"
		[ "$output" = "sill: $name: no such program" ]
	done
	run -127 named unheard-of
	[ "$output" = 'sill: unheard-of: no such program' ]
}

@test "sill's own options: a wrong one is 1" {
	run -0 sill --version
	[[ "$output" == 'sill (Sill) '* ]]
	for wrong in --lisp -x '--list a' '--install' '--install -x .' '--install a b'; do
		run -1 sill $wrong
		[ "${lines[1]}" = "Try 'sill --help' for more information." ]
	done
	run -1 sill --install missing
	[ "$output" = 'sill: missing: No such file or directory' ]
}

@test "--install makes hard links, and again" {
	cp "$multi/sill" .
	mkdir bin
	$RUN ./sill --install bin
	$RUN ./sill --install bin
	sill --list | diff - <(LC_ALL=C ls -A bin)
	[ "$(stat -c %i sill bin/* | sort -u | wc -l)" = 1 ]
}

@test "--install -s makes symbolic links, also in place of hard ones, and back" {
	cp "$multi/sill" .
	mkdir bin
	for option in '' -s -s '' -s; do
		$RUN ./sill --install $option bin
	done
	sill --list | diff - <(LC_ALL=C ls -A bin)
	for link in bin/*; do
		[ "$(readlink "$link")" = "$PWD/sill" ]
	done
	run -0 $RUN bin/basename a/b
	[ "$output" = b ]
}

@test "--install leaves alone what is not its own" {
	cp "$multi/sill" .
	mkdir -p bin/ps
	echo mine >bin/ls
	ln -s nowhere bin/cat
	run -1 $RUN ./sill --install bin
	[ "$(printf '%s\n' "${lines[@]}")" = "sill: bin/cat: exists, and is no link to $PWD/sill
sill: bin/ls: exists, and is no link to $PWD/sill
sill: bin/ps: exists, and is no link to $PWD/sill" ]
	[ "$(cat bin/ls)" = mine ] && [ -d bin/ps ] && [ "$(readlink bin/cat)" = nowhere ]
	[ bin/sed -ef sill ]
}

@test "programs that run one another keep their state apart" {
	native || skip 'they find one another natively'
	cat >script <<-'END'
		set -e
		seq 30 | sort -rn | sed -n '1,3p' | tr '\n' ' '
		expr "$(printf %s abc | wc -c)" + 4
		find . -name script -exec basename {} \;
		printf '%s\n' 1 2 3 | xargs -n 1 env X=1 sh -c 'echo "$X$0"' | tail -n 1
		grep -c . missing script || echo $?
		ls missing || echo $?
		command -v ls | xargs dirname
	END
	for bin in "$BUILD/bin" "$multi"; do
		PATH=$bin sh script 2>&1 | sed "s|$bin|BIN|" >"${bin##*/}"
	done
	[ "$(head -n 2 multi | tr '\n' '|')" = '30 29 28 7|script|' ]
	diff bin multi
}

@test "the one binary lists the system calls of all" {
	for name in sh ls stty; do
		$RUN "$BUILD/bin/sites" "$BUILD/bin/$name" | awk '{ print $1 }'
	done | sort -u >some
	sill sites "$multi/sill" | awk '{ print $1 }' | sort -u >all
	[ -z "$(comm -23 some all)" ]
}
