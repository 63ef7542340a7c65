// not-with: clang-aarch64: as math_special
// not-on: musl: as math_special
/* math_special.c without fused multiplication and roundings of SSE4.1 */
#include "math_baseline.h"
#include "math_special.c"
