print 1 <> 2, 1 <> 1, "a" <> "b"
print `5`, `"x"`, `1, 2`, `[1, u"a"]`
x = 3
print `x` + "!" + `x * 2`
print "nested %s" % `{"a": `1`}`
if x <> 4 and not x == 5:
    print "ok"
print 5 <> 6 == True
