/* real.h: floating-point numbers on standard output */
#ifndef REAL_H
#define REAL_H

/* outputf for formats that may have floating point in them. */
void output_real(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

#endif
