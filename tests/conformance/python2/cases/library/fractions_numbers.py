from fractions import Fraction, gcd
f = Fraction(3, 4)
print f, repr(f), f + 1, f * 2, f / 3, f ** 2, -f, float(f), int(Fraction(7, 2)), f + 0.25, Fraction(6, 4), Fraction('0.125'), Fraction('3/8'), Fraction(5)
print gcd(12, 18), gcd(-4, 6), f.numerator, f.denominator, Fraction(0.5), Fraction.from_float(0.25), Fraction(3.14159).limit_denominator(100)
print f > 0.5, f == 0.75, f < Fraction(7, 8), sorted([Fraction(1, 2), Fraction(1, 3)]), f // Fraction(1, 3), f % Fraction(1, 3), divmod(7, Fraction(2, 1))
try:
    Fraction(1, 0)
except ZeroDivisionError, e:
    print e
try:
    Fraction('x')
except ValueError, e:
    print e
print Fraction(1, 3) + Fraction(1, 6), [Fraction(1, 2)], '%s' % f, f == Fraction('0.75'), hash(Fraction(2)) == hash(2), Fraction(2, 1), str(Fraction(2, 1))
