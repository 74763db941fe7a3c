attempts = []
def flaky(n=[0]):
    n[0] += 1
    if n[0] < 3:
        raise IOError, "try %d failed" % n[0]
    return "ok after %d" % n[0]
tries = 0
while True:
    tries += 1
    try:
        result = flaky()
    except IOError, e:
        attempts.append(str(e))
        if tries > 5:
            raise
        continue
    else:
        break
    finally:
        attempts.append("finally")
print result, tries, attempts
n = 10
while n > 0:
    n = n / 2
    if n == 2:
        print "two",
        continue
    print n,
else:
    print "done"
i = 0
while 1:
    i = i + 1
    while i % 3:
        i += 1
        if i > 100: break
    if i >= 9: break
print i
stack = [1, [2, [3, 4], 5]]
flat = []
while stack:
    top = stack.pop(0)
    if type(top) is list:
        stack[:0] = top
    else:
        flat.append(top)
print flat
x = None
while x < 3:
    x = 0 if x is None else x + 1
print x
s = "a,b,c"
while "," in s:
    head, s = s.split(",", 1)
    print head,
print s
a, b = 0, 1
fib = []
while b < 10 ** 20:
    fib.append(b)
    a, b = b, a + b
print len(fib), fib[-1], fib[:10]
