// not-on: musl glibc: as math_accuracy
/* math_accuracy.c without fused multiplication and roundings of SSE4.1 */
#include "math_baseline.h"
#include "math_accuracy.c"
