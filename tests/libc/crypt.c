/* crypt.c: hashes of passwords: vectors of the methods' specifications and of other systems,
 * DES against published vectors, settings that are none */
// not-on: musl glibc: Debian has crypt in a library of its own, and not for musl
#include <crypt.h>
#include <errno.h>
#include <unistd.h>
#include "check.h"

static const struct vector {
	const char *password, *setting, *hash; /* null: the setting is the hash */
} vectors[] = {
	/* The settings of Drepper's specification, hashed by another implementation */
	{ "Hello world!", "$5$saltstring",
	  "$5$saltstring$5B8vYYiY.CVt1RlTTf8KbXBH3hsxY/GNooZaBBGWEc5" },
	{ "Hello world!", "$5$rounds=10000$saltstringsaltstring",
	  "$5$rounds=10000$saltstringsaltst$3xv.VbSHBb41AL9AvLeujZkZRBAwqFMz2.opqey6IcA" },
	{ "This is just a test", "$5$rounds=5000$toolongsaltstring",
	  "$5$rounds=5000$toolongsaltstrin$Un/5jzAHMgOGZ5.mWJpuVolil07guHPvOW8mGRcvxa5" },
	{ "a very much longer text to encrypt.  This one even stretches over morethan one line.", "$5$rounds=1400$anotherlongsaltstring",
	  "$5$rounds=1400$anotherlongsalts$Rx.j8H.h8HjEDGomFU8bDkXm3XIUnzyxf12oP84Bnq1" },
	{ "Hello world!", "$6$saltstring",
	  "$6$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjl/O817G3uBnIFNjnQJuesI68u4OTLiBFdcbYEdFCoEOfaS35inz1" },
	{ "Hello world!", "$6$rounds=10000$saltstringsaltstring",
	  "$6$rounds=10000$saltstringsaltst$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK6H9qs/y3RnOaw5v." },
	/* The smallest number of rounds is 1000. */
	{ "the minimum number is still observed", "$5$rounds=10$roundstoolow",
	  "$5$rounds=1000$roundstoolow$yfvwcWrQ8l/K0DAWyuPMDNHpIVlTQebY9l/gL972bIC" },
	/* Sign extension changes nothing in the first, so $2a$ is set apart; and it does in the other. */
	{ "\xff\xff\xff\xa3\x33\x01\x40", "$2a$04$abcdefghijklmnopqrstuv",
	  "$2a$04$abcdefghijklmnopqrstuuEgxSMhZgdHqm5w1Iw6ZfXSn4If4J406" },
	{ "\xff\xff\xff\xa3\x33\x01\x40", "$2x$04$abcdefghijklmnopqrstuv",
	  "$2x$04$abcdefghijklmnopqrstuubUAnPDiHn0JtKfNM4q6HN1ZsdaC1D8i" },
	{ "\xff\xff\xff\xa3\x33\x01\x40", "$2y$04$abcdefghijklmnopqrstuv",
	  "$2y$04$abcdefghijklmnopqrstuubUAnPDiHn0JtKfNM4q6HN1ZsdaC1D8i" },
	{ "Aa@\xaa 0123456789", "$2a$04$abcdefghijklmnopqrstuv",
	  "$2a$04$abcdefghijklmnopqrstuu8J3SjO9LQpndv9O3HW/e0PB1xKk.PJu" },
	{ "Aa@\xaa 0123456789", "$2x$04$abcdefghijklmnopqrstuv",
	  "$2x$04$abcdefghijklmnopqrstuuxYRr8W0rYwastFTc35iurVdXD9PtVhq" },
};

static void vectors_hold(void)
{
	for (size_t i = 0; i < sizeof vectors / sizeof *vectors; i++) {
		const struct vector *v = &vectors[i];
		char *hash = crypt(v->password, v->setting);
		CHECK_STR(hash, v->hash);
		/* A hash is a setting. */
		CHECK_STR(crypt(v->password, v->hash), v->hash);
	}
}

/* Hashes of other systems, each of which is its own setting. */
static const char *const hashes[][2] = {
	{ "",
	  "$1$abcdefgh$M55TzYaaccxVGbptZWaxX/" },
	{ "",
	  "$1$x$fwjfZtMwarkdetsjiQreU1" },
	{ "",
	  "$5$rounds=1000$ab$Yd3BaIOVbovC2OGzlWXH53yhcyaWZscnPjMwuHC/2t3" },
	{ "",
	  "$6$rounds=1000$0123456789abcdef$p7CpmX0THtH3.Cg4cDlA.ml4HG12H9uel9SGLKvv/7t.iqVksvRGRiyrwoyNTDGfmskOV8PWiWyCPzyQ/9Al2/" },
	{ "",
	  "$2b$04$abcdefghijklmnopqrstuubyCG3zY1GIXMyxfivm.ClDiInHzxjiq" },
	{ "",
	  "$2y$04$......................w74bL5gU7LSJClZClCa.Pkz14aTv/XO" },
	{ "",
	  "abmF1QH4PEr.E" },
	{ "",
	  "zZO7u0HfQST3A" },
	{ "",
	  "_J9..rasmTB5D3hoAd8A" },
	{ "",
	  "_3...Ab.9HUt6P6cPOLI" },
	{ "a",
	  "$1$abcdefgh$jUYc1Xi7pkozuzWQ0Dft71" },
	{ "a",
	  "$1$x$P8VObTrxaqT4VBmnH06P8." },
	{ "a",
	  "$5$rounds=1000$ab$P3cd6wKZFPAbfMhUgY7dLo0GqpWrBa.JqjfkdKvfAK/" },
	{ "a",
	  "$6$rounds=1000$0123456789abcdef$mCxGHJTF9sbr3IgCUy.R0Zpz25NlL.KdpQi8qAQXelm6xl5S6Lt7samr9JrjsgWWMHYY/itHGoCwaIkkGFY5O/" },
	{ "a",
	  "$2b$04$abcdefghijklmnopqrstuuMFdJu9yVgmagVAIC24fOZkaFqd3s9JC" },
	{ "a",
	  "$2y$04$......................ab4uk7zdS0i/IlhKXBIf8klDpk4gLJu" },
	{ "a",
	  "abxxB7HlIeckU" },
	{ "a",
	  "zZ/Dc0K.bMxrQ" },
	{ "a",
	  "_J9..rasmWuvos8B/9gQ" },
	{ "a",
	  "_3...Ab.9BEzovsikeWw" },
	{ "password",
	  "$1$abcdefgh$G//4keteveJp0qb8z2DxG/" },
	{ "password",
	  "$1$x$ntiM1/Tz/A.K1foNwVMof0" },
	{ "password",
	  "$5$rounds=1000$ab$1w1vy5uCLDQWfIMwmaMatnSGmBa34fZnvo3JO2w3CP1" },
	{ "password",
	  "$6$rounds=1000$0123456789abcdef$NrcnzC1Cw31yiSjRZbYLUDHpNvPA2ZSdS38GKwAQzTm125mJjPzlJsqf1cksiGQ5TF/ub5.IhMMBB8LyJ1ip60" },
	{ "password",
	  "$2b$04$abcdefghijklmnopqrstuughE8Ev8uGFaUgY2cNEySvxngrb/Jzdm" },
	{ "password",
	  "$2y$04$......................LAtw7/ohmmBAhnXqmkuIz83Rl5Qdjhm" },
	{ "password",
	  "abJnggxhB/yWI" },
	{ "password",
	  "zZDDIZ0NOlPzw" },
	{ "password",
	  "_J9..rasmEedsvB6g8/6" },
	{ "password",
	  "_3...Ab.99gNtd5YOBME" },
	{ "Gr\374\337e \377\243",
	  "$1$abcdefgh$x0Ia6vN/rLZmEQV2214Lc." },
	{ "Gr\374\337e \377\243",
	  "$1$x$1tlyHSyXbufgq8mQlMCQr1" },
	{ "Gr\374\337e \377\243",
	  "$5$rounds=1000$ab$YLmkjUoRbA.2GPdwk6nNhtKPHniydeOFQvLyM7.F4o/" },
	{ "Gr\374\337e \377\243",
	  "$6$rounds=1000$0123456789abcdef$ALGyKDVRRoVXesUvYK.Q4qELuwLRcrdER/jvF5MPRJzL/Te8fHNm4GyLqBEnQtRwHn0Olo0tJiacUUMbl6QVh0" },
	{ "Gr\374\337e \377\243",
	  "$2b$04$abcdefghijklmnopqrstuueap3C5O53tzDgVbsMszKgB4whLd2M5y" },
	{ "Gr\374\337e \377\243",
	  "$2y$04$......................FFk61VNtVEY5hK4mCxS9dKHqI71BV96" },
	{ "Gr\374\337e \377\243",
	  "abX4kuM/xKOwg" },
	{ "Gr\374\337e \377\243",
	  "zZOXkKskXbJeE" },
	{ "Gr\374\337e \377\243",
	  "_J9..rasmzb7UL33TsNw" },
	{ "Gr\374\337e \377\243",
	  "_3...Ab.9io9BjhNXiCM" },
	{ "0123456789abcdef",
	  "$1$abcdefgh$gPRp0h8EPmQj1W00e5aoH1" },
	{ "0123456789abcdef",
	  "$1$x$2EdUsAP9rneKidv.e/Jcn." },
	{ "0123456789abcdef",
	  "$5$rounds=1000$ab$Y.1U.14VGzoXBpgjQ2oNzSGa5mpkqJCUdVZbJtFw4f7" },
	{ "0123456789abcdef",
	  "$6$rounds=1000$0123456789abcdef$59.WrxtLb5vAtyCwSU4SvGDfXED4xGerRvxsYR.Q.M.HcdEaB8yd37SVCZlVj5p8zg4SOJmO7t/x6WxdnVUPs/" },
	{ "0123456789abcdef",
	  "$2b$04$abcdefghijklmnopqrstuu47kbr.QCtj6Eh/iTqkY.KdFw1jfyWRK" },
	{ "0123456789abcdef",
	  "$2y$04$......................4xHerQZKD3B7ORsbgx2HBD7WHtezkp." },
	{ "0123456789abcdef",
	  "ab2wHQ4RTFVKI" },
	{ "0123456789abcdef",
	  "zZcLGWImZ3Vko" },
	{ "0123456789abcdef",
	  "_J9..rasmZs0PH8.eNk." },
	{ "0123456789abcdef",
	  "_3...Ab.9FmvlVD1/qmQ" },
	{ "xxxxxxxxxxxxxxxxx",
	  "$1$abcdefgh$.9JMu59E71m0Oy.MJm9H71" },
	{ "xxxxxxxxxxxxxxxxx",
	  "$1$x$0z.GDE.9tXHnVYwPLKam7/" },
	{ "xxxxxxxxxxxxxxxxx",
	  "$5$rounds=1000$ab$aUuJ.nV0AkckOq84g/N8jF9MIZUMQipl682ukTknBy." },
	{ "xxxxxxxxxxxxxxxxx",
	  "$6$rounds=1000$0123456789abcdef$Ds1rpevwLmRmXoALtjiPCSbYCMX0z1dyMz0NM7Ksn4DLf2x6UN0zubT/hGsiUm0ZFlZwyn.S.jdjN3lrZyahy1" },
	{ "xxxxxxxxxxxxxxxxx",
	  "$2b$04$abcdefghijklmnopqrstuuHNaqLrI8jFcPNzCKfmB5NseQpLEHPWG" },
	{ "xxxxxxxxxxxxxxxxx",
	  "$2y$04$......................ZvlGQFCNZxoGz5Sgfk0HT5SNdTSxK02" },
	{ "xxxxxxxxxxxxxxxxx",
	  "abzDJoqKYZJww" },
	{ "xxxxxxxxxxxxxxxxx",
	  "zZ1cP1Y42z2tI" },
	{ "xxxxxxxxxxxxxxxxx",
	  "_J9..rasmskjNqyV6gg." },
	{ "xxxxxxxxxxxxxxxxx",
	  "_3...Ab.9RhvVbkcNSSg" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "$1$abcdefgh$a7IieOXnknWab5ukBzC3B." },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "$1$x$k7wdnvGyl6vTPzrEWILUe0" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "$5$rounds=1000$ab$JY2GLBJ.yV7p5NQIcS2DmAQV9q5RyXcpy0Xxb4kyJk3" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "$6$rounds=1000$0123456789abcdef$5H0f6W1bXrtb16xn.m9LfnVcRQ2uqUEVQr6EEy9I/0g4.gAC2RSoVBR9Q/vNZhQedPNEr8n5gGt8PK/ZovQH90" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "$2b$04$abcdefghijklmnopqrstuuj.7sMeTtkpuOdtSSDGixIFnGIh2iGl6" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "$2y$04$......................nn29lY0QWePU/e1j3N8ZoRuIKyiF1ty" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "ab1K8UeTNXiuw" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "zZFR2/zQUb3dw" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "_J9..rasmU.ESboCKLlE" },
	{ "yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy",
	  "_3...Ab.9Gstv8v0/wbo" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "$1$abcdefgh$ZYohvDyxNUh366OaN1XSX0" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "$1$x$rvd8e/edbo5B8JjSbLwJy1" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "$5$rounds=1000$ab$cVDpQPYsrjSEHYaI6/TBuyqS74Kik8qzYr87G/NAlk5" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "$6$rounds=1000$0123456789abcdef$Z1gHs8dgu0nKjYxgs0PHq0v0TJG/yqb2Opt9Umo.2lXvG6jinmKt1MwAmBmoB43MOf47Cu12Y5sgiBJ4SZJcc1" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "$2b$04$abcdefghijklmnopqrstuuOFkWg.51WHY3A4EvqFCt3A7gF7xWk8a" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "$2y$04$......................xFFqbBqmzxBcqZ60zY.lQx9tFVTmCzG" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "abOWKu0XEFEzw" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "zZtKrh4KoeRsU" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "_J9..rasmyf0hf0rE8ms" },
	{ "The quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twiceThe quick brown fox jumps over the lazy dog, twice",
	  "_3...Ab.9jZkH3f07Xkk" },
};

static void hashes_hold(void)
{
	struct crypt_data data = { 0 };

	for (size_t i = 0; i < sizeof hashes / sizeof *hashes; i++)
		CHECK_STR(crypt_r(hashes[i][0], hashes[i][1], &data), hashes[i][1]);
}

static void failures_differ_from_settings(void)
{
	static const char *const bad[] = { "",       "x",         "a:",        "$2b$03$abcdefghijklmnopqrstuu",
					   "$2b$32$abcdefghijklmnopqrstuu", "$2b$05$short", "$9$salt", "*0",
					   "*", "$5$rounds=$x", "_....abcd", "$6$a:b$" };

	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		char *hash = crypt("password", bad[i]);
		CHECK_STR(hash, *bad[i] == '*' ? "x" : "*");
	}
}

static void bits_of(char bits[64], const char *hex)
{
	for (int i = 0; i < 64; i++) {
		char c = hex[i / 4];
		int digit = c <= '9' ? c - '0' : c - 'A' + 10;
		bits[i] = digit >> (3 - i % 4) & 1;
	}
}

/* NBS Special Publication 500-20: a few of the "maintenance test", and FIPS 81's example. */
static void des_is_the_standard(void)
{
	static const char *const v[][3] = {
		{ "0101010101010101", "95F8A5E5DD31D900", "8000000000000000" },
		{ "0101010101010101", "DD7F121CA5015619", "4000000000000000" },
		{ "8001010101010101", "0000000000000000", "95A8D72813DAA94D" },
		{ "7CA110454A1A6E57", "01A1D6D039776742", "690F5B0D9A26939B" },
		{ "0131D9619DC1376E", "5CD54CA83DEF57DA", "7A389D10354BD271" },
		{ "0123456789ABCDEF", "4E6F772069732074", "3FA40E8A984D4815" },
	};
	char key[64], block[64], want[64];

	for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
		bits_of(key, v[i][0]);
		bits_of(block, v[i][1]);
		bits_of(want, v[i][2]);
		setkey(key);
		encrypt(block, 0);
		CHECK(!memcmp(block, want, 64));
		encrypt(block, 1);
		bits_of(want, v[i][1]);
		CHECK(!memcmp(block, want, 64));
	}
}

int main(void)
{
	vectors_hold();
	hashes_hold();
	failures_differ_from_settings();
	des_is_the_standard();
	return done();
}
