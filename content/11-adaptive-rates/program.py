# A narrow valley: 25 times as steep across as along. Plain gradient descent, three steps.
from micrograd.engine import Value

rate = 0.07
a, b = Value(5.0), Value(1.0)

for step in range(3):
    L = 0.5 * (a ** 2 + 25 * b ** 2)

    a.grad = b.grad = 0
    L.backward()

    a.data -= rate * a.grad
    b.data -= rate * b.grad
