for v in (5, 5L, 5.0, "5", u"5", True, None, 5j, [], "5.5", ""):
    print repr(v), isinstance(v, int), isinstance(v, (int, long)), isinstance(v, (int, long, float)), isinstance(v, float), isinstance(v, basestring), type(v) == int, type(v) in (int, long), v == 5
def to_number(text):
    try:
        return int(text)
    except ValueError:
        try:
            return float(text)
        except ValueError:
            return None
print map(to_number, ["1", "1.5", "x", "", " 3 ", "1e2", "-0", "+7", "0x10", u"8", "9L"])
def is_even(n): return n % 2 == 0
print filter(is_even, range(10)), map(is_even, [1, 2, 3L, 4.0]), "5".isdigit(), "-5".isdigit(), "5.0".isdigit(), u"5".isnumeric(), "five".isalpha(), "5" + 5 * "0", int("5") + 5, "5" * 3, str(5) + "5", `5` + "5", "%s5" % 5, 5 < "5", 5 == int("5")
