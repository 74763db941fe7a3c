def inner():
    print "inner",

def newline_inside():
    print "ends line"

print "a",
inner()
print "b"
print "c",
newline_inside()
print "d"
print "e",
print
print "f",
print "",
print "g"
print "tab\t",
print "after"
print "nl\n",
print "after"
print "space ",
print "after"
print "vt\x0b",
print "after"
print "x\t", "y\n", "z"
print 1,
print 2,
print
print u"uni\t", u"next"
for i in range(3):
    print i,
    if i == 1:
        print
print
print "%d," % 1,
print "%d," % 2
