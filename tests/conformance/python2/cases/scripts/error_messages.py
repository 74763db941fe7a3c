def attempt(text):
    try:
        eval(text, {"A": A, "f": f, "g": g, "a": A(), "N": N, "n": N(), "lst": [1, 2], "d": {"k": 1}, "none": None})
    except Exception, e:
        print text, "->", e.__class__.__name__ + ":", e
class A:
    def m(self, x): pass
class N(object):
    pass
def f(x): pass
def g(x, y=1): pass
for text in [
    "nope", "1 + 'a'", "'a' + 1", "[] + 1", "1 - None", "none + 1", "none.value", "5()",
    "d['z']", "d.missing", "len(5)", "int('abc')", "int('1.5')",
    "float(none)", "f()", "f(1, 2)", "f(z=1)", "f(1, x=2)", "g()", "g(1, 2, 3)",
    "a.nothing", "n.nothing", "N.nothing", "A().m()", "a.m(1, 2)", "1 / 0", "1 % 0", "1 // 0",
    "'%d' % 'x'", "'%s %s' % 1", "'%s' % (1, 2)", "'%(a)s' % {}", "'%(a)s' % 5", "''.join([1])", "[].remove(1)", "[].pop()",
    "'abc'.index('z')", "{[]: 1}", "for_ever", "unicode('\\xff')", "u'\\xe9'.encode('ascii')",
    "'\\xc3' + u'a'", "chr(300)", "ord('ab')", "range('a')", "sum(['a'])", "iter(5)",
    "'abc' * 'x'", "none()", "'%c' % 'ab'", "'%y' % 1", "'%' % 1", "long('x')", "abs('a')", "round('a')",
]:
    attempt(text)
try:
    a, b = [1]
except ValueError, e:
    print e
try:
    a, b = [1, 2, 3]
except ValueError, e:
    print e
try:
    a, b, c = 1, 2
except ValueError, e:
    print e
try:
    a, b = 5
except TypeError, e:
    print e
try:
    for x in None: pass
except TypeError, e:
    print e
def local():
    print later
    later = 1
try:
    local()
except UnboundLocalError, e:
    print e
def unknown():
    return not_there
try:
    unknown()
except NameError, e:
    print e
try:
    not_there_either
except NameError, e:
    print e
def deep(n):
    return deep(n + 1)
try:
    deep(0)
except RuntimeError, e:
    print "RuntimeError", str(e)[:32]
(1, 2)
try:
    x = (1, 2)
    x[0] = 5
except TypeError, e:
    print e
try:
    del d["q"]
except NameError, e:
    print e
try:
    import not_a_module
except ImportError, e:
    print e
try:
    from math import nothing
except ImportError, e:
    print e
