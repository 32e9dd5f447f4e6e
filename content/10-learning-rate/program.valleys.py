# Two valleys: one at -1, and a deeper one at 2. Between them a hill at 0.
from micrograd.engine import Value

rate = 0.05
w = Value(-2.0)

for step in range(12):
    L = w ** 4 / 4 - w ** 3 / 3 - w ** 2

    w.grad = 0
    L.backward()

    w.data -= rate * w.grad
