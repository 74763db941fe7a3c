def attempt(f, *args):
    try:
        return f(*args)
    except ZeroDivisionError, e:
        return e.__class__.__name__ + ": " + str(e)
print attempt(lambda: 1 / 0)
print attempt(lambda: 1 // 0)
print attempt(lambda: 1 % 0)
print attempt(divmod, 1, 0)
print attempt(lambda: 5L % 0)[:40]
print attempt(lambda a: a / 0, True)
print attempt(lambda: 2.5 % 0)
print attempt(pow, 0, -1)[:17]
print attempt(lambda: 0.0 ** -1)[:17]
print attempt(lambda: 1.0 / 0)[:17]
print attempt(lambda: 1.0 // 0)[:17]
print attempt(divmod, 2.5, 0)[:17]
print attempt(lambda: 1j / 0)[:17]
def ratio(good, total):
    try:
        return 100 * good / total
    except ZeroDivisionError:
        return None
print ratio(3, 4), ratio(3, 0), ratio(0, 5)
