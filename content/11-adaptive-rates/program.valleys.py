# Two valleys, seen from the left: at -1 and, deeper, at 2.
from micrograd.engine import Value

rate = 0.05
w = Value(-2.0)
v = Value(0.0)

for step in range(12):
    L = w ** 4 / 4 - w ** 3 / 3 - w ** 2

    w.grad = 0
    L.backward()

    v.data = 0.9 * v.data + w.grad
    w.data -= rate * v.data
