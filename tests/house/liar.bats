load helper

# What getaddrinfo and res_query make of the lies of tests/house/liar, a line each:
#
#   lie   getaddrinfo, res_query: both servers lie   ...: the second one tells the truth, later
#
# "true" stands for both true addresses, "four" for that of IPv4; "A/B": what they say.  No case may
# take more seconds than LIMIT.
expected() {
	sed 's/\btrue\b/10.0.0.1,fd00::1 ok/g; s/\bfour\b/10.0.0.1 ok/g; s,/, ,g' |
		awk -v columns="$1" '!/^$/ {
			print $1 ".one.test", $2, $3
			if (columns == 2) print $1 ".two.test", $4, $5
		}' | sort
}

# In a network of its own: liar, and the names of the lies in it, asked for at once.
lies() { # SERVERS OPTIONS LIMIT NAME...
	[ "$(id -u)" = 0 ] || skip 'only root may make a network of its own'
	servers=$1 options=$2 limit=$3
	shift 3
	[ -x liar ] || cc -w -o liar "$BATS_TEST_DIRNAME"/liar/*.c
	[ -x asker ] || "$CC" -Os -o asker "$BATS_TEST_DIRNAME/asker.c"
	rm -f ready
	for i in $(seq "$servers"); do echo "nameserver 127.0.0.$i"; done >resolv.conf
	echo "options $options" >>resolv.conf
	echo '127.0.0.1 localhost' >hosts
	cat >inside <<-END
		ip link set lo up
		mount --bind resolv.conf /etc/resolv.conf && mount --bind hosts /etc/hosts || exit 1
		./liar $servers >ready 2>&1 3>&- &
		while [ ! -s ready ]; do sleep 0.05; done
		$RUN ./asker $limit $*
		kill \$!
	END
	unshare -n -m sh ./inside | sort
}

compare() { # COLUMNS, like lies's arguments but the names; the table in standard input
	columns=$1
	shift
	expected "$columns" >right
	lies "$@" $(cut -d' ' -f1 right) >said
	diff right said
}

@test "what is no answer to the question is passed over: the answer comes after it" {
	compare 2 2 'timeout:3 attempts:1 edns0' 4 <<-'END'
		truth           true    true
		wrong-id        true    true
		wrong-name      true    true
		wrong-type      true    true
		wrong-class     true    true
		no-reply        true    true
		wrong-opcode    true    true
		two-questions   true    true
		no-question     true    true
		empty-datagram  true    true
		cut-header      true    true
		cut-question    true    true
		flood           true    true
		former-query    true    true
		other-port      true    true
		other-server    true    true
		letter-case     true    true
	END
}

@test "answers that break off or name nothing: the other server is believed, or nobody" {
	compare 2 2 'timeout:3 attempts:1 edns0' 4 <<-'END'
		cut-record         EAI_FAIL/NO_RECOVERY  true
		cut-all            EAI_FAIL/NO_RECOVERY  true
		many-records       EAI_FAIL/NO_RECOVERY  true
		data-beyond        EAI_FAIL/NO_RECOVERY  true
		data-short         EAI_NODATA/ok         EAI_NODATA/ok
		data-none          EAI_NODATA/ok         EAI_NODATA/ok
		data-other-family  EAI_NODATA/ok         EAI_NODATA/ok
		owner-64           EAI_FAIL/NO_RECOVERY  true
		owner-128          EAI_FAIL/NO_RECOVERY  true
		owner-itself       EAI_NODATA/ok         EAI_NODATA/ok
		owner-pair         EAI_NODATA/ok         EAI_NODATA/ok
		owner-forward      EAI_NODATA/ok         EAI_NODATA/ok
		owner-beyond       EAI_NODATA/ok         EAI_NODATA/ok
		owner-header       EAI_NODATA/ok         EAI_NODATA/ok
		owner-root         EAI_NODATA/ok         EAI_NODATA/ok
		owner-other        EAI_NODATA/ok         EAI_NODATA/ok
		class-chaos        EAI_NODATA/ok         EAI_NODATA/ok
		only-additional    EAI_NODATA/NO_DATA    EAI_NODATA/NO_DATA
		also-others        true                  true
	END
}

@test "aliases: to their end, if they have one and if it has a name" {
	compare 2 2 'timeout:3 attempts:1 edns0' 4 <<-'END'
		alias-itself   EAI_FAIL/ok    EAI_FAIL/ok
		alias-pair     EAI_FAIL/ok    EAI_FAIL/ok
		alias-nowhere  EAI_NODATA/ok  EAI_NODATA/ok
		alias-beyond   EAI_FAIL/ok    EAI_FAIL/ok
		alias-cut      EAI_FAIL/ok    EAI_FAIL/ok
		alias-odd      true           true
		alias-255      true           true
		alias-256      EAI_FAIL/ok    EAI_FAIL/ok
		alias-320      EAI_FAIL/ok    EAI_FAIL/ok
		chain-20       true           true
		chain-200      EAI_FAIL/ok    EAI_FAIL/ok
	END
}

@test "names of addresses: only such as a host can have" {
	lies 1 'timeout:3 attempts:1' 4 $(seq -f '-10.0.2.%.0f' 11) | sed 's/^-10.0.2.//' | sort -n >said
	diff - said <<-'END'
		1 host.test
		2 EAI_NONAME
		3 EAI_NONAME
		4 EAI_NONAME
		5 EAI_NONAME
		6 EAI_NONAME
		7 EAI_NONAME
		8 EAI_NONAME
		9 EAI_NONAME
		10 host.test
		11 host.test
	END
}

@test "errors: another server may know better, unless the name is said not to exist" {
	compare 2 2 'timeout:3 attempts:1 edns0' 4 <<-'END'
		servfail         EAI_AGAIN/TRY_AGAIN        true
		servfail-data    EAI_AGAIN/TRY_AGAIN        true
		refused          EAI_AGAIN/TRY_AGAIN        true
		formerr          EAI_FAIL/NO_RECOVERY       true
		notimp           EAI_FAIL/NO_RECOVERY       true
		unknown          EAI_FAIL/NO_RECOVERY       true
		old-server       true                       true
		very-old-server  true                       true
		nxdomain         EAI_NONAME/HOST_NOT_FOUND  EAI_NONAME/HOST_NOT_FOUND
		late-nxdomain    EAI_NONAME/HOST_NOT_FOUND  true
		no-data          EAI_NODATA/NO_DATA         EAI_NODATA/NO_DATA
		aaaa-servfail    four                       true
		aaaa-nxdomain    four                       four
		aaaa-notimp      four                       true
		huge             6433/ok                    6433/ok
	END
}

@test "no answer in time: the other server's, the other family's, or an error that says so" {
	compare 2 2 'timeout:2 attempts:1 edns0' 5 <<-'END'
		silent       EAI_AGAIN/TRY_AGAIN:ETIMEDOUT  true
		late         EAI_AGAIN/TRY_AGAIN:ETIMEDOUT  true
		aaaa-silent  four                           true
	END
	# It comes during the second attempt.
	compare 1 1 'timeout:2 attempts:2 edns0' 7 <<-'END'
		late         true
	END
}

@test "truncated, and then by TCP: the other server, or an error, in the time that there is" {
	compare 2 2 'timeout:2 attempts:1' 9 <<-'END'
		tcp-well         true                           true
		tcp-again-cut    10.6.6.6,fd00::666/ok          10.6.6.6,fd00::666/ok
		tcp-closes       EAI_AGAIN/TRY_AGAIN:ECONNRESET true
		tcp-half-length  EAI_AGAIN/TRY_AGAIN:ECONNRESET true
		tcp-no-length    EAI_AGAIN/TRY_AGAIN:EBADMSG    true
		tcp-header-cut   EAI_AGAIN/TRY_AGAIN:EBADMSG    true
		tcp-short        EAI_FAIL/NO_RECOVERY           true
		tcp-long         EAI_AGAIN/TRY_AGAIN:ECONNRESET true
		tcp-wrong-id     EAI_AGAIN/TRY_AGAIN:EBADMSG    true
		tcp-servfail     EAI_AGAIN/TRY_AGAIN            true
		tcp-silent       EAI_AGAIN/TRY_AGAIN:ETIMEDOUT  true
		tcp-drips        EAI_AGAIN/TRY_AGAIN:ETIMEDOUT  true
	END
}

@test "use-vc: as many attempts as are set" {
	compare 1 1 'use-vc timeout:1 attempts:2 edns0' 5 <<-'END'
		truth            true
		very-old-server  true
		huge             6433/ok
		tcp-silent       EAI_AGAIN/TRY_AGAIN:ETIMEDOUT
		servfail         EAI_AGAIN/TRY_AGAIN
	END
	compare 1 1 'use-vc timeout:1 attempts:2' 5 <<<'tcp-moody true'
	compare 1 1 'use-vc timeout:1 attempts:1' 5 <<<'tcp-moody fd00::1/ok'
}
