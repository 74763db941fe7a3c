import sys
def lasting():
    print sys.exc_info()
    try:
        raise ValueError("one")
    except ValueError:
        print sys.exc_info()[0].__name__, sys.exc_info()[1]
    print sys.exc_info()[0].__name__, sys.exc_info()[1]
    sys.exc_clear()
    print sys.exc_info()
lasting()
print sys.exc_info()[0]
def not_seen_by_caller():
    def f():
        try:
            1 / 0
        except ZeroDivisionError:
            pass
        return sys.exc_info()[0].__name__
    print f()
    print sys.exc_info()
not_seen_by_caller()
def seen_by_called():
    def g():
        return sys.exc_info()[0]
    try:
        int("x")
    except ValueError:
        print g()
    print g().__name__
    return g
g = seen_by_called()
print g()
try:
    {}["k"]
except KeyError:
    pass
print sys.exc_info()[0].__name__, sys.exc_info()[1]
print sys.exc_type.__name__, sys.exc_value
lasting_name = sys.exc_info()[1]
print lasting_name.args
for i in range(2):
    try:
        if i == 0:
            raise ValueError("first round")
    except ValueError:
        pass
print sys.exc_info()[1]
sys.exc_clear()
print sys.exc_info()
