# The same without ReLU: nothing bends.
from micrograd.engine import Value
from stepgrad import Input

x = Input(4)  # hours of homework a day
c = Value(3.5)

a = x - 2
b = x - c
f = a - 2 * b
