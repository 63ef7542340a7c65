/* strerrordesc.c: what an error number means, or a null pointer */
#include <string.h>
#include "error_text.h"

const char *strerrordesc_np(int error)
{
	return error_text(error);
}
