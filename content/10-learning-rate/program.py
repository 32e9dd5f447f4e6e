# Student A again: forward, backward, update – twenty times, and once more forward.
from micrograd.engine import Value

rate = 0.1

# The facts, each divided so that it lies between 0 and 1
x1 = 0.7  # 21 of 30 lectures attended
x2 = 0.9  # 90 of 100 hours of homework
x3 = 0.7  # 7 of 10 lost connections

# Weights into the two hidden units, and from them to the output
w11, w12, w13 = Value(1.0), Value(0.5), Value(-0.5)
w21, w22, w23 = Value(-0.3), Value(-0.5), Value(3.0)
v1, v2 = Value(1.0), Value(-2.6)
weights = [w11, w12, w13, w21, w22, w23, v1, v2]

for step in range(21):
    # Forward
    s1 = w11 * x1 + w12 * x2 + w13 * x3
    s2 = w21 * x1 + w22 * x2 + w23 * x3
    h1 = s1.relu()
    h2 = s2.relu()
    z = v1 * h1 + v2 * h2
    p = z.sigmoid()
    L = -p.log()

    # Backward
    for w in weights:
        w.grad = 0
    L.backward()

    # Update: against the gradient
    for w in weights:
        w.data -= rate * w.grad
