#!/bin/sh
# layout.sh: Sill's structures and constants are the kernel's (see layout.c).
#
#   layout.sh DIRECTORY-OF-HEADERS [COMPILER]
#
# The compiler must find the kernel's headers by itself.  Nothing is run, so this works for
# every architecture that there is a compiler for.

include=${1:?directory of headers} cc=${2:-gcc}
source=${0%/*}/layout.c
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# Common symbols with sizes, and nothing else: "size name".
sizes() {
	nm -S "$1" | awk 'NF == 4 { print $2, $4 }' | sort -k2
}

$cc -D_GNU_SOURCE -fno-common -nostdinc -isystem "$include" \
	-isystem "$($cc -print-file-name=include)" -c -o "$work/ours.o" "$source" || exit 1
$cc -DKERNEL -fno-common -c -o "$work/kernels.o" "$source" || exit 1
sizes "$work/ours.o" >"$work/ours"
sizes "$work/kernels.o" >"$work/kernels"
[ -s "$work/ours" ] || exit 1
diff "$work/kernels" "$work/ours" && echo "ok $(wc -l <"$work/ours") sizes, offsets and values"
