"""The natural logarithm as serving computes it: the same operations in the same order, so the same bits on every machine."""

import math

SQRT_HALF = 0.7071067811865476
LN_2 = 0.6931471805599453


def natural_log(x: float) -> float:
    """ln of a finite x > 0; not a correctly rounded one, but the one that serving has too."""
    m, e = math.frexp(x)
    if m < SQRT_HALF:
        m, e = m * 2, e - 1
    s = (m - 1) / (m + 1)
    z = s * s
    p = 1 / 23
    for odd in range(21, 0, -2):
        p = p * z + 1 / odd
    return e * LN_2 + (2 * s) * p
