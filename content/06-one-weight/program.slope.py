# The slope of the loss over one weight, from all four students.
from micrograd.engine import Value

v2 = Value(-2.6)  # how much obstacles count; effort counts 1


def student(h1, h2, sign):
    z = h1 + v2 * h2
    q = (sign * z).sigmoid()  # the chance of what happened: sign is 1 for passed, -1 for failed
    return -q.log()


L_A = student(0.80, 1.44, 1)
L_B = student(1.00, 0.13, 1)
L_C = student(0.25, 0.71, -1)
L_D = student(0.25, 2.28, -1)

L = ((L_A + L_B) + (L_C + L_D)) / 4

L.backward()
