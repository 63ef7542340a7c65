load helper

yes() {
	"$SILL_BIN/test" "$@" || { echo "expected to be true: $*"; return 1; }
}
no() {
	local code=0
	"$SILL_BIN/test" "$@" || code=$?
	[ $code = 1 ] || { echo "expected 1, not $code: $*"; return 1; }
}

@test "no operand is false; one is true unless it is empty, whatever it looks like" {
	no
	no ''
	yes x; yes !; yes -n; yes '('; yes -a
}

@test "strings" {
	yes -n x; no -n ''; yes -z ''; no -z x
	yes a = a; no a = b; yes a != b; yes a == a
	yes '(' = '('; yes ! = !; yes -n = -n; no -z = x
}

@test "strings in the order of the locale" {
	gnu '[' && skip "GNU's has no < and >"
	yes a '<' b; no a '>' b; yes b '>' a; no a '<' a
}

@test "integers of any length, with blanks and signs" {
	yes 1 -eq 1; yes 010 -eq 10; yes ' 3 ' -eq 3; yes -0 -eq 0; yes 2 -lt 10
	yes -5 -lt -4; yes -5 -lt 4; yes 5 -gt -6; yes 1 -ne 2; yes 1 -le 1; yes 1 -ge 1
	yes 99999999999999999999 -gt 99999999999999999998
	no 99999999999999999999 -lt 99999999999999999998
	no 2 -lt 2
}

@test "what is no integer is an error with status 2, not false" {
	fails 2 '*test: *x*' "$SILL_BIN/test" x -eq 1
	fails 2 '?*' "$SILL_BIN/test" 1 -eq ''
	fails 2 '?*' "$SILL_BIN/test" 1 -eq 1x
	fails 2 '?*' "$SILL_BIN/test" 1 -lt -
	gnu '[' || fails 2 'test: x: integer expected' "$SILL_BIN/test" x -eq 1
}

@test "kinds of files" {
	touch f; mkdir d; ln -s f l; ln -s none dangling; mkfifo p; echo x >s
	yes -e f; yes -f f; no -f d; yes -d d; no -d f; yes -h l; yes -L dangling; no -e dangling
	yes -p p; no -s f; yes -s s; yes -c /dev/null; no -b /dev/null; no -S f
	yes -O f; yes -G f; no -e none; no -f ''
}

@test "permissions, and their special bits" {
	touch f; chmod 4755 f
	yes -u f; no -g f; no -k f; yes -x f; yes -r f; yes -w f
	chmod 2644 f; yes -g f; no -x f
	mkdir d; chmod 1755 d; yes -k d
}

@test "newer, older, the same: one that exists is newer than one that does not" {
	touch -d 2020-01-01 a; touch -d 2020-01-02 b; ln a c; ln -s a l
	yes b -nt a; no a -nt b; yes a -ot b; no a -nt a
	yes a -nt none; no none -nt a; yes none -ot a
	yes a -ef c; yes a -ef l; no a -ef b; no none -ef none
}

@test "not, for each count of operands that POSIX gives rules for" {
	yes ! ''; no ! x
	yes ! -n ''; yes ! a = b; no ! a = a
	yes '(' x ')'; no '(' '' ')'
	yes '(' ! '' ')'
}

@test "and, or and parentheses, for scripts that still have them" {
	yes a -a b; no a -a ''; yes '' -o b; no '' -o ''
	yes a = a -a b = b; no a = a -a b = c; yes a = b -o c = c
	yes '(' a = b -o c = c ')' -a x; no a = a -a '(' b = c ')'
	yes a -o b -a ''; yes ! a -a ''
	yes ! '(' a = b ')' -a x
}

@test "[ needs its ]" {
	"$SILL_BIN/[" a = a ]
	fails 2 '*[[]: missing ?]?' "$SILL_BIN/[" a
	fails 2 '*[[]: missing ?]?' "$SILL_BIN/["
	"$SILL_BIN/[" ] || [ $? = 1 ]
}

@test "what is no expression has status 2" {
	fails 2 '?*' "$SILL_BIN/test" a b
	fails 2 '?*' "$SILL_BIN/test" a b c
	fails 2 '?*' "$SILL_BIN/test" a = b c
	fails 2 '?*' "$SILL_BIN/test" a = b -a
	fails 2 '?*' "$SILL_BIN/test" '(' a = b -a c
}

@test "-t asks about a descriptor" {
	no -t 0 </dev/null
	no -t 99
	fails 2 '?*' "$SILL_BIN/test" -t x
}
