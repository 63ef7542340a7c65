/* lies.c: what a name server may say that is wrong (see liar.c) */
#include <unistd.h>
#include "liar.h"

#define LIE(name) static void name(const struct query *q, struct message *m)

LIE(wrong_id) { m->bytes[1] ^= 1; }
LIE(wrong_name) { m->bytes[HEADER + 1] ^= 1; }
LIE(wrong_type) { m->bytes[q->question - 3] = TXT; }
LIE(wrong_class) { m->bytes[q->question - 1] = CH; }
LIE(no_reply) { m->bytes[2] &= 0x7f; }
LIE(wrong_opcode) { m->bytes[2] |= 5 << 3; }
LIE(two_questions) { m->bytes[5] = 2; }
LIE(no_question) { m->bytes[5] = 0; }
LIE(empty_datagram) { m->size = 0; }
LIE(cut_header) { m->size = HEADER - 1; }
LIE(cut_question) { m->size = q->question - 1; }
LIE(cut_record) { m->size -= 1; }
LIE(cut_all) { m->size = q->question; }
LIE(many_records) { put16(m->bytes + 6, 65535); }
LIE(servfail) { begin(m, q, SERVFAIL); }
LIE(refused) { begin(m, q, REFUSED); }
LIE(formerr) { begin(m, q, FORMERR); }
LIE(notimp) { begin(m, q, NOTIMP); }
LIE(unknown) { begin(m, q, UNKNOWN); }
LIE(nxdomain) { begin(m, q, NXDOMAIN); }
LIE(no_data) { begin(m, q, NOERROR); }
LIE(servfail_data) { m->bytes[3] |= SERVFAIL; }

LIE(former_query)
{
	if (former.size)
		begin(m, &former, NOERROR);
	else
		m->bytes[0] ^= 1;
	ADDRESS(m, SELF, q->type, false);
}

LIE(letter_case)
{
	begin(m, q, NOERROR);
	for (unsigned char *p = m->bytes + HEADER; p < m->bytes + m->size - 4; p++)
		if (*p >= 'a' && *p <= 'z')
			*p -= 'a' - 'A';
	ADDRESS(m, SELF, q->type, true);
}

/* As much as the client's socket can hold, of both questions, with room for the truth. */
LIE(flood)
{
	m->bytes[0] ^= 1;
	for (int i = 0; i < 100; i++)
		transmit(q, m);
}

/* What an old server says of EDNS (RFC 6891, section 7); one has forgotten the question, too. */
LIE(old_server)
{
	begin(m, q, q->edns ? FORMERR : NOERROR);
	if (!q->edns)
		ADDRESS(m, SELF, q->type, true);
}
LIE(very_old_server)
{
	old_server(q, m);
	if (q->edns)
		m->size = HEADER, m->bytes[5] = 0;
}

/* One family well, the other not. */
static void aaaa_rcode(const struct query *q, struct message *m, int rcode)
{
	begin(m, q, q->type == AAAA ? rcode : NOERROR);
	if (q->type == A)
		ADDRESS(m, SELF, A, true);
}
LIE(aaaa_servfail) { aaaa_rcode(q, m, SERVFAIL); }
LIE(aaaa_nxdomain) { aaaa_rcode(q, m, NXDOMAIN); }
LIE(aaaa_notimp) { aaaa_rcode(q, m, NOTIMP); }
LIE(aaaa_silent)
{
	if (q->type == AAAA)
		_exit(0);
	aaaa_rcode(q, m, NOERROR);
}

/* Lengths that lie; the first ends behind the message, the others within it. */
static unsigned char *data_length(const struct query *q, struct message *m)
{
	return m->bytes + q->question + 2 + 8;
}
LIE(data_beyond) { put16(data_length(q, m), 65535); }
LIE(data_short) { data_length(q, m)[1]--; }
LIE(data_none) { data_length(q, m)[1] = 0; }
LIE(data_other_family)
{
	begin(m, q, NOERROR);
	record(m, SELF, 2, q->type, IN, "0123456789abcdef", q->type == A ? 16 : 4);
}

/* Names of records that are none, or not what was asked for. */
static void owner(const struct query *q, struct message *m, const char *name, size_t size)
{
	begin(m, q, NOERROR);
	address(m, name, size, q->type, false);
}
LIE(owner_itself)
{
	unsigned char self[2];

	put16(self, 0xc000 | q->question);
	owner(q, m, (char *)self, 2);
}
LIE(owner_pair)
{
	unsigned char pair[6] = { 1, 'x' };

	put16(pair + 2, 0xc000 | (q->question + 4));
	owner(q, m, (char *)pair, 4);
	put16(pair, 0xc000 | q->question);
	append(m, pair, 2);
}
LIE(owner_forward)
{
	unsigned char forward[2];

	put16(forward, 0xc000 | (q->question + 2 + 10 + (q->type == A ? 4 : 16)));
	owner(q, m, (char *)forward, 2);
	append(m, m->bytes + HEADER, q->question - HEADER - 4);
}
LIE(owner_beyond) { owner(q, m, "\xff\xff", 2); }
LIE(owner_header) { owner(q, m, "\xc0\x00", 2); }
LIE(owner_64) { owner(q, m, "\x40", 2); }
LIE(owner_128) { owner(q, m, "\x80", 2); }
LIE(owner_root) { owner(q, m, "", 1); }
LIE(owner_other) { owner(q, m, "\4bank\4test", 11); }
LIE(class_chaos) { data_length(q, m)[-5] = CH; }
LIE(only_additional)
{
	put16(m->bytes + 6, 0);
	put16(m->bytes + 10, 1);
}
/* ...beside what is true. */
LIE(also_others)
{
	owner_other(q, m);
	ADDRESS(m, SELF, q->type, true);
	ADDRESS(m, "\1x" SELF, q->type, false);
}

/* Aliases. */
LIE(alias_itself)
{
	begin(m, q, NOERROR);
	RECORD(m, SELF, CNAME, SELF);
	ADDRESS(m, SELF, q->type, false);
}
LIE(alias_pair)
{
	begin(m, q, NOERROR);
	RECORD(m, SELF, CNAME, "\1x" SELF);
	RECORD(m, "\1x" SELF, CNAME, SELF);
}
LIE(alias_nowhere)
{
	begin(m, q, NOERROR);
	RECORD(m, SELF, CNAME, "\1x" SELF);
}
LIE(alias_beyond)
{
	begin(m, q, NOERROR);
	RECORD(m, SELF, CNAME, "\xff\xff");
}
LIE(alias_cut)
{
	begin(m, q, NOERROR);
	RECORD(m, SELF, CNAME, "\x09x");
}
/* No host is called so, but its address may be had. */
LIE(alias_odd)
{
	begin(m, q, NOERROR);
	RECORD(m, SELF, CNAME, "\x08`reboot`" SELF);
	ADDRESS(m, "\x08`reboot`" SELF, q->type, true);
}
static void chain(const struct query *q, struct message *m, int length)
{
	char from[] = "\x03" "000" SELF, to[] = "\x03" "000" SELF;

	begin(m, q, NOERROR);
	for (int i = 1; i <= length; i++) {
		to[1] = '0' + i / 100, to[2] = '0' + i / 10 % 10, to[3] = '0' + i % 10;
		record(m, i == 1 ? SELF : from, i == 1 ? 2 : 6, CNAME, IN, to, 6);
		memcpy(from, to, sizeof from);
	}
	address(m, from, 6, q->type, length <= 20);
}
LIE(chain_20) { chain(q, m, 20); }
LIE(chain_200) { chain(q, m, 200); }
/* An alias whose name takes so many bytes. */
static void alias_of_size(const struct query *q, struct message *m, size_t size)
{
	char name[320] = { 0 };
	size_t at = 0;

	for (size_t left = size - 1; left; left = size - 1 - at) {
		size_t n = left > 64 ? left == 65 ? 62 : 63 : left - 1;
		name[at] = n;
		memset(name + at + 1, 'x', n);
		at += n + 1;
	}
	begin(m, q, NOERROR);
	record(m, SELF, 2, CNAME, IN, name, size);
	address(m, name, size, q->type, size <= 255);
}
LIE(alias_255) { alias_of_size(q, m, 255); }
LIE(alias_256) { alias_of_size(q, m, 256); }
LIE(alias_320) { alias_of_size(q, m, 320); }
/* As much as a message can carry; by UDP there is less room. */
LIE(huge)
{
	size_t most = q->stream ? LARGEST : 65507, each = 2 + 10 + (q->type == A ? 4 : 16);

	begin(m, q, NOERROR);
	for (unsigned i = 0; m->size + each <= most; i++) {
		unsigned char bytes[16] = { 10, 1, i >> 8, i };
		record(m, SELF, 2, q->type, IN, bytes, q->type == A ? 4 : 16);
	}
}

/* Truncated by UDP; and then... */
LIE(cut)
{
	m->bytes[2] |= 2;
	transmit(q, m);
	_exit(0);
}
LIE(tcp_well)
{
	if (!q->stream)
		cut(q, m);
	tell_truth(q);
	_exit(0);
}
LIE(tcp_closes)
{
	if (!q->stream)
		cut(q, m);
	_exit(0);
}
LIE(tcp_silent)
{
	if (!q->stream)
		cut(q, m);
	pause();
}
/* A length, and so much of the message. */
static void tcp_sends(const struct query *q, struct message *m, size_t length, size_t size)
{
	unsigned char bytes[2];

	if (!q->stream)
		cut(q, m);
	put16(bytes, length);
	send(q->fd, bytes, 2, MSG_NOSIGNAL);
	send(q->fd, m->bytes, size, MSG_NOSIGNAL);
	_exit(0);
}
LIE(tcp_half_length)
{
	if (!q->stream)
		cut(q, m);
	send(q->fd, "", 1, MSG_NOSIGNAL);
	_exit(0);
}
LIE(tcp_no_length) { tcp_sends(q, m, 0, 0); }
LIE(tcp_header_cut) { tcp_sends(q, m, 5, m->size); }
LIE(tcp_short) { tcp_sends(q, m, m->size - 3, m->size); }
LIE(tcp_long) { tcp_sends(q, m, LARGEST, m->size); }
LIE(tcp_drips)
{
	if (!q->stream)
		cut(q, m);
	send(q->fd, "\xff\xff", 2, MSG_NOSIGNAL);
	for (size_t i = 0; send(q->fd, m->bytes + i % m->size, 1, MSG_NOSIGNAL) > 0; i++)
		usleep(50000);
	_exit(0);
}
LIE(tcp_wrong_id)
{
	m->bytes[1] ^= q->stream;
	tcp_sends(q, m, m->size, m->size);
}
LIE(tcp_servfail)
{
	if (!q->stream)
		cut(q, m);
	begin(m, q, SERVFAIL);
}
LIE(tcp_again_cut)
{
	m->bytes[2] |= 2;
	tcp_sends(q, m, m->size, m->size);
}
/* Every third connection is closed. */
LIE(tcp_moody)
{
	if (q->stream && __atomic_fetch_add(connections, 1, __ATOMIC_RELAXED) % 3 == 0)
		_exit(0);
	tcp_well(q, m);
}

/* Names of addresses: what begins with a number is in in-addr.arpa. */
#define POINTER(m, q, name) (begin(m, q, NOERROR), RECORD(m, SELF, PTR, name))
LIE(pointer_true) { POINTER(m, q, "\4host\4test\0"); }
LIE(pointer_shell) { POINTER(m, q, "\x08`reboot`\4test\0"); }
LIE(pointer_lines) { POINTER(m, q, "\x0a" "a\n10.0.0.1\4test\0"); }
LIE(pointer_dot) { POINTER(m, q, "\5ho.st\4test\0"); }
LIE(pointer_null) { POINTER(m, q, "\5ho\0st\4test\0"); }
LIE(pointer_root) { POINTER(m, q, "\0"); }
LIE(pointer_beyond) { POINTER(m, q, "\xff\xff"); }
LIE(pointer_nothing) { POINTER(m, q, ""); }
LIE(pointer_number) { POINTER(m, q, "\1" "1\1" "2\1" "3\1" "4\0"); }
LIE(pointer_both)
{
	pointer_shell(q, m);
	RECORD(m, SELF, PTR, "\4host\4test\0");
}
/* As networks smaller than 256 have it (RFC 2317). */
LIE(pointer_alias)
{
	begin(m, q, NOERROR);
	RECORD(m, SELF, CNAME, "\x04" "0/25\x04test\0");
	RECORD(m, "\x04" "0/25\x04test\0", PTR, "\4host\4test\0");
}

LIE(silent) { _exit(0); }
LIE(late)
{
	usleep(2500000);
	tell_truth(q);
	_exit(0);
}
LIE(late_nxdomain)
{
	usleep(800000);
	nxdomain(q, m);
}

const struct row rows[] = {
	{ "truth", 0, THEN_TRUTH },
	{ "wrong-id", wrong_id, THEN_TRUTH },
	{ "wrong-name", wrong_name, THEN_TRUTH },
	{ "wrong-type", wrong_type, THEN_TRUTH },
	{ "wrong-class", wrong_class, THEN_TRUTH },
	{ "no-reply", no_reply, THEN_TRUTH },
	{ "wrong-opcode", wrong_opcode, THEN_TRUTH },
	{ "two-questions", two_questions, THEN_TRUTH },
	{ "no-question", no_question, THEN_TRUTH },
	{ "empty-datagram", empty_datagram, THEN_TRUTH },
	{ "cut-header", cut_header, THEN_TRUTH },
	{ "cut-question", cut_question, THEN_TRUTH },
	{ "flood", flood, THEN_TRUTH },
	{ "former-query", former_query, THEN_TRUTH },
	{ "other-port", 0, THEN_TRUTH | OTHER_PORT },
	{ "other-server", 0, THEN_TRUTH | OTHER_SERVER },
	{ "letter-case", letter_case },
	{ "old-server", old_server },
	{ "very-old-server", very_old_server },
	{ "cut-record", cut_record },
	{ "cut-all", cut_all },
	{ "many-records", many_records },
	{ "data-beyond", data_beyond },
	{ "data-short", data_short },
	{ "data-none", data_none },
	{ "data-other-family", data_other_family },
	{ "owner-itself", owner_itself },
	{ "owner-pair", owner_pair },
	{ "owner-forward", owner_forward },
	{ "owner-beyond", owner_beyond },
	{ "owner-header", owner_header },
	{ "owner-64", owner_64 },
	{ "owner-128", owner_128 },
	{ "owner-root", owner_root },
	{ "owner-other", owner_other },
	{ "class-chaos", class_chaos },
	{ "only-additional", only_additional },
	{ "also-others", also_others },
	{ "alias-itself", alias_itself },
	{ "alias-pair", alias_pair },
	{ "alias-nowhere", alias_nowhere },
	{ "alias-beyond", alias_beyond },
	{ "alias-cut", alias_cut },
	{ "alias-odd", alias_odd },
	{ "alias-255", alias_255 },
	{ "alias-256", alias_256 },
	{ "alias-320", alias_320 },
	{ "chain-20", chain_20 },
	{ "chain-200", chain_200 },
	{ "servfail", servfail },
	{ "servfail-data", servfail_data },
	{ "refused", refused },
	{ "formerr", formerr },
	{ "notimp", notimp },
	{ "unknown", unknown },
	{ "nxdomain", nxdomain },
	{ "late-nxdomain", late_nxdomain },
	{ "no-data", no_data },
	{ "aaaa-servfail", aaaa_servfail },
	{ "aaaa-nxdomain", aaaa_nxdomain },
	{ "aaaa-notimp", aaaa_notimp },
	{ "aaaa-silent", aaaa_silent },
	{ "1", pointer_true },
	{ "2", pointer_shell },
	{ "3", pointer_lines },
	{ "4", pointer_dot },
	{ "5", pointer_null },
	{ "6", pointer_root },
	{ "7", pointer_beyond },
	{ "8", pointer_nothing },
	{ "9", pointer_number },
	{ "10", pointer_both },
	{ "11", pointer_alias },
	{ "silent", silent },
	{ "late", late },
	{ "huge", huge },
	{ "tcp-well", tcp_well },
	{ "tcp-moody", tcp_moody },
	{ "tcp-closes", tcp_closes },
	{ "tcp-silent", tcp_silent },
	{ "tcp-half-length", tcp_half_length },
	{ "tcp-no-length", tcp_no_length },
	{ "tcp-header-cut", tcp_header_cut },
	{ "tcp-short", tcp_short },
	{ "tcp-long", tcp_long },
	{ "tcp-drips", tcp_drips },
	{ "tcp-wrong-id", tcp_wrong_id },
	{ "tcp-servfail", tcp_servfail },
	{ "tcp-again-cut", tcp_again_cut },
	{ 0 },
};
