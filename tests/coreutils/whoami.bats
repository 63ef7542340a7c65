load helper

@test "the effective user's name, as id has it" {
	is "$(id -un)"$'\n' whoami
	fails 1 '*whoami: extra operand ?x?*' whoami x
}
