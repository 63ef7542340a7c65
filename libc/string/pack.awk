# pack.awk: texts by their numbers, as few bytes.
#
# Byte pair encoding (P. Gage, "A new algorithm for data compression", 1994): again and again the
# most frequent pair of neighbours becomes one new byte, from 128 on, until there are no
# more.  From rows NUMBER "TEXT" in ascending order comes, in C,
#
#	pairs   what each of the new bytes stands for
#	packed  the texts, each with its null character; a number without one has the empty text
#	TEXTS, TEXT_BYTES  how many, and how long all of them are

BEGIN {
	for (i = 32; i < 127; i++)
		code[sprintf("%c", i)] = i
}

match($0, /^[0-9]+ ".*"$/) {
	for (number = $1; texts < number; texts++)
		all[n++] = 0
	text = substr($0, index($0, "\"") + 1)
	for (i = 1; i < length(text); i++)
		all[n++] = code[substr(text, i, 1)]
	all[n++] = 0
	texts++
}

# The most frequent pair within a text, in `first` and `second`; the lowest of equal ones.
function find_pair(i, count, best, pair) {
	split("", count)
	for (i = 1; i < n; i++)
		if (all[i - 1] && all[i])
			count[all[i - 1] * 256 + all[i]]++
	best = 0
	for (pair in count)
		if (!best || count[pair] > count[best] ||
		    (count[pair] == count[best] && pair + 0 < best + 0))
			best = pair
	first = int(best / 256)
	second = best % 256
}

function replace(by, i, k) {
	for (i = k = 0; i < n; k++)
		if (all[i] == first && i + 1 < n && all[i + 1] == second) {
			all[k] = by
			i += 2
		} else {
			all[k] = all[i++]
		}
	n = k
}

function bytes(from, count, i) {
	for (i = 0; i < count; i++)
		printf "%s%d,", i % 20 ? " " : "\n\t", from[i]
	print "\n};"
}

END {
	print "enum { TEXTS = " texts ", TEXT_BYTES = " n " };"
	for (by = 128; by < 256; by++) {
		find_pair()
		replace(by)
		pairs[2 * (by - 128)] = first
		pairs[2 * (by - 128) + 1] = second
	}
	printf "static const unsigned char pairs[] = {"
	bytes(pairs, 256)
	printf "static const unsigned char packed[] = {"
	bytes(all, n)
}
