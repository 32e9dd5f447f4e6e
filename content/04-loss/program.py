# How wrong is the network? The loss of each student, and the mean over all four.
from stepgrad import Input

# y: what happened, 1 for passed and 0 for failed
# p: what the network of lesson 3 said, to the last digit
y_A, p_A = Input(1), Input(0.050020855629905214)
y_B, p_B = Input(1), Input(0.6597095175020822)
y_C, p_C = Input(0), Input(0.16854141274015544)
y_D, p_D = Input(0), Input(0.0034087331868941427)

# The differences and their mean
d_A = y_A - p_A
d_B = y_B - p_B
d_C = y_C - p_C
d_D = y_D - p_D
sum_d = (d_A + d_B) + (d_C + d_D)
m = sum_d / 4

# The loss of each student, and the loss of all
L_A = d_A ** 2
L_B = d_B ** 2
L_C = d_C ** 2
L_D = d_D ** 2
sum_L = (L_A + L_B) + (L_C + L_D)
L = sum_L / 4
