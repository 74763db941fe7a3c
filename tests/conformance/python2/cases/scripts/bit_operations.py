word = 0xB5
print [int(word >> i & 1) for i in range(8)], word & 0x0f, word | 0x100, word ^ 0xff, ~word, word << 4, word >> 4
print bin(word), hex(word), oct(word), "%x %X %o %08x" % (word, word, word, word), int("10110101", 2), int("b5", 16), int("0b101", 2) if False else 5
def bit(value, n): return bool(value & (1 << n))
print [n for n in range(8) if bit(word, n)], "".join([str(word >> n & 1) for n in range(7, -1, -1)])
signed = 0xFFFE
if signed > 32767: signed -= 65536
print signed, -1 & 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF + 1, 1 << 31, 1 << 32, -1 >> 1, 5 & ~1
flags = {"run": 1, "fault": 2, "manual": 4}
state = flags["run"] | flags["manual"]
print sorted([name for name, mask in flags.items() if state & mask]), state
state &= ~flags["run"]; state |= 8; state ^= 1; state <<= 2; state >>= 1; state **= 2; state -= 1; state *= 2; state //= 3; state %= 7
print state
print True & False, True | 2, True ^ True, 3 & 1L, 010 + 0x10 + 0b10, 2 ** 10, 2 ** -1, (-2) ** 3, -2 ** 2, 2 ** 0.5 > 1.41
import struct
print struct.unpack(">h", struct.pack(">H", 0xFFFE))[0], repr(struct.pack("<f", 1.5)), struct.calcsize("IhB"), struct.unpack("<2H", "\x01\x00\x02\x00")
print "".join(["%02X" % ord(c) for c in "AZ\xff"]), [ord(c) for c in "\x00\x7f\x80"], chr(0x41) + chr(200) == "A\xc8"
