load helper

# took MIN MAX COMMAND: in milliseconds
took() {
	local min=$1 max=$2 start end
	shift 2
	start=${EPOCHREALTIME/./}
	"$@"
	end=${EPOCHREALTIME/./}
	local ms=$(((end - start) / 1000))
	[ $ms -ge $min ] && [ $ms -lt $max ] || { echo "took $ms ms: $*"; return 1; }
}

@test "fractions, suffixes, and the sum of several" {
	took 200 3000 sleep 0.2
	took 200 3000 sleep .1 0.1s
	took 0 2000 sleep 0
	took 60 3000 sleep 0.001m
}

@test "what is no time is an error before anything is slept" {
	took 0 2000 fails 1 '*sleep: invalid time interval ?x?*' sleep 5 x
	fails 1 '*' sleep 1y
	fails 1 '*' sleep -1
	fails 1 '*sleep: missing operand*' sleep
}

@test "inf sleeps until it is killed" {
	exits 124 '' timeout 0.3 sleep inf
}
