x = 5
print "big" if x > 3 else "small", (1 if 0 else 2 if 0 else 3), [i if i % 2 else -i for i in range(4)]
print (lambda n: n if n else "zero")(0), "a" if x else "b" if 0 else "c"
f = lambda: 1 if x else 2
print f()
print x and "yes" or "no", 0 and "yes" or "no", x > 3 and 0 or "trap", None or [] or "last", 1 and 2 and 3
print not x, not not x, not 0 or 5, (not 1) + 1
def boom(): raise ValueError("not evaluated")
print 1 or boom(), 0 and boom(), 1 if 1 else boom()
print {True: "t", False: "f"}[x > 3], ["f", "t"][x > 3], ("no", "yes")[bool(x)]
y = 1 if x == 5 else 2; print y
y = x if x > 10 else None; print y
print [a for a in (1, 2, 3) if (a if a > 1 else 0)]
print (x, "x")[0] if x else 0, -x if x else x
print "%s" % ("a" if x else "b") + "c", "n: %d" % (1 if x else 0)
d = {"k": 1 if x else 2}; print d
print max(1 if x else 2, 3 if 0 else 4)
print 1 if x else 2, 3
print (1 if x else 2), 3
print x if x is not None else "none", "" if not x else str(x) + "!"
if (x if 0 else 0): print "never"
elif not (x != 5): print "elif"
