#!/usr/bin/env python3
"""Values of complex functions for tests/libc/complex_points.h, by mpmath with 400 bits."""
import random
from mpmath import mp, mpf, mpc
import mpmath

mp.prec = 400
random.seed(7)


def hexed(x, bits=72):
    """A C literal of that many bits."""
    if x == 0:
        return '0.0L'
    sign, man, exp, bc = mpf(x)._mpf_
    if bc > bits:
        man, exp = (man >> (bc - bits)) + (man >> (bc - bits - 1) & 1), exp + bc - bits
    return '%s0x%xp%+dL' % ('-' if sign else '', man, exp)


def number(low, high):
    return random.choice([-1, 1]) * random.uniform(1, 2) * 2.0 ** random.randint(low, high)


FUNCTIONS = {
    'csqrt': (mpmath.sqrt, -60, 60), 'cexp': (mpmath.exp, -20, 7), 'clog': (mpmath.log, -60, 60),
    'csin': (mpmath.sin, -20, 5), 'ccos': (mpmath.cos, -20, 5), 'ctan': (mpmath.tan, -20, 3),
    'csinh': (mpmath.sinh, -20, 5), 'ccosh': (mpmath.cosh, -20, 5), 'ctanh': (mpmath.tanh, -20, 3),
    'casin': (mpmath.asin, -20, 30), 'cacos': (mpmath.acos, -20, 30),
    'catan': (mpmath.atan, -20, 20), 'casinh': (mpmath.asinh, -20, 30),
    'cacosh': (mpmath.acosh, -20, 30), 'catanh': (mpmath.atanh, -20, 20),
}
print('/* complex_points.h: values of complex functions, by tools/complex-points.py. */')
for name, (f, low, high) in FUNCTIONS.items():
    points = [(number(low, high), number(low, high)) for _ in range(12)]
    points += [(number(-1, 0), number(low, -1)) for _ in range(4)]
    points += [(number(low, -1), number(-1, 0)) for _ in range(4)]
    if name == 'clog':  # next to the unit circle
        for x in (0.6, 0.28, 0.9999, 1e-9):
            points.append((x, float(mpmath.sqrt(1 - mpf(x) ** 2))))
    for x, y in points:
        w = f(mpc(x, y))
        print('POINT(%s, %s, %s,\n      %s, %s)' % (name, x.hex(), y.hex(), hexed(w.real), hexed(w.imag)))
for _ in range(16):
    a, b, c, d = (number(-3, 5) for _ in range(4))
    w = mpc(a, b) ** mpc(c, d)
    print('POWER(%s, %s, %s, %s,\n      %s, %s)' % (a.hex(), b.hex(), c.hex(), d.hex(), hexed(w.real), hexed(w.imag)))
