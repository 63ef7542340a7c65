/* getcpu.c: which processor and NUMA node this thread runs on (Linux) */
#include <sched.h>
#include "sys.h"
#include "vdso.h"

int getcpu(unsigned *cpu, unsigned *node)
{
	vdso_ready();
	if (vdso.getcpu)
		return sys_result(vdso.getcpu(cpu, node, 0));
	return sys_result(sys_getcpu(cpu, node, 0));
}

int sched_getcpu(void)
{
	unsigned cpu;

	return getcpu(&cpu, 0) < 0 ? -1 : (int)cpu;
}
