import array
a = array.array('i', [1, 2, 3])
a.append(4); a.extend([5]); a.insert(0, 0)
print a, a.typecode, a.itemsize, len(a), a[1:3], a.tolist(), a.index(3), a.count(1), a.pop(), a
a.reverse(); a.remove(4); print a, sum(a)
c = array.array('c', 'hello')
print c, c.tostring(), c[0], c.tolist()
c.fromstring('!!'); print c.tostring()
b = array.array('B', [65, 66])
print repr(b.tostring()), b, array.array('d', [0.1, 2]), array.array('u', u'ab')
f = array.array('h', [1, 2]); f.byteswap(); print f.tolist(); f.byteswap(); print f.tolist()
f = array.array('b'); f.fromstring('\x01\xff'); print f.tolist()
print a + array.array('i', [9]), array.array('i', [1]) * 3, array.array('i', [1]) == array.array('i', [1]), 2 in a
for bad in (lambda: array.array('i', ['x']), lambda: array.array('b', [300]), lambda: array.array('i')[0], lambda: a.fromstring('x')):
    try:
        print bad()
    except (TypeError, OverflowError, IndexError, ValueError), e:
        print e.__class__.__name__
for n in array.array('f', [1.5, 2.5]): print n,
print
