# A polynomial of degree 2 through six points: three weights.
from stepgrad import Input, Value

x = Input(3)  # the week

# The weights with the smallest training loss, found by least squares
c0, c1, c2 = Value(17 / 14), Value(67 / 35), Value(0)
y = c0 + c1 * x + c2 * x ** 2

t = 1 + 2 * x  # the truth
d = y - t
