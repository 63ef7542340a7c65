#!/usr/bin/env python3
"""The tables of short polynomials in libc/math (erf_table.h, lgamma_table.h).

Each is a list of intervals; on one, f(centre + t) is about value + c[0] + c[1] t + ..., where
`value` has few bits, so that products with it are exact, and the sum of the rest is small beside
it, so that its rounding hardly matters.  Interpolated at Chebyshev's points with mpmath, which is
within a factor of two of the best polynomial; stderr gets the largest relative error as a power
of 2.

    math-tables.py erf >libc/math/erf_table.h
    math-tables.py lgamma >libc/math/lgamma_table.h
    math-tables.py bessel >libc/math/bessel_table.h
"""
import sys
from mpmath import (mp, mpf, cos, pi, matrix, lu_solve, erf, erfc, exp, sqrt, loggamma, log, floor,
                    fabs, besselj, bessely, besseljzero, besselyzero, atan2, euler)

mp.prec = 250


def interpolate(f, low, high, degree):
    """Coefficients in t = x - centre, rounded to double."""
    centre, half = (low + high) / 2, (high - low) / 2
    points = [half * cos(pi * (2 * i + 1) / (2 * degree + 2)) for i in range(degree + 1)]
    a = matrix(degree + 1, degree + 1)
    for i, t in enumerate(points):
        for j in range(degree + 1):
            a[i, j] = (t / half) ** j
    c = lu_solve(a, matrix([f(centre + t) for t in points]))
    return [float(c[j] / half ** j) for j in range(degree + 1)]


def series(name, f, low, high, degree):
    """f(x) itself in powers of x."""
    points = [(low + high) / 2 + (high - low) / 2 * cos(pi * (2 * i + 1) / (2 * degree + 2))
              for i in range(degree + 1)]
    a = matrix(degree + 1, degree + 1)
    for i, x in enumerate(points):
        for j in range(degree + 1):
            a[i, j] = x ** j
    c = [float(k) for k in lu_solve(a, matrix([f(x) for x in points]))]
    print(f"static const double {name}[] = {{")
    for i in range(0, len(c), 3):
        print("\t" + ", ".join(k.hex() for k in c[i:i + 3]) + ",")
    print("};\n")
    worst = max(fabs(sum(mpf(k) * x ** j for j, k in enumerate(c)) - f(x))
                for x in (low + (high - low) * (i + 1) / 101 for i in range(100)))
    print(f"{name}: 2**{float(log(worst, 2)):.1f}, absolute", file=sys.stderr)


def short(x, bits):
    e = 0
    while fabs(x) * mpf(2) ** e < 2 ** (bits - 1):
        e += 1
    while fabs(x) * mpf(2) ** e >= 2 ** bits:
        e -= 1
    return floor(x * mpf(2) ** e + 0.5) / mpf(2) ** e


def table(name, f, ends, degree, bits):
    print(f"static const struct piece {name}[] = {{")
    worst = mpf(0)
    for low, high in zip(ends, ends[1:]):
        low, high = mpf(low), mpf(high)
        centre = (low + high) / 2
        value = short(f(centre), bits)
        c = interpolate(lambda x: f(x) - value, low, high, degree)
        for i in range(101):
            t = (high - low) * (i - 50) / 100
            p = mpf(0)
            for k in reversed(c):
                p = p * t + mpf(k)
            worst = max(worst, fabs((p + value) / f(centre + t) - 1))
        print(f"\t{{ {float(centre)!r}, {float(value).hex()}, {{")
        for i in range(0, len(c), 3):
            print("\t\t" + ", ".join(k.hex() for k in c[i:i + 3]) + ",")
        print("\t} },")
    print("};")
    print(f"{name}: 2**{float(log(worst, 2)):.1f}", file=sys.stderr)


def bessel():
    """About a double next to each zero, f(c) is itself exact, so that f is right up to the zero."""
    mp.prec = 160
    ends = [mpf(4 + i) * 2 ** e / 4 for e in range(-1, 2) for i in range(4)] + [mpf(4)]
    ends += [(2 * i + 1) * pi / 8 for i in range(5, 32)]
    degree = 13
    for name, f, zero in (("j0", lambda x: besselj(0, x), lambda k: besseljzero(0, k)),
                          ("j1", lambda x: besselj(1, x), lambda k: besseljzero(1, k)),
                          ("y0", lambda x: bessely(0, x), lambda k: besselyzero(0, k)),
                          ("y1", lambda x: bessely(1, x), lambda k: besselyzero(1, k))):
        zeros = [mpf(float(zero(k))) for k in range(1, 10)]
        worst = mpf(0)
        print(f"static const struct piece {name}_pieces[] = {{")
        for low, high in zip(ends, ends[1:]):
            inside = [z for z in zeros if low <= z < high]
            c = inside[0] if inside else mpf(float((low + high) / 2))
            value = mpf(0) if inside else floor(f(c) * mpf(2) ** 40 + 0.5) / mpf(2) ** 40
            at = f(c)
            half, middle = (high - low) / 2, (low + high) / 2 - c
            points = [middle + half * cos(pi * (2 * i + 1) / (2 * degree)) for i in range(degree)]
            points = [t if fabs(t) > mpf(2) ** -64 else mpf(2) ** -64 for t in points]
            a = matrix(degree, degree)
            for i, t in enumerate(points):
                for j in range(degree):
                    a[i, j] = t ** j
            k = list(lu_solve(a, matrix([(f(c + t) - at) / t for t in points])))
            slope = floor(k[0] * mpf(2) ** 26 + 0.5) / mpf(2) ** 26
            k = [float(at - value), float(k[0] - slope)] + [float(q) for q in k[1:]]
            for i in range(41):
                t = middle + half * (i - 20) / 20
                p = mpf(0)
                for q in reversed(k):
                    p = p * t + mpf(q)
                if t != 0:
                    worst = max(worst, fabs((p + value + slope * t) / f(c + t) - 1))
            print(f"\t{{ {float(c).hex()}, {float(value).hex()}, {float(slope).hex()}, {{")
            for i in range(0, len(k), 3):
                print("\t\t" + ", ".join(q.hex() for q in k[i:i + 3]) + ",")
            print("\t} },")
        print("};\n")
        print(f"{name}: 2**{float(log(worst, 2)):.1f}", file=sys.stderr)
    least = mpf(1) / 4
    series("j0_series", lambda z: (besselj(0, sqrt(z)) - 1) / z, mpf(0), least, 5)
    series("j1_series", lambda z: (besselj(1, sqrt(z)) / sqrt(z) - mpf(1) / 2) / z,
           mpf(0), least, 5)
    series("y0_series", lambda z: bessely(0, sqrt(z)) - log(z) / pi * besselj(0, sqrt(z)),
           mpf(0), least, 6)
    series("y1_series", lambda z: (bessely(1, sqrt(z)) + 2 / pi / sqrt(z)) / sqrt(z) -
           log(z) / pi * besselj(1, sqrt(z)) / sqrt(z), mpf(0), least, 6)
    # Phase and modulus beyond, from the terms that the function adds itself.
    for n in (0, 1):
        def phase(x, n=n):
            angle = atan2(bessely(n, x), besselj(n, x)) - x + (2 * n + 1) * pi / 4
            return angle - 2 * pi * floor(angle / (2 * pi) + mpf(1) / 2)
        series(f"phase{n}", lambda z: (phase(1 / sqrt(z)) * sqrt(1 / z) - mpf(4 * n - 1) / 8) / z,
               mpf(0), 1 / mpf(625), 6)

        def modulus(x, n=n):
            return sqrt((besselj(n, x) ** 2 + bessely(n, x) ** 2) * pi * x / 2)
        series(f"modulus{n}", lambda z: (modulus(1 / sqrt(z)) - 1) / z, mpf(0), 1 / mpf(625), 6)


HEADER = """/* {0}: {1};
 * written by tools/math-tables.py */
struct piece {{
	double centre, value, c[{2}];
}};
"""

if sys.argv[1] == "erf":
    print(HEADER.format("erf_table.h", "e**(x*x) erfc x from 3/4 to 28, four pieces an octave", 14))
    series("erf_excess", lambda z: erf(sqrt(z)) / sqrt(z) - 1, mpf(0), mpf(9) / 16, 11)
    ends = [0.75, 0.875] + [2 ** e * (4 + i) / 4 for e in range(0, 5) for i in range(4)]
    table("scaled_erfc", lambda x: exp(x * x) * erfc(x), [e for e in ends if e <= 28], 13, 4)
elif sys.argv[1] == "bessel":
    print("""/* bessel_table.h: J0, J1, Y0, Y1 from 1/2 to 31.5 pi/4, in four pieces an octave to 4,
 * and of pi/4 from there; phase and modulus beyond; written by tools/math-tables.py */
struct piece {
	double centre, value, slope, c[14];
};
""")
    bessel()
else:
    print(HEADER.format("lgamma_table.h",
                        "log gamma(x) / ((x-1)(x-2)) from 3/4 to 8, eight pieces an octave", 12))

    def quotient(x):
        if x == 1 or x == 2:
            x += mpf(2) ** -60
        return loggamma(x) / ((x - 1) * (x - 2))

    ends = [mpf(2) ** e * (8 + i) / 8 for e in range(-1, 3) for i in range(8)] + [8]
    table("quotients", quotient, ends[4:], 11, 26)
