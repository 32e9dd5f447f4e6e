# Two layers with nothing but weights: twice x, and three times that.
from micrograd.engine import Value
from stepgrad import Input

x = Input(0.5)
w = Value(2)
v = Value(3)

a = w * x
y = v * a
