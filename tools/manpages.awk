# manpages.awk: a manual page (mdoc) for each group of functions in the public headers.
#
#   awk -f manpages.awk -v out=DIRECTORY -v released=DATE header.h...   (in libc/include)
#
# The installed header is the manual; this only sets it in another type.  A group is a comment
# and the declarations after it:
#
#   /* What they do; results and errors. (POSIX)  Traps: openat. */
#   int openat(int __dirfd, const char *__path, int __flags, ...);
#
# The page has the name of the group's first function, and each other function a page that
# leads there.  A comment that begins with dashes is the heading of a section: what it says
# is said on each page of the section, as is what the header's first comment says.
# "Traps:" begins the paragraph on system calls, (C) (POSIX) (XSI) (GNU) (BSD) (Linux) name
# the standard, and the #if around a declaration tells the feature-test macros.

function trim(s) { gsub(/^[ \t]+|[ \t]+$/, "", s); return s }

# ---- Reading a header ----

function start_header() {
	header = FILENAME
	sub(/^\.\//, "", header)
	depth = braces = 0
	comment = heading = intro = declaration = collected = ""
	in_comment = group = 0
	first_comment = 1
}

FNR == 1 { start_header() }

# A preprocessor's line that goes on is one line.  Of a header's own macros for declarations,
# such as __MATH_1(name), what they stand for is kept.
continued {
	if (defining) body[defining] = body[defining] " " $0
	continued = /\\$/
	next
}

in_comment { collected = collected "\n" $0; if (/\*\//) end_comment(); next }
braces == 0 && declaration == "" && /^[ \t]*\/\*/ {
	collected = $0
	in_comment = 1
	if (/\*\//) end_comment()
	next
}

# Words of a comment, without its frame; code in it (indented, or between blank lines) stays.
function end_comment(  n, lines, i, text, line) {
	in_comment = 0
	sub(/^[ \t]*\/\*/, "", collected)
	sub(/\*\/.*/, "", collected)
	n = split(collected, lines, "\n")
	for (i = 1; i <= n; i++) {
		line = lines[i]
		if (i > 1) sub(/^[ \t]*\*/, "", line)
		sub(/^ /, "", line)
		sub(/[ \t]+$/, "", line)
		text = text (i > 1 ? "\n" : "") line
	}
	if (first_comment) {
		first_comment = 0
		sub(/^[^:]*: */, "", text)
		intro = text
	} else if (text ~ /^--/) {
		gsub(/^-+ *| *-+$/, "", text)
		heading = text
		comment = ""
	} else {
		comment = text
		group = 0
	}
}

/^[ \t]*#/ {
	continued = /\\$/
	line = $0
	sub(/^[ \t]*#[ \t]*/, "", line)
	defining = ""
	if (match(line, /^define __[A-Z0-9_]+\([a-z_, ]*\)/)) {
		defining = substr(line, 8, index(line, "(") - 8)
		parameters[defining] = substr(line, index(line, "(") + 1, RLENGTH - index(line, "(") - 1)
		body[defining] = substr(line, RLENGTH + 1)
		next
	}
	if (line ~ /^if/) { condition[++depth] = line; known[depth] = visible(line) }
	else if (line ~ /^el/) known[depth] = ""
	else if (line ~ /^endif/) depth--
	# A macro with arguments is a function to those who call it.
	else if (match(line, /^define [a-zA-Z][a-zA-Z0-9_]*\([^)]*\)/) && comment != "" && !braces)
		add(substr(line, 8, RLENGTH - 7) ";", 1)
	next
}

# What a program must define to see what is inside such an #if.
function visible(line) {
	if (line !~ /__(GNU|BSD|XSI|POSIX|ISO_C)_VISIBLE/ || line ~ /!|</)
		return ""
	sub(/^if */, "", line)
	gsub(/__GNU_VISIBLE/, "_GNU_SOURCE", line)
	gsub(/__BSD_VISIBLE/, "_DEFAULT_SOURCE", line)
	gsub(/__XSI_VISIBLE/, "_XOPEN_SOURCE", line)
	gsub(/__POSIX_VISIBLE/, "_POSIX_C_SOURCE", line)
	gsub(/__ISO_C_VISIBLE >= 1990/, "any C", line)
	while (match(line, /__ISO_C_VISIBLE >= [0-9]+/))
		line = substr(line, 1, RSTART - 1) "C" substr(line, RSTART + 21, 2) substr(line, RSTART + RLENGTH)
	gsub(/ *\|\| */, " or ", line)
	gsub(/ *&& */, " and ", line)
	gsub(/ or C[0-9]+/, "&", line)
	return line
}

# A line that is one of those macros: the declarations that it stands for.
match($0, /^__[A-Z0-9_]+\(/) && (substr($0, 1, RLENGTH - 1) in body) && !braces && declaration == "" {
	n = split(expand(substr($0, 1, RLENGTH - 1), substr($0, RLENGTH + 1)), parts, ";")
	for (i = 1; i <= n; i++)
		if (parts[i] ~ /\(/) add(trim(parts[i]) ";", 0)
	next
}

function expand(macro, args,  n, names, values, i, text, out) {
	sub(/\).*/, "", args)
	n = split(parameters[macro], names, / *, */)
	split(args, values, / *, */)
	text = body[macro]
	gsub(/\\/, "", text)
	for (i = 1; i <= n; i++) {
		out = ""
		while (match(text, "[A-Za-z0-9_]+")) {
			word = substr(text, RSTART, RLENGTH)
			out = out substr(text, 1, RSTART - 1) (word == names[i] ? values[i] : word)
			text = substr(text, RSTART + RLENGTH)
		}
		text = out text
	}
	gsub(/[ \t]*##[ \t]*/, "", text)
	gsub(/[ \t]+/, " ", text)
	return text
}

/^(__BEGIN_DECLS|__END_DECLS|extern "C")/ { next }

{
	line = $0
	gsub(/\/\*[^*]*\*\//, "", line)
	sub(/\/\*.*/, "", line)
	line = trim(line)
	if (line == "") next
	opened = gsub(/{/, "{", line)
	closed = gsub(/}/, "}", line)
	if (braces == 0 && opened && (declaration line) ~ /\)[^;]*{/) {
		# An inline function: its head is what counts.
		head = declaration " " line
		sub(/[ \t]*{.*/, "", head)
		braces += opened - closed
		declaration = ""
		sub(/^ *(static )?(__)?inline(__)? */, "", head)
		add(head ";", 0)
		next
	}
	braces += opened - closed
	if (braces || closed) { declaration = braces ? declaration : ""; if (line ~ /;$/ && !braces) declaration = ""; next }
	declaration = trim(declaration " " line)
	if (declaration ~ /;$/) {
		if (declaration ~ /\(/ && declaration !~ /^(typedef|extern [^(]*;|struct [a-z_]* *;|enum|_Static)/)
			add(declaration, 0)
		declaration = ""
	}
}

# ---- Groups ----

function name_of(d) {
	gsub(/__attribute__\(\(.*\)\)|_Noreturn|__NORETURN|__noreturn/, "", d)
	if (!match(d, /[A-Za-z_][A-Za-z0-9_]* *\(/)) return ""
	# int (*signal(int, ...))(int): the name stands behind the first star.
	if (d ~ /^[a-z_ ]+\(\*[a-z0-9_]+\(/) { match(d, /\(\*[a-z0-9_]+\(/); return substr(d, RSTART + 2, RLENGTH - 3) }
	return trim(substr(d, RSTART, RLENGTH - 1))
}

function add(d, macro,  name, i, where) {
	name = name_of(d)
	if (name == "" || name ~ /^_/ && name !~ /^_(exit|Exit|Fork|tolower|toupper|setjmp|longjmp)$/ || name in page_of)
		return
	for (i = 1; i <= depth; i++)
		if (known[i] != "" && index(where, known[i]) == 0)
			where = where (where == "" ? "" : "; ") known[i]
	if (!group) {
		group = ++groups
		first[group] = name
		text_of[group] = comment
		heading_of[group] = heading
		intro_of[group] = intro
		header_of[group] = header
	}
	page_of[name] = group
	members[group] = members[group] " " name
	declared[group, ++count[group]] = d
	is_macro[group, count[group]] = macro
	wanted[group, count[group]] = where
	section = header SUBSEP heading
	if (!((section, group) in in_section)) {
		in_section[section, group] = 1
		neighbours[section] = neighbours[section] " " group
	}
}

# ---- Writing ----

# A paragraph begins only before text.
function say(s) {
	if (s == ".Pp") { pending = said !~ /^\.S[hs] /; return }
	if (pending && s !~ /^\.S[hs] /) print ".Pp" >file
	pending = 0
	print (said = s) >file
}

# Text as it stands: what would be a request or an escape is none.
function plain(s) {
	gsub(/\\/, "\\e", s)
	if (s ~ /^[.']/) s = "\\&" s
	return s
}

# A sentence a line, as mdoc wants it; an empty or indented line begins a new paragraph.
function paragraphs(text,  n, lines, i, buffer) {
	n = split(text, lines, "\n")
	buffer = ""
	for (i = 1; i <= n; i++) {
		if (lines[i] ~ /^( |$)/) {
			flow(buffer)
			buffer = ""
			if (lines[i] ~ /^ /) {
				say(".Bd -literal -compact")
				for (; i <= n && lines[i] ~ /^ /; i++) say(plain(lines[i]))
				say(".Ed")
				i--
			} else say(".Pp")
		} else
			buffer = buffer (buffer == "" ? "" : " ") lines[i]
	}
	flow(buffer)
}

function flow(s) {
	s = trim(s)
	while (match(s, /[.:;] +/)) {
		say(plain(substr(s, 1, RSTART)))
		s = substr(s, RSTART + RLENGTH)
	}
	if (s != "") say(plain(s))
}

function sort(list, n,  i, j, x) {
	for (i = 2; i <= n; i++) {
		x = list[i]
		for (j = i - 1; j >= 1 && tolower(list[j]) > tolower(x); j--) list[j + 1] = list[j]
		list[j + 1] = x
	}
}

function standards(text,  s) {
	if (text ~ /\((C|C, POSIX|C,)/) s = s ", ISO C"
	if (text ~ /\((POSIX|C, POSIX)/) s = s ", POSIX.1-2024"
	if (text ~ /\(XSI/) s = s ", X/Open System Interfaces of POSIX.1-2024"
	if (text ~ /\(GNU|\(.*, GNU\)/) s = s ", GNU extension"
	if (text ~ /\(BSD|\(.*, BSD\)/) s = s ", BSD extension"
	if (text ~ /\(Linux|\(.*, Linux\)/) s = s ", Linux"
	return substr(s, 3)
}

function arguments(d, name,  at, args, n, i, c, level, one, out) {
	at = index(d, name "(")
	if (!at) at = index(d, name " (")
	args = substr(d, at + length(name))
	sub(/^ *\(/, "", args)
	level = 1
	for (i = 1; i <= length(args) && level; i++) {
		c = substr(args, i, 1)
		if (c == "(" ) level++
		if (c == ")" && --level == 0) break
		if (c == "," && level == 1) { out = out " \"" trim(one) "\""; one = "" } else one = one c
	}
	return out " \"" trim(one) "\""
}

function synopsis(g,  i, d, name, type, at, last) {
	say(".Sh SYNOPSIS")
	say(".In " header_of[g])
	for (i = 1; i <= count[g]; i++) {
		d = declared[g, i]
		name = name_of(d)
		gsub(/__attribute__\(\([^;]*\)\)|__restrict_?|_Noreturn|__NORETURN/, "", d)
		gsub(/__NONNULL\([^)]*\)/, "", d)
		d = gensub_names(d)
		gsub(/\\/, "\\e", d)
		at = index(d, name)
		type = trim(substr(d, 1, at - 1))
		if (d ~ /^[^(]*\(\*/ && index(d, "(*") < at) {
			say(".Bd -literal")
			say(d)
			say(".Ed")
		} else {
			if (type != "") say(".Ft " type)
			say(".Fn " name arguments(d, name))
		}
	}
}

# Parameters without the underscores that keep them out of programs' macros.
function gensub_names(d,  out) {
	out = ""
	while (match(d, /[^A-Za-z0-9_]__[a-z][a-z0-9_]*/)) {
		out = out substr(d, 1, RSTART) 
		d = substr(d, RSTART + 3)
	}
	out = out d
	gsub(/  +/, " ", out)
	gsub(/\* /, "*", out)
	gsub(/ ,/, ",", out)
	gsub(/ \)/, ")", out)
	return out
}

function write_page(g,  text, traps, n, names, i, about, see, list, m, seen, where) {
	file = out "/" first[g] ".3"
	text = text_of[g]
	traps = ""
	if (match(text, /(Traps:|Never traps)/)) {
		traps = substr(text, RSTART)
		text = substr(text, 1, RSTART - 1)
	} else if (match(intro_of[g], /(Traps:|Never traps|Nothing here traps)[^.]*\./))
		traps = substr(intro_of[g], RSTART, RLENGTH)
	gsub(/\n/, " ", traps)
	say(".\\\" Made from <" header_of[g] "> by tools/manpages.awk")
	say(".Dd " released)
	n = split(members[g], names, " ")
	say(".Dt " toupper(first[g]) " 3")
	say(".Os Sill")
	say(".Sh NAME")
	for (i = 1; i <= n; i++)
		say(".Nm " names[i] (i < n ? " ," : ""))
	about = text
	if (trim(about) == "" || about ~ /^ *\(/) about = heading_of[g]
	if (trim(about) == "" || about ~ /^ *\(/) about = intro_of[g]
	gsub(/\n/, " ", about)
	sub(/[.;:(].*/, "", about)
	about = trim(about)
	say(".Nd " plain(tolower(substr(about, 1, 1)) substr(about, 2)))
	synopsis(g)
	say(".Sh DESCRIPTION")
	if (trim(text) != "") paragraphs(text)
	# A heading that is no more than a title says nothing here.
	if (heading_of[g] ~ /[.:;] |[.:;]$/ || trim(text) == "") {
		say(".Pp")
		paragraphs(heading_of[g] (heading_of[g] ~ /[.:;]$/ ? "" : "."))
	}
	say(".Ss The header <" header_of[g] ">")
	paragraphs(toupper(substr(intro_of[g], 1, 1)) substr(intro_of[g], 2))
	if (traps != "") {
		say(".Sh SYSTEM CALLS")
		flow(traps)
		say("See")
		say(".Xr sill-traps 7 .")
	}
	for (i = 1; i <= count[g]; i++)
		if (wanted[g, i] != "" && !((g, wanted[g, i]) in seen)) {
			if (!where++) say(".Sh FEATURE TEST MACROS")
			seen[g, wanted[g, i]] = 1
			say(".Fn " name_of(declared[g, i]) " :")
			say(plain(wanted[g, i]) ".")
		}
	m = split(neighbours[header_of[g] SUBSEP heading_of[g]], list, " ")
	for (i = 1; i <= m; i++)
		list[i] = first[list[i]]
	sort(list, m)
	see = ""
	for (i = 1; i <= m && i <= 24; i++)
		if (list[i] != first[g]) see = see (see == "" ? "" : " ,\n") ".Xr " list[i] " 3"
	if (see != "") {
		say(".Sh SEE ALSO")
		say(see)
	}
	if (standards(text_of[g]) != "") {
		say(".Sh STANDARDS")
		say(standards(text_of[g]) ".")
	}
	close(file)
	for (i = 2; i <= n; i++) {
		file = out "/" names[i] ".3"
		say(".so man3/" first[g] ".3")
		close(file)
	}
}

END {
	for (g = 1; g <= groups; g++) write_page(g)
}
