print 1 << 10, 1024 >> 3, -5 >> 1, -1 >> 10, 5 & 3, 5 | 3, 5 ^ 3, ~5, ~-1, -5 & 0xff, 1 << 0, 0 << 100
print [1 << 64, 1 << 100 >> 98, 2 ** 70 >> 70, (1 << 64) - 1, 1L << 3, 5 & 2 ** 70, 5 | 2L]
print True & False, True | False, True ^ True, ~True, True << 3, True & 1, type(True & True), type(True & 1), type(True | 0), -True, +True, type(+True)
status = 0xC0
for bit, name in enumerate(["a", "b", "c", "d", "e", "f", "bad", "good"]):
    if status & (1 << bit):
        print name, bit,
print
x = 5
x <<= 2
x |= 1
x &= ~4
x ^= 8
x >>= 1
print x
for bad in (lambda: 1 << -1, lambda: 1 >> -1, lambda: 1L << -2):
    try:
        print bad()
    except ValueError, e:
        print e
for bad in (lambda: 1.5 << 1, lambda: 1 & 1.0, lambda: "a" | 1, lambda: [] ^ []):
    try:
        print bad()
    except TypeError, e:
        print e
print "".join([str((37 >> i) & 1) for i in range(7, -1, -1)]), bin(37)[2:].zfill(8), int("00100101", 2), bin(255).count("1")
