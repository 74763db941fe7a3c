import cmath
print cmath.sqrt(-4), cmath.polar(1j), cmath.phase(-1), cmath.rect(2, 0), cmath.exp(0), cmath.pi
print complex(1, 2) * 1j, abs(3 + 4j), (1 + 2j).conjugate(), (1 + 2j).real, 1j ** 2, complex('1+2j'), -1j
print cmath.isnan(complex(float('nan'), 0)), cmath.log(1), cmath.isinf(complex(float('inf'), 0))
