x = 17
x /= 5
print x, type(x)
x /= 2.0
print x, type(x)
y = 17L
y /= 5
print [y]
y //= 2
print [y]
y %= 1
print [y]
z = -17
z /= 5
print z
z = 17.5
z //= 5
print z
z %= 2
print z
b = True
b /= 1
print b, type(b)
totals = {"a": 10, "b": 10.0, "c": 10L}
for k in sorted(totals):
    totals[k] /= 4
print sorted(totals.items())
lst = [9, [8, 7]]
lst[0] /= 2
lst[1][0] /= 3
lst[1][-1] /= 2.0
print lst
class Box:
    value = 9
    class inner:
        deep = 9
Box.value /= 2
Box.inner.deep /= 2
box = Box()
box.value /= 2
print Box.value, box.value, Box.inner.deep
def index(log=[]):
    log.append(1)
    return len(log) - 1
items = [100, 200, 300]
items[index()] /= 3
items[index()] /= 3
print items
