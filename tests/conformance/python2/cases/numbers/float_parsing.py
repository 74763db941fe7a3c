for t in ("1.5", " 1.5 ", "-1.5", "+.5", "1.", "1e3", "1E-3", "1e+3", "inf", "-Infinity", "nan", "INF", u"2.5", "\t3\n", "00012", "1e400"):
    print repr(t), float(t)
for t in ("", " ", "abc", "1,5", "1.5.2", "0x10", "1e", "--1", "1 2", "1.5L", "e5", "."):
    try:
        print float(t)
    except ValueError, e:
        print "ValueError"
for t in (None, [], {}, (1,), object):
    try:
        print float(t)
    except (TypeError, AttributeError), e:
        print "TypeError"
class F:
    def __float__(self): return 2.5
print float(F()), float(True), float(5L), float(), float(2 ** 70), int(float("1e10")) == 10 ** 10
