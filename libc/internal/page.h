/* page.h: the size of a page, which only the kernel knows on aarch64 */
#ifndef PAGE_H
#define PAGE_H

#include <elf.h>

unsigned long __getauxval(unsigned long type);

static inline unsigned long page_size(void)
{
	return __getauxval(AT_PAGESZ);
}

#endif
