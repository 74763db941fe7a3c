class Old:
    def __len__(self): return 10
    def __getitem__(self, key): return "item %r" % (key,)
    def __getslice__(self, i, j): return "slice %d %s" % (i, j > 1000000 and "max" or j)
    def __setslice__(self, i, j, values): print "setslice", i, j, values
    def __delslice__(self, i, j): print "delslice", i, j
o = Old()
print o[1], o[-1], o["k"], o[1:3], o[:3], o[2:], o[:], o[-3:-1], o[:-1], o[1:3:2]
o[1:2] = "ab"
del o[1:2]
class L(list):
    def __getslice__(self, i, j): return L(list.__getslice__(self, i, j))
    def __getitem__(self, i): return ("got", list.__getitem__(self, i))
l = L([1, 2, 3, 4])
print l[1:3], type(l[1:3]) is L, l[0], l[-1], l[:2], l[-2:], list(l), len(l[:])
class T(tuple):
    def __getslice__(self, i, j): return T(tuple.__getslice__(self, i, j))
print T((1, 2, 3))[1:], type(T((1, 2))[:1]) is T, [1, 2, 3].__getslice__(1, 2), (1, 2).__getslice__(0, 1), "abc".__getslice__(0, 2), u"abc".__getslice__(1, 3)
x = [1, 2, 3, 4]
x.__setslice__(0, 2, ["a"])
print x
x.__delslice__(0, 1)
print x
