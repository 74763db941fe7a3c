print
print "one"
print "one", "two", 3
print "open",
print "closed"
print "tab\t",
print "after tab"
print "line\n",
print "after line"
print ("in", "brackets")
print ("just one")
print ("a"), ("b")
print 1, ; print 2
if True: print "same line"
for i in range(3): print i,
print
print "%s is %d" % ("x", 3), "and", None, True, 1.0
print "a" "b" 'c'
print not True, -1, (lambda: 5)()
print [1, 2][0], {"a": 1}["a"]
print """many
lines"""
print "", "", ""
print "x" + \
    "y", \
    "z"
print ("first",
       # a comment in between
       "second")
