# A bowl over two weights, small enough to walk down by hand.
from micrograd.engine import Value

a = Value(0.0)
b = Value(0.0)

L = (a - 3) ** 2 + 2 * (b + 1) ** 2

L.backward()
