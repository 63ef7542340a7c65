/* inet.c: Internet addresses as text, byte order, a pair of sockets */
#include <arpa/inet.h>
#include <errno.h>
#include <net/if.h>
#include <sys/socket.h>
#include <unistd.h>
#include "check.h"

static const struct {
	const char *text, *back; /* null: no address */
} six[] = {
	{ "::", "::" },
	{ "::1", "::1" },
	{ "1::", "1::" },
	{ "0:0:0:0:0:0:0:0", "::" },
	{ "2001:DB8::0:1", "2001:db8::1" },
	{ "2001:db8:0:0:1:0:0:1", "2001:db8::1:0:0:1" },
	{ "2001:0:0:1:0:0:0:1", "2001:0:0:1::1" },
	{ "2001:db8:0:1:1:1:1:1", "2001:db8:0:1:1:1:1:1" },
	{ "::ffff:1.2.3.4", "::ffff:1.2.3.4" },
	{ "64:ff9b::192.0.2.33", "64:ff9b::c000:221" },
	{ "1:2:3:4:5:6:7::", "1:2:3:4:5:6:7:0" },
	{ ":", 0 },
	{ ":::", 0 },
	{ "1::2::3", 0 },
	{ "1:2:3:4:5:6:7", 0 },
	{ "1:2:3:4:5:6:7:8:9", 0 },
	{ "1:2:3:4:5:6:7:8::", 0 },
	{ "12345::", 0 },
	{ "g::", 0 },
	{ "1:", 0 },
	{ ":1", 0 },
	{ "::1.2.3", 0 },
	{ "::1.2.3.256", 0 },
	{ "1.2.3.4::", 0 },
	{ "", 0 },
	{ "::1 ", 0 },
};

static void check_text(void)
{
	static const char *const four[] = { "0.0.0.0", "255.255.255.255", "127.0.0.1" };
	static const char *const no[] = { "", "1", "1.2.3", "1.2.3.4.5", "256.1.1.1", "1.2.3.",
					  ".1.2.3", "1..2.3", "1.2.3.4x", "a.b.c.d", "1.2.3.-4" };
	char text[INET6_ADDRSTRLEN];
	unsigned char a[16];

	for (size_t i = 0; i < sizeof six / sizeof *six; i++) {
		CHECK_INT(inet_pton(AF_INET6, six[i].text, a), six[i].back != 0);
		if (six[i].back)
			CHECK_STR(inet_ntop(AF_INET6, a, text, sizeof text), six[i].back);
	}
	for (int i = 0; i < 3; i++) {
		CHECK_INT(inet_pton(AF_INET, four[i], a), 1);
		CHECK_STR(inet_ntop(AF_INET, a, text, sizeof text), four[i]);
	}
	for (size_t i = 0; i < sizeof no / sizeof *no; i++)
		CHECK_INT(inet_pton(AF_INET, no[i], a), 0);
	errno = 0;
	CHECK(inet_pton(99, "1.2.3.4", a) == -1 && errno == EAFNOSUPPORT);
	CHECK(!inet_ntop(AF_INET, a, text, 5) && errno == ENOSPC);
	CHECK(!inet_ntop(99, a, text, 50) && errno == EAFNOSUPPORT);
	CHECK_INT(inet_addr("1.2.3.4"), 0x04030201);
	CHECK_INT(inet_addr("0x7f.1"), 0x0100007f);
	CHECK_INT(inet_addr("017700000001"), 0x0100007f);
	CHECK(inet_addr("1.2.3.400") == INADDR_NONE && inet_addr("x") == INADDR_NONE);
	CHECK_STR(inet_ntoa((struct in_addr){ 0x0100007f }), "127.0.0.1");
	CHECK(htons(0x1234) == 0x3412 && ntohl(0x12345678) == 0x78563412);
	CHECK(IN6_IS_ADDR_LOOPBACK(&in6addr_loopback) && IN6_IS_ADDR_UNSPECIFIED(&in6addr_any));
}

static void check_sockets(void)
{
	int fd[2];
	char buf[8];

	CHECK_INT(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, fd), 0);
	CHECK_INT(send(fd[0], "abc", 3, MSG_NOSIGNAL), 3);
	CHECK_INT(recv(fd[1], buf, sizeof buf, MSG_PEEK), 3);
	CHECK_INT(recv(fd[1], buf, sizeof buf, 0), 3);

	/* A descriptor through the socket */
	char room[CMSG_SPACE(sizeof(int))];
	struct iovec piece = { "x", 1 };
	struct msghdr m = { .msg_iov = &piece, .msg_iovlen = 1, .msg_control = room,
			    .msg_controllen = sizeof room };
	struct cmsghdr *c = CMSG_FIRSTHDR(&m);
	c->cmsg_level = SOL_SOCKET;
	c->cmsg_type = SCM_RIGHTS;
	c->cmsg_len = CMSG_LEN(sizeof(int));
	memcpy(CMSG_DATA(c), &fd[1], sizeof(int));
	CHECK_INT(sendmsg(fd[0], &m, 0), 1);
	memset(room, 0, sizeof room);
	piece.iov_base = buf;
	m.msg_controllen = sizeof room;
	CHECK_INT(recvmsg(fd[1], &m, MSG_CMSG_CLOEXEC), 1);
	c = CMSG_FIRSTHDR(&m);
	int other = -1;
	CHECK(c && c->cmsg_type == SCM_RIGHTS && c->cmsg_len == CMSG_LEN(sizeof(int)));
	memcpy(&other, CMSG_DATA(c), sizeof(int));
	CHECK(!CMSG_NXTHDR(&m, c));
	CHECK_INT(send(fd[0], "y", 1, 0), 1);
	CHECK(read(other, buf, 1) == 1 && buf[0] == 'y');
	CHECK(shutdown(fd[0], SHUT_WR) == 0 && read(other, buf, 1) == 0);
	close(other);
	close(fd[0]);
	close(fd[1]);
}

static void check_interfaces(void)
{
	char name[IF_NAMESIZE];
	unsigned lo = if_nametoindex("lo");

	if (lo) {
		CHECK_STR(if_indextoname(lo, name), "lo");
		struct if_nameindex *all = if_nameindex();
		int found = 0;
		for (struct if_nameindex *i = all; i && i->if_index; i++)
			found += i->if_index == lo && !strcmp(i->if_name, "lo");
		CHECK_INT(found, 1);
		if_freenameindex(all);
	}
	errno = 0;
	CHECK(if_nametoindex("no-such-one") == 0 && errno == ENODEV);
	CHECK(!if_indextoname(0x7ffffff, name) && errno == ENXIO);
}

int main(void)
{
	check_text();
	check_sockets();
	check_interfaces();
	return done();
}
