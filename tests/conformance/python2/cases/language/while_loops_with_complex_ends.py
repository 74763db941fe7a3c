def first_negative(l):
    i = 0
    while i < len(l):
        if l[i] < 0: break
        i += 1
    else:
        return None
    return i
print first_negative([1, -2, 3]), first_negative([]), first_negative([1])
stack = [1, [2, [3, 4]], 5]; flat = []
while stack:
    item = stack.pop(0)
    if isinstance(item, list):
        stack = item + stack
        continue
    flat.append(item)
print flat
n, steps = 27, 0
while n <> 1:
    n = n / 2 if n % 2 == 0 else n * 3 + 1
    steps += 1
print steps
a, b = 0, 1
while b < 50: print b,; a, b = b, a + b
print
i = 10
while i: i -= 3; print i,; i = max(i, 0)
else: print "else"
def search(grid, want):
    y = 0
    while y < len(grid):
        x = 0
        while x < len(grid[y]):
            if grid[y][x] == want: return x, y
            x += 1
        y += 1
print search([[1, 2], [3, 4]], 3), search([[]], 0)
s = "a1b22"
out, num = [], ""
for ch in s + "\0":
    if ch.isdigit():
        num += ch
    elif num:
        out.append(int(num)); num = ""
print out
while 1:
    while 1:
        break
    else: print "never"
    print "outer once"
    break
q = range(5)
while q and q[0] < 3: print q.pop(0),
print q
k = 3
while k > 0:
    k -= 1
    try:
        if k == 1: continue
        if k == 0: break
    finally:
        print "fin", k
while (lambda: False)(): pass
else: print "lambda else"
