nan, inf = float("nan"), float("inf")
print nan == nan, nan != nan, nan < 1, nan > 1, nan in [nan], [nan] == [nan], (nan,) == (nan,), nan is nan, inf > 10 ** 300, -inf < -10 ** 300, inf == inf, inf - inf == 0, inf * 0 == inf, max(1, inf), min(1, -inf), inf > "a", inf < None
print nan, -nan, inf, -inf, [nan, inf], str(nan), repr(inf), "%f %s %r" % (nan, inf, -inf), int(1e300) > 10 ** 299, sum([inf, 1]), inf + 1, 1 / inf, abs(-inf), round(inf), bool(nan), cmp(inf, inf), cmp(1, inf), {inf: 1}[float("inf")]
import math
print math.isnan(nan), math.isinf(inf), math.isnan(1), math.isinf(-inf)
for bad in (lambda: int(nan), lambda: int(inf), lambda: long(-inf), lambda: math.sqrt(-1)):
    try:
        print bad()
    except (ValueError, OverflowError), e:
        print e.__class__.__name__
