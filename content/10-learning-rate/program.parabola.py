# One weight on a parabola. The minimum is at 3.
from micrograd.engine import Value

rate = 0.1
w = Value(0.0)

for step in range(6):
    d = w - 3
    L = d ** 2

    w.grad = 0
    L.backward()

    w.data -= rate * w.grad
