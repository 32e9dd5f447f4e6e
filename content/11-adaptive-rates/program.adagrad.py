# AdaGrad on one weight of the narrow valley, two steps. It remembers G, the sum of all squares.
from micrograd.engine import Value

rate = 0.5
k = 25  # how steep: 25 for the weight b, 1 for the weight a
w = Value(1.0)
G = Value(0.0)

for step in range(2):
    g = k * w
    G_new = G + g ** 2
    e = rate / G_new.sqrt()  # the effective rate
    w_new = w - e * g

    G.data = G_new.data
    w.data = w_new.data
