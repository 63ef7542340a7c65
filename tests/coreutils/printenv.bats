load helper

@test "values of names, or everything; status 1 if one is not set" {
	A=1 B=2 is $'1\n2\n' printenv A B
	is $'A=b\n' env -i A=b "$SILL_BIN/printenv"
	exits 1 '' printenv NOSUCH
	A=1 exits 1 $'1\n' printenv NOSUCH A
	exits 1 '' printenv A=1
	A=x into got printenv -0 A
	[ "$(od -An -tx1 got | tr -d ' \n')" = 7800 ]
}
