# A polynomial of degree 3 through six points: four weights.
from stepgrad import Input, Value

x = Input(3)  # the week

# The weights with the smallest training loss, found by least squares
c0, c1, c2, c3 = Value(181 / 126), Value(170 / 189), Value(5 / 9), Value(-2 / 27)
y = c0 + c1 * x + c2 * x ** 2 + c3 * x ** 3

t = 1 + 2 * x  # the truth
d = y - t
