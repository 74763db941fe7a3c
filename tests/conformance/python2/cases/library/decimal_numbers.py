from decimal import *
getcontext().prec = 28
d = Decimal('1.10')
print d, repr(d), d + 1, d * Decimal('2'), d / 3, -d, d ** 2, abs(Decimal('-2')), d // Decimal('0.3'), d % Decimal('0.3')
print Decimal(5), Decimal('3.14').quantize(Decimal('0.1')), Decimal('2.675').quantize(Decimal('.01'), rounding=ROUND_HALF_UP), Decimal('1E+3'), Decimal('0.000001'), Decimal('1e-10')
print Decimal(1) / 7, Decimal(2).sqrt(), int(Decimal('7.9')), float(Decimal('0.1')), round(Decimal('2.5')), long(Decimal('3'))
print Decimal('1.0') == 1, Decimal('1') < Decimal('2'), cmp(Decimal('1'), Decimal('2')), Decimal('1.10').normalize(), sorted([Decimal('3'), Decimal('1')]), max(Decimal('1'), 2)
print Decimal('Infinity'), Decimal('NaN'), Decimal('-0'), Decimal('1.5').as_tuple(), Decimal((1, (1, 2), -1)), Decimal(0.5), Decimal.from_float(0.25)
print '%s %.2f' % (d, d), str(d), '{0:.1f}'.format(d), [d], {d: 1}, bool(Decimal(0)), hash(Decimal(1)) == hash(1)
for bad in (lambda: Decimal('x'), lambda: Decimal(1) / 0, lambda: Decimal('Infinity') - Decimal('Infinity')):
    try:
        print bad()
    except InvalidOperation, e:
        print 'InvalidOperation'
    except DivisionByZero, e:
        print 'DivisionByZero'
try:
    Decimal('1') + 1.5
except TypeError, e:
    print e
with localcontext() as c:
    c.prec = 5
    print Decimal(1) / 3
print sum([Decimal('0.1')] * 3), Decimal('123.456').to_eng_string(), Decimal('9.995').quantize(Decimal('1.00'), ROUND_DOWN), Decimal(u'1.5')
print Decimal('0.1') == 0.1, Decimal('0.5') == 0.5, Decimal('1') < 1.5, isinstance(int(Decimal(2)), int)
