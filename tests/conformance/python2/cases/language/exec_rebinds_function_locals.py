def rebind():
    x = 1
    exec "x = 2"
    return x
print rebind()

def rebind_argument(value, count=3):
    exec "value = value * count; count += 1"
    return value, count
print rebind_argument(4)

def create():
    exec "made = 'by exec'"
    return made
print create()

def in_loop():
    total = 0
    for i in range(4):
        exec "total = total + i"
    return total
print in_loop()

def branch(flag):
    if flag:
        exec "late = 'exec'"
    else:
        late = "plain"
    return late
print branch(True), branch(False)

y = "global"
def shadow():
    exec "y = 'local'"
    return y
print shadow(), y

def with_global():
    global y
    exec "global y; y = 'changed'"
    return y
print with_global(), y

def in_namespace():
    x = 1
    exec "x = 5" in {}
    d = {}
    exec "x = 6" in d
    return x, d["x"]
print in_namespace()

def delete():
    x = 1
    exec "del x"
    try:
        return x
    except NameError, e:
        return "gone"

def function_made():
    exec "def helper(a):\n    return a + 1"
    return helper(1)
print function_made()

def many():
    names = ["a", "b", "c"]
    for i, n in enumerate(names):
        exec "%s = %d" % (n, i)
    return a, b, c
print many()
def by_locals():
    exec "v1 = 10"
    return sorted(locals().items())
print by_locals()
