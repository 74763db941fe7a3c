from decimal import *
import decimal
c = getcontext(); c.prec = 6
print Decimal(1) / Decimal(7), Decimal('123456789') + 1, c.prec, c.rounding, repr(Decimal('3.14')), Decimal('1e3') + 1
for mode in (ROUND_HALF_UP, ROUND_HALF_EVEN, ROUND_DOWN, ROUND_UP, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN):
    print mode, Decimal('2.5').quantize(Decimal('1'), mode), Decimal('-2.5').quantize(Decimal('1'), mode), Decimal('2.675').quantize(Decimal('0.01'), mode)
c.prec = 28
print sum(map(Decimal, ['0.1'] * 10)) == 1, sum([0.1] * 10) == 1, Decimal('0.1') + Decimal('0.2'), Decimal(str(0.1)), Decimal(repr(0.1)), Decimal('5').exp().quantize(Decimal('.0001')), Decimal(10).log10(), Decimal(2).ln().quantize(Decimal('.001'))
print divmod(Decimal(7), 2), Decimal('-7') // 2, Decimal('-7') % 2, int(Decimal('-7.9')), Decimal('7.5').to_integral_value(), round(Decimal('7.55'), 1), Decimal('1.20') == Decimal('1.2'), Decimal('1.20').compare(Decimal('1.3')), Decimal(3).is_signed(), Decimal('NaN').is_nan(), Decimal('1E5').adjusted()
print '%d %s %r %5.1f' % (Decimal('7.9'), Decimal('7.9'), Decimal('7.9'), Decimal('7.96')), '{0:.3f} {0:>8} {1:,}'.format(Decimal('2.5'), Decimal('1234567')), str(Decimal('1E+2')), Decimal('100').normalize(), Decimal('0E-7'), Decimal('00.10'), Decimal(' 1.5 ') if 0 else ''
try:
    with localcontext() as ctx:
        ctx.traps[Inexact] = True
        Decimal(1) / 3
except Inexact:
    print 'Inexact'
print max(Decimal(1), Decimal('2.5'), 2), sorted([Decimal('2'), 1, Decimal('1.5'), 3L]), Decimal(1) in [1, 2], {Decimal('1.0'): 'x'}[1], Decimal(5) * 2L, 2 ** Decimal(3), -Decimal('0'), +Decimal('1.230'), Decimal('1.5') and 'true', bool(Decimal('0.0')), Context(prec=3).create_decimal('1.23456'), ExtendedContext.divide(Decimal(1), Decimal(0)), isinstance(Decimal(1), (int, float))
