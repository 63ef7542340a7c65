/* math_exact.c without fused multiplication and roundings of SSE4.1 */
#include "math_baseline.h"
#include "math_exact.c"
