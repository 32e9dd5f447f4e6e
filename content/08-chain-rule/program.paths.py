# One number on two ways to the end.
from micrograd.engine import Value

x = Value(2.0)
q = x * x
r = 3 * x
L = q + r

L.backward()
