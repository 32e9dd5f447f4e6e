# AdaGrad where the gradient never changes: four steps.
from micrograd.engine import Value

rate = 0.5
g = Value(1.0)
G = Value(0.0)

for step in range(4):
    G_new = G + g ** 2
    e = rate / G_new.sqrt()  # the effective rate
    d = e * g  # the length of the step

    G.data = G_new.data
