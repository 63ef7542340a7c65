/* bench.h: rows of a C benchmark.
 *
 *   int main(void)
 *   {
 *           ROW("strlen 64 B", sink += strlen(text64));
 *   }
 *
 * A row repeats its code until that has taken some 20 ms and prints its name and
 * the nanoseconds that one took.  bench/run repeats whole programs, libc by libc in
 * turn, and takes medians. */
#ifndef BENCH_H
#define BENCH_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

/* Results go here, so that the compiler cannot drop the work. */
static volatile unsigned long sink;

static inline double bench_now(void)
{
	struct timespec ts;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	return ts.tv_sec * 1e9 + ts.tv_nsec;
}

/* The nanoseconds that the code takes, which is repeated for so long. */
#define bench_time(least, code)                                                                    \
	({                                                                                         \
		double took_ = 0;                                                                  \
		long n_ = 1;                                                                       \
		for (; took_ < (least); n_ *= 2) {                                                 \
			double start_ = bench_now();                                               \
			for (long i_ = 0; i_ < n_; i_++) {                                         \
				code;                                                              \
			}                                                                          \
			took_ = bench_now() - start_;                                              \
		}                                                                                  \
		took_ / (n_ / 2);                                                                  \
	})

#define ROW(name, code) printf("%s,%.2f\n", name, bench_time(2e7, code))

#endif
