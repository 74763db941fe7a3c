import math
print math.floor(2.7), math.ceil(2.1), math.floor(-2.5), math.ceil(-2.5), type(math.floor(5)), math.floor(5L), math.trunc(-2.7), math.fabs(-3), math.sqrt(16), math.pow(2, 3), math.hypot(3, 4), math.exp(0), math.log(1), math.log10(1000), math.log(8, 2), math.fmod(7, 3), math.modf(2.5), math.frexp(8), math.ldexp(0.5, 4), math.factorial(5), [math.factorial(21)], math.copysign(1, -2), math.degrees(math.pi), math.radians(180), math.fsum([0.1] * 10)
print "%.6f %.6f %.6f" % (math.sin(1), math.cos(1), math.tan(1)), "%.6f" % math.atan2(1, 1), math.pi, math.e, str(math.pi), [math.pi], int(math.floor(7 / 2.0)), int(math.ceil(7 / 2.0)), math.ceil(7 / 2), math.isnan(float("nan")), math.isinf(1e400)
for bad in (lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.sqrt("4"), lambda: math.floor(None), lambda: math.factorial(-1), lambda: math.pow(0, -1), lambda: math.exp(1000), lambda: math.floor("x")):
    try:
        print bad()
    except (ValueError, TypeError, OverflowError), e:
        print e.__class__.__name__
