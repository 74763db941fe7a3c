# print and division tricks, global state, nested defs, misc misuse
x = 10
def show(*args, **kw):
    sep = kw.pop('sep', ' ')
    if kw: raise TypeError('unexpected %s' % kw.keys())
    print sep.join(map(str, args))
show(1, 'a', None, sep='-')
try: show(1, end='')
except TypeError, e: print e
def g():
    try: print x; x = 5
    except UnboundLocalError, e: print e
g()
def h():
    def inner(): return y
    try: return inner()
    except NameError, e: print 'no y yet'
    y = 1
    return inner()
print h()
for i in range(3):
    if i == 1: continue
    print i,
else: print 'else'
for i in []: pass
else: print 'empty', i
print i
try:
    for i in range(5):
        if i == 3: raise StopIteration
except StopIteration: print 'stopped', i
L = [1, 2, 3, 4]
for v in L:
    if v % 2: L.remove(v)
print L, L[10:], L[-10:2], L[::-1]
L[len(L):] = [9]; L[:0] = ['first']; print L
a = [0] * 3; a[0] += 1; b = [[0] * 2] * 2; b[0][0] = 1; print a, b
s = 'x'; s += 'y' * 3; s *= 2; print s
t = (1, [2]);
try: t[1] += [3]
except TypeError, e: print e, t
n = None
print n == None, n is None, n < 0, n > '', `n`, str(n), [n] * 2, (n or 'default'), n and n.x
print 1 == True, 'a' == u'a', 1 == 1.0, '1' == 1, [] == (), 0 == '', None == 0, {} == [], 2 > '1', 'b' > 'abc', (1, 2) < (1, 2, 0), [2] > [1, 5], 'Z' < 'a'
print 5 / 2, -5 / 2, 5 % -3, -5 // 2.0, 5 / 2.0, float(5) / 2, 1 / 3 * 3.0, 10 ** -2, 2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 7 & 3 == 3, not 1 == 2
print round(2.5), round(-2.5), round(0.5), round(1.005, 2), int(2.9), int(-2.9), '%.0f' % 2.5, '%d' % 2.9, round(12345.678, -2), str(round(3.14159, 2)), int(round(2.5))
print 0.1 + 0.2 == 0.3, 1e-10, 1e10, 123456789.123456789, 1.0, 1e5, 12345678901234567890.0, 1.10, 3.0e-5, [0.1 + 0.2, 1e22, 123456.7]
print max('apple', 'b'), max([1, 5], [2]), min({'b': 1, 'a': 2}), max(3, '3'), sum(x * x for x in range(4)), max(range(5), key=lambda v: -v), min(5, None)
print isinstance(True, int), type(1 == 1), True + 1, [10, 20][True], {True: 'y'}[1], bool('0'), bool(0.0), bool([0]), int('  7  '), '7' * 3, ['a'] + list('bc')
print 'abc' 'def', 'a,b'.split(','), 'a  b'.split(), 'a  b'.split(' '), '-'.join(['1']), 'x=%s' % [1, 2], 'x=%s y=%s' % ((1, 2), {'a': 1}), '100%', '%d%%' % 50, '%5d|%-5d|%05d' % (1, 2, 3)
class A: val = 1; lst = []
p, q = A(), A(); p.val = 2; p.lst.append(1); A.val = 3; print p.val, q.val, q.lst, A.val, 'val' in p.__dict__, 'val' in q.__dict__
del p.val; print p.val
try: q.nope()
except AttributeError, e: print e
try: A.nope
except AttributeError, e: print e
try: A().val()
except TypeError, e: print e
try: import nope_module
except ImportError, e: print e
try: from string import nope
except ImportError, e: print e
try: int('12a')
except ValueError, e: print e
try: [1, 2].index(5)
except ValueError, e: print 'no 5'
try: 'abc'.index('z')
except ValueError, e: print e
try: u'\xe4' + '\xe4'
except UnicodeDecodeError, e: print e, e.encoding, e.start, e.end, e.reason, repr(e.object)
try: raise Exception
except Exception, e: print repr(str(e)), e.args, repr(e)
try: raise Exception('a', 'b')
except Exception, (m, n): print m, n
try: raise Exception(u'\xe4')
except Exception, e: print repr(e.message), repr(unicode(e)), repr(e)
try: assert isinstance(1, str), 'not a str: %r' % 1
except AssertionError, e: print e
try: {}['a']['b']
except KeyError, e: print e, e.args, 'a' in e.args, e[0]
try:
    try: 1 / 0
    finally: print 'fin'
except ArithmeticError, e: print e.__class__.__bases__[0].__name__, e
def gen(n):
    while n: yield n; n -= 1
print list(gen(3)), sum(gen(4)), 2 in gen(3), dict(zip('ab', gen(2))) == {'a': 2, 'b': 1}, [a + b for a, b in zip(gen(2), gen(2))], max(gen(3)), sorted(gen(3)), tuple(gen(2)), ','.join(str(v) for v in gen(3)), any(v > 2 for v in gen(3)), map(None, gen(2), 'a')
if x == 10: print 'ten'
elif x: print 'other'
exec "x = 11"; print x; exec("y = x; z = 1"); print y, z; exec "print a0" in {'a0': 'ns'}; eval("show(1, 2)")
print (lambda: 5)(), (lambda a, b=2: a * b)(3), (lambda *a: len(a))(1, 2), [f(3) for f in [lambda v: v + 1, lambda v: v * 2]], map(lambda (k, v): k + v, {'a': 'b'}.items())
