/* image.c: where the program and its stacks are in memory */
#include <fcntl.h>
#include <link.h>
#include "program.h"
#include "sys.h"
#include "unwind.h"

static int look(struct dl_phdr_info *info, size_t size, void *to)
{
	struct image *image = to;

	(void)size;
	image->bias = info->dlpi_addr;
	for (int i = 0; i < info->dlpi_phnum; i++) {
		const Elf64_Phdr *p = &info->dlpi_phdr[i];
		uintptr_t at = info->dlpi_addr + p->p_vaddr;
		if (p->p_type == PT_LOAD && p->p_flags & PF_X) {
			image->text = at;
			image->text_end = at + p->p_memsz;
		} else if (p->p_type == PT_GNU_EH_FRAME) {
			image->tables = (const unsigned char *)at;
		}
	}
	return 0;
}

void image_find(struct image *image)
{
	const unsigned long *entry = auxv_value(AT_ENTRY);

	*image = (struct image){ .entry = entry ? *entry : 0 };
	dl_iterate_phdr(look, image);
}

/* ---- Mappings: lines of "low-high rwxp ..." in /proc/self/maps (proc(5)) ---- */

struct maps {
	int fd, left;
	const char *at;
	char buffer[1024];
};

static int next_byte(struct maps *m)
{
	if (!m->left) {
		long n = sys_read(m->fd, m->buffer, sizeof m->buffer);
		if (n <= 0)
			return -1;
		m->at = m->buffer;
		m->left = n;
	}
	m->left--;
	return (unsigned char)*m->at++;
}

/* A number up to the byte that ends it; whether there was that byte. */
static bool number(struct maps *m, int end, uintptr_t *n)
{
	int c;

	*n = 0;
	while ((c = next_byte(m)) != end) {
		if (c < 0)
			return false;
		*n = *n << 4 | (c <= '9' ? c - '0' : c - 'a' + 10);
	}
	return true;
}

/* Without /proc: the first thread's stack ends below what the kernel put there, and is not
 * larger than it is by default. */
enum { USUAL_STACK = 8 << 20 };

static void guess(struct stack *s, uintptr_t address)
{
	uintptr_t end = (uintptr_t)__auxv;

	if (address < end && end - address < USUAL_STACK) {
		s->low = address;
		s->high = end;
	}
}

static void find_mapping(struct stack *s, uintptr_t address)
{
	struct maps m = { .fd = sys_openat(AT_FDCWD, "/proc/self/maps", O_RDONLY | O_CLOEXEC, 0) };
	uintptr_t low, high;
	int c;

	if (m.fd < 0) {
		guess(s, address);
		return;
	}
	while (number(&m, '-', &low) && number(&m, ' ', &high)) {
		c = next_byte(&m);
		if (address >= low && address < high && c == 'r') {
			s->low = low;
			s->high = high;
			break;
		}
		while (c >= 0 && c != '\n')
			c = next_byte(&m);
	}
	sys_close(m.fd);
}

bool stack_has(struct stack *s, uintptr_t address, size_t size)
{
	if (address < s->low || address >= s->high)
		find_mapping(s, address);
	return address >= s->low && address < s->high && size <= s->high - address;
}
