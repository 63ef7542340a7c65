/* error_rows.h: errors.h with the numbers, as pack.awk reads it */
#include <errno.h>
#define ERROR(name, text) name text
0 "Success"
#include "errors.h"
