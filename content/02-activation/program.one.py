# One weight in place of two.
from micrograd.engine import Value
from stepgrad import Input

x = Input(0.5)
u = Value(6)

y = u * x
