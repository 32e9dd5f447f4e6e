# Degree 5, learned step by step. The weeks are scaled to lie between -1 and 1.
from micrograd.engine import Value

c0, c1, c2, c3, c4, c5 = [Value(0.0) for _ in range(6)]


def error(week, points):
    x = (2 * week - 5) / 5
    return c0 + c1 * x + c2 * x**2 + c3 * x**3 + c4 * x**4 + c5 * x**5 - points


seen = [(0, 1.5), (1, 2.5), (2, 5.5), (3, 6.5), (4, 9.5), (5, 10.5)]
L = sum(error(week, points) ** 2 for week, points in seen) / 6
L.backward()

unseen = sum(error(week + 0.5, 2 + 2 * week) ** 2 for week in range(6)) / 6
