// needs: net/dns_message net/dns_name net/nameser ctype
/* dns.c: a type, and a message as a name server or anybody else might send it */
#include "../../libc/net/dns.h"
#include "fuzz.h"

/* What is handed out must lie in the message. */
static bool inside(void *context, const unsigned char *data, size_t size)
{
	const struct input *in = context;

	MUST(data >= in->at && size <= in->left && data + size <= in->at + in->left);
	return true;
}

/* What a name says as text gives the same name again. */
static void names(const unsigned char *message, size_t size, size_t at)
{
	char text[NS_MAXDNAME];
	unsigned char wire[DNS_WIRE_NAME];
	const unsigned char *end = message + size;

	if (dns_name_text(message, end, message + at, text, sizeof text) < 0)
		return;
	MUST(strlen(text) < sizeof text && dns_name_skip(message + at, end) > 0);
	MUST(dns_name_wire(text, wire) > 0 && dns_name_is(message, end, message + at, wire));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct input in = { data, size };
	int type = take(&in);
	char name[NS_MAXDNAME];
	struct dns_walk walk;
	struct dns_record record;

	/* In a block of its own, so that what is read beyond it shows. */
	unsigned char *message = malloc(in.left + !in.left);
	memcpy(message, in.at, in.left);
	in.at = message;
	if (in.left >= DNS_HEADER) {
		if (dns_walk(&walk, message, in.left))
			while (dns_next(&walk, &record))
				inside(&in, record.data, record.size);
		MUST(dns_answers(message, in.left, type, inside, &in, name) < 0 ||
		     dns_is_whole(message, in.left));
		dns_is_reply(message, in.left, message, in.left);
		MUST(!dns_has_edns(message, in.left) || in.left >= DNS_HEADER + 5 + DNS_OPT);
	}
	for (size_t at = 0; at < in.left && at < 64; at++)
		names(message, in.left, at);

	ns_msg parsed;
	ns_rr rr;
	if (!ns_initparse(message, in.left, &parsed))
		for (int section = ns_s_an; section < ns_s_max; section++) /* a question has no data */
			for (int i = 0; i < ns_msg_count(parsed, section); i++)
				if (!ns_parserr(&parsed, section, i, &rr))
					inside(&in, ns_rr_rdata(rr), ns_rr_rdlen(rr));
	free(message);
	return 0;
}
