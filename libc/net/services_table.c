/* services_table.c: /etc/services: "name port/protocol aliases" */
#include <arpa/inet.h>
#include <netdb.h>
#include <string.h>
#include "services.h"

static bool parse(char **words, void *entry)
{
	struct servent *s = entry;
	char *slash;

	if (!words[1] || !(slash = strchr(words[1], '/')))
		return false;
	*slash = 0;
	long port = word_number(words[1], 65535);
	if (port < 0)
		return false;
	*s = (struct servent){ words[0], words + 2, htons(port), slash + 1 };
	return true;
}

#define BOTH(name, port) name " " port "/tcp\n" name " " port "/udp\n"

/* What a program may well ask for on a machine that has no such file. */
static const char builtin[] =
	BOTH("echo", "7") BOTH("discard", "9") BOTH("daytime", "13") "ftp-data 20/tcp\n"
	"ftp 21/tcp\nssh 22/tcp\ntelnet 23/tcp\nsmtp 25/tcp mail\n" BOTH("time", "37")
	BOTH("domain", "53") "bootps 67/udp\nbootpc 68/udp\ntftp 69/udp\nfinger 79/tcp\n"
	"http 80/tcp www\n" BOTH("kerberos", "88") "pop3 110/tcp pop-3\n" BOTH("sunrpc", "111")
	"nntp 119/tcp\nntp 123/udp\nimap2 143/tcp imap\nsnmp 161/udp\nsnmp-trap 162/udp snmptrap\n"
	"bgp 179/tcp\nirc 194/tcp\n" BOTH("ldap", "389") "https 443/tcp\nhttps 443/udp\n"
	"submissions 465/tcp ssmtp smtps\nsyslog 514/udp\nprinter 515/tcp\nsubmission 587/tcp\n"
	BOTH("ldaps", "636") "domain-s 853/tcp\ndomain-s 853/udp\nrsync 873/tcp\nimaps 993/tcp\n"
	"pop3s 995/tcp\n" BOTH("nfs", "2049") "mysql 3306/tcp\npostgresql 5432/tcp\n"
	"mdns 5353/udp\nhttp-alt 8080/tcp webcache\n";

const struct table services_table = { "/etc/services", builtin, parse };

bool service_matches(const void *entry, const void *key)
{
	const struct servent *s = entry;
	const struct service_key *k = key;

	if (k->protocol && strcmp(k->protocol, s->s_proto) != 0)
		return false;
	if (!k->name)
		return s->s_port == k->port;
	return strcmp(k->name, s->s_name) == 0 || is_alias(s->s_aliases, k->name);
}
