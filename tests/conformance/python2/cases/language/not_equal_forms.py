a, b = 1, 2
print a <> b, a != b, a<>a, 1<>1.0
print a <> b <> a
print a != b <> a != b
print 1 < 2 <> 3, not a <> b
class N:
    def __ne__(self, other):
        return "ne called"
print N() <> 1, N() != 1
if a <> b and not (a <> 1): print "ok"
print [x for x in range(4) if x <> 2]
print "a" <> u"a", None <> 0, (1, 2) <> (1, 2), [] <> ()
while a <> 3: a += 1
print a
print {True: 1 <> 2}, (lambda q: q <> 1)(1)
