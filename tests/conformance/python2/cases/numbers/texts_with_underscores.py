for text in ("1_0", "_1", "1_", "1.5_5", "12_3e1", " 1_2 ", u"1_0", "1e1_0", "10"):
    for kind in (int, long, float):
        try:
            print kind(text),
        except ValueError:
            print kind.__name__, "refuses",
    print
def is_number(text):
    try:
        float(text)
    except ValueError:
        return False
    return True
print [name for name in ("12", "Line1_2", "1_2", "1.5", "1e5", "0_0", "") if is_number(name)]
print map(float, ["1", "2.5", u"3"]), float(), float(True), float(x="7"), type(1.5) is float, isinstance(2, float)
print float, float.__name__, [type(v) for v in (1.0, 2)], {float: "f"}[type(0.5)]
class Celsius(float):
    def __str__(self): return "%.1f C" % self
print Celsius("21.55"), Celsius(3) + 1, isinstance(Celsius(1), float), issubclass(Celsius, float), repr(Celsius(2))
