# trapspage.awk: docs/traps.md as the manual page sill-traps(7)
BEGIN {
	print ".\\\" Made from docs/traps.md by tools/trapspage.awk"
	print ".Dd " released "\n.Dt SILL-TRAPS 7\n.Os Sill"
	print ".Sh NAME\n.Nm sill-traps\n.Nd which functions trap, and into what\n.Sh DESCRIPTION"
}
/^# / { next }
/^## / { if (in_list) print ".El"; in_list = seen = 0; print ".Sh " toupper(substr($0, 4)); next }
/^\| (function|---)/ { next }
/^\| / {
	if (!in_list) { print ".Bl -tag -width Ds"; in_list = 1 }
	split($0, cell, / *\| */)
	gsub(/\*/, "", cell[3])
	print ".It Fn " cell[2] "\n" cell[3]
	next
}
/^$/ { if (!in_list && seen++ > 1) print ".Pp"; next }
{ gsub(/\\/, "\\e"); gsub(/[*`]/, ""); print }
