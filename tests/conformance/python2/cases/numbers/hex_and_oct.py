print hex(0), hex(255), hex(-255), oct(0), oct(8), oct(-8), hex(255L), oct(8L), hex(-1L), oct(0L), hex(2 ** 70), oct(2 ** 70)
print bin(0), bin(5), bin(-5), bin(5L), bin(True), hex(True), oct(True)
print "%x %X %o %#x %#X %#o" % (255, 255, 8, 255, 255, 8), "%x" % 255L, "%#o" % 0, "%#x" % 0, "%x" % -255, "%o" % -8, "%08x" % 48879, "%-8x|" % 10, "%+x" % 5
print 0x1F, 0X1f, 017, 0o17, 0b101, 0B1, 00, 0xffffffff & 0xff
print int("1f", 16), int("0x1f", 16), int("0X1F", 16), int("17", 8), int("017", 8), int("0o17", 8), int("101", 2), int("0b101", 2), int("z", 36)
print int("0x1f", 0), int("017", 0), int("0o17", 0), int("0b11", 0), int("10", 0), int("-0x1f", 16), int(" -1f ", 16), int("0", 0)
for bad in (1.5, "5", None):
    try:
        print hex(bad)
    except TypeError, e:
        print "TypeError"
class H:
    def __hex__(self): return "hexed"
    def __oct__(self): return "octed"
    def __index__(self): return 5
print hex(H()), oct(H()), bin(H()), range(10)[H()], "abcdefg"[H()]
