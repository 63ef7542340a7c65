/* cpus.c: how many processors, how much memory.
 *
 * The kernel lists processors as ranges: "0-3,8". */
#include <fcntl.h>
#include <sys/sysinfo.h>
#include "page.h"
#include "sys.h"

/* As many as this process may use: the answer where /sys is missing. */
static int usable(void)
{
	unsigned long mask[128] = { 0 };
	long bytes = sys_sched_getaffinity(0, sizeof mask, mask);
	int count = 0;

	for (long i = 0; i * (long)sizeof *mask < bytes; i++)
		count += __builtin_popcountl(mask[i]);
	return count ? count : 1;
}

static int listed(const char *path)
{
	char text[1024];
	long fd = sys_openat(AT_FDCWD, path, O_RDONLY | O_CLOEXEC, 0);

	if (fd < 0)
		return usable();
	long size = sys_read(fd, text, sizeof text - 1);
	sys_close(fd);
	if (size <= 0 || size == sizeof text - 1)
		return usable();
	text[size] = 0;
	int count = 0, first = -1, number = 0;
	for (const char *p = text;; p++) {
		if (*p >= '0' && *p <= '9') {
			number = number * 10 + *p - '0';
			continue;
		}
		if (*p == '-') {
			first = number;
		} else {
			count += first < 0 ? 1 : number - first + 1;
			first = -1;
			if (*p != ',')
				return count;
		}
		number = 0;
	}
}

int get_nprocs(void)
{
	return listed("/sys/devices/system/cpu/online");
}

int get_nprocs_conf(void)
{
	return listed("/sys/devices/system/cpu/present");
}

static long pages(unsigned long units, const struct sysinfo *info)
{
	return (unsigned __int128)units * info->mem_unit / page_size();
}

long get_phys_pages(void)
{
	struct sysinfo info;

	return sys_sysinfo(&info) < 0 ? -1 : pages(info.totalram, &info);
}

long get_avphys_pages(void)
{
	struct sysinfo info;

	return sys_sysinfo(&info) < 0 ? -1 : pages(info.freeram, &info);
}
