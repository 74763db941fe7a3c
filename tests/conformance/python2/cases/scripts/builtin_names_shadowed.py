def f(str, int=3, type=None):
    list = [str, int]
    return list, type
print f("a"), f("b", 2, "t")
id = 5
print id, max(id, 3)
input = "text"
print input.upper(), "%s" % input
file = {"name": "x"}
print file["name"], file.keys()
range = lambda n: "my range %d" % n
print range(3)
del range
print range(3)
class dict2(dict): pass
sum = 0
for n in [1, 2]: sum += n
print sum, dict2(a=1)
None_ = None
True_ = True
print None_, True_, [x for x in (True_, None_)]
