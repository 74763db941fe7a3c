print coerce(1, 2), coerce(1, 2.0), coerce(1.0, 2), coerce(1, 2L), coerce(1L, 2.5), coerce(1, 2j), coerce(True, 2), coerce(1L, 2L), coerce(True, False)
class N:
    def __init__(self, v): self.v = v
    def __coerce__(self, other): return (self.v, other)
print N(5) + 3, 3 + N(5), N(7) / 2, N(5) * 2.0, N(5) - 1, 10 - N(3)
for bad in ((1, "a"), (None, 1), ([], ())):
    try:
        print coerce(*bad)
    except TypeError, e:
        print e
