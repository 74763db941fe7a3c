import copy
class Node:
    def __init__(self, name): self.name, self.children = name, []
n = Node('root'); n.children.append(Node('leaf'))
s, d = copy.copy(n), copy.deepcopy(n)
n.children[0].name = 'changed'
print s.children[0].name, d.children[0].name, s.children is n.children, d.__class__ is Node
class Custom(object):
    def __init__(self): self.log = []
    def __copy__(self): c = Custom(); c.log.append('copied'); return c
    def __deepcopy__(self, memo): c = Custom(); c.log.append('deep'); return c
print copy.copy(Custom()).log, copy.deepcopy([Custom()])[0].log
a = [1, u'x', (2, [3]), {'k': set([4])}, None, 5L]
b = copy.deepcopy(a)
print b, b == a, b[2][1] is a[2][1], b[2] is a[2], copy.copy(a)[2] is a[2], type(b[1]), type(b[5])
a.append(a); c = copy.deepcopy(a); print c[-1] is c, len(c)
print copy.copy({1: 2}), copy.copy('s'), copy.deepcopy(len) is len, copy.error.__name__, repr(copy.copy(u'x'))
