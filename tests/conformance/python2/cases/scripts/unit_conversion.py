def toF(c): return c * 9 / 5 + 32
def toC(f): return (f - 32) * 5 / 9
print toF(20), toF(20.0), toF(21), toC(70), toC(70.0), toC(212), toC(-40)
def scale(raw, rawLow=0, rawHigh=32767, low=0, high=100):
    return (raw - rawLow) * (high - low) / (rawHigh - rawLow) + low
print scale(16384), scale(16384.0), scale(32767), scale(1), "%.3f" % scale(1.0)
print 1 / 3 * 3, 3 * 1 / 3, 1.0 / 3 * 3, 10 / 3 % 2, 7 / 2 * 2, 7 / 2.0 * 2, -1 / 2, -1 / 2.0, 1 / -2
seconds = 98765
days, rest = divmod(seconds, 86400)
hours, rest = divmod(rest, 3600)
minutes, secs = divmod(rest, 60)
print "%dd %02d:%02d:%02d" % (days, hours, minutes, secs), seconds / 3600, seconds / 3600.0, round(seconds / 3600.0, 2)
average = lambda *v: sum(v) / len(v)
print average(1, 2), average(1, 2.0), average(1L, 2), average(*range(10))
pct = 7 * 100 / 9
print pct, "%d%%" % pct, 7 / 9 * 100, 7 / 9.0 * 100, int(7 / 9.0 * 100 + 0.5)
print 255 / 16, hex(255 / 16), 5 / 2 == 5 // 2, 5.0 / 2 == 5 // 2, (5 + 0.0) / 2, float(5) / 2, 5 / float(2)
total = 0
for n in [10, 20, 33]: total += n / 3
print total
