x = 1
for i in range(70):
    x = x * 2
print [x], type(x)
y = 0
for i in range(5):
    y += 10 ** (i * 5)
print [y > 2 ** 64, y], type(y)
a, b = 0, 1
for i in range(100):
    a, b = b, a + b
print a, [b % 10 in range(10)], a / 10 ** 15, len(str(b))
h = 5381
for c in "hash me":
    h = ((h << 5) + h + ord(c)) & 0xFFFFFF
print h, "%06x" % h
checksum = 0
for c in "telegram":
    checksum ^= ord(c)
    checksum = (checksum << 1 | checksum >> 7) & 0xFF
print checksum, hex(checksum)
n, steps = 27, 0
while n != 1:
    n = n / 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
print steps
value = 255
bits = ""
while value:
    bits = str(value % 2) + bits
    value /= 2
print bits
