from __future__ import print_function
print("a", "b", sep="-")
print("no end", end="")
print("", 1, 2.0, [u"x"])
print()
