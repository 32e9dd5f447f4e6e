# AdaBelief on one weight of the narrow valley, two steps. It remembers how far the mean was off.
from micrograd.engine import Value

rate = 0.5
k = 25  # how steep: 25 for the weight b, 1 for the weight a
w = Value(1.0)
m, s = Value(0.0), Value(0.0)

for step in range(2):
    g = k * w
    m_new = 0.9 * m + 0.1 * g
    s_new = 0.999 * s + 0.001 * (g - m_new) ** 2

    # Both began at 0 and are too small at first. That is corrected.
    c_m = 1 - 0.9 ** (step + 1)
    m_hat = m_new / c_m
    c_s = 1 - 0.999 ** (step + 1)
    s_hat = s_new / c_s
    e = rate / s_hat.sqrt()  # the effective rate
    w_new = w - e * m_hat

    m.data = m_new.data
    s.data = s_new.data
    w.data = w_new.data
