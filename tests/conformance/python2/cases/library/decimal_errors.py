from decimal import Decimal, InvalidOperation, DivisionByZero
tries = [lambda: Decimal("abc"), lambda: Decimal(""), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: Decimal("inf") - Decimal("inf"),
    lambda: Decimal(-1).sqrt(), lambda: Decimal("1") + "1", lambda: Decimal("1") * 1.5, lambda: Decimal("1").quantize(Decimal("1e-30")),
    lambda: Decimal("12,5"), lambda: Decimal(1).foo, lambda: Decimal(5) % 0, lambda: int(Decimal("NaN")), lambda: Decimal(0) ** 0]
for number, attempt in enumerate(tries):
    try:
        print number, attempt()
    except (InvalidOperation, DivisionByZero), e:
        print number, e.__class__.__name__, e
    except Exception, e:
        print number, type(e).__name__, e
