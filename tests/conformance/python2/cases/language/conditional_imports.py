try:
    import json
except ImportError:
    json = None
print json is not None
try:
    import no_such_module
except ImportError, e:
    print e
try:
    from string import no_such_name
except ImportError, e:
    print e
if True:
    import string as s, os.path as p
print s.upper("x"), p.basename("a/b")
def f():
    import math
    return math.floor(2.5)
print f(), "math" in globals()
def g():
    from math import sqrt as root, pi
    return root(16), round(pi, 2)
print g()
from os import path, getcwd as cwd
print path.join("a", "b"), callable(cwd)
import os.path
print os.path is path
from math import *
print floor(1.5), "sqrt" in globals()
class C:
    from string import lower
    import math as m
print C.m.ceil(1.2), C.__dict__["lower"]("AB")
import sys
print "string" in sys.modules, sys.modules["string"].upper("m")
m = __import__("string")
print m.capwords("a b"), __import__("os.path").__name__ in ("os",)
from string import (upper,
                    lower as low,
                    )
print upper("q"), low("Q")
import string, math; print string.join(["a", "b"], "-"), math.ceil(0.5)
print reload(string) is string
