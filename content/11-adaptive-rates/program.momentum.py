# Momentum on one weight of the narrow valley, two steps. It remembers a velocity v.
from micrograd.engine import Value

rate = 0.04
k = 25  # how steep: 25 for the weight b, 1 for the weight a
w = Value(1.0)
v = Value(0.0)

for step in range(2):
    g = k * w
    v_new = 0.9 * v + g
    w_new = w - rate * v_new

    v.data = v_new.data
    w.data = w_new.data
