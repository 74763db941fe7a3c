class Err:
    def __init__(self, text=""): self.text = text
    def __str__(self): return "Err: " + self.text
class SubErr(Err): pass
class Plain: pass
def show(f):
    try:
        f()
    except SubErr, e:
        print "SubErr", e, e.text
    except Err, e:
        print "Err", e
    except Plain, e:
        print "Plain", e.__class__
    except Exception, e:
        print "Exception", e
    except:
        print "bare"
def a(): raise Err("x")
def b(): raise SubErr, "y"
def c(): raise Plain
def d(): raise Plain()
def e(): raise Err
def f(): raise SubErr("z"), None
class Other: pass
def g(): raise Other
for fn in (a, b, c, d, e, f, g): show(fn)
try:
    try:
        raise SubErr("inner")
    except Plain:
        print "no"
except Err, x:
    print "outer", x
try:
    raise Err("tuple")
except (KeyError, Err), x:
    print x.text
def fin():
    try:
        raise Err("through finally")
    finally:
        print "finally"
try: fin()
except Err, x: print x
import sys
try: raise Plain()
except: print sys.exc_info()[0], sys.exc_info()[1].__class__
try:
    try: raise Err("again")
    except Err: raise
except Err, x: print x
class New(object): pass
try: raise New()
except TypeError, x: print x
try: raise New
except TypeError, x: print x
