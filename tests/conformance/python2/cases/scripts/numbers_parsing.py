for text in ("42", " 42 ", "-7", "+3", "3.7", "1e3", "0x1F", "017", "", "abc", "1,5", "5L", u"8", "99999999999999999999", "nan", "inf", "--5", "0b1", "5.", ".5", "1e", "\t9\n"):
    out = []
    for conv in (int, long, float):
        try:
            out.append(repr(conv(text)))
        except ValueError, e:
            out.append("ValueError")
    print repr(text), out
for text, base in (("ff", 16), ("0xff", 16), ("777", 8), ("0777", 8), ("101", 2), ("z", 36), ("12", 3), ("0b11", 2), ("0x1f", 0), ("017", 0), ("10", 0), ("9", 8)):
    try:
        print text, base, int(text, base), [long(text, base)]
    except ValueError, e:
        print text, base, e
for bad in ("x", "", "1.5", "5L", u"y"):
    try:
        int(bad)
    except ValueError, e:
        print e
for bad in ("x", "", "1,5"):
    try:
        float(bad)
    except ValueError, e:
        print str(e).endswith(": " + bad)
try:
    long("q")
except ValueError, e:
    print e
for bad in (None, [], {}, (1,)):
    try:
        int(bad)
    except TypeError, e:
        print str(e)[:46]
    try:
        float(bad)
    except TypeError, e:
        print e
print int(), long(), float(), int(-0.9), int(1e15), int(True), long(True), int(3L), [int(3L), long(3)], int("0"), int("-0"), float("-0"), [int(2 ** 30), int(2 ** 64)], int(2.0 ** 70)
def number(s, default=0):
    try:
        return int(s)
    except (ValueError, TypeError):
        try:
            return float(s)
        except (ValueError, TypeError), e:
            return default
print map(number, ["5", "5.5", "x", None, 7.9, u"12", "", "1e2"]), number(None, -1), "12".isdigit(), "1.2".isdigit(), u"12".isdigit(), "-1".isdigit()
