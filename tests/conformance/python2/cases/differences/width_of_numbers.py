# An int has 32 bits in Jython, so a long begins earlier.
import sys
print sys.maxint, -sys.maxint - 1, [sys.maxint + 1, sys.maxint]
print [2 ** 31, 2 ** 40, 2147483647 + 1, 65536 * 65536, 0xFFFFFFFF, 4294967295]
print type(2 ** 31), type(3000000000), type(2 ** 62), isinstance(3000000000, int), isinstance(3000000000, long)
print hex(0xFFFFFFFF), oct(2 ** 35), "%r" % (10 ** 10), `1 << 32`
print [int("4294967296"), int(2.0 ** 40), int(1e10), sum([2 ** 31, 1])], [1488701350123 / 1000]
print (1).__class__, (2 ** 31).__class__, [abs(-2147483648)], [-2147483648], [~0xFFFFFFFF]
