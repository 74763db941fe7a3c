from string import *
print upper("a"), digits, "joinfields" in globals()
def f(n):
    from math import *
    return n
print f(2)
