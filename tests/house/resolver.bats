load helper

# getaddrinfo and gethostbyaddr against a real name server, dnsmasq, in a network of its
# own with files of its own.  FIRST: what resolv.conf begins with; SERVER=none: there is no server.
asks() {
	[ "$(id -u)" = 0 ] || skip 'only root may make a network of its own'
	"$CC" -Os -o names "$BATS_TEST_DIRNAME/resolver.c"
	printf '%s\nnameserver 127.0.0.1\nsearch test\noptions timeout:1 attempts:1\n' "$FIRST" >resolv.conf
	printf '127.0.0.1 localhost\n10.9.9.9 hosty alias\n10.9.9.8 v4.test\n' >hosts
	local records= i
	for i in $(seq 1 60); do records="$records --host-record=big.test,10.1.0.$i"; done
	cat >inside <<-END
		ip link set lo up
		mount --bind resolv.conf /etc/resolv.conf && mount --bind hosts /etc/hosts || exit 1
		[ "$SERVER" = none ] || dnsmasq --port=53 --no-hosts --no-resolv --listen-address=127.0.0.1 \
			--bind-interfaces --local=/test/ --user=root --pid-file=$PWD/pid \
			--host-record=a.test,10.0.0.1,fd00::1 --host-record=d.test,10.0.0.4 --host-record=v4.test,10.0.0.8,fd00::8 \
			--cname=c.test,b.test --cname=b.test,a.test $records
		$RUN ./names $*
		[ "$SERVER" = none ] || kill \$(cat pid)
	END
	unshare -n -m sh ./inside
}

@test "names of a server: addresses of both kinds, aliases to their end, the search list" {
	run asks a.test a c.test d.test
	echo "$output"
	[ "$(sort <<<"$output")" = "$(sort <<-'END'
		a.test: 10.0.0.1 80 a.test
		a.test: fd00::1 80 a.test
		a: 10.0.0.1 80 a.test
		a: fd00::1 80 a.test
		c.test: 10.0.0.1 80 a.test
		c.test: fd00::1 80 a.test
		d.test: 10.0.0.4 80 d.test
	END
	)" ]
}

@test "/etc/hosts, numbers, localhost; what is not there; names of addresses" {
	run asks hosty alias 192.168.1.1 ::1 localhost x.localhost nope.test -10.0.0.4 -10.9.9.9 -10.7.7.7
	echo "$output"
	[ "$(sort <<<"$output")" = "$(sort <<-'END'
		hosty: 10.9.9.9 80 hosty
		alias: 10.9.9.9 80 hosty
		192.168.1.1: 192.168.1.1 80 192.168.1.1
		::1: ::1 80 ::1
		localhost: 127.0.0.1 80 localhost
		x.localhost: 127.0.0.1 80 x.localhost
		x.localhost: ::1 80 x.localhost
		nope.test: Name or service not known
		10.0.0.4: d.test
		10.9.9.9: hosty
		10.7.7.7: no name
	END
	)" ]
}

@test "a name that /etc/hosts has is asked of no server, even if the file lacks a family of it" {
	run asks v4.test 6=v4.test 6=a.test 6=hosty
	echo "$output"
	[ "$(sort <<<"$output")" = "$(sort <<-'END'
		v4.test: 10.9.9.8 80 v4.test
		v4.test: No address associated with hostname
		a.test: fd00::1 80 a.test
		hosty: No address associated with hostname
	END
	)" ]
}

@test "an answer that is too long for a datagram comes by a connection" {
	run asks big.test
	[ "$(grep -c '^big.test: 10\.1\.0\.[0-9]* 80 big.test$' <<<"$output")" = 60 ]
	[ "$(sort -u <<<"$output" | wc -l)" = 60 ]
}

@test "a dead server first: the other one answers" {
	FIRST='nameserver 127.0.0.2' run asks d.test
	[ "$output" = 'd.test: 10.0.0.4 80 d.test' ]
}

@test "no server: an error that says to try again, after the time that was set" {
	SERVER=none run asks d.test
	echo "$output"
	[ "$output" = 'd.test: Temporary failure in name resolution' ]
}
