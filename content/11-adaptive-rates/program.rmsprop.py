# RMSProp on one weight of the narrow valley, two steps. It remembers s, a moving mean of squares.
from micrograd.engine import Value

rate = 0.1
k = 25  # how steep: 25 for the weight b, 1 for the weight a
w = Value(1.0)
s = Value(0.0)

for step in range(2):
    g = k * w
    s_new = 0.9 * s + 0.1 * g ** 2
    e = rate / s_new.sqrt()  # the effective rate
    w_new = w - e * g

    s.data = s_new.data
    w.data = w_new.data
