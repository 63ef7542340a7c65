/* iterate.c: dl_iterate_phdr, by which exception handling finds its tables */
#include <link.h>
#include "program.h"
#include "tls_block.h"

/* This thread's copy of them (see tls.h of the architecture). */
static void *thread_variables(const struct tls_block *block)
{
#if TLS_BELOW_THREAD
	return (char *)thread_self() + tls_variables(block);
#else
	return (char *)thread_pointer() + tls_variables(block);
#endif
}

int dl_iterate_phdr(int (*visit)(struct dl_phdr_info *, size_t, void *), void *argument)
{
	struct program p = find_program();
	struct tls_block block = tls_block_of(p.headers, p.count, p.bias);
	struct dl_phdr_info info = {
		.dlpi_name = "",
		.dlpi_adds = 1,
		.dlpi_addr = p.bias,
		.dlpi_phdr = p.headers,
		.dlpi_phnum = p.count,
	};

	if (block.size) {
		info.dlpi_tls_modid = 1;
		info.dlpi_tls_data = thread_variables(&block);
	}
	return visit(&info, sizeof info, argument);
}
