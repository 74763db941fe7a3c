print (1)
print (1,)
print (1, 2)
print ()
print (1), (2)
print ("a" + "b").upper()
print ("%s" % 5), "x"
print ("a", "b")[0]
print (1) + 2
print (1, 2) + (3,)
print("x") * 3
print not 1, (not 0)
print "a" if 0 else "b", "c"
print 1 and 2, 0 or "z"
print (lambda: 0)()
print -1, +2, ~3
print [i for i in 1, 2, 3]
print {}, [], ()
print `1`, `"a"`, `1, 2`
print"nospace",1,u"x"
print 1 if 1 else 2
x = 5; print x; print x,; print x
if x == 5: print "five",; print "done"
print x == 5, x != 5, x <> 5, 1 < x < 6
