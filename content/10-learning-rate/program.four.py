# All four students: one loss for all of them, the mean cross-entropy.
from micrograd.engine import Value

w11, w12, w13 = Value(1.0), Value(0.5), Value(-0.5)
w21, w22, w23 = Value(-0.3), Value(-0.5), Value(3.0)
v1, v2 = Value(1.0), Value(-2.6)


def chance(x1, x2, x3):
    h1 = (w11 * x1 + w12 * x2 + w13 * x3).relu()
    h2 = (w21 * x1 + w22 * x2 + w23 * x3).relu()
    return (v1 * h1 + v2 * h2).sigmoid()


p_A = chance(0.7, 0.9, 0.7)  # passed
p_B = chance(0.9, 0.4, 0.2)  # passed
p_C = chance(0.3, 0.2, 0.3)  # failed
p_D = chance(0.4, 0.6, 0.9)  # failed

L = -(p_A.log() + p_B.log() + (1 - p_C).log() + (1 - p_D).log()) / 4

L.backward()
