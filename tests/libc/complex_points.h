/* complex_points.h: values of complex functions, by tools/complex-points.py. */
POINT(csqrt, 0x1.f2a74de4d3c1ap-10, -0x1.128b2f3a47e10p+8,
      0xbb7628aa29697f6ddcp-68L, -0xbb75d38b1d03d130f7p-68L)
POINT(csqrt, -0x1.5d9dc9f2a6330p-53, -0x1.099950c2c0146p-5,
      0x8260acfa94dfeba53cp-74L, -0x8260acfa94e0974407p-74L)
POINT(csqrt, 0x1.11e20b87b382ep-49, 0x1.0f21ddba75929p+12,
      0xba4ae7e096a74bf6aep-66L, 0xba4ae7e096a74bf0ccp-66L)
POINT(csqrt, -0x1.f28c104724c60p+20, -0x1.93bd04d2bcc16p-10,
      0x90a7f926656f207431p-92L, -0xb2a016fb00fd3d40e5p-61L)
POINT(csqrt, -0x1.f9ebdac7131a3p-55, -0x1.4a23d58d69964p-42,
      0xcd8c4ee91c2f2d16e4p-93L, -0xcd96271335ce0440c9p-93L)
POINT(csqrt, -0x1.92276649df154p+11, -0x1.1a61dbf29c77fp+13,
      0xe1d353748da2d0f9e6p-66L, -0xa00e91651e429b52efp-65L)
POINT(csqrt, -0x1.5f5572031e26cp+10, -0x1.907a70c1e840bp+19,
      0x9ff562290488cc6ec8p-62L, -0xa03b9bb2ae0136076ep-62L)
POINT(csqrt, -0x1.7f150535c5d62p+8, 0x1.c6f8770a0d7e6p-1,
      0xb9f695ac6cf460ad69p-77L, 0x9c947922e9c08f80c1p-67L)
POINT(csqrt, 0x1.5c90a94997b0fp-29, -0x1.b2f14c98f45d4p-29,
      0xf0ca98f4c569b2c44dp-86L, -0xe734fc1ab1beef1e5dp-87L)
POINT(csqrt, -0x1.930d6ea99ba40p+7, 0x1.e00902cafdc0cp+33,
      0xaf4713a682ba3e3120p-55L, 0xaf4713cb4d83e21b75p-55L)
POINT(csqrt, 0x1.49b64a137c97ap-51, -0x1.830e07ad61432p-39,
      0x9d67f1e526964fa40ap-91L, -0x9d5f90bd9890df76f2p-91L)
POINT(csqrt, 0x1.26e8755ddd598p+2, 0x1.0a097c9ec8dc4p+25,
      0x827c32af4587f7a3bap-59L, 0x827c318dfaee8a785ep-59L)
POINT(csqrt, -0x1.c3baea91dbc1ap+0, 0x1.b1fee08b34a94p-22,
      0xa35b341d760e7eb53cp-94L, 0xaa0813de47ea01ff8ep-71L)
POINT(csqrt, 0x1.947403198023ap+0, -0x1.d70820e2febd0p-43,
      0xa0e35f10845a56cb5fp-71L, -0xbb5f61b4347be326aap-115L)
POINT(csqrt, 0x1.b271595540bc2p-1, -0x1.bb2d4216729f6p-41,
      0xebd09e51255d2f3dd8p-72L, -0xf08e4449bb83ea02a4p-113L)
POINT(csqrt, 0x1.48db40b6ee9d6p+0, 0x1.05c6af1e19cb0p-31,
      0x9113403434ca78da84p-71L, 0xe6f7204b83574b7bbdp-104L)
POINT(csqrt, 0x1.2b0537f38ca72p-53, 0x1.0f17a306fb8eep+0,
      0xba476433724095815cp-72L, 0xba47643372408f159bp-72L)
POINT(csqrt, -0x1.bd0561e7ec75fp-35, 0x1.eab477dbe2b05p+0,
      0xfa9ea4ab16be82ae72p-72L, 0xfa9ea4ab3327b4c633p-72L)
POINT(csqrt, -0x1.2a96fb0e5fbe4p-35, 0x1.e225714461b2ep+0,
      0xf86caa958b87e7b97bp-72L, 0xf86caa959ec306a00dp-72L)
POINT(csqrt, 0x1.b4d66a2d4a1bep-38, 0x1.f52ddf4762510p-1,
      0xb318a41314eba7a0cfp-72L, 0xb318a413100ad311bfp-72L)
POINT(cexp, -0x1.2d1c9ae4d76fbp-13, -0x1.0316908f84d08p+6,
      -0xb8d3e0212590b458f6p-73L, -0xeeb2c2863a84c3d2a7p-72L)
POINT(cexp, -0x1.43435cc905939p-20, -0x1.6b4013f11b5e8p-9,
      0xffffab5df9b623bd67p-72L, -0xb59fec665e7fdc1517p-80L)
POINT(cexp, 0x1.f3fe39c40406cp+2, -0x1.74e69a5cc8f97p+7,
      -0x8d169878dae56b3543p-61L, 0x89630009607a1519bep-60L)
POINT(cexp, 0x1.65e7e42cc46f4p-8, -0x1.7b4514544c19ap-8,
      0x80b2e406606ee4ebabp-71L, -0xbeac1d8610d3a00e61p-79L)
POINT(cexp, -0x1.30cbc96227b62p-14, 0x1.298cb3a384886p-10,
      0xfffb320da6e49f71cfp-72L, 0x94c39338883b628128p-81L)
POINT(cexp, -0x1.1a358ca001e94p-2, -0x1.895fd7a33f323p-9,
      0xc2557d5f171e7235fep-72L, -0x954f1cd224430a80c9p-80L)
POINT(cexp, -0x1.1200339bfa87ep-14, 0x1.260767944d155p-12,
      0xfffbb75f83f85a633dp-72L, 0x93013e46c778072233p-83L)
POINT(cexp, 0x1.9a2ef80ba73a1p-5, -0x1.1d87cedb2a7dcp-5,
      0x867d94b0fd0e245f51p-71L, -0x9610b65494ccae46b4p-76L)
POINT(cexp, 0x1.7afb2c6f7b92dp-11, -0x1.24e4e243451efp+3,
      -0xf6c71a3d47e86b3e7ep-72L, -0x8992997a1bee1ab4a7p-73L)
POINT(cexp, 0x1.bd87a86878e37p-5, -0x1.842e7fc0bd334p-14,
      0x872778a5862901c15dp-71L, -0xccf05f6eb48adf7077p-85L)
POINT(cexp, 0x1.2587be761508ap-3, -0x1.c215a830e645cp-11,
      0x93b9b4789cdafae325p-71L, -0x81dc795a2a654037cfp-81L)
POINT(cexp, -0x1.b239f3db0de82p-12, 0x1.e883a1c558688p-9,
      0xffe4695698a01b100ap-72L, 0xf427c8487fb5161b42p-80L)
POINT(cexp, -0x1.8857f9b154849p+0, -0x1.9cfc8659f7e66p-14,
      0xdd289009f017c58d93p-74L, -0xb263b7f10a78bdc6e6p-87L)
POINT(cexp, -0x1.d17e448cd2680p-1, -0x1.8483f8afc4de6p-9,
      0xce436b0a299c069031p-73L, -0x9c845f979b2d0f2194p-81L)
POINT(cexp, -0x1.fd56a920e4dc4p+0, 0x1.425940463256ep-1,
      0xe25dec6cef9b39ebf2p-75L, 0xa4e78373bcf863ea2dp-75L)
POINT(cexp, 0x1.727d8359dfc54p+0, 0x1.149e25870e070p-17,
      0x880abfca1142cb5c5cp-69L, 0x92ffa1599a77c211a3p-86L)
POINT(cexp, -0x1.785729664b6acp-10, -0x1.7b8f2ab3f85a1p-1,
      0xbc8c435bade7aefb51p-72L, -0xac9ecfc81370458651p-72L)
POINT(cexp, 0x1.e8c14754e5323p-9, -0x1.d5ab8b5523848p-1,
      0x9c373d8a0a1ee0d4e0p-72L, -0xcc0486471acd17aebap-72L)
POINT(cexp, 0x1.c8450076c48cep-14, 0x1.e39639a5b6732p+0,
      -0xa035232a7085edcae9p-73L, 0xf32c91ef2862c327a6p-72L)
POINT(cexp, 0x1.16353d19a058cp-8, 0x1.66c14957c98bap-1,
      0xc48485e863f6daec16p-72L, 0xa5c1f3cefeac0e509fp-72L)
POINT(clog, -0x1.2b855c1fc7939p-44, -0x1.26b1cff2e7ef3p+55,
      0x990e308650bd55c248p-66L, -0xc90fdaa22168c234c5p-71L)
POINT(clog, 0x1.ce76e9f4fcca5p-42, 0x1.a842bc1dffbbep-16,
      -0xa95cea28b0cb126c76p-68L, 0xc90fda7f3fbc6c3e26p-71L)
POINT(clog, -0x1.8c74fc118b8e2p-44, -0x1.03a56cd994552p+32,
      0xb18f0eb0bae13bc668p-67L, -0xc90fdaa22168c234c5p-71L)
POINT(clog, -0x1.86ce03f7fbdf8p+59, -0x1.6f0e229f91d01p+51,
      0xa5465ecccfbcc83353p-66L, -0xc8d3be5f2d5878d314p-70L)
POINT(clog, -0x1.d37ee91bf70b8p-33, -0x1.40783f06cf179p-23,
      -0xfb7c00650f66f81e3dp-68L, -0xc93e88f998b391da9ep-71L)
POINT(clog, -0x1.c38084b2c417ep-19, 0x1.8b5ab3ed688d0p+46,
      0x81470a4b4997232d4fp-66L, 0xc90fdaa22168c2350ep-71L)
POINT(clog, -0x1.0f97705d1edc1p+34, 0x1.e5cfedeea9414p+24,
      0xbd024f270efb74c448p-67L, 0xc8f33be0d0488f6ddap-70L)
POINT(clog, 0x1.d3bf6d1d5df8ap+52, -0x1.8825ae44dbd80p+7,
      0x9295eb3929724401f1p-66L, -0xd69fa072e0ba476712p-117L)
POINT(clog, -0x1.df70300e1580dp+39, -0x1.9bca3ca020370p+39,
      0xdf7ddfcd07184fbaefp-67L, -0x9ba5214478fde02412p-70L)
POINT(clog, -0x1.2c1eea0487a6ap+0, -0x1.8e752fc1f9e64p-19,
      0xa2d2db25278be14737p-74L, -0xc90fd003163122cb6dp-70L)
POINT(clog, 0x1.c8c614b8d901cp-47, -0x1.3f9d52e61f2e0p-25,
      -0x88da9b25a0fe6ca139p-67L, -0xc90fd7c6693e95ff46p-71L)
POINT(clog, -0x1.c5b2e74320babp+4, 0x1.8fcd7f40e446cp+37,
      0xd0bce80bfb18f439b8p-67L, 0xc90fdaa26a096ed429p-71L)
POINT(clog, -0x1.7178ba0a6b6d4p-1, 0x1.73ccef1042d0bp-26,
      -0xa70a579148faa4a216p-73L, 0xc90fda81edc58824cep-70L)
POINT(clog, 0x1.81fc069e20c70p-1, 0x1.ec3b9611e7898p-3,
      -0xefbea6686c05f0ff77p-74L, 0x9e049cbc13fc1832edp-73L)
POINT(clog, -0x1.d70a39ce5226bp-1, 0x1.1f229dcc8e3fcp-32,
      -0xaac409e8b6ed8fbba4p-75L, 0xc90fdaa1d36221dabbp-70L)
POINT(clog, 0x1.129261957a1b0p-1, 0x1.12b80ae6ce5adp-18,
      -0x9f8441b396a09c1eacp-72L, 0x80118e97ec2357232cp-88L)
POINT(clog, 0x1.c8b007e3ea4a4p-3, -0x1.f0836096ea744p+0,
      0xab43810a50ff4c6e7dp-72L, -0xba68ddce1aa2882e05p-71L)
POINT(clog, -0x1.40cbacdc402aap-52, 0x1.3836e877e4d1dp-1,
      -0xfd40b2624147316db5p-73L, 0xc90fdaa22168d2a559p-71L)
POINT(clog, 0x1.e28af60f97a3ep-50, -0x1.2955d6f69a33ep+0,
      0x99468392148df44982p-74L, -0xc90fdaa221688e460cp-71L)
POINT(clog, 0x1.56d050cd7b18cp-48, 0x1.518ae442f340ep+0,
      0x8d934230a4fb62aab0p-73L, 0xc90fdaa2216840350dp-71L)
POINT(clog, 0x1.3333333333333p-1, 0x1.999999999999ap-1,
      0xccccccccccccceb852p-127L, 0xed63382b0dda7e78a3p-72L)
POINT(clog, 0x1.1eb851eb851ecp-2, 0x1.eb851eb851eb8p-1,
      -0xf5c28f5c28f5c1d7dcp-127L, 0xa4bc7d1934f707dc6cp-71L)
POINT(clog, 0x1.fff2e48e8a71ep-1, 0x1.cf65ddbd7a027p-7,
      0xb752ea22b05f0ffff0p-139L, 0xe7b4e90b5eba5d2a7dp-78L)
POINT(clog, 0x1.12e0be826d695p-30, 0x1.0000000000000p+0,
      0x9392ee8e921d622e7fp-132L, 0xc90fda9ffba7452feap-71L)
POINT(csin, -0x1.5685d631bac79p-6, 0x1.b401ba809420ap-8,
      -0xab40b1ea1f3debedfdp-77L, 0xd9f51498fb88606ec7p-79L)
POINT(csin, 0x1.84768b93f735ep-11, -0x1.1ce3bc1f85cd4p+5,
      0xfc1445b9d15bc424d5p-32L, -0xa61f3b348adf7da84fp-21L)
POINT(csin, -0x1.f8c110fc0b67cp-17, -0x1.43fc0528b3928p-19,
      -0xfc60887ddffad9d663p-88L, -0xa1fe02940bbdf262aep-90L)
POINT(csin, -0x1.453bf4982f524p-16, 0x1.d97e967d2a4d4p+1,
      -0xcd8037ec189ca31defp-83L, 0xa18e92bc16abb594dep-67L)
POINT(csin, 0x1.67ec3264c79f4p-3, 0x1.b34e8eca772e6p-18,
      0xb30950094c21fcf7f4p-74L, 0xd64d065dc145403dfap-89L)
POINT(csin, 0x1.0eba0eb99638ap+2, -0x1.6ce193dca62d2p-18,
      -0xe2ccdbf0ed9b14684bp-72L, 0xa93ba27a8bf60fcfa9p-90L)
POINT(csin, 0x1.f037afc089e2ap+0, -0x1.cd3788085670ep-18,
      0xeee6cdd0d1a241e8bdp-72L, 0xa5bb088ca14952d620p-90L)
POINT(csin, -0x1.110e2ca87661ep-17, 0x1.02f4b34ada54dp-3,
      -0x899edb656f748b6528p-88L, 0x81d2be883e6b84b8cdp-74L)
POINT(csin, 0x1.ed3a32bd4b2cfp-12, -0x1.0b0f8730dc7cep+2,
      0xfa22839cfe0efcb921p-78L, -0x81c414b3a858f0f00ep-66L)
POINT(csin, -0x1.f029052380a06p-15, 0x1.0ce5af65cbf2ap-14,
      -0xf8148297e0b71651bfp-86L, 0x8672d7b07f78b51512p-85L)
POINT(csin, 0x1.a0f096c9c29aap-4, -0x1.4a3adf8e43112p-4,
      0xd0c96b87c365a0c637p-75L, -0xa47034af44765594ffp-75L)
POINT(csin, -0x1.4540f42b1aa1ep+5, -0x1.fe977c4803ad2p-19,
      -0xbb57e4ea4974ddeda0p-74L, 0xfafca7170c15b5c386p-90L)
POINT(csin, -0x1.04b8157775650p-1, 0x1.3ee4da5de8982p-6,
      -0xf9a4e0820cfc3c4cb6p-73L, 0x8b39e687854ad4f89bp-77L)
POINT(csin, -0x1.a887ae3a34980p+0, 0x1.8bc0831ab5284p-8,
      -0xff06553afd63d0aeb7p-72L, -0x8a600cff26625b01e6p-82L)
POINT(csin, 0x1.b00fd7a6e2c38p-1, 0x1.32d90ddaa2176p-16,
      0xbf49e364c3fc9d91aap-72L, 0xcbec6dc17aebe52827p-88L)
POINT(csin, 0x1.fd4bd02b1f25cp-1, -0x1.03a63962435c8p-12,
      0xd6aee186ae50c09db0p-72L, -0x8d70e4844bce12d05bp-84L)
POINT(csin, 0x1.29ca8621c5d88p-18, 0x1.dedb911030af2p+0,
      0xf762304a19653e7ffbp-88L, 0xcaced0e274d7ca544dp-70L)
POINT(csin, -0x1.b153d68960bc3p-19, 0x1.2f733b050a828p+0,
      -0xc1c7030d9e29004095p-89L, 0xbdd637d2583451624ap-71L)
POINT(csin, 0x1.00ed6b086c7ccp-9, 0x1.f8fdd21f8464bp+0,
      0xeb5d5b57a8bb821bf5p-79L, 0xe19cea7244318bc95cp-70L)
POINT(csin, -0x1.08d1801ee6be0p-11, -0x1.5b491565daca8p-1,
      -0xa40df08655e74a4857p-82L, -0xbb446ecc7f8db930f7p-72L)
POINT(ccos, 0x1.61b24802af3b4p-5, 0x1.80b52454fe193p-14,
      0xffc2ecdb0de83c281ap-72L, -0x84d6daee40cdc37c57p-89L)
POINT(ccos, -0x1.81365ad8d6f14p-20, -0x1.43a08f1a253a0p-18,
      0x8000000005d391150ap-71L, -0xf37c96f68d3260c8cep-109L)
POINT(ccos, -0x1.66465d32c7125p-19, 0x1.05c22d2996b35p-11,
      0x8000010ba38e53aa69p-71L, 0xb72abf45a5bc643b2dp-101L)
POINT(ccos, -0x1.15a0a8b2bd192p-4, -0x1.a854c83c91d3cp+2,
      0xbcf81391c31b1de170p-63L, -0xcd3f530ba077054887p-67L)
POINT(ccos, 0x1.c3a9e88a6fb22p+3, 0x1.2643378917f98p+3,
      0xdf72b4302c5c0e76c0p-65L, -0x99f0b8954c8611fd57p-59L)
POINT(ccos, -0x1.0b35b1da653acp+2, 0x1.bbddbb966f074p+5,
      -0x8734078ed583c007b6p+7L, -0xe2f91b5f3743127b4bp+7L)
POINT(ccos, -0x1.e8ee65b0c29eap+4, -0x1.d38f8c55f7939p-2,
      0xb93a40a654993d24f5p-72L, 0xb70793717456c145fap-73L)
POINT(ccos, -0x1.15c891e0ff446p-19, -0x1.a31a49cb8aea6p-17,
      0x8000000029b4855b63p-71L, -0xe361e69aa93611afe0p-107L)
POINT(ccos, 0x1.d5f860ce71c16p-3, -0x1.a0b558609a57cp+0,
      0xa4ce8b78e10455c03ap-70L, 0x8e8e3d5e74640f7dc2p-72L)
POINT(ccos, -0x1.7d42646870fdcp-20, 0x1.cc35e8223e5a8p+3,
      0xd7019933ed9f59e44ap-52L, 0xa01a91e00fbbc32277p-71L)
POINT(ccos, -0x1.a8c7d9f0d4e94p-18, 0x1.408fc159e51ecp-18,
      0xfffffffff68488b13fp-72L, 0x84fa1638e58418e702p-106L)
POINT(ccos, 0x1.3c1ae91756b66p+4, -0x1.3b1185d7acad0p+0,
      0x928441bb616f56afe0p-71L, 0x9ddead390e179fc5abp-71L)
POINT(ccos, 0x1.7e736d5b0e978p+0, -0x1.7aa068fd228b0p-11,
      0x9d3a9d0a5633c4cd41p-75L, 0xbcc12d0689b6fc43c9p-82L)
POINT(ccos, -0x1.9df202543fd6cp-1, -0x1.998648e4b7b4cp-10,
      0xb0caca308ce9c7b014p-72L, -0x9417ccf0c0d8360b75p-81L)
POINT(ccos, 0x1.a6caf4b7c86f8p+0, -0x1.03312eaf6ffd8p-19,
      -0xa52c0248a1ca853300p-75L, 0x812c845667546896bfp-90L)
POINT(ccos, 0x1.44ce4abf1ecb3p-1, -0x1.acfb2d4faaebap-11,
      0xce310a5d0212ed3957p-72L, 0xfe400298388e7a3395p-83L)
POINT(ccos, 0x1.76f4250ee8a22p-6, -0x1.fe48ef7c98e30p-1,
      0xc4f5bedf541930dc00p-71L, 0xdb56061be9d6fa6a38p-77L)
POINT(ccos, 0x1.fa6672c2bf516p-5, -0x1.4a227f2eafe39p-1,
      0x9b3f0e40b2ddeedbebp-71L, 0xaeb380956d0a9ec616p-76L)
POINT(ccos, 0x1.fe749e6898d71p-8, -0x1.eaa3557e42404p-1,
      0xbf6708ccbcb189bb5fp-71L, 0x8de1fd3ba39cfce3d6p-78L)
POINT(ccos, -0x1.94db5f82e3c35p-16, 0x1.f3e6ca6b81768p-1,
      0xc203bcdec364194708p-71L, 0xe6942cc98633df382cp-87L)
POINT(ctan, 0x1.e30966039b0e0p+2, 0x1.3b3bf4afeeb2bp-5,
      0xc6f7fcc6af18d47949p-70L, 0xd51ea742c3986951cap-73L)
POINT(ctan, 0x1.065b8c2517100p-20, 0x1.ae7c8f0e6ca0ep-8,
      0x832c5324ccb49da2cbp-91L, 0xd73d7ca5d4d09b23b5p-79L)
POINT(ctan, 0x1.ba28a66480ac6p-7, 0x1.60487e0a1d4fbp-17,
      0xdd17c29cc968eb8bbap-78L, 0xb02c751bdde63559d7p-88L)
POINT(ctan, 0x1.00721f8a62b1ap-10, 0x1.1ebb079e13816p-14,
      0x8039126960faa8e4cbp-81L, 0x8f5d8cc9221a732ff5p-85L)
POINT(ctan, -0x1.e6cd10f7ad532p-11, 0x1.5f49f0e2144b6p-8,
      -0xf364c2c1241068883dp-82L, 0xafa4941ed89f384519p-79L)
POINT(ctan, 0x1.ffb0dd9bd6cf6p-2, -0x1.5c57723d9d00fp-7,
      0x8bbb8c826ed5084a12p-72L, -0xe20f8e0490da0ee5bdp-78L)
POINT(ctan, 0x1.dab079218b698p-12, -0x1.0d36ce3ab5aa6p+1,
      0xdbb8008d7a6317cdf1p-87L, -0xf87bd819079e894843p-72L)
POINT(ctan, 0x1.a28cf7bdf05a3p-16, -0x1.f895fc4880d80p-7,
      0xd139c841470cedd9edp-87L, -0xfc45e36695083bb3eap-78L)
POINT(ctan, 0x1.3099f278bdebap-9, 0x1.e25f4b00eda92p+0,
      0xd6fb85697a43c6577bp-84L, 0xf47264dfe26a6b7f17p-72L)
POINT(ctan, 0x1.e9d625dc05f34p-3, -0x1.b835e8a294160p-19,
      0xf9b2aba511e945b7d9p-74L, -0xe931622644567db833p-90L)
POINT(ctan, 0x1.736b96b3ad604p-16, 0x1.7c4ea60191380p-3,
      0xb3735bfe987249c38fp-87L, 0xbbff64e8bf172d3736p-74L)
POINT(ctan, -0x1.2bb71c6f1c21cp-7, 0x1.482082298758ep-12,
      -0x95dc9f242bd91d091ep-78L, 0xa413c44c4c3db1bde9p-83L)
POINT(ctan, 0x1.67fd5494fde9ep-1, 0x1.7bb1d131d5945p-8,
      0xd8f9bbdb70dcafcabfp-72L, 0xa31d71df60e4faa957p-78L)
POINT(ctan, -0x1.2ad64cf49522cp-1, -0x1.3537223004f45p-5,
      -0xa8b8ee3f3a54d5c8ebp-72L, -0xddcc32fddb00f2ae11p-76L)
POINT(ctan, -0x1.73f6e53d0013bp+0, 0x1.6d6b986477922p-3,
      -0xa26ded2f5dbe3d6456p-70L, 0xfd998f9976d774107cp-70L)
POINT(ctan, -0x1.3e7c6562e7222p-1, 0x1.8e4dc3a2ea3eap-10,
      -0xb78cfba507f7ab8109p-72L, 0x96c424a0cb7fd33c74p-80L)
POINT(ctan, -0x1.5e49422844771p-2, -0x1.e322e960a4826p+0,
      -0xe55a32a8105bb65fcep-77L, -0xf6f397aec93e2f7036p-72L)
POINT(ctan, 0x1.69f44617dded0p-4, -0x1.607a4728a5ce0p+0,
      0xa26f9c8eeb5ff55cdcp-77L, -0xe1bd3ee59acb01ac3dp-72L)
POINT(ctan, -0x1.7f867d48e169fp-2, 0x1.203943f5f9e1cp-1,
      -0x8f2082fa90f000c1f1p-73L, 0x90f349dbc4875c874bp-72L)
POINT(ctan, -0x1.45619fdcb2814p-13, 0x1.66567bd4aa536p+0,
      -0x8cb975fc4c4f418305p-86L, 0xe2a2f6ff6297e32770p-72L)
POINT(csinh, 0x1.f435a569fc090p-20, -0x1.08411c0d9b3ccp+2,
      -0x89c6ebc31462d32669p-91L, 0xd5a77221aa281fb1bcp-72L)
POINT(csinh, 0x1.f7e147f2ca266p-5, -0x1.12b92a0c87574p-4,
      0xfb8835aab5f4f7ab3dp-76L, -0x8984b6c45ec0abddd6p-75L)
POINT(csinh, 0x1.f8e4cb4e5dcd4p-13, -0x1.394afbe4f0aafp-16,
      0xfc7265cf5c018c7d8cp-84L, -0x9ca57e3e7b414ab70fp-87L)
POINT(csinh, -0x1.f105867a69a38p+3, 0x1.15c2c811a5e54p+4,
      -0xdca384859cd86c7c67p-54L, -0xa94160ded0663c94d0p-50L)
POINT(csinh, -0x1.0059865908972p-16, -0x1.91c3099d6ffc4p-19,
      -0x802cc32c973feda879p-87L, -0xc8e184cf1b6b5727b3p-90L)
POINT(csinh, 0x1.f6622224184dep+0, 0x1.873b99145c7f2p-7,
      0xdf3849e2c2bec47da8p-70L, 0xb172af0cf839f1c55cp-76L)
POINT(csinh, -0x1.197536a24052ap-11, -0x1.635956a85924fp-13,
      -0x8cba9ba0a36a279d7bp-82L, -0xb1acacf372c746997cp-84L)
POINT(csinh, -0x1.02ad9d3133018p-11, 0x1.4752919eafa2ep-10,
      -0x8156c8551014168d86p-82L, 0xa3a947540ff1cbfc6bp-81L)
POINT(csinh, -0x1.79ad8990d7446p-13, -0x1.077ef33ebd5a0p-7,
      -0xbcd534bb9821057cbep-84L, -0x83bf1cb64523a77e91p-78L)
POINT(csinh, 0x1.0e28b640b27b7p-14, 0x1.e2856ed595340p+0,
      -0xa6e995eb3d59a9e3b6p-87L, 0xf37a9ba06475ce583ep-72L)
POINT(csinh, 0x1.14c273283b713p-13, 0x1.ecd7570bd8d38p-13,
      0x8a61395abf0dc217e8p-84L, 0xf66bab83decf728012p-84L)
POINT(csinh, 0x1.08ba9bd6442e2p-10, 0x1.5cc0ff15d7961p-8,
      0x845cd490864d7825c6p-81L, 0xae604f6e89e89610f4p-79L)
POINT(csinh, -0x1.01ba9859818cdp+0, -0x1.3489348fdcbd0p-14,
      -0x97c35a764a0293f33cp-71L, -0xef471a450836908184p-85L)
POINT(csinh, 0x1.c40f361a3d7a1p-1, -0x1.7711b747160f4p-12,
      0x8048189dcf1c84e0aap-71L, -0x84c0c164068326a046p-82L)
POINT(csinh, 0x1.1be7f3de762f6p+0, -0x1.e57f76872578ap-5,
      0xac971455a40935f25cp-71L, -0xcbdd5faeb93fb70dd0p-75L)
POINT(csinh, 0x1.e90fb6554a172p-1, -0x1.ec032e6c97396p-19,
      0x8db9892ee9b3a2e322p-71L, -0xb7840a76c9c1f31cf1p-89L)
POINT(csinh, -0x1.060c881f2bfd1p-1, -0x1.6a56aac1a8ad8p-1,
      -0xcfedf9322aa4b19dc8p-73L, -0xbcb2c60e21ccf22914p-72L)
POINT(csinh, -0x1.64b0bb0e63778p-10, -0x1.ff5e1d028a208p-1,
      -0xc1175b9496a49bdb54p-82L, -0xd73eeae43cfc01c3d3p-72L)
POINT(csinh, 0x1.30d0a2a5efb74p-4, 0x1.082a2f49fa7cep+0,
      0x9c92e3a560baab4e88p-76L, 0xdc538f1c0e838caf83p-72L)
POINT(csinh, 0x1.fc27d68a9d440p-6, -0x1.1be4a5c017846p-1,
      0xd80b93d056d069cc32p-77L, -0x86d951bcb6c781dd7ap-72L)
POINT(ccosh, 0x1.14ace1cb3f376p-7, -0x1.8fa624fedb4f4p+4,
      0xfcf3e1599cc8b24a1dp-72L, 0xaa80d4a6cb33042136p-81L)
POINT(ccosh, -0x1.61502deb6981ap+4, 0x1.d26f1d79b9d88p-7,
      0xe7ee6c8ba8ac2a87a7p-41L, -0xd34dfda46546234b93p-47L)
POINT(ccosh, -0x1.0c9c20f691760p-5, -0x1.5f6a35d15434bp-6,
      0x800a135365b918b224p-71L, 0xb86197c1a9eff0edb2p-82L)
POINT(ccosh, -0x1.52c4640ba7ed4p+3, 0x1.07c0909436938p-7,
      0x9aaa53582674f0107ep-57L, -0x9f5a343ca150214c15p-64L)
POINT(ccosh, -0x1.cfd3bb7403584p+4, 0x1.0a68012c04a68p-19,
      0xe25fbb8bff01291c2ep-31L, -0xeb9370ccf5777778b9p-50L)
POINT(ccosh, 0x1.10053d39b4f20p-19, 0x1.31e7aed7e9c60p-18,
      0xfffffffff6d5c74210p-72L, 0xa286363a7c1830d088p-108L)
POINT(ccosh, 0x1.5cebe208b6cd4p-10, -0x1.431dbc37e2d1bp+2,
      0xa8f57812d7541cb615p-73L, 0xa4b012a3917f89d1aap-81L)
POINT(ccosh, 0x1.ec9a3608d1f6bp-11, -0x1.b8b8f2782e4dep-1,
      0xa6df1bbf3039a3e801p-72L, -0xbac8a7ca3902c1efe8p-82L)
POINT(ccosh, -0x1.0635affa6ebe0p-13, -0x1.79a5fd76e5f58p-6,
      0xffee97819243c9994cp-72L, 0xc16327e487121be46bp-90L)
POINT(ccosh, 0x1.ca30420808935p-7, 0x1.21f91a9db2fd8p-5,
      0xffdd59ae1c735fde72p-72L, 0x81b9ba3d4a5bb034a6p-82L)
POINT(ccosh, -0x1.023a80b9aea3cp+3, 0x1.d2a0169625c3cp+4,
      -0xfb8631edd90ed7df0dp-62L, 0x9b2fbe898a45d94e16p-61L)
POINT(ccosh, -0x1.9b7503678e7acp-10, 0x1.75f5c1ab94582p+5,
      -0xedd7f30359f35d1b1ep-72L, -0x9831bafdc76aae4afap-82L)
POINT(ccosh, -0x1.830ae1865060dp+0, -0x1.3f4f8b8d0c57ep-18,
      0x982f3986e063f8a2a0p-70L, 0xac3824adf196035cf1p-88L)
POINT(ccosh, -0x1.7b500791aedafp+0, -0x1.faf20acda6552p-17,
      0x9415894a457b3b2b48p-70L, 0x8438ba3eb2b529d69ap-86L)
POINT(ccosh, -0x1.43cfead3fcbc7p-1, -0x1.18af266d79536p-5,
      0x9a5f8f4918581cd0abp-71L, 0xbd8db029f71bea8bd2p-77L)
POINT(ccosh, 0x1.2c564d477e894p-1, 0x1.75ff1993d98f6p-13,
      0x96a92bce4b00b49e75p-71L, 0xe82f41166a2695cb0cp-85L)
POINT(ccosh, -0x1.c79dbc1ae86aap-11, 0x1.47868e5223ea6p+0,
      0x9318129bab8f6a4eb4p-73L, -0xda345005c52daf0d84p-82L)
POINT(ccosh, 0x1.4109d8d79e3f9p-12, -0x1.707c5f27eaf08p-1,
      0xc0835a4ce7c2035fabp-72L, -0xd39d7b0e83df5f7758p-84L)
POINT(ccosh, -0x1.3c49fda4e803fp-11, -0x1.538ae1c212e00p+0,
      0xf7d6f3b70aac2ec82bp-74L, 0x997151f48d5bc0e1b8p-82L)
POINT(ccosh, 0x1.fe111ea7ded0ep-4, -0x1.a64ed999dec3ap-1,
      0xaf17df9c5b58ca7415p-72L, -0xbbc9a147b9cfd81cdbp-75L)
POINT(ctanh, 0x1.fdaf45012f4b2p-17, -0x1.798a0d5c401a4p-13,
      0xfed7a30ad44c4745b7p-88L, -0xbcc506cf9b984c82ecp-84L)
POINT(ctanh, 0x1.ea14842bf6cb6p-19, 0x1.3b9edac3d09f6p-19,
      0xf50a4215fc8a2e1fa9p-90L, 0x9dcf6d61e08620be99p-90L)
POINT(ctanh, -0x1.99b9edff2287ep-2, -0x1.ee1fdde2675aep-9,
      -0xc2971b50af1b4bc4a1p-73L, -0xd360754165cc7a50c3p-80L)
POINT(ctanh, -0x1.72f920334c1f2p-12, -0x1.1b1466f4660cdp-1,
      -0x800f4d4d11b78217f5p-82L, -0x9df984219d1cac349fp-72L)
POINT(ctanh, 0x1.37b79c4132d3cp-9, 0x1.2430ca6169cfep-14,
      0x9bdbbaeb7a8c9a4008p-80L, 0x92182f0db3efe0e4d5p-85L)
POINT(ctanh, 0x1.09c9d5932e79ep+3, -0x1.d0930b605d394p-10,
      0xfffffdf3b1c5f37f5bp-72L, -0xeddefcb032a5b21f9cp-103L)
POINT(ctanh, 0x1.ada65ccbe5dc8p-15, 0x1.13f3886682510p-19,
      0xd6d32e62d0049d4f8ap-86L, 0x89f9c42d2f6ae8828cp-90L)
POINT(ctanh, 0x1.8c4caa8f78e3cp-18, 0x1.19f48c79778d9p-8,
      0xc62745a64a1fc78f07p-89L, 0x8cfa7f3debfcde50c7p-79L)
POINT(ctanh, -0x1.a3a16d9116814p-18, -0x1.65d464f640c3ep-12,
      -0xd1d0b8626da3d7c0d9p-89L, -0xb2ea32ef87471bfe75p-83L)
POINT(ctanh, 0x1.fcfd36c910cdap+1, 0x1.6af7ea3e8085ep-19,
      0xffd1edaf1bee4fa627p-72L, 0x829946ece7862f57eep-99L)
POINT(ctanh, 0x1.bece715220eeap-9, 0x1.6a9c2a209533cp-9,
      0xdf677000c3a23d740ep-80L, 0xb54da94da9835245c0p-80L)
POINT(ctanh, -0x1.6406f4574c092p-8, -0x1.f126164030242p-7,
      -0xb20d85179c7b4e8376p-79L, -0xf8960c434b4d4bae73p-78L)
POINT(ctanh, -0x1.6c7b31e3a21d2p-1, 0x1.93ea6a9c40356p-9,
      -0x9ca29ec9ac5163c351p-72L, 0xfcb445442e6d87da1dp-81L)
POINT(ctanh, 0x1.c5e6e6253390bp-1, -0x1.0d3be8f1a647bp-16,
      0xb5ad35dd483e899fd0p-72L, -0x85a33e47070f001e27p-88L)
POINT(ctanh, 0x1.16cabe3254e7fp+0, -0x1.2558d6cb225d6p-11,
      0xcbe904c634b26bb3e3p-72L, -0xd67729e42be9060774p-84L)
POINT(ctanh, -0x1.856aab057f43ep-1, -0x1.623c70cfb2414p-14,
      -0xa433faa4568084037ep-72L, -0xd07f4cc068135c737ap-86L)
POINT(ctanh, 0x1.206c285acb193p-19, 0x1.5084c621b53e8p+0,
      0x8c48e96d8521118637p-86L, 0xf43ebce2df3fb73bf3p-70L)
POINT(ctanh, -0x1.e77b0476cb3eep-1, -0x1.a3ec4d39257bap-1,
      -0xf9f2fc1d08d5019fadp-72L, -0x97eb25a4a86a0d1e22p-73L)
POINT(ctanh, 0x1.9d5ee2fb154f8p-14, 0x1.2ed6d47217fafp-1,
      0x95f839ae1545e308c0p-84L, 0xabf4e087055d491d7ap-72L)
POINT(ctanh, -0x1.6655b9fe08980p-4, -0x1.62320fab7ea11p-1,
      -0x95e291e03d5ae360a2p-74L, -0xd15927383e0dfdf030p-72L)
POINT(casin, -0x1.3f3f407f0fe94p+26, -0x1.0a85775c489a0p+15,
      -0xc9027f1d4e46c52851p-71L, -0x977c70b632f4522ab2p-67L)
POINT(casin, -0x1.aafb429ad291cp+0, -0x1.63cc53732f441p+9,
      -0x999bac29afa878cfe1p-80L, -0xe8575619852c7b603cp-69L)
POINT(casin, 0x1.a626b08d713a8p-1, -0x1.6cfd494c746cdp+22,
      0x940bdcf32c9978d58dp-94L, -0x82606964662f6fac41p-67L)
POINT(casin, 0x1.7260ca301d507p+8, -0x1.05fbec201cbd0p+19,
      0xb4f583f55634194041p-82L, -0xde2d42e1da9342eafdp-68L)
POINT(casin, 0x1.771c23e7872cfp+8, 0x1.d627d2a5bf078p+10,
      0xc99a102ca8c6b9744cp-74L, 0x84083db1eca0db160ep-68L)
POINT(casin, 0x1.1b69566225da4p-12, 0x1.6e3bbc8bb0cd6p-15,
      0x8db4ab4bc11cbd8e0fp-83L, 0xb71ddeb515b90607fap-86L)
POINT(casin, 0x1.811c8fb0533dap+22, -0x1.0a6825345db12p-12,
      0xc90fdaa20b45d13b23p-71L, -0x82ce512f79e99a2156p-67L)
POINT(casin, -0x1.ec1072f778ab8p+0, -0x1.0de44e7810ddcp+12,
      -0xe95e4e7a2b33249f87p-83L, -0x9105264eb77047dc1bp-68L)
POINT(casin, 0x1.a71a56de6d82ap+30, -0x1.069e87db6d1e4p-16,
      0xc90fdaa22167846899p-71L, -0xafeb8566b7ad44b72ep-67L)
POINT(casin, -0x1.3196cd443635ep+11, 0x1.f4e64ff9f3abap+30,
      -0x9c2e3ad96292d0c1fap-91L, 0xb14534308e9eb835c4p-67L)
POINT(casin, -0x1.afa679993a6bep+26, -0x1.10c5ab9aa83b4p+2,
      -0xc90fda513e5fc09073p-71L, -0x99e6385bef2d18b5aap-67L)
POINT(casin, 0x1.28a4fbca5ce3ap+19, 0x1.e7b227fa199d1p+9,
      0xc8db3ea768e5f366d4p-71L, 0xe02a323772e541ca79p-68L)
POINT(casin, -0x1.4110b8b0122b5p+0, -0x1.9785f4e869697p-1,
      -0xe404b136b180d2f2e0p-72L, -0x87571cbc7ce3e15c20p-71L)
POINT(casin, -0x1.51af106be99c6p-1, -0x1.2e9dde6ce9306p-15,
      -0xb85f5a63ac63ae9759p-72L, -0xc94bcbf90da70e34e3p-86L)
POINT(casin, 0x1.adff816a7d897p+0, -0x1.cac8a6191da64p-12,
      0xc9053b09aa9452bec8p-71L, -0x8ddd363aacab653660p-71L)
POINT(casin, -0x1.c4ad1010fbab2p-1, 0x1.f755edbbef394p-6,
      -0x8a523466b4fbb35e49p-71L, 0x858d6af122f775088bp-75L)
POINT(casin, -0x1.4085247fc648cp-3, 0x1.bce8879986848p+0,
      -0x9fa66171898d46b3a6p-75L, 0xa948954b0bf5a1023ap-71L)
POINT(casin, 0x1.60307b7fb2296p-9, -0x1.5c396f4a96266p-1,
      0x919bde76c726e0e50fp-80L, -0xa2e53b3ae5944b19cap-72L)
POINT(casin, 0x1.3ae46145a7fc5p-1, -0x1.4bdfc85a3c002p+0,
      0xbc2d7843c83a153bafp-73L, -0x90da57ceda68536993p-71L)
POINT(casin, 0x1.a3a5175ee91f2p-2, 0x1.bba86de00eabep-1,
      0x9db87e42667a0a1d8bp-73L, 0xd0d70a167962af81bcp-72L)
POINT(cacos, -0x1.263cc4c94fa3bp+19, 0x1.6aed887067dbap+3,
      0xc90f8bb13e2bab221ap-70L, -0xe008d199be7a692b85p-68L)
POINT(cacos, -0x1.21cc474fa0ed8p-6, -0x1.05b4c421bd967p-20,
      0xcb537aedab02a30248p-71L, 0x82df9fdca965a05e27p-91L)
POINT(cacos, 0x1.4dc1d3236752ap+13, 0x1.88bba3072d212p+6,
      0x969d1cbf65fc745849p-78L, -0x9f8269821250893fe7p-68L)
POINT(cacos, 0x1.96ceb524477d4p-7, 0x1.9fb9d8fa82d71p+10,
      0xc90f9c019e03afd68bp-71L, -0x81c0617504b5d6ff46p-68L)
POINT(cacos, -0x1.227ee400739b0p-5, -0x1.736b1be310d4fp-16,
      0xcd9a1492f7df992690p-71L, 0xb9d3794df639045b77p-87L)
POINT(cacos, -0x1.df0c92b54b8d0p+30, 0x1.66e66279f862cp-4,
      0xc90fdaa2156c1111a5p-70L, -0xb0e9db8b522ac1eecep-67L)
POINT(cacos, -0x1.0e5e9294a368ap+15, 0x1.983fd974a8c9ep+17,
      0xde105bb56f1fc24495p-71L, -0xcf4f58b544c54ee7a3p-68L)
POINT(cacos, 0x1.9a14e75dfd30ep+13, 0x1.3f9d8025487e0p-20,
      0xc7865fc53905f0e759p-105L, -0xa2cdc7cf36c4b142e9p-68L)
POINT(cacos, -0x1.0fc055310245cp-19, 0x1.2f8746679afbap-10,
      0xc90feb9e25fccf66b5p-71L, -0x97c3a0fae17d96c47fp-81L)
POINT(cacos, -0x1.e967ebd8ec858p-14, -0x1.9cd5f2b1a1292p+22,
      0xc90fdaa22ae49be35fp-71L, 0x835caff4cb3eded0fbp-67L)
POINT(cacos, -0x1.246b948d38c1ap-8, 0x1.d039b9739f335p-9,
      0xc9a210501a0f4347d5p-71L, -0xe81d54598bc1ca8e40p-80L)
POINT(cacos, 0x1.10530be99bc7cp+20, -0x1.fe7acdfc75933p+26,
      0xc7feb9953e8f98f0e7p-71L, 0x9b3dd01671cd03fd74p-67L)
POINT(cacos, 0x1.b7245d113a9ffp-1, 0x1.d82cba0df9042p-6,
      0x8ae824b9e23006b6c5p-72L, -0xe47c30aa2340cdaf30p-76L)
POINT(cacos, -0x1.bde3a6f4fa1cbp+0, -0x1.39d7c15fe43bap-17,
      0xc90fbf1fc7d82da928p-70L, 0x93971c7d7325506b1ep-71L)
POINT(cacos, 0x1.3b77cbb49bcf5p-1, -0x1.55e4615c8550ep-12,
      0xe82e1724fa3f6c47c3p-72L, 0xd909d977b1ec097e0fp-83L)
POINT(cacos, -0x1.4417c53459038p+0, 0x1.4bad8e148b4a4p-14,
      0xc90e2f686f6396c113p-70L, -0xb6cf0d03a5be02f512p-72L)
POINT(cacos, -0x1.e14aa4703cdaep-20, -0x1.42a7851cf352bp-1,
      0xc90fe75b97e9e51918p-71L, 0x98336fca49c6f96052p-72L)
POINT(cacos, -0x1.f1d7b8a5180dep-10, -0x1.e1527aec704a0p+0,
      0xc92d13823e0a051c2ep-71L, 0xb1c1a987c9ca86d529p-71L)
POINT(cacos, -0x1.612390bd0accep-3, 0x1.78de337adeea2p-1,
      0xdad55874b3d1d6e135p-71L, -0xb00e284621e8d97972p-72L)
POINT(cacos, -0x1.6fed41de9510ep-13, 0x1.ca092b06c86d2p+0,
      0xc912a8a57d8bb7190ap-71L, -0xac2f04eb925b5fa5f8p-71L)
POINT(catan, -0x1.90b13f3d25308p-10, -0x1.086d06c0dc62cp-13,
      -0xc858959a4d0b908e12p-81L, -0x84366f2dbc1cde87b5p-84L)
POINT(catan, -0x1.9f395efdb9f2ep-10, 0x1.fa376a6489f76p-19,
      -0xcf9ca41df1a9b2c842p-81L, 0xfd1b8b9458d5be6059p-90L)
POINT(catan, -0x1.0aa989a46dca6p+20, -0x1.b26f19222ba50p-18,
      -0xc90fd2f4049aecb02cp-71L, -0xc8319cc43ca47f3c20p-129L)
POINT(catan, -0x1.db437392e5273p+3, -0x1.d14bb7fe8bd5ep+14,
      -0xc90fda7e2a07b91cabp-71L, -0x8cd9171f869caf365cp-86L)
POINT(catan, -0x1.e134f9fbc4f44p+4, -0x1.3f1fb24695494p-7,
      -0xc4ceba717517ee7b1dp-71L, -0xb46fdb9c51a3bd575bp-88L)
POINT(catan, -0x1.08ab17011a064p+20, -0x1.d33726580baf6p+20,
      -0xc90fd8c0e24b645149p-71L, -0xd4626f7b87e8fd2a9ep-93L)
POINT(catan, 0x1.7a243b2332317p-12, -0x1.cabe5e583c533p-7,
      0xbd1b9a0afd75b5f3e1p-83L, -0xe5630364ec6ca4578dp-78L)
POINT(catan, 0x1.51b315eac4bccp+7, 0x1.055ae98b3a945p-4,
      0xc84dca538e03bfdcc1p-71L, 0x9630145c2c06772019p-90L)
POINT(catan, 0x1.0c647816e7862p+3, 0x1.c4ecbfbed914cp+18,
      0xc90fdaa20bf936f806p-71L, 0x90b1f22a51f008c315p-90L)
POINT(catan, 0x1.d9f3dd49346b2p+19, -0x1.c9ff908d36a60p-19,
      0xc90fd1fdb93d1258cep-71L, -0x859eeb132c255cf321p-129L)
POINT(catan, 0x1.84c46f78bca0cp-14, 0x1.780c8fb68c920p-17,
      0xc26237b3704ac8271cp-85L, 0xbc0647c04e192b56c6p-88L)
POINT(catan, -0x1.b6e2449b9776ep-15, 0x1.2b9d736df42edp-20,
      -0xdb71224a70f292bff5p-86L, 0x95ceb9b0192439e9f3p-91L)
POINT(catan, -0x1.49d04cf863c97p-1, -0x1.5909a94fb4d26p-17,
      -0x927fe4a01883ecd770p-72L, -0xf3d9ed22bceff1e886p-89L)
POINT(catan, 0x1.b1f925d97f27cp-1, 0x1.97b1ac8b1c252p-4,
      0xb4b8fd46d672bdf25bp-72L, 0xecf06eb205ac2e045fp-76L)
POINT(catan, 0x1.93f84ade342eap-1, 0x1.d0b3a166def0ap-13,
      0xab020986e102c707c7p-72L, 0x8f33fd0a438b6a99afp-84L)
POINT(catan, 0x1.2a7147e3847dcp-1, 0x1.c9b4bc9fb7374p-3,
      0x8b54f4a719c7d1e3cap-72L, 0xaabc4b1863c5029ec7p-74L)
POINT(catan, -0x1.a0c02a2a73de9p-9, -0x1.66b9aafdb64f4p+0,
      -0xc8a3ba936c67a82645p-71L, -0xe500cc1c727b6f8c37p-72L)
POINT(catan, -0x1.6c10b61c6e2c2p-20, 0x1.34c411c9b354dp+0,
      -0xc90fc19d023835b54ap-71L, 0x97b7077ffc9f8d0400p-71L)
POINT(catan, 0x1.e6b61231701fap-4, -0x1.611a245f6fe6ep-1,
      0xdf2a94a90d72cbc377p-74L, -0xd077b4c3b7dfb8bfbcp-72L)
POINT(catan, 0x1.207b3df10269cp-1, -0x1.593657929c4fep+0,
      0x970d09af239e0c84f9p-71L, -0xa590f7fada24f17ed9p-72L)
POINT(casinh, -0x1.de3521bafab99p+8, 0x1.2b67a9eed22eep+8,
      -0xe0e9fc9017b1fae71fp-69L, 0x8f340d90967efc2c83p-72L)
POINT(casinh, 0x1.94447847648d6p-12, 0x1.7646cf5491018p+24,
      0x8dab0090487890f17bp-67L, 0xc90fdaa218c4a6e746p-71L)
POINT(casinh, -0x1.81f8d9c6215f6p-3, 0x1.c1364ff680565p+19,
      -0xe6cddef467bffb3cd0p-68L, 0xc90fd8ea35b97af49dp-71L)
POINT(casinh, -0x1.b92c8de4fdd5cp-5, 0x1.9a575550b5b04p+2,
      -0xa2e3c494d9960b756cp-70L, 0xc7f93718db33e12dd2p-71L)
POINT(casinh, -0x1.3c78756a7f974p-8, 0x1.f9a3501e8f1a1p+26,
      -0x9b2a3968df6417f77bp-67L, 0xc90fdaa20d6184f81bp-71L)
POINT(casinh, -0x1.2a23535ecbdd2p+22, -0x1.3207d5ac4ba2cp-11,
      -0x80c213b4273d5fcdf1p-67L, -0x836377cb7bb25a2aedp-104L)
POINT(casinh, -0x1.cb7dc449aad8bp+26, 0x1.6f571d28c3235p-8,
      -0x9a663a90142d44ccf9p-67L, 0xcca8c0e2b5da6d29e1p-106L)
POINT(casinh, -0x1.a352b6bd2a359p-14, 0x1.34d982fc53f3ep+4,
      -0xe9c6840c742fb67a50p-70L, 0xc90faf20f3c95f4f25p-71L)
POINT(casinh, 0x1.08afbde0675c6p+5, 0x1.b1853dc71e540p+12,
      0x989a5cf2978c4dcac1p-68L, 0xc8738dd8969ad3391ep-71L)
POINT(casinh, 0x1.76997800b52f5p-11, 0x1.9a8ca8979faa4p+5,
      0x943207780614bc1014p-69L, 0xc90f65d1cc589a21c8p-71L)
POINT(casinh, -0x1.bdae9f87c0caep+7, 0x1.d89308875066cp+22,
      -0x84717705567ed6a6c8p-67L, 0xc90ee933828436dd30p-71L)
POINT(casinh, -0x1.adfa09a5cee38p+21, -0x1.7432f78dd746cp+0,
      -0xfc48dfd0a2a4145a26p-68L, -0xdd99ad2151f76b6518p-93L)
POINT(casinh, 0x1.a0d6c1f66bb9ep-1, 0x1.3e0dac19093dbp-8,
      0xbe617be1d164f14f96p-72L, 0xf6a5cea5bc51169d75p-80L)
POINT(casinh, -0x1.4003ff3b2e9fep+0, 0x1.7487a000a1086p-1,
      -0x9052918ace8297d2aap-71L, 0xe19b17f1cbf48ce158p-73L)
POINT(casinh, 0x1.84ac2e359b9b6p-1, 0x1.c736c44057192p-8,
      0xb3501fe8c87ba55df3p-72L, 0xb549cb9aaaa64b3df5p-79L)
POINT(casinh, 0x1.e87f44bf30156p-1, -0x1.4050285163345p-14,
      0xd939de3e1f22549ba7p-72L, -0xe7c095f47766790f8fp-86L)
POINT(casinh, -0x1.b759efd904700p-14, 0x1.19e0d65b1bee4p+0,
      -0xe451693eff814acbadp-73L, 0xc90867fa59bd01e787p-71L)
POINT(casinh, -0x1.b7a0b78f3939bp-4, -0x1.a3a6a0b95cb50p+0,
      -0x8a80fbcc9c11a2c963p-71L, -0xbe87b1f20874931872p-71L)
POINT(casinh, 0x1.690c9bf7bf5d5p-6, -0x1.fd82db75e6478p-1,
      0x889f16ca70b7c2e53bp-74L, -0xb3e2f04b38bf4aa65ep-71L)
POINT(casinh, 0x1.8387e0f8680d4p-17, 0x1.a337b5a1cfd13p+0,
      0x89ca3fe8ed5e0c5215p-71L, 0xc90f8fec47d922bdddp-71L)
POINT(cacosh, 0x1.61c00cacca368p-17, -0x1.133f524d65072p+6,
      0x9d961fe712a792b861p-69L, -0xc90fd95926e3156ebap-71L)
POINT(cacosh, 0x1.94865d887c2b8p-14, -0x1.4db1df97ba20ap+5,
      0x8d920826ee5e06cd58p-69L, -0xc90fc73e23db1b41c3p-71L)
POINT(cacosh, -0x1.fe85dfb9a5c8cp+5, 0x1.3646782543db7p-12,
      0x9b2ba9752c5e4b0507p-69L, 0xc90fc72ec06d366d7ap-70L)
POINT(cacosh, -0x1.cf4023398c70bp+20, -0x1.781ac7948ce58p+15,
      0xf2645d625b774432f5p-68L, -0xc7704281c43d524aa3p-70L)
POINT(cacosh, -0x1.d08c33ded7f9cp-11, 0x1.aa8173d471055p+30,
      0xaffbed1920a0b9892bp-67L, 0xc90fdaa221ae7791f0p-71L)
POINT(cacosh, 0x1.77d5759fe05e5p-2, -0x1.c7a4085aae08ep+10,
      0x8337e5322d52ad18aap-68L, -0xc9094158e9593af066p-71L)
POINT(cacosh, 0x1.c89994db38af8p-6, 0x1.b44678ec09689p+23,
      0x895959cd58e48af27fp-67L, 0xc90fda9df1b452b9a6p-71L)
POINT(cacosh, 0x1.fb9ebfada2a5dp+23, -0x1.7b481ae01613ep+26,
      0x98f99ad396a2e98e35p-67L, -0xb3d82e9644b9615f32p-71L)
POINT(cacosh, 0x1.5ba46887d6c58p+21, 0x1.5200866f58796p+11,
      0xf8e23de9babe120e1ap-68L, 0xf8e6a87d1510b39105p-82L)
POINT(cacosh, 0x1.9f94c75464c58p-15, 0x1.271ad4ddb8200p-1,
      0x8c680db160496732fap-72L, 0xc90e7293e8632ae515p-71L)
POINT(cacosh, 0x1.0e9bac22ba9d0p+16, 0x1.c8b6be1e29e22p-12,
      0xbd6c8756b291c33b48p-68L, 0xd80796f35eb096d1ccp-99L)
POINT(cacosh, 0x1.a216ed12a3796p-20, -0x1.35b2243e74e36p-16,
      0x9ad9121f157b1e0b16p-87L, -0xc90fcd916a0036a2a7p-71L)
POINT(cacosh, 0x1.4001bd9376611p-1, -0x1.daab230779fdap-15,
      0x980484dbf8422af6fdp-85L, -0xe5492c58afc108e20ap-72L)
POINT(cacosh, 0x1.58b08f191dc78p-1, -0x1.e772436ce126cp-3,
      0x9ca4a7df5bb7647735p-73L, -0xdf5d76f865a7e7e16ep-72L)
POINT(cacosh, -0x1.9c09119c842e4p-1, 0x1.3286dfafd2a12p-14,
      0x811872dde591e4b9cbp-84L, 0xa06350f75198d7d47ep-70L)
POINT(cacosh, -0x1.bdedf0dadb602p+0, -0x1.8e18a923ca1e2p-12,
      0x939ab8439e5ed050e1p-71L, -0xc90b7e2b05a0387832p-70L)
POINT(cacosh, 0x1.3bf2f11a7739bp-16, 0x1.7e3a46b1d49b8p-1,
      0xb0bc740aea3d609734p-72L, 0xc90f5c0b2fbeebfbcdp-71L)
POINT(cacosh, 0x1.77937b9cf98e4p-16, 0x1.3f1efd4ff10e1p-1,
      0x96b4372d7bdeb913b2p-72L, 0xc90f3b443b9e5a1b80p-71L)
POINT(cacosh, -0x1.290d2edae7914p-10, 0x1.b2258e520090ap+0,
      0xa63cde926df43728bdp-71L, 0xc922b6dddd20e49a93p-71L)
POINT(cacosh, 0x1.d72f536ee7856p-9, 0x1.6b37941fff980p-1,
      0xa90d551249ae80dfd7p-72L, 0xc8afc7370d04c78991p-71L)
POINT(catanh, -0x1.a3151d0b8831ap+20, -0x1.054367b38275ep-18,
      -0x9c6135540d544d7d2cp-92L, -0xc90fdaa22168c22895p-71L)
POINT(catanh, 0x1.cf0061df6a30ap-14, 0x1.7c13b2783ac04p-11,
      0xe780290654e78b1fbbp-85L, 0xbe09d73470b614f83dp-82L)
POINT(catanh, -0x1.369ee156fb5d4p+6, -0x1.56aeeb4305dc2p+3,
      -0xcf0e9898cb8f39c0c0p-78L, -0xc8d6bd8bd105056339p-71L)
POINT(catanh, 0x1.797b0778e9ab2p+13, -0x1.48be1faded12ap+1,
      0xad9d3d907b10627dacp-85L, -0xc90fda7c54b8a8cd1fp-71L)
POINT(catanh, 0x1.40670511ba982p-17, 0x1.4afa5e6b5d9f5p+11,
      0xbfae25a959c9f51f5ap-111L, 0xc9037a85053a52e816p-71L)
POINT(catanh, 0x1.556ecb701eb69p-3, 0x1.f9994f0683548p+11,
      0xaf110395f2e1fe34f4p-98L, 0xc907c0b463edb274a3p-71L)
POINT(catanh, -0x1.54b59e262764bp+0, 0x1.20a87932c4354p+20,
      -0x85fcfbde6f46f31529p-111L, 0xc90fd389d61f3eb4d4p-71L)
POINT(catanh, -0x1.c8c259bfe34b8p-18, 0x1.b9015451bcc6ep+5,
      -0x99dd2ccc1ee9da6ec0p-100L, 0xc6bd7ed1ae8b260acbp-71L)
POINT(catanh, -0x1.6602ec099cedep-14, -0x1.0be0a70613febp+10,
      -0xa37bc3793bbc7e743ap-105L, -0xc8f145dd522a268daep-71L)
POINT(catanh, -0x1.c9fdac3006e77p+14, 0x1.9ddffec4b4a5ap+20,
      -0xaf2c70295db85c6579p-98L, 0xc90fd5afbafdd1e945p-71L)
POINT(catanh, -0x1.36667dc1435f6p+20, 0x1.a012325867d4ep-9,
      -0xd3223f4a0cbf260706p-92L, 0xc90fdaa221687b7414p-71L)
POINT(catanh, -0x1.a9e2fa45cd31cp-18, 0x1.c647ebc338298p-20,
      -0xd4f17d22f041836c58p-89L, 0xe323f5e1c270957d52p-91L)
POINT(catanh, 0x1.df3648fa52d3ap-1, 0x1.8fe5e1b6b9686p-12,
      0xda2a9816c026f1d7b2p-71L, 0xc998bf45be52a9d6e9p-80L)
POINT(catanh, 0x1.2f4d804d7f42ap-1, 0x1.053869edc8171p-2,
      0x9ae44e7d5eae8dfe3ap-72L, 0xb7d209ed739b13adf9p-73L)
POINT(catanh, -0x1.7f6d883229054p-1, -0x1.c6164279ee3d0p-7,
      -0xf83bb8ee87769abe11p-72L, -0x81212519bd8c20c712p-76L)
POINT(catanh, 0x1.724bf80226a82p-1, 0x1.98076332f16ccp-16,
      0xea15e6dc082d497092p-72L, 0xd5e20e32b41dd9af3ep-86L)
POINT(catanh, 0x1.c5174a8d32855p-3, -0x1.153a8e349fcaap+0,
      0xceb43af3c5789e370cp-75L, -0xd61df843a888d473fcp-72L)
POINT(catanh, -0x1.e5515504db40ap-20, 0x1.01397a204c692p-1,
      -0xc1c16724b3fc20ae95p-91L, 0xee5dc2d512ac613fa0p-73L)
POINT(catanh, -0x1.37deeafbd358cp-17, -0x1.78eabc2091a14p+0,
      -0xc4e729a0e1762cfe40p-90L, -0xf9633d258e2af05ed1p-72L)
POINT(catanh, -0x1.736619b7794d6p-15, -0x1.5da9e5d8c4cc0p-1,
      -0xfd45a53fe3918e304bp-87L, -0x99640063eb24e80152p-72L)
POWER(-0x1.4b0b70941dae4p+5, 0x1.75e88d756ce1cp+1, -0x1.b79b14e105e34p-3, -0x1.03c5511c44414p-2,
      -0x86428951b6254feecdp-76L, -0xfaa6f02a8d60d1accbp-72L)
POWER(0x1.4fa1cc69fff52p-1, 0x1.9be40781e9b5bp+2, 0x1.f2e1eed266194p+4, 0x1.ad47f8e553b97p-1,
      -0x8f25608f453de3c5ccp+11L, -0x94c1f5b6a7f8df2cbbp+9L)
POWER(-0x1.5cfef95e8649bp-1, 0x1.7a1a328c57f62p+4, 0x1.c8dd21d82712fp+2, 0x1.47a7fde1f0bebp+2,
      -0xaaeeb9ec93c763e639p-51L, 0x85370722089bcff7d4p-51L)
POWER(-0x1.d4cf50a4d5fa8p+1, 0x1.f9f4887c6b831p+0, 0x1.6329cfd5ea0fcp+3, -0x1.ceb71a8e70ccap+1,
      0xf3b9e2de4f6d56105dp-36L, -0x9d4198dedf7af54ab0p-35L)
POWER(-0x1.524f85286adc6p+1, 0x1.284387f2c5c79p-3, 0x1.d54ea024805ddp-1, 0x1.f9b1de9b3ce32p+5,
      0x8f0c8f6a0b5685c57ep-356L, 0xdacf7663852296eaebp-352L)
POWER(0x1.58cb5fd11b181p-2, 0x1.cc21a86c37322p+0, -0x1.4f3973936bb5cp-3, 0x1.771f6736aab74p+0,
      0xc0c7ecb40029c79818p-75L, 0x94e3f4f772acf84059p-75L)
POWER(0x1.961d8bd809494p-3, 0x1.75b00b114c488p-2, 0x1.c5acb06201134p+0, 0x1.946009d0ac5b4p+1,
      0x9554226b3bbac67a3bp-79L, -0xb2914b7f983e7a5ba3p-79L)
POWER(0x1.7a018e103288ap+0, -0x1.36731746276fcp-2, -0x1.ce4d2a366f1e2p+1, 0x1.93ef07120fd12p+2,
      -0xcd6029041f54389ce3p-72L, -0x956688dfc2aeedcf07p-74L)
POWER(0x1.c79664708d0b6p-1, -0x1.0b6a8add86168p+4, 0x1.ddca8b0365522p+2, 0x1.c98f9be29d9c0p-1,
      -0x81371e65a275c77057p-39L, -0xb5d5c6f81eb9dd03edp-40L)
POWER(0x1.98e2e940f8b30p+2, 0x1.84fb1f336da9dp-3, -0x1.0898a3668c712p+4, -0x1.42f803fd9da86p+1,
      0xccdfec0cc49201ce6ep-117L, 0xcef56bae820d7888acp-116L)
POWER(0x1.18dc0dde49b98p+4, -0x1.4105d9fafff92p-3, 0x1.337405bfd3e17p-1, 0x1.156a8100e1702p-3,
      0xa612cdea159ef6c75bp-69L, 0x85bab43e4abfa02bc5p-70L)
POWER(-0x1.8eb078cbd4093p+4, 0x1.f27c07fb0f338p-2, 0x1.ec125483d65a2p-2, 0x1.5197045210306p+0,
      0x8605bcc1380070e585p-75L, -0xa17c745ae0dc747823p-76L)
POWER(-0x1.f4d7f15d77e5bp+5, 0x1.2ec37ace58d45p-1, 0x1.f73c9a87862c6p+0, -0x1.09e3c3de2284cp+1,
      -0xd3abe8f58bd0eb36c9p-51L, -0xb431e75bcdd2097d48p-51L)
POWER(0x1.0f2cc35ce35d7p+5, -0x1.d653e99d69596p-3, 0x1.c94fc1b06d3c0p+4, -0x1.19dedb44a22e8p+2,
      -0x97694a5ade02b97206p+74L, 0xff0de33d791418c3c9p+65L)
POWER(-0x1.f07b3e865dcfep+1, 0x1.c2059714e1680p-2, 0x1.52ec512be4de4p+1, 0x1.1fc7df6bffdcap+4,
      0xb178a10817814634d1p-146L, 0xadfec80370cda52472p-145L)
POWER(0x1.2b27df8e1fd31p+0, -0x1.ea0f7715af3fcp-3, 0x1.b79c2b7d33e95p+0, -0x1.282e479daf8bbp+0,
      0xe9be25282448dbb365p-72L, -0x8f941d7dae9ad34401p-72L)
