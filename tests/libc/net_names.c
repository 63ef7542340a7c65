/* net_names.c: names in messages of the domain name system, Ethernet addresses, interfaces */
#define _GNU_SOURCE
#include <arpa/nameser.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <netinet/ether.h>
#include <resolv.h>
#include "check.h"

/* Names of random labels come back; the second, of the same domain, is shorter. */
static void names(void)
{
	unsigned seed = 1;

	for (int round = 0; round < 500; round++) {
		unsigned char message[512] = { 0 }, *list[8] = { message, 0 }, *p = message + 12;
		char text[2][256], back[256];
		int size[2];
		for (int k = 0; k < 2; k++) {
			int length = 0, labels = 1 + (seed = seed * 1103515245 + 12345) / 65536 % 4;
			for (int i = 0; i < labels; i++) {
				int n = 1 + (seed = seed * 1103515245 + 12345) / 65536 % 20;
				while (n--)
					text[k][length++] = 'a' + (seed = seed * 1103515245 + 12345) / 65536 % 26;
				text[k][length++] = '.';
			}
			strcpy(text[k] + length, "example");
			size[k] = dn_comp(text[k], p, message + sizeof message - p, list, list + 8);
			CHECK(size[k] > 0 && size[k] <= (int)strlen(text[k]) + 2);
			CHECK(k == 0 || size[k] < (int)strlen(text[k]) + 2);
			CHECK(dn_skipname(p, message + sizeof message) == size[k]);
			CHECK(dn_expand(message, p + size[k], p, back, sizeof back) == size[k]);
			CHECK(strcmp(back, text[k]) == 0);
			CHECK(dn_expand(message, p + size[k] - 1, p, back, sizeof back) == -1);
			CHECK(dn_expand(message, p + size[k], p, back, strlen(text[k])) == -1);
			p += size[k];
		}
	}
	unsigned char loop[] = { 0xc0, 0 };
	char back[256];
	CHECK(dn_expand(loop, loop + 2, loop, back, sizeof back) == -1);
	/* A pointer to the root, wherever that is. */
	unsigned char forth[] = { 2, 'p', 'q', 0xc0, 5, 0 };
	CHECK(dn_expand(forth, forth + 6, forth, back, 3) == 5 && strcmp(back, "pq") == 0);
	CHECK(dn_expand(forth, forth + 5, forth, back, 3) == -1);
}

static void ethernet(void)
{
	struct ether_addr a;
	char text[18];

	CHECK(ether_aton_r("0:1b:c:d:FE:ff", &a) == &a);
	CHECK(memcmp(&a, "\x00\x1b\x0c\x0d\xfe\xff", 6) == 0);
	CHECK(ether_aton_r(ether_ntoa_r(&a, text), &a) && memcmp(&a, "\x00\x1b\x0c\x0d\xfe\xff", 6) == 0);
	CHECK(!ether_aton_r("0:1b:c:d:fe", &a));
	CHECK(!ether_aton_r("0:1b:c:d:fe:g", &a));
}

/* Both lists name the same interfaces. */
static void interfaces(void)
{
	struct if_nameindex *list = if_nameindex();
	struct ifaddrs *addresses;
	char name[IF_NAMESIZE];

	CHECK(list);
	for (struct if_nameindex *i = list; i && i->if_index; i++) {
		CHECK(if_nametoindex(i->if_name) == i->if_index);
		CHECK(if_indextoname(i->if_index, name) && strcmp(name, i->if_name) == 0);
	}
	CHECK(getifaddrs(&addresses) == 0);
	for (struct ifaddrs *a = addresses; a; a = a->ifa_next) {
		int known = 0;
		for (struct if_nameindex *i = list; i->if_index; i++)
			known |= strcmp(i->if_name, a->ifa_name) == 0;
		CHECK(known);
	}
	freeifaddrs(addresses);
	if_freenameindex(list);
}

int main(void)
{
	names();
	ethernet();
	interfaces();
	return done();
}
