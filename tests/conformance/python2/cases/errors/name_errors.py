def show(f):
    try:
        f()
    except NameError, e:
        print f.__name__, e.__class__.__name__, e, e.args
try:
    missing
except NameError, e:
    print e
def glob(): return missing
def local():
    print x
    x = 1
def deleted():
    y = 1
    del y
    return y
def aug(): z += 1
def branch():
    if 0: q = 1
    return q
def attr(): missing.attr = 1
def dele(): del nothing
def deleg():
    global gone
    del gone
def lam(): return (lambda: lost)()
def comp(): return [c for c in absent]
def comp2(): return [absent for c in (1,)]
def gen(): return list(absent for c in (1,))
def loop():
    for i in []: pass
    return i
def exc():
    try: 1/0
    except Nope: pass
def cls():
    class C: a = b_missing
def default():
    def f(a=nodef): pass
def deco():
    @nodeco
    def f(): pass
def impo(): import_me()
for f in (glob, local, deleted, aug, branch, attr, dele, deleg, lam, comp, comp2, gen, loop, exc, cls, default, deco, impo):
    show(f)
try:
    [absent for c in (1,)]
except NameError, e:
    print e
try:
    (lambda: lost)()
except NameError, e:
    print e
try:
    class D: a = b_missing
except NameError, e:
    print e
try:
    exec "missing_in_exec"
except NameError, e:
    print e
try:
    eval("missing_in_eval")
except NameError, e:
    print e
try:
    del nothing
except NameError, e:
    print e
print issubclass(UnboundLocalError, NameError)
