load helper

@test "-c takes a command, a name and parameters" {
	run timeout 20 "$SH" -c 'echo $0 $# $1' name one two
	[ "$output" = "name 2 one" ]
	run timeout 20 "$SH" -c 'exit 3'
	[ "$status" = 3 ]
	run timeout 20 "$SH" -c ''
	[ "$status" = 0 ]
}

@test "a script file, found here or on PATH" {
	mkdir bin; echo 'echo $0 $*' >s; cp s bin/inpath; chmod +x bin/inpath
	run timeout 20 "$SH" ./s a b
	[ "$output" = "./s a b" ]
	run env PATH="$PWD/bin:$PATH" timeout 20 "$SH" inpath
	[ "$status" = 0 ]
}

@test "standard input is read no further than the command that runs" {
	printf 'read x\nline\necho "$x"\ncat\nthe rest\n' >in
	run timeout 20 "$SH" <in
	[ "$output" = "line
the rest" ]
	run timeout 20 bash -c 'cat in | "$SH"'
	[ "$output" = "line
the rest" ]
	run timeout 20 "$SH" -s a b <<<'echo $# $2'
	[ "$output" = "2 b" ]
}

@test "exec in a script on standard input changes where the script comes from" {
	printf 'echo second\n' >next; printf 'echo first\nexec <next\necho never\n' >in
	run timeout 20 "$SH" <in
	[ "$output" = "first
second" ]
}

@test "a login shell reads /etc/profile and ~/.profile, an interactive one ENV" {
	echo 'echo profile' >.profile; echo 'echo env $-' >rc
	run env HOME="$PWD" timeout 20 bash -c 'exec -a -sh "$SH" -c "echo cmd"'
	[[ $output == *"profile
cmd" ]]
	run env HOME="$PWD" timeout 20 "$SH" -l -c 'echo cmd'
	[[ $output == *"profile
cmd" ]]
	run env HOME="$PWD" ENV='$HOME/rc' timeout 20 bash -c '"$SH" -i +m -c "echo cmd"'
	[[ $output == "env "*i*"
cmd" ]]
	run env HOME="$PWD" ENV='$HOME/rc' timeout 20 "$SH" -c 'echo cmd'
	[ "$output" = cmd ]
}

@test "variables come from the environment, but IFS does not" {
	run env IFS=x A=1 'B=two words' timeout 20 "$SH" -c 'v=axb; echo $v $A "$B" $OPTIND; env | grep -c "^[AB]="'
	[ "$output" = "axb 1 two words 1
2" ]
	run env -i "$SH" -c 'case "$PWD $PPID ${HOME-nohome}" in /*\ [1-9]*\ nohome) echo fine;; esac; command -v ls >/dev/null && echo path'
	[ "$output" = "fine
path" ]
}

@test "a wrong PWD is corrected, a right one kept" {
	mkdir real; ln -s real link; cd link
	run timeout 20 "$SH" -c 'echo $PWD'
	[ "${output##*/}" = link ]
	run env PWD=/nowhere timeout 20 "$SH" -c 'echo $PWD'
	[ "${output##*/}" = real ]
	run env PWD="$PWD/../link" timeout 20 "$SH" -c 'echo $PWD'
	[ "${output##*/}" = real ]
}

@test "an interactive shell prompts on standard error, with expansion" {
	printf 'echo a\nx=5\nif :; then\necho b\nfi\nexit\n' >in
	run timeout 20 bash -c 'PS1="<\$x> " PS2="more " "$SH" -i +m <in 2>err; cat err'
	[ "$output" = "a
b
<> <> <5> more more <5> " ]
}

@test "environment entries that are no variables do not disturb" {
	run env 'no-name=1' '1=2' timeout 20 "$SH" -c 'echo ok'
	[ "$output" = ok ]
}
