class S:
    def __getslice__(self, i, j): return ("getslice", i, j)
    def __setslice__(self, i, j, v): print "setslice", i, j, v
    def __delslice__(self, i, j): print "delslice", i, j
    def __getitem__(self, k): return ("getitem", k)
    def __setitem__(self, k, v): print "setitem", k, v
    def __delitem__(self, k): print "delitem", k
    def __len__(self): return 10
s = S()
print s[1:2], s[:][1], s[2:][1], s[:3], s[-2:-1], s[1]
print s[1:2:3], s[::2], s[1, 2], s[...], s[1:2, 3]
s[1:2] = "v"
s[:] and None
s[-1:5] = [1]
s[1:2:1] = "x"
s[0] = 1
del s[1:2]
del s[-3:-2]
del s[::2]
del s[3]
class L(list):
    def __getslice__(self, i, j): return "slice %d" % i
    def __getitem__(self, i): return "item %s" % i
l = L([1, 2, 3])
print l[0:2], l[1], l[::2]
class NoSlice:
    def __getitem__(self, k): return k
n = NoSlice()
print n[1:2], n[1:].start, n[:2].stop, n[::3], n[1:2, ::3], n["a"], n[1, 2], n[...]
class NoLen:
    def __getslice__(self, i, j): return i, j
print NoLen()[1:5]
try:
    NoLen()[-1:5]
except AttributeError, e:
    print e
class Aug:
    def __init__(self): self.d = {}
    def __getitem__(self, k):
        print "get", k
        return self.d.get(k, 0)
    def __setitem__(self, k, v):
        print "set", k, v
        self.d[k] = v
a = Aug()
a["k"] += 5
a["k"] /= 2
