def show(f):
    try:
        f()
        print "passed"
    except AssertionError, e:
        print "failed", repr(e), e.args, str(e)
def a(): assert 1
def b(): assert 0
def c(): assert 0, "message"
def d(): assert (0, "always true")
def e(): assert 0, ["a", "b"]
def f(): assert [], 5
def g(): assert 1 == 2, "x is %s" % 5
def h(): assert not 1
def i(): assert None, 0
def j(): assert 0, u"uni"
def k(): assert "" or 0, {"k": 1}
for fn in (a, b, c, d, e, f, g, h, i, j, k):
    print fn.__name__,
    show(fn)
try:
    assert False, "top"
except AssertionError, e:
    print e, len(e.args)
try:
    raise AssertionError("own")
except AssertionError, (text,):
    print text
calls = []
assert 1, calls.append("evaluated")
print calls
