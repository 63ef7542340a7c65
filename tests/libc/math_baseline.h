/* math_baseline.h: makes this a processor that has nothing beyond its architecture's floor, so that
 * the versions for such a one are tested where nobody has it.
 *
 * Sill on x86_64 keeps what the processor has in a variable, with a bit that says that it was
 * asked (arch/x86_64/cpu.h); other libraries have no such name. */
extern unsigned cpu_features __attribute__((weak));

__attribute__((constructor)) static void forget(void)
{
	enum { CPU_ASKED = 1 };

	if (&cpu_features)
		cpu_features = CPU_ASKED;
}
