from __future__ import with_statement
class Managed(object):
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow
    def __enter__(self):
        print "enter", self.name
        return self
    def __exit__(self, kind, value, tb):
        print "exit", self.name, kind and kind.__name__, value, tb is not None
        return self.swallow
with Managed("a") as a:
    print "in", a.name
with Managed("b"), Managed("c") as c:
    print "in", c.name
with Managed("d", True):
    raise ValueError, "swallowed"
try:
    with Managed("e"):
        raise KeyError("k")
except KeyError, e:
    print "outside", e
def f():
    with Managed("f"):
        return "returned"
print f()
for i in range(2):
    with Managed(i):
        if i == 0: continue
        break
import threading
lock = threading.Lock()
with lock:
    print lock.locked()
print lock.locked()
from contextlib import contextmanager
@contextmanager
def tagged(name):
    print "<%s>" % name,
    yield name.upper()
    print "</%s>" % name
with tagged("b") as t:
    print t,
