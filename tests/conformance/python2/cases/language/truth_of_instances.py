class Len:
    def __len__(self): return 0
class NonZero:
    def __nonzero__(self): return False
class Both:
    def __len__(self): return 0
    def __nonzero__(self): return True
class Neither: pass
class NewLen(object):
    def __len__(self): return 0
class NewNonZero(object):
    def __nonzero__(self): return 0
for k in (Len, NonZero, Both, Neither, NewLen, NewNonZero):
    i = k()
    print k.__name__, bool(i), not i, i and 1 or 2, [1, 2][not i]
    if i: print "true"
    while i:
        print "loop"
        break
print filter(None, [Len(), Neither()]) and 1
print any([Len(), NonZero()]), all([Both(), Neither()])
