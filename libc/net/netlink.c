/* netlink.c: dumps of what the kernel knows (see netlink.h) */
#include <errno.h>
#include <sys/socket.h>
#include "netlink.h"
#include "sys.h"

struct request {
	struct nlmsghdr header;
	struct ifinfomsg any; /* all zero: every family */
};

static size_t aligned(size_t n)
{
	return (n + 3) & ~(size_t)3;
}

static void find_attributes(const char *p, const char *end, struct netlink_item *item)
{
	struct rtattr a;

	for (; end - p >= (long)sizeof a; p += aligned(a.rta_len)) {
		__builtin_memcpy(&a, p, sizeof a);
		if (a.rta_len < sizeof a || a.rta_len > end - p)
			return;
		if (a.rta_type < ATTRIBUTES) {
			item->attribute[a.rta_type] = p + sizeof a;
			item->size[a.rta_type] = a.rta_len - sizeof a;
		}
		if ((long)aligned(a.rta_len) > end - p)
			return;
	}
}

enum { MORE = -1, CHANGED = -2 };

/* The messages of one datagram: MORE are to come, 0 all is done, CHANGED, or an error number. */
static int take(const char *p, const char *end, int wanted, size_t fixed,
		int each(void *, const struct netlink_item *), void *context, bool *changed)
{
	struct nlmsghdr h;

	for (; end - p >= (long)sizeof h; p += aligned(h.nlmsg_len)) {
		__builtin_memcpy(&h, p, sizeof h);
		if (h.nlmsg_len < sizeof h || h.nlmsg_len > end - p)
			return EIO;
		*changed |= h.nlmsg_flags & NLM_F_DUMP_INTR;
		if (h.nlmsg_type == NLMSG_DONE)
			return *changed ? CHANGED : 0;
		if (h.nlmsg_type == NLMSG_ERROR) {
			int error = EIO;
			if (h.nlmsg_len >= sizeof h + sizeof error)
				__builtin_memcpy(&error, p + sizeof h, sizeof error);
			return error < 0 ? -error : EIO;
		}
		if (h.nlmsg_type == wanted && h.nlmsg_len >= sizeof h + fixed) {
			struct netlink_item item = { .fixed = p + sizeof h };
			find_attributes(p + sizeof h + fixed, p + h.nlmsg_len, &item);
			int error = each(context, &item);
			if (error)
				return error;
		}
		if ((long)aligned(h.nlmsg_len) > end - p)
			break;
	}
	return MORE;
}

static int dump(int fd, int request, int each(void *, const struct netlink_item *), void *context)
{
	struct request r = { .header = { .nlmsg_len = sizeof r, .nlmsg_type = request,
					 .nlmsg_flags = NLM_F_REQUEST | NLM_F_DUMP, .nlmsg_seq = 1 } };
	_Alignas(8) char buffer[8192]; /* the kernel fills datagrams for that size */
	bool changed = false;
	int result = MORE, wanted = request == RTM_GETLINK ? RTM_NEWLINK : RTM_NEWADDR;
	size_t fixed = request == RTM_GETLINK ? sizeof(struct ifinfomsg) : sizeof(struct ifaddrmsg);

	long n = sys_sendto(fd, &r, sizeof r, 0, 0, 0);
	if (n < 0)
		return -n;
	while (result == MORE) {
		n = sys_recvfrom(fd, buffer, sizeof buffer, MSG_TRUNC, 0, 0);
		if (n == -EINTR)
			continue;
		if (n <= 0)
			return n ? -n : EIO;
		if (n > (long)sizeof buffer)
			return EMSGSIZE;
		result = take(buffer, buffer + n, wanted, fixed, each, context, &changed);
	}
	return result;
}

int netlink_dump(int request, int each(void *, const struct netlink_item *),
		 void restart(void *), void *context)
{
	enum { TRIES = 16 };
	int result = CHANGED;

	for (int i = 0; i < TRIES && result == CHANGED; i++) {
		long fd = sys_socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
		if (fd < 0)
			return -fd;
		if (i)
			restart(context);
		result = dump(fd, request, each, context);
		sys_close(fd);
	}
	return result == CHANGED ? EAGAIN : result;
}
