s = range(10)
print s[2:5], s[:3], s[7:], s[-3:], s[:-7], s[::3], s[::-1], s[8:2:-2], s[100:], s[-100:2], s[5:2], s[2:8][1:3], s[None:2], s[:None], s[1:2L], s[True:3], s[slice(1, 4)], s[slice(None, None, 5)], s[-1], s[-10]
for seq in ("abcdef", u"abcdef", (1, 2, 3, 4, 5, 6), [1, 2, 3, 4, 5, 6]):
    print [seq[1:3], seq[:-1], seq[::2], seq[::-1], seq[4:1:-1], seq[0:0], seq[-2:], seq[10:20]]
print slice(1, 2), slice(5), slice(1, None, 2), slice(1, 2) == slice(1, 2), slice(1, 2).start, slice(None).stop, slice(1, 9, 2).indices(5), type(slice(1)), slice(1, 2).step
class G(object):
    def __getitem__(self, key): return key
    def __setitem__(self, key, value): print "set", key, value
    def __delitem__(self, key): print "del", key
g = G()
print g[1], g["a"], g[1, 2], g[1:2:3], g[1:2, 3], g[...], g[::2], g[()], g[-1], g[None]
g[1] = 2
g["x", 1] = 3
g[1:2:3] = 4
del g[5]
for bad in (lambda: s["a"], lambda: s[1.5], lambda: s[None], lambda: s[::0], lambda: s[[1]], lambda: s["a":2]):
    try:
        print bad()
    except (TypeError, ValueError), e:
        print e.__class__.__name__
