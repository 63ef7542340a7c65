load helper

@test "each name comes from the kernel, in one order whatever the options'" {
	is $'Linux\n' uname
	is $'Linux\n' uname -s
	is "$(</proc/sys/kernel/hostname)"$'\n' uname -n
	is "$(</proc/sys/kernel/osrelease)"$'\n' uname -r
	is "$(</proc/sys/kernel/version)"$'\n' uname -v
	is "Linux $(uname -r) $(uname -m)"$'\n' uname -m -r -s
	[[ "$(uname -a)" == "Linux $(uname -n) $(uname -r) $(uname -v) $(uname -m)"* ]]
	fails 1 '*uname: extra operand ?x?*' uname x
}
