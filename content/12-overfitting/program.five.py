# A polynomial of degree 5 through six points: six weights.
from stepgrad import Input, Value

x = Input(3)  # the week

# The weights with the smallest training loss, found by least squares
c0, c1, c2 = Value(3 / 2), Value(-98 / 15), Value(40 / 3)
c3, c4, c5 = Value(-22 / 3), Value(5 / 3), Value(-2 / 15)
y = c0 + c1 * x + c2 * x ** 2 + c3 * x ** 3 + c4 * x ** 4 + c5 * x ** 5

t = 1 + 2 * x  # the truth
d = y - t
