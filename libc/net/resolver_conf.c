/* resolver_conf.c: /etc/resolv.conf (resolv.conf(5)) */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <net/if.h>
#include <netdb.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include "lines.h"
#include "resolver.h"
#include "scope.h"
#include "sys.h"

#define SPACE " \t\r"

void resolver_defaults(res_state s)
{
	*s = (struct __res_state){ .retrans = RES_TIMEOUT, .retry = RES_DFLRETRY, .ndots = 1,
				   .options = RES_DEFAULT };
}

static bool starts_with(const char *s, size_t length, const char *word)
{
	return length >= strlen(word) && memcmp(s, word, strlen(word)) == 0;
}

static int at_most(const char *s, const char *end, int most)
{
	int n = 0;

	for (; s < end && *s >= '0' && *s <= '9'; s++)
		if ((n = n * 10 + *s - '0') > most)
			n = most;
	return n;
}

void resolver_options(res_state s, const char *words)
{
	static const struct {
		const char *word;
		unsigned long flag;
	} flags[] = {
		{ "rotate", RES_ROTATE },
		{ "use-vc", RES_USEVC },
		{ "edns0", RES_USE_EDNS0 },
		{ "single-request-reopen", RES_SNGLKUPREOP },
		{ "single-request", RES_SNGLKUP },
		{ "no-aaaa", RES_NOAAAA },
		{ "no-tld-query", RES_NOTLDQUERY },
		{ "no-reload", RES_NORELOAD },
		{ "no-check-names", RES_NOCHECKNAME },
		{ "trust-ad", RES_TRUSTAD },
		{ "debug", RES_DEBUG },
	};

	for (words += strspn(words, SPACE); *words; words += strspn(words, SPACE)) {
		size_t length = strcspn(words, SPACE);
		const char *end = words + length;
		if (starts_with(words, length, "ndots:"))
			s->ndots = at_most(words + 6, end, RES_MAXNDOTS);
		else if (starts_with(words, length, "timeout:"))
			s->retrans = at_most(words + 8, end, RES_MAXRETRANS);
		else if (starts_with(words, length, "attempts:"))
			s->retry = at_most(words + 9, end, RES_MAXRETRY);
		for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
			if (length == strlen(flags[i].word) &&
			    starts_with(words, length, flags[i].word))
				s->options |= flags[i].flag;
		words = end;
	}
	/* Less than a second would be no attempt, and none at all no question. */
	if (!s->retrans)
		s->retrans = 1;
	if (!s->retry)
		s->retry = 1;
}

void resolver_domains(res_state s, const char *words)
{
	size_t used = 0;
	int count = 0;

	for (words += strspn(words, SPACE); *words && count < MAXDNSRCH;
	     words += strspn(words, SPACE)) {
		size_t length = strcspn(words, SPACE);
		if (used + length + 1 > sizeof s->defdname)
			break;
		s->dnsrch[count++] = memcpy(s->defdname + used, words, length);
		used += length;
		s->defdname[used++] = 0;
		words += length;
	}
	s->dnsrch[count] = 0;
}

static void add_server(res_state s, char *text)
{
	struct in_addr v4;
	struct sockaddr_in6 v6 = { .sin6_family = AF_INET6, .sin6_port = htons(NS_DEFAULTPORT) };
	int i = s->nscount;

	if (i == MAXNS)
		return;
	text[strcspn(text, SPACE)] = 0;
	if (inet_aton(text, &v4)) {
		s->nsaddr_list[i] = (struct sockaddr_in){ .sin_family = AF_INET, .sin_addr = v4,
							  .sin_port = htons(NS_DEFAULTPORT) };
		s->nscount++;
		return;
	}
	if (!scoped_address(text, &v6.sin6_addr, &v6.sin6_scope_id))
		return;
	s->nsaddr_list[i] = (struct sockaddr_in){ 0 };
	s->__nsaddrs[i] = v6;
	s->_u._ext.nsaddrs[i] = &s->__nsaddrs[i];
	s->nscount++;
}

/* "address[/mask]", the mask by default the one of the address's class. */
static void add_sort(res_state s, char *words)
{
	while (*(words += strspn(words, SPACE)) && s->nsort < MAXRESOLVSORT) {
		char *end = words + strcspn(words, SPACE), *slash;
		struct in_addr address, mask;
		bool last = !*end;
		*end = 0;
		if ((slash = strchr(words, '/')))
			*slash++ = 0;
		if (inet_aton(words, &address)) {
			in_addr_t a = ntohl(address.s_addr);
			if (!slash || !inet_aton(slash, &mask))
				mask.s_addr = htonl(IN_CLASSA(a) ? IN_CLASSA_NET :
						    IN_CLASSB(a) ? IN_CLASSB_NET :
								   IN_CLASSC_NET);
			s->sort_list[s->nsort].addr = address;
			s->sort_list[s->nsort++].mask = mask.s_addr;
		}
		words = end + !last;
	}
}

static void read_line(res_state s, char *line)
{
	line[strcspn(line, "#;")] = 0;
	line += strspn(line, SPACE);
	size_t length = strcspn(line, SPACE);
	char *rest = line + length + strspn(line + length, SPACE);

	if (length == 10 && starts_with(line, length, "nameserver"))
		add_server(s, rest);
	else if (length == 6 && starts_with(line, length, "search"))
		resolver_domains(s, rest);
	else if (length == 6 && starts_with(line, length, "domain")) {
		rest[strcspn(rest, SPACE)] = 0;
		resolver_domains(s, rest);
	} else if (length == 8 && starts_with(line, length, "sortlist"))
		add_sort(s, rest);
	else if (length == 7 && starts_with(line, length, "options"))
		resolver_options(s, rest);
}

enum { LINE = 2100 }; /* all domains that there is room for, and their keyword */

void resolver_parse(res_state s, const char *text, size_t length)
{
	char line[LINE];

	while (length) {
		const char *newline = memchr(text, '\n', length);
		size_t n = newline ? (size_t)(newline - text) : length;
		if (n < sizeof line) {
			memcpy(line, text, n);
			line[n] = 0;
			read_line(s, line);
		}
		text += n + !!newline;
		length -= n + !!newline;
	}
}

/* Without a list of domains, ours is the one behind the first dot of the machine's name. */
static void own_domain(res_state s)
{
	char name[65];

	if (gethostname(name, sizeof name) == 0) {
		char *dot = memchr(name, '.', sizeof name);
		name[sizeof name - 1] = 0;
		if (dot)
			resolver_domains(s, dot + 1);
	}
}

/* Without servers, the one of this machine. */
static void own_server(res_state s)
{
	static const char loopback[] = "nameserver 127.0.0.1\nnameserver ::1\n";

	resolver_parse(s, loopback, sizeof loopback - 1);
}

void resolver_configure(res_state s)
{
	struct growing line = { 0 };
	struct lines in;
	bool got = true;
	const char *words;

	resolver_defaults(s);
	if (lines_open(&in, _PATH_RESCONF) == 0) {
		while (got && (line.size || grow(&line))) {
			int error = lines_next(&in, line.memory, line.size, &got);
			if (error && !(error == ERANGE && grow(&line)))
				break;
			if (!error && got)
				read_line(s, line.memory);
		}
		lines_close(&in);
		free(line.memory);
	}
	if ((words = secure_getenv("LOCALDOMAIN")))
		resolver_domains(s, words);
	if ((words = secure_getenv("RES_OPTIONS")))
		resolver_options(s, words);
	if (!s->nscount)
		own_server(s);
	if (!s->dnsrch[0])
		own_domain(s);
	s->options |= RES_INIT;
}

socklen_t resolver_server(const struct __res_state *s, int i, struct sockaddr_in6 *to)
{
	if (s->nsaddr_list[i].sin_family == AF_INET || !s->_u._ext.nsaddrs[i]) {
		memcpy(to, &s->nsaddr_list[i], sizeof(struct sockaddr_in));
		return sizeof(struct sockaddr_in);
	}
	*to = *s->_u._ext.nsaddrs[i];
	return sizeof *to;
}

static bool join(const char *name, size_t length, const char *domain, char full[NS_MAXDNAME])
{
	size_t more = strlen(domain);

	if (length + 1 + more >= NS_MAXDNAME)
		return false;
	memcpy(full, name, length);
	if (more) {
		full[length++] = '.';
		memcpy(full + length, domain, more);
	}
	full[length + more] = 0;
	return true;
}

/* *at counts: 0 is the name itself if it has dots enough, 1 to n are the domains, n + 1 is the
 * name itself if it has not. */
bool resolver_candidate(const struct __res_state *s, const char *name, int *at,
			char full[NS_MAXDNAME])
{
	size_t length = strlen(name), dots = 0;
	int domains = 0;

	for (size_t i = 0; i < length; i++)
		dots += name[i] == '.';
	if (length && name[length - 1] == '.')
		return (*at)++ == 0 && join(name, length - 1, "", full);
	if (s->options & RES_DNSRCH || (s->options & RES_DEFNAMES && !dots))
		while (s->dnsrch[domains] && (s->options & RES_DNSRCH || !domains))
			domains++;
	bool first = dots >= s->ndots, alone = dots || !(s->options & RES_NOTLDQUERY) || !domains;
	for (;;) {
		int i = (*at)++;
		if (i > domains + 1)
			return false;
		if (i == 0 || i == domains + 1) {
			if ((i == 0) == first && alone)
				return join(name, length, "", full);
			continue;
		}
		const char *domain = s->dnsrch[i - 1];
		/* "." in the list stands for the root. */
		if (join(name, length, strcmp(domain, ".") == 0 ? "" : domain, full))
			return true;
	}
}
