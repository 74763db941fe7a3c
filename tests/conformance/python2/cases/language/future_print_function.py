# -*- coding: utf-8 -*-
from __future__ import print_function
import sys
print("a", "b", 3)
print("a", "b", sep="-", end="!\n")
print()
print("to", "file", file=sys.stdout)
print("no newline", end="")
print("", end="\n")
print(*[1, 2, 3])
print(*"abc", **{"sep": ","})
p = print
p("alias")
map(print, ["x", "y"])
print((1, 2), [u"u"], None, 1.5, 1L)
print("a\n", end="")
class W:
    def __init__(self): self.t = []
    def write(self, s): self.t.append(s)
w = W()
print("x", 1, file=w)
print(w.t)
f = lambda *a: print(*a)
f("lambda", 1)
print("%s" % "fmt", "é" == "é")
d = {"print": print}
d["print"]("from dict")
try:
    print("a", bad=1)
except TypeError, e:
    print("TypeError")
print(print is p, sep="")
print(None, end=None)
print("sep none", 2, sep=None)
