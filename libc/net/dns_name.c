/* dns_name.c: domain names in messages and as text (RFC 1035, sections 3.1, 4.1.4, 5.1) */
#include <string.h>
#include "dns.h"

static unsigned char lower(unsigned char c)
{
	return c >= 'A' && c <= 'Z' ? c | 32 : c;
}

/* Goes to the next label, through pointers, each of which must lead further back than all before
 * ("a prior occurrence"), or to the root, where every name ends: so no message holds this up.  The label's length at *at; 0 is the root, -1 is no name.
 * *after is set behind the first pointer, where what follows the name begins. */
static int label_at(const unsigned char *message, const unsigned char *end,
		    const unsigned char **at, const unsigned char **lowest,
		    const unsigned char **after)
{
	for (;;) {
		const unsigned char *p = *at;
		if (p >= end)
			return -1;
		if (*p < 0x40)
			return end - p > *p ? *p : -1;
		if (*p < 0xc0 || end - p < 2)
			return -1;
		size_t to = (p[0] & 0x3f) << 8 | p[1];
		bool ends = to < (size_t)(end - message) && !message[to];
		if (to >= (size_t)(*lowest - message) && !ends)
			return -1;
		if (!*after)
			*after = p + 2;
		*at = *lowest = message + to;
	}
}

/* A byte as it stands in text: at most 4 characters. */
static int put(unsigned char c, char text[4])
{
	if (c <= ' ' || c >= 127) {
		text[0] = '\\';
		text[1] = '0' + c / 100;
		text[2] = '0' + c / 10 % 10;
		text[3] = '0' + c % 10;
		return 4;
	}
	if (!strchr("\".;\\()@$", c)) {
		text[0] = c;
		return 1;
	}
	text[0] = '\\';
	text[1] = c;
	return 2;
}

int dns_name_text(const unsigned char *message, const unsigned char *end, const unsigned char *at,
		  char *text, size_t size)
{
	const unsigned char *start = at, *lowest = at, *after = 0;
	size_t length = 0, wire = 1;
	int n;

	while ((n = label_at(message, end, &at, &lowest, &after)) > 0) {
		wire += n + 1;
		if (wire > DNS_WIRE_NAME)
			return -1;
		if (length) {
			if (length + 1 >= size)
				return -1;
			text[length++] = '.';
		}
		for (int i = 1; i <= n; i++) {
			char piece[4];
			int k = put(at[i], piece);
			if (length + k >= size)
				return -1;
			memcpy(text + length, piece, k);
			length += k;
		}
		at += n + 1;
	}
	if (n < 0 || !size)
		return -1;
	text[length] = 0;
	return (after ? after : at + 1) - start;
}

int dns_name_skip(const unsigned char *at, const unsigned char *end)
{
	for (const unsigned char *p = at; p < end; p += *p + 1) {
		if (!*p)
			return p + 1 - at;
		if (*p >= 0xc0)
			return end - p < 2 ? -1 : p + 2 - at;
		if (*p >= 0x40 || end - p <= *p)
			return -1;
	}
	return -1;
}

/* A byte of text: "\." and "\046" are single ones.  -1 when there is none. */
static int get(const char **text)
{
	const char *s = *text;

	if (*s != '\\') {
		*text = s + 1;
		return (unsigned char)*s;
	}
	if (s[1] < '0' || s[1] > '9') {
		*text = s + 2;
		return s[1] ? (unsigned char)s[1] : -1;
	}
	if (s[2] < '0' || s[2] > '9' || s[3] < '0' || s[3] > '9')
		return -1;
	*text = s + 4;
	int c = (s[1] - '0') * 100 + (s[2] - '0') * 10 + s[3] - '0';
	return c > 255 ? -1 : c;
}

int dns_name_wire(const char *text, unsigned char wire[DNS_WIRE_NAME])
{
	int size = 0;

	if (text[0] == '.' && !text[1])
		text++;
	while (*text) {
		int length = size++; /* where this label's length goes */
		while (*text && *text != '.') {
			int c = get(&text);
			if (c < 0 || size - length > NS_MAXLABEL || size >= DNS_WIRE_NAME - 1)
				return -1;
			wire[size++] = c;
		}
		if (size == length + 1)
			return -1;
		wire[length] = size - length - 1;
		text += *text == '.';
	}
	wire[size] = 0;
	return size + 1;
}

bool dns_name_is(const unsigned char *message, const unsigned char *end, const unsigned char *at,
		 const unsigned char *wire)
{
	const unsigned char *lowest = at, *after = 0;
	int n;

	while ((n = label_at(message, end, &at, &lowest, &after)) > 0) {
		if (n != *wire)
			return false;
		for (int i = 1; i <= n; i++)
			if (lower(at[i]) != lower(wire[i]))
				return false;
		at += n + 1;
		wire += n + 1;
	}
	return n == 0 && !*wire;
}

bool is_host_name(const char *name)
{
	size_t length = 0, label = 0;

	for (; name[length]; length++) {
		char c = name[length];
		if (c == '.' ? !label : label == NS_MAXLABEL)
			return false;
		label = c == '.' ? 0 : label + 1;
		if (!(c == '.' || c == '-' || c == '_' || (c >= '0' && c <= '9') ||
		      (lower(c) >= 'a' && lower(c) <= 'z')))
			return false;
	}
	return length && length - !label <= DNS_WIRE_NAME - 2;
}
