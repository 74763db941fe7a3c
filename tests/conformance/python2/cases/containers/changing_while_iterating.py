d = {"a": 1, "b": 2, "c": 3}
for k in d.keys():
    if d[k] > 1:
        del d[k]
    d[k + k] = 0
print sorted(d.items())
for k, v in d.items():
    d[k] = v + 10
print sorted(d.items())
for k in list(d):
    d.pop(k)
print d
lst = [1, 2, 3, 4, 5, 6]
for x in lst:
    if x % 2 == 0:
        lst.remove(x)
print lst
lst = [1, 2, 3, 4]
for x in lst:
    if x < 4:
        lst.append(x + 3)
    if len(lst) > 8:
        break
print lst
lst = [1, 2, 3, 4]
for i in range(len(lst) - 1, -1, -1):
    if lst[i] % 2:
        del lst[i]
print lst
for x in lst[:]:
    lst.insert(0, x)
print lst
s = set([1, 2, 3])
for x in list(s):
    s.discard(x)
print s
