import math
print math.floor(2.7), math.ceil(2.1), math.floor(-2.5), math.ceil(-2.5), math.floor(3), math.trunc(2.9), math.fabs(-3), repr(math.floor(1e20))
print math.sqrt(16), math.pow(2, 10), math.exp(0), math.log(math.e), math.log(8, 2), math.log10(1000), math.hypot(3, 4)
print math.sin(0), round(math.cos(math.pi), 5), math.atan2(1, 1), math.degrees(math.pi), math.radians(180), math.pi, math.e
print math.fmod(7, 3), math.modf(2.5), math.frexp(8.0), math.ldexp(0.5, 4), math.fsum([0.1] * 10), sum([0.1] * 10), math.factorial(10), math.factorial(25)
print math.isnan(float('nan')), math.isinf(float('inf')), math.copysign(1, -0.0), math.gamma(5), math.erf(0), math.log1p(0), math.expm1(0)
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.acos(2), lambda: math.exp(1000), lambda: math.pow(0, -1), lambda: math.fmod(1, 0)):
    try:
        print bad()
    except (ValueError, OverflowError), e:
        print e.__class__.__name__, e
try:
    math.sqrt('4')
except TypeError, e:
    print e
print math.factorial(5.0), math.log(10 ** 400), math.floor(5L), math.ceil(True), type(math.floor(2)), int(math.ceil(7 / 2.0))
