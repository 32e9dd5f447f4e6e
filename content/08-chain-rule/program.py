# A chain of three gears: doubled, shifted, squared.
from micrograd.engine import Value

w = Value(1.0)
a = 2 * w
b = a - 6
L = b ** 2

L.backward()
