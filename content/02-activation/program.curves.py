# Three activations of the same number.
from stepgrad import Input

x = Input(2)

r = x.relu()
s = x.sigmoid()
t = x.tanh()
