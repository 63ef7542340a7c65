i=0
while [ $i -lt 20000 ]; do echo "line $i of the file"; i=$((i+1)); done >"${TMPDIR:-/tmp}/bench.$$"
while read -r a b c; do n=$b; done <"${TMPDIR:-/tmp}/bench.$$"
rm "${TMPDIR:-/tmp}/bench.$$"
