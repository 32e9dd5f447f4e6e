# Two ways to say how wrong 5 % was, and a task in which only one of them fits.
from stepgrad import Input

# The last sum of the network for student A, once for each loss
z1 = Input(-2.944)
z2 = Input(-2.944)

# Cross-entropy: minus the logarithm of the chance of what happened
p1 = z1.sigmoid()
L1 = -p1.log()

# Squared difference: student A passed, so the truth is 1
p2 = z2.sigmoid()
d2 = p2 - 1
L2 = d2 ** 2

# Which of the two pushes harder?
L1.backward()
L2.backward()

# Another task: three final grades, the error of each, and the mean squared error
y = Input(80)  # the real grade
g = Input(62)  # the predicted one
e1 = y - g
e2, e3 = Input(-3), Input(0)
q1, q2, q3 = e1 ** 2, e2 ** 2, e3 ** 2
s = q1 + q2 + q3
L3 = s / 3
