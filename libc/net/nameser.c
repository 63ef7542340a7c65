/* nameser.c: reading messages of the domain name system record by record (arpa/nameser.h) */
#include <errno.h>
#include <string.h>
#include "dns.h"
#include "sys.h"

const struct _ns_flagdata _ns_flagdata[16] = {
	[ns_f_qr] = { 0x8000, 15 },    [ns_f_opcode] = { 0x7800, 11 }, [ns_f_aa] = { 0x0400, 10 },
	[ns_f_tc] = { 0x0200, 9 },     [ns_f_rd] = { 0x0100, 8 },      [ns_f_ra] = { 0x0080, 7 },
	[ns_f_z] = { 0x0040, 6 },      [ns_f_ad] = { 0x0020, 5 },      [ns_f_cd] = { 0x0010, 4 },
	[ns_f_rcode] = { 0x000f, 0 },
};

unsigned ns_get16(const unsigned char *p)
{
	return dns_16(p);
}

unsigned long ns_get32(const unsigned char *p)
{
	return (unsigned long)dns_16(p) << 16 | dns_16(p + 2);
}

void ns_put16(unsigned n, unsigned char *p)
{
	p[0] = n >> 8;
	p[1] = n;
}

void ns_put32(unsigned long n, unsigned char *p)
{
	ns_put16(n >> 16, p);
	ns_put16(n, p + 2);
}

/* The size of one question or record, or -1. */
static long record_size(const unsigned char *p, const unsigned char *end, ns_sect section)
{
	long n = dns_name_skip(p, end), fixed = section == ns_s_qd ? 4 : 10;

	if (n < 0 || end - p < n + fixed)
		return -1;
	if (section != ns_s_qd)
		fixed += dns_16(p + n + 8);
	return end - p < n + fixed ? -1 : n + fixed;
}

int ns_skiprr(const unsigned char *at, const unsigned char *end, ns_sect section, int count)
{
	const unsigned char *p = at;

	for (; count > 0; count--) {
		long n = record_size(p, end, section);
		if (n < 0)
			return sys_fail(EMSGSIZE);
		p += n;
	}
	return p - at;
}

int ns_initparse(const unsigned char *message, int size, ns_msg *m)
{
	const unsigned char *p = message + DNS_HEADER, *end = message + size;

	if (size < DNS_HEADER)
		return sys_fail(EMSGSIZE);
	*m = (ns_msg){ ._msg = message, ._eom = end, ._id = dns_16(message),
		       ._flags = dns_16(message + 2), ._sect = ns_s_max, ._rrnum = -1 };
	for (int i = 0; i < ns_s_max; i++) {
		m->_counts[i] = dns_16(message + 4 + 2 * i);
		if (!m->_counts[i])
			continue;
		int n = ns_skiprr(p, end, i, m->_counts[i]);
		if (n < 0)
			return -1;
		m->_sections[i] = p;
		p += n;
	}
	return p == end ? 0 : sys_fail(EMSGSIZE);
}

int ns_parserr(ns_msg *m, ns_sect section, int number, ns_rr *r)
{
	if ((unsigned)section >= ns_s_max)
		return sys_fail(ENODEV);
	if (number == -1) /* the next one */
		number = m->_sect == section ? m->_rrnum : 0;
	if (number < 0 || number >= m->_counts[section])
		return sys_fail(ENODEV);
	if (m->_sect != section || number < m->_rrnum) {
		m->_sect = section;
		m->_rrnum = 0;
		m->_msg_ptr = m->_sections[section];
	}
	int n = ns_skiprr(m->_msg_ptr, m->_eom, section, number - m->_rrnum);
	if (n < 0)
		return -1;
	m->_msg_ptr += n;
	m->_rrnum = number;

	const unsigned char *p = m->_msg_ptr;
	long size = record_size(p, m->_eom, section);
	n = size < 0 ? -1 : ns_name_uncompress(m->_msg, m->_eom, p, r->name, sizeof r->name);
	if (n < 0)
		return sys_fail(EMSGSIZE);
	r->type = dns_16(p + n);
	r->rr_class = dns_16(p + n + 2);
	r->ttl = section == ns_s_qd ? 0 : ns_get32(p + n + 4);
	r->rdlength = section == ns_s_qd ? 0 : dns_16(p + n + 8);
	r->rdata = section == ns_s_qd ? 0 : p + n + 10;
	m->_msg_ptr += size;
	m->_rrnum++;
	return 0;
}

int ns_name_uncompress(const unsigned char *message, const unsigned char *end,
		       const unsigned char *name, char *text, size_t size)
{
	int n = dns_name_text(message, end, name, text, size);

	if (n < 0 || (!*text && size < 2))
		return sys_fail(EMSGSIZE);
	if (!*text)
		strcpy(text, ".");
	return n;
}
