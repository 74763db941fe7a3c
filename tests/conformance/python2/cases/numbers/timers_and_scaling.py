raw_min, raw_max, lo, hi = 4000, 20000, 0, 150
for raw in (4000, 8192, 12000, 19999, 20000, 4000L, 12000.0):
    print raw, (raw - raw_min) * (hi - lo) / (raw_max - raw_min) + lo, (raw - raw_min) / (raw_max - raw_min) * (hi - lo), (raw - raw_min) * float(hi - lo) / (raw_max - raw_min), "%.2f" % ((raw - raw_min) * 150.0 / 16000)
word = 0xABCD
print word >> 8, word & 0xFF, (word & 0xFF) << 8 | word >> 8, "%04X" % ((word & 0xFF) << 8 | word >> 8), [(word >> i) & 1 for i in range(3, -1, -1)], bin(word)[2:].count("1"), word ^ 0xFFFF, ~word & 0xFFFF, -word & 0xFFFF
def signed(v, bits=16): return v - (1 << bits) if v & (1 << (bits - 1)) else v
print map(signed, [0, 1, 0x7FFF, 0x8000, 0xFFFF]), signed(0x80, 8), signed(200, 8), 65535 * 65535 / 65535, (70000 & 0xFFFF), 5 / 2 * 2, 5 * 2 / 2, 2 / 5 * 5, 1000 * 60 * 60 * 24 / 86400000, 1 / 3 * 3, 9 / 5 * 20 + 32, 9 / 5.0 * 20 + 32, (98.6 - 32) * 5 / 9, (100 - 32) * 5 / 9, int(37.5 * 9 / 5 + 32)
for ms in (0, 999, 1000, 61001, 3600000, 90061001):
    s, rest = divmod(ms, 1000)
    m, s = divmod(s, 60)
    h, m = divmod(m, 60)
    d, h = divmod(h, 24)
    print "%dd %02d:%02d:%02d.%03d" % (d, h, m, s, rest),
print
