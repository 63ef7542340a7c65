// not-on: musl glibc: no digit is right there; C17 5.2.4.2.2 leaves accuracy to the library
/* Bessel functions at the doubles next to their zeros, where all that is left is what the
 * argument's rounding makes; values computed with 400 bits. */
#include <math.h>
#include "check.h"

static void near_zero(const char *name, double (*f)(double), double x, double want)
{
	check_count++;
	if (!(fabs(f(x) - want) <= fabs(want) * 0x1p-52)) {
		check_failed(__FILE__, __LINE__, name);
		printf("\tof %a: got %a, want %a\n", x, f(x), want);
	}
}

int main(void)
{
	near_zero("j0", j0, 0x1.33d152e971b40p+1, -0x1.19b7921f03c8ep-54);
	near_zero("j0", j0, 0x1.33d152e971b41p+1, -0x1.503b97ed121a3p-52);
	near_zero("j0", j0, 0x1.6148f5b2c2e45p+2, -0x1.fbb40985f6e34p-56);
	near_zero("j0", j0, 0x1.6148f5b2c2e46p+2, 0x1.3cb320083813fp-52);
	near_zero("j0", j0, 0x1.14eb56cccdecap+3, -0x1.6e8eeb22e5818p-54);
	near_zero("j0", j0, 0x1.14eb56cccdecbp+3, -0x1.43c974ded3dd6p-51);
	near_zero("j0", j0, 0x1.79544008272b6p+3, -0x1.2d8ed368e0843p-54);
	near_zero("j0", j0, 0x1.79544008272b7p+3, 0x1.90b031908ac66p-52);
	near_zero("j0", j0, 0x1.ddca13ef271d2p+3, -0x1.50be2ef09843ep-53);
	near_zero("j0", j0, 0x1.ddca13ef271d3p+3, -0x1.27b07438d9b8fp-51);
	near_zero("j0", j0, 0x1.212313f8a19f6p+4, 0x1.a2122af76659ep-53);
	near_zero("j0", j0, 0x1.212313f8a19f7p+4, 0x1.e8fc802a750e9p-51);
	near_zero("j0", j0, 0x1.5362dd173f792p+4, 0x1.8b4b912da2218p-54);
	near_zero("j0", j0, 0x1.5362dd173f793p+4, -0x1.316fc8841c178p-51);
	near_zero("j1", j1, 0x1.ea75575af6f09p+1, -0x1.1b9c1c3fb286fp-54);
	near_zero("j1", j1, 0x1.ea75575af6f0ap+1, -0x1.151d81d1529dbp-52);
	near_zero("j1", j1, 0x1.c0ff5f3b47250p+2, 0x1.049770ce74c2ep-55);
	near_zero("j1", j1, 0x1.c0ff5f3b47251p+2, 0x1.53e4795243810p-52);
	near_zero("j1", j1, 0x1.458d0d0bdfc29p+3, 0x1.0212f4e592523p-53);
	near_zero("j1", j1, 0x1.458d0d0bdfc2ap+3, -0x1.7e5bcad222a3fp-52);
	near_zero("j1", j1, 0x1.aa5baf310e5a2p+3, -0x1.05dcc62d0d222p-54);
	near_zero("j1", j1, 0x1.aa5baf310e5a3p+3, 0x1.7dbc05fbf734fp-52);
	near_zero("j1", j1, 0x1.0787b360508c5p+4, -0x1.6eb905ba2abfap-52);
	near_zero("j1", j1, 0x1.0787b360508c6p+4, -0x1.24dc79538f2a8p-50);
	near_zero("j1", j1, 0x1.39da8e7416ca4p+4, 0x1.a10b2f7b4e69dp-53);
	near_zero("j1", j1, 0x1.39da8e7416ca5p+4, 0x1.d907dd0150f51p-51);
	near_zero("j1", j1, 0x1.6c294e3d4d8acp+4, -0x1.7bc6d5a660382p-54);
	near_zero("j1", j1, 0x1.6c294e3d4d8adp+4, -0x1.85ddbbf03c691p-51);
	near_zero("y0", y0, 0x1.c982eb8d417eap-1, -0x1.af74bfa0f1304p-56);
	near_zero("y0", y0, 0x1.c982eb8d417ebp-1, 0x1.5666419c0f3c9p-54);
	near_zero("y0", y0, 0x1.fa9534d98569cp+1, -0x1.8fa8956b4b481p-55);
	near_zero("y0", y0, 0x1.fa9534d98569dp+1, -0x1.000f256272b96p-52);
	near_zero("y0", y0, 0x1.c581dc4e72103p+2, 0x1.e91b198d39ce2p-56);
	near_zero("y0", y0, 0x1.c581dc4e72104p+2, 0x1.51de7b9f6b428p-52);
	near_zero("y0", y0, 0x1.471d735a47d58p+3, -0x1.cabd7c823bf21p-53);
	near_zero("y0", y0, 0x1.471d735a47d59p+3, -0x1.72610d8424cc0p-51);
	near_zero("y0", y0, 0x1.ab8e1c4a1e74ap+3, 0x1.4d9fe48a91cefp-53);
	near_zero("y0", y0, 0x1.ab8e1c4a1e74bp+3, 0x1.33014a5d6e73fp-51);
	near_zero("y0", y0, 0x1.0803c74003214p+4, 0x1.cd827f6c074a2p-53);
	near_zero("y0", y0, 0x1.0803c74003215p+4, -0x1.1efb95bd8d101p-51);
	near_zero("y0", y0, 0x1.3a42cdf5febd7p+4, 0x1.1d336c8b0a153p-52);
	near_zero("y0", y0, 0x1.3a42cdf5febd8p+4, 0x1.ff5eacb230528p-51);
	near_zero("y1", y1, 0x1.193bed4dff243p+1, 0x1.cf9f8d5e1a475p-56);
	near_zero("y1", y1, 0x1.193bed4dff244p+1, 0x1.279e7d18d1b92p-52);
	near_zero("y1", y1, 0x1.5b7fe4e87b02ep+2, 0x1.46a40b234169cp-53);
	near_zero("y1", y1, 0x1.5b7fe4e87b02fp+2, -0x1.72549fbad6c97p-53);
	near_zero("y1", y1, 0x1.13127ae6169b4p+3, -0x1.63bc010b45f46p-54);
	near_zero("y1", y1, 0x1.13127ae6169b5p+3, 0x1.d30427b703ee6p-52);
	near_zero("y1", y1, 0x1.77f9138d43206p+3, 0x1.f96d32c02f147p-58);
	near_zero("y1", y1, 0x1.77f9138d43207p+3, -0x1.d42f3549e7e33p-52);
	near_zero("y1", y1, 0x1.dcb7d88de848bp+3, 0x1.213201464272bp-53);
	near_zero("y1", y1, 0x1.dcb7d88de848cp+3, 0x1.1bcd9641d3097p-51);
	near_zero("y1", y1, 0x1.20b1c695f1e3bp+4, -0x1.39d4c41d5839fp-52);
	near_zero("y1", y1, 0x1.20b1c695f1e3cp+4, -0x1.0eb13f207725bp-50);
	near_zero("y1", y1, 0x1.53025492188cdp+4, -0x1.b20138dd047ecp-53);
	near_zero("y1", y1, 0x1.53025492188cep+4, 0x1.ecb1fec14e741p-52);
	return done();
}
