# A polynomial of degree 4 through six points: five weights.
from stepgrad import Input, Value

x = Input(3)  # the week

# The weights with the smallest training loss, found by least squares
c0, c1, c2 = Value(181 / 126), Value(170 / 189), Value(5 / 9)
c3, c4 = Value(-2 / 27), Value(0)
y = c0 + c1 * x + c2 * x ** 2 + c3 * x ** 3 + c4 * x ** 4

t = 1 + 2 * x  # the truth
d = y - t
