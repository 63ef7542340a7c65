/* Bessel functions, against values computed with 600 bits.
 *
 * Near their zeros no libc has all digits: the bound is a few units in the last place
 * of the function's size thereabouts. */
#include <math.h>
#include "check.h"

static void point(const char *name, double got, double want, double x)
{
	double size = fmax(fabs(want), 0.5 / sqrt(fmax(x, 1)));

	check_count++;
	if (!(fabs(got - want) <= size * 0x1p-49)) {
		check_failed(__FILE__, __LINE__, name);
		printf("\tof %a: got %a, want %a\n", x, got, want);
	}
}

#define ONE(name, x, value) point(#name, name(x), value, x);

static void points(void)
{
	ONE(j0, 0x1.8d5854p+2, 0x1.a139098ac878f124b9885eedba30d4p-3L)
	ONE(j0, 0x1.80261ep+7, -0x1.bb3b057abbe3395b594a5d1788d146p-5L)
	ONE(j0, 0x1.dd37fcp-1, 0x1.96b1ac4d86e494076930c077eaf66ap-1L)
	ONE(j0, 0x1.f9a7e8718e5d2p+1, -0x1.998d260525098a27068e6ef067099ap-2L)
	ONE(j0, 0x1.1794abac78d9bp+7, 0x1.8b5659dbfa0c0243b8a658f877ceb6p-5L)
	ONE(j0, 0x1.e0952cc6c2164p-17, 0x1.ffffffff8f3a08253654f0e0fcfb14p-1L)
	ONE(j0, 0x1.cfbfdap+1, -0x1.934f723419d6f38e54b79622d98f64p-2L)
	ONE(j0, 0x1.90d558p+5, 0x1.0cdb87e5cdd50ffe292c5f972935a4p-4L)
	ONE(j0, 0x1.0794e4p-14, 0x1.fffffff784e5e785a51a73c95b1644p-1L)
	ONE(j0, 0x1.c8d02b938155cp+2, 0x1.310afef3c891a8855a280537b50fdcp-2L)
	ONE(j0, 0x1.20c5094943cap+6, -0x1.faede4bdc23497703f80fb6ebd2568p-5L)
	ONE(j0, 0x1.232477eee680dp-18, 0x1.fffffffff5a72091277214d723c0fp-1L)
	ONE(j0, 0x1.5dfa82p+4, -0x1.ad971c33835b646a67023bd6cc4a0cp-4L)
	ONE(j0, 0x1.25afb2p+6, -0x1.627fa3940aab74ac40cf524f2c444p-4L)
	ONE(j0, 0x1.a14e5ep-3, 0x1.fab305f3f93af22ff0d94a6f517494p-1L)
	ONE(j0, 0x1.6449aaa341e72p+3, -0x1.2b6466d30caa92e90f2d2349aaebc6p-3L)
	ONE(j0, 0x1.a387c2ec74975p+4, 0x1.310c289ec0780d9a1ad224ea5219p-3L)
	ONE(j0, 0x1.0fd4154c1afbbp-3, 0x1.fdbf5d394950977ae1cc0e96de8fa8p-1L)
	ONE(j0, 0x1.4f40e8p+3, -0x1.e84b597d13f0461b3818b4e1e15a72p-3L)
	ONE(j0, 0x1.f93672p+5, 0x1.6f174176a1f7c58e494489ae5c2a9cp-4L)
	ONE(j0, 0x1.88cb04p-1, 0x1.b764229c9f00cd85ff345852d5fc74p-1L)
	ONE(j0, 0x1.c6fbcc58f31ap+2, 0x1.31fb2e5ac4fdce35a1bb48d252675ap-2L)
	ONE(j0, 0x1.be484511eb028p+4, -0x1.e108697a464db54c242571c7eb11a8p-5L)
	ONE(j0, 0x1.1aec90f292594p-15, 0x1.fffffffd8ea3ec1cc77bd730babff6p-1L)
	ONE(j0, 0x1.1b7bfcp+4, -0x1.0cae141c6c12ec4e1fe211befa77aap-4L)
	ONE(j0, 0x1.8f89a8p+4, 0x1.7b4d9d341499eb08f516cd2fa3d3e6p-4L)
	ONE(j0, 0x1.cc0fe8p-16, 0x1.fffffffe629b6aa1d251b62ef73742p-1L)
	ONE(j0, 0x1.4782a0e4a4304p+4, 0x1.e84f0bae72512e617fcc0ed6d40896p-4L)
	ONE(j0, 0x1.26cf1a4d4149ep+7, -0x1.121ac4bf557c71e3f957fb6bc54f8ap-5L)
	ONE(j0, 0x1.ae1a3f0585048p-9, 0x1.ffffa5ac7e2eeda6cadba09d032d16p-1L)
	ONE(j0, 0x1.f10ceap+3, -0x1.d59f80dbe50cafffa607c8a7aadc7p-4L)
	ONE(j0, 0x1.59ca2cp+7, -0x1.82e2adf54713436d063cb97aae7258p-5L)
	ONE(j0, 0x1.48151ep-7, 0x1.fffcb7151c0dc77015d8ed5c8681cp-1L)
	ONE(j0, 0x1.f51bd0147cc72p+3, -0x1.1307a6fcce4930a212912b78e06e6ap-3L)
	ONE(j0, 0x1.64eaecbe0ee17p+7, -0x1.506c4be77f6afa5a9038c86909d658p-7L)
	ONE(j0, 0x1.c84d7409d36e7p-8, 0x1.fffe69564e56ed136f11c0b8fadc0cp-1L)
	ONE(j1, 0x1.c05426p+3, 0x1.1488ffc546f170168be6a164ac1c5cp-3L)
	ONE(j1, 0x1.00f05p+6, 0x1.dc0b61d7b4278b4b78e46b74e4ac9ap-5L)
	ONE(j1, 0x1.8c343p-17, 0x1.8c342fffe257d37270259a8ec57918p-18L)
	ONE(j1, 0x1.7d970a2e4c734p+1, 0x1.625b507f96b8bf862d5c8eec76361cp-2L)
	ONE(j1, 0x1.908014438b95ep+6, -0x1.2eeb904ac437d52ee6033dd8b2eaaap-4L)
	ONE(j1, 0x1.254912e00c465p-15, 0x1.254912df4bce2805c311a78f641cacp-16L)
	ONE(j1, 0x1.0d0cb8p+4, -0x1.0d581be78c63bb5c597997cd48c39p-4L)
	ONE(j1, 0x1.6af332p+7, -0x1.e498672d505e241c9879858d2710dp-5L)
	ONE(j1, 0x1.ccc6b6p-16, 0x1.ccc6b5ff4567a76170a7c1ddfea762p-17L)
	ONE(j1, 0x1.334d24a47662dp+3, 0x1.1c4bc5a644de1b487c8a205cfec79ap-3L)
	ONE(j1, 0x1.2ad90297b3faep+7, -0x1.bde406a72bd185e70984a482dfab04p-5L)
	ONE(j1, 0x1.17fa47bfe616dp-17, 0x1.17fa47bfdb9fc434a5c8680cef52e6p-18L)
	ONE(j1, 0x1.462f7ep+4, 0x1.f81bb54ccd043fac4b9336dfee66bcp-4L)
	ONE(j1, 0x1.b3d9fcp+6, 0x1.329849fc21dc2b726ed78632a7fde8p-4L)
	ONE(j1, 0x1.50316ep-20, 0x1.50316dffffb7860cddf60154fd5ef2p-21L)
	ONE(j1, 0x1.49adab93a606fp+4, 0x1.2cb80d9c1ab2ed5790b709836380acp-3L)
	ONE(j1, 0x1.ccd97f136beb6p+6, 0x1.27e78c9558d88711a72e2733a22068p-4L)
	ONE(j1, 0x1.2a99485a809f5p-7, 0x1.2a987d3bcbdae5991fd59111003914p-8L)
	ONE(j1, 0x1.4f3abp+4, 0x1.5b3dcca8f7c661b3df698d94b32166p-3L)
	ONE(j1, 0x1.6adcaep+7, -0x1.e540e10a89adb09f5bf05b187e8b7ap-5L)
	ONE(j1, 0x1.79b17ep-14, 0x1.79b17df993bfd931395dbccdad1904p-15L)
	ONE(j1, 0x1.054b70aa1cbcp-2, 0x1.032c7c457725b46a4935d0bce4837ep-3L)
	ONE(j1, 0x1.54d199058d8f4p+7, -0x1.3db6f5e4eb3db884f99234363424e2p-10L)
	ONE(j1, 0x1.1ec9a5e3bbe8dp-2, 0x1.1bfc29fddbce627b8947cb61a140ccp-3L)
	ONE(j1, 0x1.46cca6p+1, 0x1.ef1f4f50b1a00547fcb4bd4613049p-2L)
	ONE(j1, 0x1.10dc6ep+6, -0x1.895dd2dccb3323cd96c396fd543476p-4L)
	ONE(j1, 0x1.480486p-16, 0x1.480485ffbcaef7189fcc00550139fcp-17L)
	ONE(j1, 0x1.1306e7c586a8p+4, -0x1.0356e9f115d0721e1e13f736af12fep-3L)
	ONE(j1, 0x1.7edde96962c7bp+7, 0x1.8a37380f561954c27de7452546f774p-5L)
	ONE(j1, 0x1.fea9f970143e9p-17, 0x1.fea9f96fd4be7cdb058643fe6aa53p-18L)
	ONE(j1, 0x1.0b6c6p+3, 0x1.1366d1a5fa138219f96ff12f079158p-2L)
	ONE(j1, 0x1.5a333cp+7, 0x1.c2aa02d4be988bf296cd2a1b9ad334p-6L)
	ONE(j1, 0x1.193f3ap-11, 0x1.193f3956459d61543bdb7b36bc385ap-12L)
	ONE(j1, 0x1.3ada2bc9b889ap+2, -0x1.45190a21f1fea891ce6578ec759f2ep-2L)
	ONE(j1, 0x1.aeeaf5a512a48p+6, 0x1.4f00bea0b3e721ee85709ea778f4c2p-7L)
	ONE(j1, 0x1.400b69be80d83p-20, 0x1.400b69be8099a94fcd50d585ddcd68p-21L)
	ONE(y0, 0x1.3060fcp+4, -0x1.b1f8ec49c6c816fa0a8c084589e85ap-4L)
	ONE(y0, 0x1.646b5cp+6, 0x1.df591cb20d6a05c0eb4e0148e8510ap-6L)
	ONE(y0, 0x1.cfb24p-14, -0x1.77e60a97c7787afaf9bdc680462c5p+2L)
	ONE(y0, 0x1.1d02f019e23bep+4, -0x1.7648f58977df3fa742ae2517c8c518p-3L)
	ONE(y0, 0x1.a1aa12fa7ce4ep+6, 0x1.b89b81e66b59e2807daffb52901766p-9L)
	ONE(y0, 0x1.bf715ba8747dp-1, -0x1.1e7db86c775bbac5acfffde7efdc9ap-6L)
	ONE(y0, 0x1.1ad7dep+2, -0x1.5b6390517cf6625690b4b3ca22d45ep-3L)
	ONE(y0, 0x1.c9b5aap+6, 0x1.3c06f24a00c792645ce3fe4fb7b22ap-5L)
	ONE(y0, 0x1.92c72p-2, -0x1.3c6749e08ee323d7e214d3e952df14p-1L)
	ONE(y0, 0x1.18052e057eaaap+4, -0x1.48c6f2d091fc38461b7e47061c1aeap-3L)
	ONE(y0, 0x1.0820f96fa40c4p+7, -0x1.60ad4338c4d54e421be0c14b1ddc82p-5L)
	ONE(y0, 0x1.aef3298c0fa2ep-8, -0x1.a2dd0d45972b35e20ab8df4cba7eecp+1L)
	ONE(y0, 0x1.8440e4p+2, -0x1.1aa04047ed05b6906a3c0609a84bacp-2L)
	ONE(y0, 0x1.6cd022p+6, 0x1.b37fefe98ba120b2ed1e710c29587p-5L)
	ONE(y0, 0x1.2c42fep-19, -0x1.0b67e1d3cf4dd8001701e399ae1e0cp+3L)
	ONE(y0, 0x1.d04dcd7904746p+0, 0x1.ebf79dfa520874774b3f04bd8b64fcp-2L)
	ONE(y0, 0x1.723bbcfa810acp+7, 0x1.9a3309f32133a3d27cc4a10c369b96p-5L)
	ONE(y0, 0x1.7c6122ea6aabap-8, -0x1.ad093a06c5ebbb60d9c7d6ac59b2e8p+1L)
	ONE(y0, 0x1.03352p+4, 0x1.e0b52bcf1de8eb9fd9bcb1e26fbb88p-5L)
	ONE(y0, 0x1.f87182p+6, -0x1.83612c9507f0ec602d7a9df324ea74p-6L)
	ONE(y0, 0x1.230f3p-18, -0x1.fbd6a56a73579d36e3dac0cdf6f438p+2L)
	ONE(y0, 0x1.d29d5b13be37fp+2, 0x1.ece2fd5d8d3214241f25ff7a738f9p-5L)
	ONE(y0, 0x1.79efb10ab6c61p+6, -0x1.5fb7395b2e2a1da8893480df220894p-5L)
	ONE(y0, 0x1.0d0fdd3bdf334p-1, -0x1.a18daf302c8d3dd8be5b74f50f091ep-2L)
	ONE(y0, 0x1.750f9cp+4, -0x1.58af1b461be8c9b6a10f6089b8369p-4L)
	ONE(y0, 0x1.8df814p+7, -0x1.fcf0552500a5c02015d65120a479fp-7L)
	ONE(y0, 0x1.298f04p-1, -0x1.548ca0c176ae44c9be0eed22695cdcp-2L)
	ONE(y0, 0x1.6313dfb0250ep+3, -0x1.7842d71beec6b26d391ab37494f8b2p-3L)
	ONE(y0, 0x1.a7a9b756c1b43p+5, 0x1.a84a0aeb5cb7ca6f507ba6064399c8p-4L)
	ONE(y0, 0x1.80e9082d88167p-2, -0x1.4cdd8a73941063d64cc4f80daf3f2cp-1L)
	ONE(y0, 0x1.a9ac9cp+0, 0x1.c3960312a069461d127bc1523abb7ap-2L)
	ONE(y0, 0x1.4908d8p+7, 0x1.6eef3a0888747ac2d6db4b6c2d7e92p-6L)
	ONE(y0, 0x1.d1c25cp-17, -0x1.cc711a6ade85c33b1c4e88c65e4cdcp+2L)
	ONE(y0, 0x1.ed52d3d5ef48p+3, 0x1.6ff3005fcbfd4e930a44f6a6b72506p-3L)
	ONE(y0, 0x1.2db02555f183ep+7, -0x1.66500546c82a9d4da29cba9842a01ap-5L)
	ONE(y0, 0x1.3999dc7a335c2p-4, -0x1.b4cd0db2eb9e2cea0b008685b39ea8p+0L)
	ONE(y1, 0x1.c26a04p+1, 0x1.a5590930a7ca0cc9c7292c42225dacp-2L)
	ONE(y1, 0x1.1a72p+7, 0x1.480c69c32a46d64c80b923c1378d02p-5L)
	ONE(y1, 0x1.87cd58p-4, -0x1.afb5d2827fc2dfb740b46be86188ep+2L)
	ONE(y1, 0x1.3169501a75d4ap+4, -0x1.436917d57926d73a0a67ed40728808p-3L)
	ONE(y1, 0x1.82f4248931606p+6, 0x1.6e872865626ec0398c698e6440a6c8p-7L)
	ONE(y1, 0x1.e55061644e47p-1, -0x1.a7d4a85958bc35497d6a87095e4ff2p-1L)
	ONE(y1, 0x1.23d5dcp+4, -0x1.2a59a91bcdfe889deb97a0a17dc9e4p-5L)
	ONE(y1, 0x1.14a96ep+7, -0x1.af7c32bd06055110e37875f89dd1b2p-5L)
	ONE(y1, 0x1.83331cp-5, -0x1.b0c5e71efa87464cac7f47edc84edp+3L)
	ONE(y1, 0x1.68ab94b666c4ep+3, 0x1.bf79491657f063bc48c2ae6575ade2p-4L)
	ONE(y1, 0x1.43d32cad6df15p+7, 0x1.3c0595e3476311d59b1f9822cc8398p-5L)
	ONE(y1, 0x1.867910b60d102p-16, -0x1.ab650b498f07be8bf495f4ad59ed8ap+14L)
	ONE(y1, 0x1.0e75d4p+4, 0x1.6913823ff06e1ec6434cf1163b8a84p-3L)
	ONE(y1, 0x1.21fba2p+7, -0x1.02eb81dae362186cbbd151076af8ep-4L)
	ONE(y1, 0x1.93e408p-1, -0x1.fb5bcc5f8b055c2a01ec07179d94cep-1L)
	ONE(y1, 0x1.04b7bd9da394cp+4, 0x1.8edd46208da299685f6b3262ab866cp-3L)
	ONE(y1, 0x1.b30649e83cb6cp+6, -0x1.f48b0cac2f7d28299756d261d7462p-6L)
	ONE(y1, 0x1.140a2338c2c2fp-4, -0x1.308f26758b281e1570b4d143ae5234p+3L)
	ONE(y1, 0x1.32d092p+4, -0x1.51dd9b4322de12aeb83819b2f8e0b2p-3L)
	ONE(y1, 0x1.5c042p+6, 0x1.dc98c7004c1a5b782e1c49e751128cp-7L)
	ONE(y1, 0x1.101c9p-7, -0x1.32b50c232d64a0b3a17e94b6fa563ep+6L)
	ONE(y1, 0x1.ec72826efec86p+2, -0x1.cd99260f9cba577cd06dd9e91420cp-3L)
	ONE(y1, 0x1.b5621455b518ap+6, 0x1.bcd7088d512cdcb5c3438b9411e74ap-7L)
	ONE(y1, 0x1.61eb77876aeb3p-8, -0x1.d79395cd5e33c80d804620abf2f46p+6L)
	ONE(y1, 0x1.0795e6p+1, -0x1.2f0018d93da39380be1b1be78ff1aep-4L)
	ONE(y1, 0x1.6bbfbp+7, -0x1.a52c20b604d8bb64fd75a9f3eceabap-6L)
	ONE(y1, 0x1.09f5a8p-17, -0x1.39be457075c98e07203f5abff1b44cp+16L)
	ONE(y1, 0x1.d21cf21d585d3p+2, -0x1.2527b03623134e4884f47b9b6ae4dap-2L)
	ONE(y1, 0x1.6f1e307505832p+6, 0x1.5327b1bcf3391a3f9d0376bb1e4cbcp-4L)
	ONE(y1, 0x1.a17d8049eda4bp-19, -0x1.8fbc860cc0d1c25ade608208936d22p+17L)
	ONE(y1, 0x1.b1be72p+3, -0x1.b08f22149a2808235f78d5924d7fbap-3L)
	ONE(y1, 0x1.4496e4p+6, -0x1.6f6b48b15cd0c1157715154482b7dp-6L)
	ONE(y1, 0x1.ce2964p-2, -0x1.9b01a1ea051e7e92561296fca28728p+0L)
	ONE(y1, 0x1.97b00e57225d2p+3, -0x1.7ed4a46d83a4f315270c442866895ep-3L)
	ONE(y1, 0x1.52fc5a2fb7e18p+6, 0x1.d093fe4a5fbd43df4443fb08e2474cp-5L)
	ONE(y1, 0x1.91755d639c42p-9, -0x1.9fb64098925dd92b9b55b70bd50b3ep+7L)
}

int main(void)
{
	points();

	/* The recurrence upward and downward, orders and signs. */
	point("jn", jn(2, 1), 0.1149034849319004804696469, 1);
	point("jn", jn(30, 2.5) * 0x1p100, 2.895564196207711612187992e-30 * 0x1p100, 2.5);
	point("jn", jn(5, 100), -0.07419573696451392083413505, 100);
	point("jn", jn(-3, 2), -jn(3, 2), 2);
	point("jn", jn(3, -2), -jn(3, 2), 2);
	point("yn", yn(4, 3), -0.9166828387251395063336395, 3);
	point("yn", yn(20, 2), -40816513889983666.25321103, 2);
	point("yn", yn(-3, 2), -yn(3, 2), 2);
	CHECK(jn(0, 7) == j0(7) && jn(1, 7) == j1(7) && yn(0, 7) == y0(7) && yn(1, 7) == y1(7));
	CHECK(jn(500, 1) == 0 && jn(2, 0) == 0 && j0(0) == 1 && j1(0) == 0);
	CHECK(yn(1000, 1) == -INFINITY && y0(0) == -INFINITY && y1(0) == -INFINITY);
	CHECK(isnan(y0(-1)) && isnan(y1(-1)) && isnan(yn(2, -1)) && isnan(j0(NAN)));
	CHECK(j0(INFINITY) == 0 && j1(-INFINITY) == 0 && y0(INFINITY) == 0 && jn(3, INFINITY) == 0);
	return done();
}
