load helper

# The kernel's headers of the host, with ours, in every order.
setup() {
	cd "$BATS_TEST_TMPDIR"
	[ -e "$BUILD/kernel/linux/types.h" ] || skip "no headers of the kernel on this host"
}

# Those that programs use; each beside the headers of ours that have something to do with it.
pairs='
acct sys/acct.h
audit signal.h
bpf sys/socket.h
capability sys/linux.h
cdrom sys/ioctl.h
ethtool net/if.h
falloc fcntl.h
fanotify sys/fanotify.h
fcntl fcntl.h
fiemap sys/ioctl.h
filter sys/socket.h
fs sys/mount.h
fs sys/stat.h
futex time.h
genetlink sys/socket.h
hdreg sys/ioctl.h
hidraw sys/ioctl.h
i2c-dev sys/ioctl.h
icmp netinet/in.h
icmpv6 netinet/in.h
if net/if.h
if netinet/in.h
if sys/socket.h
if_addr net/if.h
if_arp net/if.h
if_bridge netinet/in.h
if_ether sys/socket.h
if_link net/if.h
if_packet sys/socket.h
if_tun net/if.h
in netinet/in.h
in6 netinet/in.h
in arpa/inet.h
inotify sys/inotify.h
input sys/time.h
io_uring sys/uio.h
ip netinet/in.h
ipv6 netinet/in.h
kcmp unistd.h
kd sys/ioctl.h
kernel sys/sysinfo.h
landlock sys/prctl.h
limits limits.h
loop sys/ioctl.h
magic sys/statfs.h
memfd sys/mman.h
membarrier sys/membarrier.h
mount sys/mount.h
mqueue mqueue.h
neighbour sys/socket.h
netfilter netinet/in.h
netfilter_ipv4 netinet/in.h
netlink sys/socket.h
openat2 fcntl.h
perf_event sys/ioctl.h
poll poll.h
prctl sys/prctl.h
quota sys/quota.h
random sys/random.h
reboot sys/reboot.h
route netinet/in.h
rtc sys/ioctl.h
rtnetlink net/if.h
rtnetlink netinet/in.h
sched sched.h
seccomp sys/prctl.h
signalfd sys/signalfd.h
sock_diag netinet/in.h
sockios sys/ioctl.h
stat sys/stat.h
sysinfo sys/sysinfo.h
taskstats unistd.h
tcp netinet/in.h
times sys/times.h
types sys/types.h
udp netinet/in.h
uinput sys/ioctl.h
uio sys/uio.h
un sys/un.h
unistd sys/syscall.h
userfaultfd sys/ioctl.h
utsname sys/utsname.h
version unistd.h
videodev2 sys/time.h
vt sys/ioctl.h
watchdog sys/ioctl.h
xattr sys/xattr.h'

@test "each compiles before and after ours" {
	n=0
	while read -r kernel ours; do
		[ "$kernel" ] || continue
		[ -e "$BUILD/kernel/linux/$kernel.h" ] || continue
		printf '#include <linux/%s.h>\n#include <%s>\n' "$kernel" "$ours" >a.c
		printf '#include <%s>\n#include <linux/%s.h>\n' "$ours" "$kernel" >b.c
		"$CC" -D_GNU_SOURCE -fsyntax-only a.c b.c >said 2>&1 || {
			echo "linux/$kernel.h and $ours"
			head -3 said
		} >>wrong
		n=$((n + 1))
	done <<<"$pairs"
	[ $n -gt 60 ]
	[ ! -e wrong ] || cat wrong
	[ ! -e wrong ]
}

@test "whichever comes first, the Internet's addresses are there, and the same" {
	cat >body.c <<-'END'
		_Static_assert(sizeof(struct in_addr) == 4 && sizeof(struct sockaddr_in) == 16, "");
		_Static_assert(sizeof(struct in6_addr) == 16 && sizeof(struct sockaddr_in6) == 28, "");
		_Static_assert(sizeof(struct in6_pktinfo) == 20 && sizeof(struct ip_mreqn) == 12, "");
		int main(void)
		{
			struct in6_addr a = { 0 };
			struct ifreq r = { 0 };
			a.s6_addr[15] = 1;
			return !(IN6_IS_ADDR_LOOPBACK(&a) && IPPROTO_TCP == 6 && IFF_UP == 1 && !r.ifr_flags);
		}
	END
	for first in linux/in.h linux/in6.h linux/if.h linux/ipv6.h netinet/in.h net/if.h; do
		for second in linux/in.h linux/in6.h linux/if.h linux/ipv6.h netinet/in.h; do
			{
				printf '#include <%s>\n' $first $second netinet/in.h net/if.h linux/if.h linux/in.h
				cat body.c
			} >a.c
			"$CC" -D_GNU_SOURCE -o a a.c || { echo "$first, $second"; false; }
			$RUN ./a
		done
	done
}

@test "no header of another libc comes in with them" {
	printf '#include <linux/io_uring.h>\n#include <asm/unistd.h>\n#include <stdio.h>\n' >a.c
	"$CC" -M a.c >dependencies
	grep -q linux/io_uring.h dependencies
	refute grep -qE '/usr/include/(stdio|features|sys|bits)|/usr/include/[^/]*/(sys|bits|gnu)/' dependencies
	for header in gnu/libc-version.h openssl/ssl.h bits/libc-header-start.h; do
		echo "#include <$header>" >h.c
		refute "$CC" -fsyntax-only h.c
	done
}
