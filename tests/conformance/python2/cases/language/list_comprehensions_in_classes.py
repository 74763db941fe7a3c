class A:
    l=[x for x in range(3)]
    print x
    print [i*j for i in l for j in l if i != j]
    print i, j
print A.x, sorted(n for n in dir(A) if n[0] != '_')
class B(object):
    base = 10
    table = [(k, v + base) for k, v in [('a', 1), ('b', 2)]]
    last = k
    rows = [[c * base for c in 'ab'] for r in range(2)]
print B.table, B.last, B.rows, B.r
def f():
    class C:
        q = [z for z in 'xyz']
    return C
print f().z
