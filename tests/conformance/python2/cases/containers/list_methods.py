a = [3, 1, 2]
a.append(4); a.extend([5, 6]); a.extend("x"); a.extend((7,)); a.insert(0, 0); a.insert(-1, "y"); a.insert(99, "end")
print a, a.pop(), a.pop(0), a.pop(-2), a.index(1), a.count(3), len(a), a.remove("x"), a
a.reverse()
print a, a.sort(), a, a.index(3, 1), a[::-1], a + [9], a * 2, 2 * a[:1], a == a[:], a is a[:], 5 in a, [1, 2] < [1, 3], [1] < [1, 0], [2] > [1, 9], [[1]] < [[2]]
a += (8, 9); a += "ab"; a += {"k": 1}
print a
a *= 2
print len(a), [0] * 3, [[]] * 2, [] + [], [1] * 0, [1] * -1, list("abc"), list((1, 2)), list({"k": 1}), list(xrange(3)), list(iter([1])), list(set([1])), list()
b = [1, 2, 3, 4, 5]
b[1:3] = ["x"]; print b
b[1:1] = [7, 8]; print b
b[:] = range(6); print b
b[::2] = "abc"; print b
del b[0]; del b[-1]; del b[1:3]; print b
b[5:] = [1]; b[len(b):] = [2]; b[-1:] = [3, 4]; print b
b[1:2] = []; print b
b = range(10); del b[::3]; print b
b[2:0] = ["mid"]; print b
for bad in (lambda: [].pop(), lambda: [1].pop(5), lambda: [1].remove(2), lambda: [] + (), lambda: [1] + "a", lambda: [1] * "a", lambda: list(5), lambda: [].extend(5), lambda: [1].insert("a", 1), lambda: [].append(), lambda: [].append(1, 2), lambda: [1][1.0]):
    try:
        print bad()
    except (IndexError, ValueError, TypeError), e:
        print e.__class__.__name__
try:
    b[::2] = [1]
except ValueError, e:
    print e
print hasattr([], "copy"), hasattr([], "clear"), hasattr([], "sort")
