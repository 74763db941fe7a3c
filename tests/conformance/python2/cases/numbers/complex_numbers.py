c = 3 + 4j
print c, [c], c.real, c.imag, abs(c), c.conjugate(), -c, c + 1, c * 2, c / 2, c == 3 + 4j, c != 1, 1j * 1j, (1 + 0j) == 1
print complex(1, 2), complex("1+2j"), complex(1.5), complex(), 0j, -0j, 1e20j, 1.0j, complex(1, -2), complex(0, 1), 5j - 3
print c ** 2, c ** 0.5 == (2 + 1j), 2 ** (1 + 0j), str(1j), repr(2j), "%s" % c, bool(0j), hash(1 + 0j) == hash(1), type(c), isinstance(c, complex)
for bad in ("1j < 2j", "int(1j)", "float(1j)", "1j > 1", "complex('x')", "max(1j, 2j)"):
    try:
        print eval(bad)
    except (TypeError, ValueError), e:
        print bad, e.__class__.__name__
print sorted([3, 1, 2], key=lambda v: abs(v * 1j)), [1j] == [1j], 1j in [1j], {1j: "i"}[1j], sum([1j, 2])
