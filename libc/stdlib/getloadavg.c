/* getloadavg.c: how busy the system is (BSD) */
#include <stdlib.h>
#include <sys/sysinfo.h>
#include "sys.h"

int getloadavg(double *load, int count)
{
	struct sysinfo info;

	if (count <= 0)
		return count ? -1 : 0;
	if (sys_sysinfo(&info) < 0)
		return -1;
	if (count > 3)
		count = 3;
	for (int i = 0; i < count; i++)
		load[i] = info.loads[i] / 65536.0; /* 16 bits behind the point */
	return count;
}
