// needs: net/resolver_conf net/scope net/words net/inet_addr net/inet_pton user/lines
/* resolvconf.c: a name, options and a text as /etc/resolv.conf may be */
#include "../../libc/net/resolver.h"
#include "fuzz.h"

static void servers(const struct __res_state *s)
{
	MUST(s->nscount >= 0 && s->nscount <= MAXNS);
	for (int i = 0; i < s->nscount; i++) {
		struct sockaddr_in6 to;
		socklen_t size = resolver_server(s, i, &to);
		MUST(size == (to.sin6_family == AF_INET ? sizeof(struct sockaddr_in) : sizeof to));
		MUST(to.sin6_family == AF_INET || to.sin6_family == AF_INET6);
		MUST(to.sin6_port == htons(NS_DEFAULTPORT));
	}
}

/* The name itself is tried, and with each domain. */
static void candidates(const struct __res_state *s, const char *name)
{
	char full[NS_MAXDNAME];
	int at = 0, count = 0;
	size_t length = strlen(name);

	while (resolver_candidate(s, name, &at, full)) {
		MUST(++count <= MAXDNSRCH + 1 && strlen(full) < sizeof full);
		MUST(memcmp(full, name, length - (length && name[length - 1] == '.')) == 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	char *name = take_string(&in), *options = take_string(&in);
	struct __res_state *s = malloc(sizeof *s);

	/* In a block of its own, so that what is read beyond it shows. */
	char *text = malloc(in.left + !in.left);
	memcpy(text, in.at, in.left);
	resolver_defaults(s);
	resolver_parse(s, text, in.left);
	resolver_options(s, options);
	MUST(s->retry >= 1 && s->retry <= RES_MAXRETRY);
	MUST(s->retrans >= 1 && s->retrans <= RES_MAXRETRANS && s->nsort <= MAXRESOLVSORT);
	for (int i = 0; s->dnsrch[i]; i++)
		MUST(i < MAXDNSRCH && s->dnsrch[i] >= s->defdname &&
		     s->dnsrch[i] + strlen(s->dnsrch[i]) < s->defdname + sizeof s->defdname);
	servers(s);
	candidates(s, name);
	free(text);
	free(s);
	free(options);
	free(name);
	return 0;
}
