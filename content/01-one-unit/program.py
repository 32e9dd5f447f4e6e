# One unit: how much effort does student A put in?
from micrograd.engine import Value

# The facts, as they were counted
lectures, hours, drops = Input(21), Input(90), Input(7)

# Scaled, so that each lies between 0 and 1
x1 = lectures / 30
x2 = hours / 100
x3 = drops / 10

# One unit: each input times its weight, all added up
w1, w2, w3 = Value(1.0), Value(0.5), Value(-0.5)
s1 = w1 * x1 + w2 * x2 + w3 * x3
