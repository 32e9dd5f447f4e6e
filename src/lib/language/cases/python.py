print(3, 3.0, 1e-05, 0.0001, 1e16, 123456789012345680.0, 1e15, -0.0, 0.1+0.2, 1/3, 2**52, True, False, None)
print(-2**2, 2**-1, 2**3**2, (-2)**2, -2**-2, 7/2, 6/2, 2*3.0, 2**0.5, 10**3, 10.0**3, 2**-2, 0**0, 0.0**0)
print(1 < 2 < 3, 1 < 3 < 2, 3 > 2 >= 2 != 1, 1 == 1.0, True == 1, 'a' < 'b', [1,2] == [1,2.0], (1,) == [1], not 1 == 2)
print(0 or 'x', 0 and 'x', '' or [] or None, 1 and 2 and 3, not [], not [0], not '', not 0.0, 1 or 1/0)
print('a', 'b', sep='-', end='!\n')
print()
print('a\nb\\', "it's", 'say "x"', ['it\'s', 'say "x"', 'both\'"', 'tab\t'])
print([1, 2.5, 'x', None, True, [1], (1,), (), (1, 2)], range(3), range(1, 10, 3))
x = 3.14159265
print(f'{x:.4f} {x:.2e} {x:+.3f} {x:10.3f}| {x:<10.3f}| {x:^10.3f}| {x:>10.3f}| {x:010.3f} {x:g} {x:.3g} {x!r} {x!s} {x=} {x = :.2f}')
print(f'{1234567.891:,.2f} {1234567:,} {1234567:_} {0.1234:.1%} {0.5:%} {5:d} {5:5d}| {5:<5d}| {5:05d} {-5:05d} {5:+d} {5: d} {-5: d}')
print(f'{0.5:.0f} {1.5:.0f} {2.5:.0f} {0.125:.2f} {0.375:.2f} {1e20:.2f} {1e-10:.3f} {123456789.0:g} {1e-5:g} {0.0001:g} {100000:g} {1000000:g} {1e100:g} {0.0:g}')
print(f'{2.5:.0e} {3.5:.0e} {9.995:.2e} {0:.2e} {1e-300:.3e} {123:e} {5:f} {5:.1f} {5:g} {True:d} {True} {1.0:.3} {123.456:.4} {1e10:.4} {12345678.0:.3} {1.0} {1e10}')
print(f'{"ab":>5}|{"ab":<5}|{"ab":^5}|{"ab":*^6}|{"abc":.2}|{"ab":5}|{"ab"!r:>6}|{{}} {{x}} {[1]}')
w = 8; p = 3
print(f'{x:{w}.{p}f}|{x:>{w}}|{"a" + "b"}|{x if x > 1 else 0:.1f}|{max(1, 2)}|{[i for i in range(3)]}')
print(float('inf'), -float('inf'), float('nan'), f"{float('inf'):.2f} {float('nan'):.2f} {-float('inf'):8.1f} {float('inf'):+}")
print(round(2.5), round(3.5), round(-2.5), round(2.675, 2), round(0.5), round(1.5), round(1234.5678, -2), round(1234, -2), round(2.0), round(2.345, 1), round(5, 2), round(-0.4))
print(int(2.9), int(-2.9), int('42'), int(' -7 '), float('1e3'), float(3), int(True), float('1_000.5'), bool(0), bool('a'), str(3.0), str([1]))
print(abs(-3), abs(-3.5), max(1, 2.0), min([3, 1, 2]), max('a', 'b'), sum([1, 2, 3]), sum([0.1]*3), sum([], 5), sum([1.5], 2), pow(2, 3), max(True, 0), max(1, 1.0), max(1.0, 1))
print(len([1, 2]), len('abc'), len(()), len(range(5)), list(range(3)), list(range(5, 0, -2)), list(zip([1, 2], 'ab')), list(enumerate(['a', 'b'], 1)), tuple([1, 2]), list('abc'), list(reversed([1, 2, 3])))
xs = [1, 2, 3, 4, 5]
print(xs[0], xs[-1], xs[1:3], xs[:2], xs[3:], xs[::2], xs[::-1], xs[-2:], xs[:-1], xs[10:], xs[4:1:-1], 'abc'[1], 'abc'[::-1], (1, 2, 3)[1:], range(10)[3])
xs[0] = 9; xs[-1] += 1; xs.append(7); xs += [8]; ys = xs; ys.append(0); print(xs, xs is ys, xs == ys[:], xs is ys[:])
a, b = 1, 2; a, b = b, a; (c, d), e = (3, 4), 5; [f, g] = 'xy'; h = i = 6; print(a, b, c, d, e, f, g, h, i)
a = 5; a += 2; a -= 1; a *= 3; a /= 4; a **= 2; print(a)
t = 1, ; print(t, t + (2,), t * 3, [0] * 3, 'ab' * 2, 2 * [1, 2], [1] + [2], 'a' 'b' "c", -1 * [1])
print(3 in [1, 2, 3], 4 not in [1, 2, 3], 'b' in 'abc', 1 in (1,), 1.0 in [1], None is None, 1 is not None, [] is [])
print([x * y for x in range(3) for y in range(x)], [x for x in range(10) if x > 3 if x < 8], [[j for j in range(i)] for i in range(3)], sum(x * x for x in range(4)), any(x > 2 for x in [1, 2]), all([]))
def f(a, b=2, c=3):
    """doc"""
    return a + b * c
print(f(1), f(1, 1), f(1, c=1), f(c=1, a=2, b=3), f(b=1, a=1))
def acc(x, seen=[]):
    seen.append(x)
    return seen
print(acc(1), acc(2), len(acc(3)))
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        return n
    inner()
    return inner() + n
print(outer())
count = 0
def bump():
    global count
    count += 1
bump(); bump(); print(count)
def fact(n):
    return 1 if n == 0 else n * fact(n - 1)
print(fact(10), (lambda x, y=2: x ** y)(3), (lambda: None)())
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
def nothing(): pass
print(nothing())
for i in range(5):
    if i == 1: continue
    if i == 3: break
    print(i, end=' ')
else:
    print('no')
print(i)
for i in []: pass
else: print('else runs')
n = 5
while n > 0:
    n -= 2
else:
    print('done', n)
while True:
    break
else:
    print('never')
x = 10
ys = [x for x in range(3)]
print(x, ys)
if x < 5: print('small')
elif x < 20: print('middle')
else: print('large')
g = (v for v in [1, 2, 3])
print(sum(g), sum(g), list(g))
z = zip([1, 2, 3], [4, 5]); print(list(z), list(z))
total = 0
for i, (a, b) in enumerate(zip([1, 2], [3, 4])): total += i * a * b
print(total)
print(not True or True, not (True or True), 1 if [] else 2, 0 and not 0 or 3, 1 and not 0 and not 2 or 4, not 0 and 5, not not 0 or 6, 1 and not (0 or 1) or 7, 0 or not 1 and 2, not 1 == 2 and 8)
print(1 \
   + 2)
y = (1 +
     2 # comment
     + 3)
print(y); print(0x1f, 0b11, 0o17, 1_000, 1e3, 1E-2, .5, 5., 5.e1, 1_0.5)
print('\x41\u03b1\101\'\a'[:4], r'\n', len('\\'), '''multi
line''', "a\
b")
a = Value(2.0); b = Value(-3); print(a, b, a.data, b.data, a.grad, b.grad)
c = a * b; d = c + 2; e = d.relu(); f = -d; print(c, d, e, f)
f.backward(); print(a, b, c, d, e, f); print(a.grad, f.grad, b.grad)
a = Value(2); b = Value(3); c = a * b + a; c.backward(); print(a, b, c, a.grad)
a = Value(2); c = a ** 3; c.backward(); print(a, c); a.grad = 0; print(a); a.grad = 0.0; print(a.grad); a.data = 5.0; print(a, c); a.data += 1; print(a.data)
a = Value(4); c = a / 2; d = a - 1; e = 3 - a; g = 2 * a; h = a ** -1; print(c, d, e, g, h)
a = Value(3); t = a.tanh(); t.backward(); print(t.data == t.data, f'{a.grad:.6f} {t.grad}')
print([Value(1.0), Value(2)], (Value(1.5),), f'{Value(1.0)}')
a = Value(1.0); b = a; b += 1; print(a.data, b.data); a = [Value(i) for i in range(3)]; print(sum(a).data, sum(v.data for v in a))
